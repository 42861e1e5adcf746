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
notice-payment-failed-money = There was not enough on the card. Pay now, or use another card.
notice-payment-failed-card = Something about the card is not right any more: its number, its date or its code. Please put in a card that works; what is open is paid with it at once.
notice-payment-failed-bank = Your bank said no without saying why. Ask it, pay now another way, or use another card.
notice-payment-failed-confirm = Your bank wants you to confirm it. Open the invoice and confirm it there.
notice-payment-failed-temporary = That was a passing trouble between the banks. You need not do anything, or pay now to be sure.
notice-payment-failed-stop = Your bank says that you do not want this charge any more. If you want to go on, put in another card; if not, cancel on your billing page.
notice-payment-failed-again = It is tried again on { $at }.
notice-confirm-payment = Your bank wants you to confirm the payment of { $due } for <b>{ $tier }</b>. Until then no money moves. Open the invoice and confirm it there.
notice-win-back = Your plan <b>{ $tier }</b> ended some days ago, because its last payment did not come through. If you would like to come back, choose a plan here; nothing is charged before you do.
notice-refunded = { $back } went back to you for <b>{ $tier }</b>. Your bank shows it within five to ten days.
notice-refunded-part = { $back } of your payment for <b>{ $tier }</b> went back to you. Your bank shows it within five to ten days.
button-bill = Pay now
button-bill-now = Open the invoice
button-card = Use another card
button-confirm = Confirm with my bank
bill-ready = Here is the open invoice over <b>{ $due }</b>. On Stripe’s page you can pay it with any card, or confirm it with your bank. The link is for you alone.
bill-more = { $count ->
        [one] One more invoice is open besides it.
       *[other] { $count } more invoices are open besides it.
    } Whoever puts in another card pays them all with it.
notice-cancel-scheduled = Your plan <b>{ $tier }</b> is cancelled and ends on { $at }. Until then everything stays open; nothing more is charged. You can undo it on your billing page.
notice-cancel-undone = Your plan <b>{ $tier }</b> goes on: the cancellation is undone.
notice-tier-changed = Your plan has changed from { $before } to <b>{ $tier }</b>.
notice-access-closed = Your plan <b>{ $tier }</b> is not open any more.
notice-access-restored = Your plan <b>{ $tier }</b> is open again. Thank you.

notice-admin-new-subscriber = <b>New subscriber:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, paid.
notice-admin-new-subscriber-trial = <b>New subscriber:</b> { $name } (<code>{ $telegram_id }</code>), { $tier }, in the free days.
notice-admin-second-subscription = <b>Two subscriptions:</b> <code>{ $telegram_id }</code> has { $subscriptions }. Both can charge.
notice-admin-second-subscription-undone = One is being ended, as your file of tiers says: the newer with its money back, or an older one that nobody pays.
notice-admin-second-subscription-decide = One can be ended at once: the newer, and what was paid for it is given back, or an older one that nobody pays. If both are meant, do nothing.
button-undo-second = End one of them
notice-admin-known-card = <b>A card that we know:</b> <code>{ $telegram_id }</code> has begun free days with a card that { $others } has used here before. Nothing was changed. Look at both with /admin.
notice-admin-refund-failed = <b>A refund failed:</b> { $amount } of <code>{ $payment }</code> could not be given back, and is on your balance again. Find another way with the person.
notice-admin-dispute = <b>Dispute:</b> { $amount } of <code>{ $payment }</code> is <b>{ $status }</b>. The evidence is sent in Stripe’s Dashboard, once.
notice-admin-dispute-due = It can be answered until { $due }.
notice-admin-paid-late = <b>Paid too late:</b> { $amount } for <code>{ $invoice }</code>, whose subscription had ended before. Nothing has opened. Give it back in Stripe’s Dashboard, or write to the person.
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
