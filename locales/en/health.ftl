# For admins only: what must never be true, and what the comparison with Stripe found.

admin-health-title = <b>Health</b>
admin-health-sound = ✓ Every rule holds.
admin-health-whom = { $count ->
        [one] Once: <code>{ $whom }</code>
       *[other] { $count } times, first: <code>{ $whom }</code>
    }
admin-health-since = Since { $since }
admin-health-no-sweep = Nothing was compared with Stripe’s lists yet. It begins by itself.
admin-health-sweep = Compared with Stripe’s lists { $at }: { $seen } objects on { $pages } pages. { $marked } people differed. { $strangers } customers of your tiers are nobody here.
admin-health-sweep-runs = Being compared with Stripe’s lists since { $at }: { $seen } objects on { $pages } pages so far. { $marked } people differ.
admin-health-repaired = Repaired in the last seven days, without any event having told: { $count }
admin-health-repair = • { $at } <code>{ $telegram_id }</code>: { $facts }
button-admin-health = Health
notice-admin-invariant = <b>A rule does not hold.</b> Nobody lost anything by it yet.

invariant-mark-dirty = <b>People wait to be looked at.</b>
invariant-mark-dirty-do = If Stripe is away, they are looked at by themselves when it is back, and keep what they have. Otherwise the log says why it fails.
invariant-event-waiting = <b>Events of Stripe’s have led to nothing.</b>
invariant-event-waiting-do = Look whether Stripe answers (/readyz). Then: <code>python main.py replay</code> with the event.
invariant-call-open = <b>A call that can move money has no known outcome.</b>
invariant-call-open-do = Look for its key in Stripe’s log (Dashboard, Developers, Logs). It is not repeated by itself any more.
invariant-open-without-fact = <b>Access is open, and nothing here says that it was paid for or given.</b>
invariant-open-without-fact-do = <code>python main.py rebuild --person</code> with the number shows what Stripe says. Tell us; this is a mistake of the program.
invariant-open-though-refunded = <b>Access is open, and the money of its period went back.</b>
invariant-open-though-refunded-do = <code>full_refund</code> in your file of tiers says that it closes. <code>python main.py rebuild --person</code> with the number looks again.
invariant-open-though-stale = <b>Access should have been decided anew, and Stripe was not read since.</b>
invariant-open-though-stale-do = It stays open. Look whether Stripe answers (/readyz); everybody is looked at by themselves when it does.
invariant-paid-without-decision = <b>A subscription runs, and nobody decided what it opens.</b>
invariant-paid-without-decision-do = <code>python main.py rebuild --yes --person</code> with the number decides it.
invariant-second-living = <b>Somebody has two subscriptions, and both can charge.</b>
invariant-second-living-do = Look them up with /admin find, and end one in Stripe’s Dashboard if both are not meant.
invariant-case-without-debt = <b>Somebody is reminded of what they do not owe any more.</b>
invariant-case-without-debt-do = <code>python main.py rebuild --yes --person</code> with the number closes the case.
invariant-notice-sending = <b>Notices hang between owed and sent.</b>
invariant-notice-sending-do = Restart the program: it settles them at once.
invariant-entry-owed = <b>Somebody who may enter a chat is still before its door.</b>
invariant-entry-owed-do = Look at the chats with /admin: I must be an administrator there, with the right to invite users.
invariant-customer-unlinked = <b>Customers at Stripe belong to nobody here.</b>
invariant-customer-unlinked-do = Look them up in Stripe’s Dashboard. Whoever has paid there got nothing here.
invariant-forgotten-in-part = <b>Somebody was forgotten here, and Stripe still has a record of them.</b>
invariant-forgotten-in-part-do = The log says why it could not be deleted. Delete the customer in Stripe’s Dashboard.
invariant-sweep-late = <b>The daily comparison with Stripe’s lists has not come round.</b>
invariant-sweep-late-do = The log says why (part “reconcile”). Until then only events tell what changes.
