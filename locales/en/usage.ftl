# What a plan allows, what of it is used, and what is said to whoever meets the end of it.

command-usage = What your plan includes, and what you have used

usage-title = <b>Used so far, { $tier }</b>
usage-line = { $bar } { $used } of { $amount } { $title }
usage-resets = All of it is there again on { $at }.
usage-ends = Your plan ends on { $at }, so nothing is added before that.
usage-over = Your plan has become smaller than what you had used. Nothing is taken from you for that; there is only nothing left for now.
usage-nothing-counted = Nothing in your plan is counted: use it as you like.
usage-closed = Nothing is open at the moment, so there is nothing to use.

denied-no-plan = <b>This needs a plan.</b> You have none that is open, so nothing was done, and no money has moved.
denied-owed = <b>A payment is missing.</b> Your plan is restricted until it is paid, so nothing was done and nothing was counted. No money has moved just now.
denied-not-in-tier = <b>Your plan, { $tier }, does not include this.</b> Nothing was done, and no money has moved.
denied-used-up = <b>You have used all that your plan includes:</b> { $used } of { $amount } { $title }. Nothing was done, and no money has moved.
denied-over = <b>Your plan has become smaller than what you had used:</b> it includes { $amount } { $title }, and you have used { $used }. Nothing was done, and no money has moved.
denied-too-many = <b>That is more than what is left:</b> { $left } of { $amount } { $title }. Nothing was done, and no money has moved.
denied-subject = It is about: { $title }
denied-better = These plans have it:
denied-more = These plans have more:
denied-better-line = • <b>{ $tier }</b>
denied-more-per-day = • <b>{ $tier }</b>: { $amount } { $title } per day
denied-more-per-week = • <b>{ $tier }</b>: { $amount } { $title } per week
denied-more-per-month = • <b>{ $tier }</b>: { $amount } { $title } per month
denied-nowhere = No plan here includes it at the moment.

refused-not-allowed = Your plan does not include this just now. Nothing was done, and no money has moved. /usage shows what it includes.
