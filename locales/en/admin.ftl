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
admin-customers = Customer: <code>{ $refs }</code>
admin-payers = Paid by: { $emails }
admin-subscription = <code>{ $ref }</code> { $status } · { $tier } · { $price } · until { $until }
admin-audit-title = <b>Last lines</b>
admin-audit = { $at } · { $actor } · { $sentence }

admin-second-undone = <code>{ $person }</code>: { $count ->
        [0] there is no second subscription any more. Nothing was done.
       *[other] the one too many is being ended; if it is the newer, what was paid for it goes back, and the person is told when the money is on its way.
    }

admin-chats-title = <b>Chats</b>
admin-chat-bound = ✓ { $title } → { $chat }
admin-chat-no-right = ! { $title } → { $chat }: I lack the right to invite users
admin-chat-missing = – { $title }: no chat yet
admin-chat-loose = ? { $title }: stands for nothing
admin-chats-how = To add a chat, make me an administrator there, with the right to invite users.
admin-bind = I am an administrator in <b>{ $title }</b> now. Which chat of your file is it?
admin-bind-nothing-free = I am an administrator in <b>{ $title }</b> now, but every chat of your file stands for another one already.
admin-bound = <b>{ $title }</b> is bound to “{ $slug }”. Whoever may enter can now ask for entry, and I let them in.
admin-bind-taken = “{ $slug }” stands for another chat already. Nothing has changed.
admin-bind-unknown = I do not know this chat or this slug any more. Nothing has changed.
button-bind = Bind { $title }
button-bind-none = None of these
