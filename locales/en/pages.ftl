# The pages that a browser comes back to from Stripe.
page-open-title = You are in
page-open-text = Your access is open. Everything that belongs to it is waiting in the chat.
page-waiting-title = Your payment is being confirmed
page-waiting-text = This usually takes a few seconds; the page looks again by itself. You may also close it: the chat tells you as soon as it is done.
page-unknown-title = This link is not known here
page-unknown-text = It may be old or incomplete. The chat knows where you stand.
page-cancelled-title = You left before paying
page-cancelled-text = Nothing was charged for this visit. In the chat you can go on where you stopped, or choose again.
page-portal-title = All up to date
page-portal-text = What you changed at Stripe reaches the chat by itself within a moment.
page-later-title = We can not look right now
page-later-text = If you have paid, nothing is lost: the chat tells you as soon as it is confirmed. The page looks again by itself.
page-back = Back to the chat
