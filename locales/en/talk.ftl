# The greeting, help, settings, terms and support.

command-start = Start here
command-subscribe = Choose a plan and pay
command-billing-status = Your plan, the next charge, your chats
command-manage-subscription = Card, invoices, cancelling
command-settings = What is set for you
command-help = What I can do
command-paysupport = Ask a person about a payment
command-terms = What you agree to
command-admin = Numbers, people, chats

bot-short-description = Plans, payments and access, right in this chat.
bot-description = Pick a plan, pay on Stripe’s page, and you are in. Cancel any time in the chat. Press Start.

start-title = Hello { $name }, this is <b>{ $business }</b>.
start-text = Here you choose a plan, pay for it on Stripe’s page, and manage it: see what comes next, change your card, cancel.
start-next = Begin with a look at the plans. Looking costs nothing.

help-title = <b>{ $business }</b>: what I understand
help-command = /{ $name } – { $what }
help-support = { $words }
help-money = Payments are made on Stripe’s page only. Never write a card number here; if it happens, I delete it at once.
button-ask = Ask a person

terms-title = <b>What you agree to with { $business }</b>
terms-renewal = <b>Renewal.</b> A plan renews by itself at the end of each period, at the price shown when you chose it, until you cancel. Free days are given once per person.
terms-cancel = <b>Cancelling.</b> Any time, with /manage_subscription. You keep what you have paid for until the end of the period. If you cancel before your free days end, nothing is charged.
terms-cancel-now = <b>Cancelling.</b> Any time, with /manage_subscription. Your plan ends when the cancellation takes effect, as Stripe’s page says. If you cancel before your free days end, nothing is charged.
terms-failed = <b>If a payment fails</b> I tell you at once. Your plan stays open for a few days, so that you can put it right.
terms-cards = <b>Your card</b> is kept by Stripe, never here. I keep your Telegram name and number, your plan, and what was paid.
terms-disputes = <b>Questions, refunds and complaints</b> about a payment: /paysupport. A person reads them. Telegram’s own support can not help with payments made here.
terms-own =
    <b>In the words of { $business }</b>
    { $terms }
button-terms = The full terms

portal-title = <b>Your billing page</b>
portal-text = On Stripe’s page you can change your card, see every invoice, and cancel. The link is made when you tap.
portal-ready = Here it is. The link is for you alone and works for a few minutes only; afterwards tap for a new one.
button-portal-now = Open Stripe’s page
button-portal-again = Make a new link

group-pointer = I talk about plans and payments in private only, so I have answered nothing here. Tap below, and ask me there.
button-private = Open the private chat

unknown-text = I did not understand that. /help shows what I can do.
unknown-text-subscribing = Please use the buttons above, or begin again with /subscribe.
unknown-command = I do not know this command. /help shows the ones I know.
unknown-button = This button is out of date, and nothing happened. /help shows what I can do now.
card-number-deleted = That looked like a card number, so I have deleted your message and kept nothing of it. Please never write a card number in a chat: Stripe’s page, which opens from /subscribe or /manage_subscription, is the only place for it. If somebody else may have seen it, ask your bank for a new card.
card-number-stays = That looked like a card number. I have kept nothing of it, but I could not delete your message: please delete it yourself. Stripe’s page, which opens from /subscribe or /manage_subscription, is the only place for a card number.
too-fast = That was a lot at once, so I have left it undone. Nothing has changed and no money has moved. Give me a few seconds, then try again.
toast-looking = Looking at Stripe…
toast-opening = One moment…
closed = Put away. /help shows what I can do.

span-days = { $count ->
        [one] one day
       *[other] { $count } days
    }
span-hours = { $count ->
        [one] one hour
       *[other] { $count } hours
    }
span-minutes = { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
span-moment = under a minute

button-help = What I can do
button-terms-short = What you agree to
button-privacy = What is kept of me
