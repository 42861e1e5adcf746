# What people do with their plan: cancel it, keep it, pause it, let it go on.

plan-title = <b>{ $tier }</b>
button-plan-cancel = Cancel my plan
button-plan-pause = Pause my plan
button-plan-resume = Let it go on
button-keep-plan = Keep my plan
button-resume = Let it go on
button-manage = Manage my plan
button-add-card = Add a card

plan-cancel-ask = Cancel <b>{ $tier }</b>? It stays open until { $at }, and nothing more is charged. Until then you can take it back at any time.
plan-cancel-ask-now = Cancel <b>{ $tier }</b>? It is not running at the moment, so it ends at once.
plan-cancel-ask-owed = An invoice stays open: it is not charged by itself any more, and you can still pay it.
plan-cancel-ask-void = What is open on its last invoice is let go; you need not pay it.
button-cancel-yes = Yes, cancel it
plan-cancelled = <b>{ $tier }</b> is cancelled. It stays open until { $at }; nothing more is charged.
plan-cancelled-now = <b>{ $tier }</b> has ended. Nothing more is charged.
plan-why-ask = If you like, tell us why. It is read by people, and changes nothing for you.
plan-why-thanks = Thank you, it is written down.
button-why-too-expensive = Too expensive
button-why-unused = I do not use it
button-why-missing-features = Something is missing
button-why-low-quality = Not good enough
button-why-switched-service = I use something else
button-why-other = Another reason

plan-trial-paid = Thank you. <b>{ $tier }</b> goes on. The next charge is { $price } on { $at }.
plan-trial-asked = Stripe takes the payment for <b>{ $tier }</b> just now. You need not do anything; look again in a minute.
plan-trial-unpaid = The payment for <b>{ $tier }</b> did not go through. No money has moved. Pay the open invoice, or put in another card.

plan-kept = <b>{ $tier }</b> goes on as before. The next charge is { $price } on { $at }.

plan-pause-ask = For how long? <b>{ $tier }</b> is paused at once: nothing is open and nothing is charged meanwhile. Then it goes on by itself with a new period, which is charged on that day.
plan-pause-credit = What you have paid and not used comes off that charge.
button-pause-days = { $days ->
        [one] One day
       *[other] { $days } days
    }
plan-paused = <b>{ $tier }</b> is paused until { $at }. Nothing is charged before that day. You can let it go on earlier.
plan-resume-ask = Let <b>{ $tier }</b> go on? A new period begins at once: { $price } is charged now, less what is credited to you.
button-resume-yes = Yes, go on
plan-resumed = <b>{ $tier }</b> goes on. The next charge is { $price } on { $at }.
plan-resume-unpaid = The payment did not go through, so <b>{ $tier }</b> is still paused. Nothing was taken. Pay the open invoice, or put in another card; then everything opens.
