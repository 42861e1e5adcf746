# Why a person may do what they may, and what comes next: each line a fact with its date.

command-why = Why your plan is open or closed, and what comes next
button-why = Why is that so?
why-title = <b>Why it is so</b>
why-title-of = <b>Why it is so for { $name }</b> ({ $telegram_id })
why-plan = You have <b>{ $tier }</b>.
why-because = <b>What it follows from</b>
why-next = <b>What comes next, by itself</b>
why-next-nothing = Nothing comes next by itself, and nothing is charged.
why-seen = Stripe was asked last on { $at }.
why-never-seen = You have never paid here, so Stripe has not been asked about you.

why-fact-given = • { $at }: { $tier } was given to you, until { $until }.
why-fact-given-for-good = • { $at }: { $tier } was given to you, with no end.
why-fact-subscribed = • { $at }: your subscription began. Today it is for { $tier }, at { $money }.
why-fact-subscribed-before = • { $at }: your subscription began. In the end it was for { $tier }, at { $money }.
why-fact-trial = • { $at }: your free days began; they run until { $until }.
why-fact-paid = • { $at }: { $money } was paid, for the time until { $until }.
why-fact-free = • { $at }: there was nothing to pay, for the time until { $until }.
why-fact-billed = • { $at }: a bill of { $money } was made, and is not paid yet.
why-fact-no-address = • { $at }: a bill of { $money } waits for your address, because its tax depends on it; nothing was charged.
why-fact-stuck = • { $at }: a bill of { $money } could not be written out yet, and nothing was charged. It is for us to put right.
why-fact-debit = • { $at }: a bank debit of { $money } was sent off, and your bank has not answered yet.
why-fact-failed = • { $at }: the payment of { $money } failed, and is still open.
why-fact-void = • { $at }: a bill of { $money } was made, and later withdrawn: nothing is to be paid for it.
why-fact-written-off = • { $at }: a bill of { $money } was made, never paid, and written off.
why-fact-refunded = • { $at }: { $money } went back to you.
why-fact-disputed = • { $at }: the payment of { $money } was disputed with your bank, which looks into it.
why-fact-lost = • { $at }: the payment of { $money } was disputed, and your bank took it back.
why-fact-paused = • { $at }: your plan was paused.
why-fact-ended = • { $at }: { $tier } ended.
why-fact-pass = • { $at }: you bought { $days ->
        [one] one day
       *[other] { $days } days
    } of { $tier } for { $money }, open until { $until }.
why-fact-pass-for-good = • { $at }: you bought { $days ->
        [one] one day
       *[other] { $days } days
    } of { $tier } for { $money }.

next-fact-gift-ends = • { $at }: what was given to you ({ $tier }) ends.
next-fact-ends = • { $at }: { $tier } ends, since it is cancelled. Nothing more is charged.
next-fact-trial-ends = • { $at }: your free days end.
next-fact-change = • { $at }: your plan becomes { $tier } for { $money }, as you wished.
next-fact-change-waits = • { $at }: until then the change to { $tier } for { $money } waits for its payment. If it is not paid by then, it is dropped, and your plan stays as it is.
next-fact-resumes = • { $at }: { $tier } goes on by itself, and a new period is charged.
next-fact-debit-answer = • { $at }: about then your bank answers the debit of { $money }.
next-fact-try = • { $at }: the payment of { $money } is tried again.
next-fact-rests = • { $at }: if nothing is paid by then, { $tier } is paused until it is.
next-fact-over = • { $at }: if nothing is paid by then, { $tier } ends.
next-fact-restricted = • { $at }: if nothing is paid by then, your plan is restricted.
next-fact-closes = • { $at }: the time that you have paid for is over, and { $tier } closes.
next-fact-pass-ends = • { $at }: your time of { $tier } is over. Nothing more is charged.
next-fact-charge = • { $at }: { $money } is charged for the next period.
