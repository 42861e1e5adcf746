# For admins only.

admin-title = <b>Numbers</b>
admin-active = Active: { $count }
admin-trialing = of these in their free days: { $count }
admin-tier = • { $tier }: { $count }
admin-week = Paid in the last seven days: { $money }
admin-no-money = nothing
admin-inbox = Stripe’s events: { $open } waiting (oldest for { $lag }), { $failed } failed
admin-work = People to look at: { $dirty } ({ $failing } failing). Notices owed: { $owed }
button-admin-refresh = Refresh
button-admin-find = Find a person
button-admin-chats = Chats

admin-find = Whom do you look for? Write a Telegram number, an @name, or Stripe’s cus_….
admin-person = <b>{ $name }</b> { $handle } <code>{ $telegram_id }</code>
admin-access = Access: <b>{ $level }</b> · { $tier } · { $reason }
level-full = full
level-grace = grace
level-restricted = restricted
level-none = none
subscription-status-active = active
subscription-status-trialing = trialing
subscription-status-past-due = past due
subscription-status-unpaid = unpaid
subscription-status-paused = paused
subscription-status-incomplete = incomplete
subscription-status-incomplete-expired = incomplete and expired
subscription-status-canceled = cancelled
admin-customers = Customer: <code>{ $refs }</code>
admin-address = Lives at: { $address }
admin-locale = Stripe writes in: { $locale }
admin-tax-ids = Tax numbers: { $numbers }
admin-trial-seen = Free days from { $at } with a card that { $others } has used; asked about it: { $answer ->
        [pay] paid at once
        [end] ended it
       *[none] no answer, or not asked
    }
admin-payers = Paid by: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · until { $until }
admin-audit-title = <b>Last lines</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-gift = Given: { $tier } until { $until }
button-trial-later = Free days +{ $days }
button-trial-now = End them now
button-trial-now-yes = End them and charge now
button-gift = Give access
button-gift-end = End the gift
button-gift-give = { $tier }, { $days } d
admin-trial-ask = End the free days of <code>{ $person }</code> now? { $price } is charged to their card at once, and they are told.
admin-trial-moved = <code>{ $person }</code>: the free days run until { $at } now, at Stripe as well. They are told.
admin-trial-ended = <code>{ $person }</code>: the free days are over, the subscription is <b>{ $status }</b>. Where the payment was refused, the usual reminders follow.
admin-gift-ask = Give <code>{ $person }</code> access without Stripe. Nothing is charged, nothing that Stripe tells takes it away, and what they have bought goes on beside it.
admin-gift-given = <code>{ $person }</code> has { $tier } until { $at }, given by you.
admin-gift-ended = <code>{ $person }</code>: { $count ->
        [0] nothing was given any more. Nothing has changed.
        [one] one gift has ended. What was bought stays.
       *[other] { $count } gifts have ended. What was bought stays.
    }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] there is no second subscription any more. Nothing was done.
       *[other] the one too many is being ended; if it is the newer, what was paid for it goes back, and the person is told when the money is on its way.
    }

admin-chats-title = <b>Chats</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: I lack the right to invite users
admin-chat-no-remove = ! { $title } → { $chat }: I lack the right to ban users, so nobody is taken out
admin-chat-missing = – { $title }: no chat yet
admin-chat-loose = ? { $title }: stands for nothing
admin-chats-how = To add a chat, make me an administrator there, with the rights to invite and to ban users.
admin-bind = I am an administrator in <b>{ $title }</b> now. Which chat of your file is it?
admin-bind-nothing-free = I am an administrator in <b>{ $title }</b> now, but every chat of your file stands for another one already.
admin-bound = <b>{ $title }</b> is bound to “{ $slug }”. Whoever may enter can now ask for entry, and I let them in.
admin-bind-taken = “{ $slug }” stands for another chat already. Nothing has changed.
admin-bind-unknown = I do not know this chat or this slug any more. Nothing has changed.
admin-removal-going = <b>{ $title }:</b> until { $until } everybody without access is taken out. Stripe is asked about each of them first.
button-removal-go = Yes, take { $due } out
button-bind = Bind { $title }
button-bind-none = None of these

admin-forget = <b>Forget <code>{ $person }</code>?</b>
    Subscriptions that end now: { $subscriptions }
    Records that are deleted at Stripe: { $customers }
    Names, addresses, cards and words are taken out here. Invoices and payments stay, as the books demand, without saying whose they were. No money moves.
admin-forget-chats = They are in: { $chats }. Take them out there by hand: afterwards I do not know who they were.
admin-forget-for-good = It can not be taken back.
admin-forgotten = <b>Forgotten.</b> What is to end and to be deleted at Stripe is on its way, and goes on by itself if Stripe is away.
button-admin-forget = Forget this person
button-admin-forget-now = Yes, forget them
button-admin-why = Why is it so for them?
