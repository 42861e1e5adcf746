# What people are told without having asked. One message per notice.

notice-welcome = <b>You are in.</b> Your plan: <b>{ $tier }</b>.
notice-welcome-trial = Your free days run until { $until }. After that { $price } is charged, unless you cancel before.
notice-welcome-paid = { $paid } is paid. Your plan renews on { $until }, unless you cancel before.
notice-welcome-chats = Your private chats are open. Tap to ask for entry; I let you in at once.
notice-welcome-manage = Change your card, see invoices or cancel: /manage_subscription. What comes next: /billing_status.
notice-checkout-expired = The payment link for <b>{ $tier }</b> was not used and does not work any more. Nothing was charged.
button-again = Get a new link
notice-payment-on-its-way = Your payment for <b>{ $tier }</b> is on its way. With bank debits that can take a few days. I write to you as soon as it is there; you need not do anything.
notice-receipt = { $paid } is paid for <b>{ $tier }</b>. It is renewed until { $until }.
notice-receipt-number = Invoice { $number }. You find it on your billing page: /manage_subscription
notice-payment-failed = The payment of { $due } for <b>{ $tier }</b> did not go through. No money has moved.
notice-payment-failed-again = It is tried again on { $at }. To be sure, check your card on your billing page, or pay there now.
notice-payment-failed-last = Please check your card on your billing page, or pay there now.
notice-confirm-payment = Your bank wants you to confirm the payment of { $due } for <b>{ $tier }</b>. Until then no money moves. Open the invoice on your billing page and confirm it there.
notice-cancel-scheduled = Your plan <b>{ $tier }</b> is cancelled and ends on { $at }. Until then everything stays open; nothing more is charged. You can undo it on your billing page.
notice-cancel-undone = Your plan <b>{ $tier }</b> goes on: the cancellation is undone.
notice-tier-changed = Your plan has changed from { $before } to <b>{ $tier }</b>.
notice-access-closed = Your plan <b>{ $tier }</b> is not open any more.
notice-access-restored = Your plan <b>{ $tier }</b> is open again. Thank you.

notice-admin-new-subscriber = <b>New subscriber:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, paid.
notice-admin-new-subscriber-trial = <b>New subscriber:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, in the free days.
notice-admin-second-subscription = <b>Two subscriptions:</b> <code>{ $telegram_id }</code> has { $subscriptions }. Both can charge. Cancel one in Stripe’s Dashboard.
notice-admin-unlinked-customer = Stripe tells of a customer that nobody here is linked to: <code>{ $customer }</code>. It was stored and grants nothing.
notice-admin-wrong-mode = Stripe’s event { $event } was ignored: { $reason }. Check which webhook endpoints point here.
notice-admin-dead-event = Nobody can be found for Stripe’s event { $event }: { $error }
notice-admin-unknown-value = Stripe said something new. { $what }: <code>{ $value }</code>. Decisions stay as they were. Look for an update of this program.
notice-admin-sync-failing = Looking at { $whom } keeps failing: { $error }. Their access stays as it was.
notice-admin-chat-rights = <b>{ $title }:</b> { $missing ->
        [invite] I lack the right to invite users there.
       *[administrator] I am no administrator there any more.
    } New members can not be let in until I am an administrator with the right to invite users.
notice-admin-support = <b>{ $name }</b> (<code>{ $telegram_id }</code>) asks:
    { $text }
