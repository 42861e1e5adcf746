# What a person has, and why.

status-title = <b>Your plan: { $tier }</b>
status-title-none = <b>You have no plan</b>
status-next-charge = Next charge: { $price } on { $at }.
status-next-charge-less = Next charge: { $price } instead of { $usual }, with your discount, on { $at }.
status-until = It is open until { $at }. Then it ends by itself.
status-last-paid = Last paid: { $paid }, including { $tax } tax.
status-bill-stuck = Your next bill waits for your address, because its tax depends on it. Please put it in on your billing page.
status-ends = It is cancelled and ends on { $at }. Nothing more will be charged. You can undo this until then.
status-invoice-open = A payment is open. Pay it now, or change your card on your billing page.
status-card = Card: { $brand } •••• { $last4 }, valid to { $expires }.
status-account = Account: { $brand } •••• { $last4 }.
status-bank-account = Bank account •••• { $last4 }.
status-mandate-gone = It may not be debited any more. Please name another way to pay on your billing page.
status-debit = A bank debit is on its way. Your bank’s answer is expected about { $at }; you need not do anything.
status-method = Paid by { $brand }.
status-checkout-open = A payment link for { $tier } is waiting for you.
door-not-ready = The door to “{ $title }” is not ready yet. Ask for the link with /billing_status a little later.

button-join = Join { $title }
button-more-time = Add more time
button-portal = Open my billing page
button-status = Billing status

access-level-full = Everything in your plan is open.
access-level-grace = Everything in your plan is open for now.
access-level-restricted = Your plan is restricted at the moment.
access-level-none = Your plan is not open at the moment.

access-reason-nothing-bought = Pick one with /subscribe.
access-reason-grant-given = It was given to you; nothing is charged for it.
access-reason-pass-paid = It is paid once. Everything in your plan is open, and nothing renews by itself.
access-reason-pass-ended = Its time is over. Nothing more is charged. You can buy more time or subscribe: /subscribe
access-reason-subscription-trialing = Your free days are running. Everything in your plan is open.
access-reason-subscription-paid = It is paid. Everything in your plan is open.
access-reason-subscription-renewing = It is being renewed right now. Everything stays open.
access-reason-subscription-unbilled = Everything in your plan is open.
access-reason-subscription-unknown-status = Everything stays as it was; a person is looking at your subscription.
access-reason-subscription-unknown-product = A person has to look at what this subscription is for; write with /paysupport.
access-reason-payment-on-its-way = Your payment is on its way. Your plan opens when the bank has moved the money.
access-reason-payment-on-its-way-open = It is being paid by a bank debit. Everything in your plan is open.
access-reason-payment-missing = It is not paid yet, so it is not open yet.
access-reason-payment-written-off = Its last invoice was written off, so it is closed.
access-reason-payment-failed = The last payment failed. Everything stays open for now, so that you have time to put it right.
access-reason-payment-failed-long = The last payment has failed for some days, so your plan is restricted until it is paid.
access-reason-payment-given-up = It is closed because the last payment never succeeded. Paying the open invoice opens it again.
access-reason-payment-no-address = Its newest bill waited for your address and is not paid yet. Everything stays open for now, so that you have time to put it right.
access-reason-payment-no-address-long = Its newest bill waited for your address and has not been paid for some days, so your plan is restricted until it is paid.
access-reason-payment-no-address-given-up = It is closed because its bill waited for your address and was never paid. Paying that bill opens it again.
access-reason-payment-refunded = It is closed because your payment was refunded.
access-reason-payment-disputed = It is closed while your bank looks into the payment that you disputed.
access-reason-payment-dispute-lost = It is closed because your bank took the payment back.
access-reason-subscription-never-started = The first payment was never finished, so it did not begin. Nothing is charged. Start again with /subscribe.
access-reason-subscription-paused = It is paused: nothing is open and nothing is charged meanwhile.
access-reason-subscription-paused-unpaid = It is paused because the last payment never succeeded. Pay the open invoice to go on.
access-reason-subscription-paused-no-address = It is paused because its bill waited for your address and was never paid. When that bill is paid, it goes on.
access-reason-subscription-paused-after-trial = Your free days are over and there is no card, so it is paused. Nothing was charged. Add a card to go on.
access-reason-subscription-collection-paused = Payments are paused by us. You need not do anything.
access-reason-subscription-ended = It has ended. You can come back any time with /subscribe.
access-reason-subscription-ended-paid = It is cancelled, and stays open to the end of the time that you have paid for.

door-closed = “{ $title }” is open to people with a plan that includes it, so I could not let you in. Nothing was charged.
door-closed-plans = These plans include it:
