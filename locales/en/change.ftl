# Changing a plan: what else can be had, what it costs, and how it stands.

button-change-plan = Change my plan
button-undo-change = Undo the change
button-agree-pay = Pay { $due } and change now
button-agree-free = Change now
button-agree-later = Plan this change
toast-changing = Asking Stripe…

change-title = <b>Change your plan</b>
change-now = You have: <b>{ $plan }</b>, { $price }.
change-how = Pick one to see what it would cost. What is more begins at once, with what you have paid taken off. What is less begins with your next period, so that nothing you have paid is lost.
change-nothing-else = There is nothing else to change to.
change-many = { $quantity ->
        [one] { $tier }
       *[other] { $quantity } × { $tier }
    }
change-named = { $plan }, { $price }
change-button = { $plan } · { $price }
change-button-now = ✓ { $plan }: your plan now

change-anew = <b>This has changed since you saw it, so here it is again.</b> Nothing was done and no money has moved.
change-preview-title = <b>{ $plan }</b>, { $price }
change-preview-due = You pay <b>{ $due }</b> now: the new plan for the time that is left, less what you have paid for that time.
change-preview-credit = { $credit } is left over and is taken off your next bills.
change-preview-free = Your free days go on as they are. Nothing is charged now.
change-preview-keep = You keep what you have until { $at }. Nothing is charged now.
change-preview-later = From { $at } on it is { $price }.
change-preview-nothing-yet = Nothing has changed yet. You decide with the button.

status-change-planned = Planned: { $plan }, from { $at } on. You can undo it until then.
status-change-waiting = A change to { $plan } waits for its payment until { $at }. Until it is paid, everything stays as it is.

notice-change-planned = Your change is planned: <b>{ $plan }</b> begins on { $at }. Until then you keep { $before }, and nothing is charged for the change.
notice-change-undone = The change to { $plan } is taken back. Your plan stays <b>{ $before }</b>. Nothing was charged for it.
notice-change-unpaid = The payment of { $due } for your change to <b>{ $plan }</b> did not go through. No money has moved, and you keep { $before } as it is.
notice-change-confirm = Your bank wants you to confirm { $due } for your change to <b>{ $plan }</b>. Until then no money moves, and you keep { $before } as it is.
change-until = The change waits until { $at }. After that it is forgotten, and nothing is charged.
notice-change-expired = The change to { $plan } was not paid in time, so it is not made. Your plan stays <b>{ $before }</b>. Nothing was charged.
notice-plan-changed = Your plan has changed: it is <b>{ $plan }</b> now.

refused-change-none = You have no plan that could be changed. No money has moved. Have a look at the plans.
refused-change-two = You have two subscriptions, so I do not know which to change, and have changed neither. No money has moved. The people behind this bot see it too; write with /paysupport.
refused-change-owed = Your plan waits for a payment, so it can not be changed before that. No money has moved just now. Pay the open invoice, then change.
refused-change-processing = A payment of yours is still on its way, so your plan can not be changed yet. Nothing has changed. Try again when it has arrived.
refused-change-waiting = A change of your plan waits for its payment already. Nothing has changed just now and no money has moved. Pay it, or undo it first.
refused-change-ending = Your plan is cancelled and ends soon, so it can not be changed. Nothing has changed and no money has moved. Take the cancellation back first.
refused-change-paused = Your plan is paused, so it can not be changed. Nothing has changed and no money has moved. Resume it first.
refused-change-resting = Your payments are paused at the moment, so your plan can not be changed. Nothing has changed and no money has moved. /paysupport knows more.
refused-change-unknown = This can not be changed here. Nothing has changed and no money has moved. The people behind this bot can do it: /paysupport
refused-change-same = That is what you have already. Nothing has changed and no money has moved.
refused-change-planned = That is planned already. Nothing has changed just now and no money has moved.
