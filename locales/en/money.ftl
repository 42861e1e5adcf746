# An admin's money buttons.

money-title = <b>Money of { $name }</b> <code>{ $telegram_id }</code>
money-barred = They can buy nothing more.
money-nothing = Nothing was paid yet.
money-paid = ✓ { $amount } on { $at }
money-tax = { $tax } of it tax
money-back = { $back } went back
money-disputed = disputed: { $status }
money-owed = – { $amount } since { $at } is open
money-tries = <b>Every try, newest first</b>
money-try = { $at } · { $amount } · { $code } · <code>{ $charge }</code>
money-unreadable = I can not read that sum. Nothing was done. Write it like 12.50, in whole cents and above zero.
button-admin-money = Money
button-give-back = Give back { $amount }
button-give-back-now = Yes, give back { $amount }
button-give-part = Another sum
button-forgive = Forgive { $amount }
button-forgive-void = Take the invoice back
button-forgive-write-off = Give it up as a loss
button-credit = Give credit
button-credit-now = Yes, give { $amount } of credit
button-bar = Sell them nothing more
button-unbar = Sell to them again

give-back = Give { $amount } of { $paid }, paid on { $at }, back to <b>{ $name }</b>?
give-back-tax = { $tax } of tax is in it and goes back, too: the invoice gets a credit note.
give-back-goes-on = A plan is not ended by this: what goes on is charged again. Stripe keeps its fee.
give-back-done = { $amount } goes back to <b>{ $name }</b>. They are told by themselves.
give-back-not-paid = This payment did not come through, so there is nothing to give back. No money has moved.
give-back-nothing-left = Everything of this payment went back already. No money has moved just now.
give-back-too-much = That is not between nothing and the { $left } that are left of this payment. No money has moved. Choose another sum.
give-back-disputed = The bank is deciding about this payment or has taken it back, so it can not be given back on top. No money has moved. Answer the dispute in Stripe’s Dashboard.
give-part = How much goes back? { $left } are left. Write the sum, like 12.50.

access-now = Access now: <b>{ $level }</b>.
access-stays = Access stays as it is: <b>{ $level }</b>.
access-then = Access then: <b>{ $level }</b>. They read: “{ $why }”

forgive = <b>{ $name }</b> owes { $amount } since { $at }. There are two ways to forgive it, and neither can be undone.
forgive-void = <b>Take it back:</b> as if it had never been asked for.
forgive-write-off = <b>Give it up:</b> it stays in the books as a loss, and can still be paid.
forgive-status = Stripe then calls the plan <b>{ $status }</b>, and bills the next period as usual.
forgive-done = { $amount } of <b>{ $name }</b> is forgiven. It is not tried again.

credit-ask = How much credit, in { $currency }? It lowers the next payment by itself. Write the sum, like 12.50.
credit-sure = Give <code>{ $person }</code> { $amount } of credit for the next payment?
credit-done = <code>{ $person }</code> has { $amount } more of credit, and is told.

fraud-stopped = <b>{ $name }</b>:
fraud-refunded = { $amount } goes back.
fraud-not-refunded = Nothing (more) can go back of this payment.
fraud-ended = The plan is ended.
fraud-not-ended = No plan was running.
fraud-barred = They can buy nothing more, until you let them on their money page.
button-stop-fraud = Give back, end, and sell no more

button-admin-unreached = Unreachable
unreached-title = <b>They owe, and I can not write to them</b>
unreached-one = • { $name }: { $reach ->
        [gone] their Telegram is gone
       *[blocked] they blocked me
    }, owing since { $since }, { $emails }
unreached-nobody = Nobody.
unreached-how = Stripe’s own e-mails still reach them, if they are switched on in its Dashboard. I try a message once and leave it then; whoever writes to me again is reached again.
