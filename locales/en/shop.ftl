# What is sold, and the way to pay for it.

price-per-day = { $price } per day
price-per-week = { $price } per week
price-per-month = { $price } per month
price-per-year = { $price } per year
price-once = { $price } for { $days ->
        [one] one day
       *[other] { $days } days
    }

every-day = every day
every-week = every week
every-month = every month
every-year = every year

limit-per-day = • { $amount } { $title } per day
limit-per-week = • { $amount } { $title } per week
limit-per-month = • { $amount } { $title } per month
limit-per-year = • { $amount } { $title } per year

shop-title = <b>Choose your plan</b>
shop-empty = Nothing is on sale right now. Your own plan, if you have one, is not affected: /billing_status
shop-card =
    <b>{ $tier }</b> · { $price }
    { $description }
shop-card-trial =
    <b>{ $tier }</b> · { $price } · { $days ->
        [one] one day free
       *[other] { $days } days free
    }
    { $description }
shop-button = { $tier } · { $price }

shop-details-title =
    <b>{ $tier }</b>
    { $description }
shop-price = <b>{ $price }</b>
shop-number-may = You can take up to { $most } of it, and pay for each.
shop-number-each = { $number } of it, { $price } each. The limits are for all of them together.
shop-price-trial = <b>{ $price }</b>, after { $days ->
        [one] one free day
       *[other] { $days } free days
    }
shop-features = <b>What you get</b>
shop-limits = <b>How much</b>
shop-chats = <b>Private chats you can join</b>
shop-item = • { $title }
shop-terms = { $price } is charged today, then it renews { $every } until you cancel. Cancel any time with /manage_subscription.
shop-terms-trial = Nothing is charged today. After { $days ->
        [one] one day
       *[other] { $days } days
    } { $price } is charged, then it renews { $every } until you cancel. Cancel any time with /manage_subscription; before the free days end, you pay nothing.
shop-tax-exclusive = Tax comes on top where it is due; Stripe’s page shows it by your address before you pay.
shop-tax-inclusive = Tax is included where it is due.
shop-no-card-cancel = You need no card to begin. If you put none in, the free days simply end.
shop-no-card-pause = You need no card to begin. If you put none in, your plan rests after the free days until you do.
shop-no-card-create-invoice = You need no card to begin. After the free days you get an invoice.

shop-terms-promo = { $now } is charged today, then it renews { $every } for { $price } as soon as the code has run out, until you cancel. Cancel any time with /manage_subscription.
shop-terms-trial-promo = Nothing is charged today. After { $days ->
        [one] one day
       *[other] { $days } days
    } { $now } is charged, then it renews { $every } for { $price } as soon as the code has run out, until you cancel. Cancel any time with /manage_subscription; before the free days end, you pay nothing.
shop-terms-pass = { $price } is charged today, once. It opens at once, ends by itself after { $days ->
        [one] one day
       *[other] { $days } days
    }, and nothing renews.
shop-terms-pass-longer = { $price } is charged today, once. Your pass runs until { $until }; { $days ->
        [one] one day is
       *[other] { $days } days are
    } added to that. It ends by itself, and nothing renews.
shop-promo-once = With your code { $code } the first payment is <b>{ $now }</b> instead of { $price }.
shop-promo-months = With your code { $code } you pay <b>{ $now }</b> instead of { $price } for { $months ->
        [one] one month
       *[other] { $months } months
    }.
shop-promo-ever = With your code { $code } you pay <b>{ $now }</b> instead of { $price }, each time.
shop-promo-kept = Your code { $code } is kept for you. Open a plan to see what it takes off.

button-choose = { $price }
button-chosen = ✓ { $price }
button-currency = Pay in { $currency }
button-buy-pass = Buy { $price }
button-start-trial = { $days ->
        [one] Start with one free day
       *[other] Start with { $days } free days
    }
button-subscribe = Subscribe for { $price }
button-back = ‹ Back
button-close = Close
button-pay = Pay on Stripe
button-paid = I paid
button-tiers = See the plans
button-retry = Try again

checkout-title = <b>{ $tier }</b> · { $price }
checkout-now = Pay { $price } on Stripe’s page. Your card details go to Stripe alone; never write them here.
checkout-trial = Enter your card on Stripe’s page. Your { $days ->
        [one] free day starts
       *[other] { $days } free days start
    } at once and nothing is charged today; after that it is { $price }. Your card details go to Stripe alone; never write them here.
checkout-until = The link works until { $until }.
checkout-next = As soon as Stripe confirms, this message changes by itself and you are in.
checkout-opening = One moment, your payment link is being made…
checkout-not-yet = <i>Stripe has not confirmed a payment yet. If you have just paid, wait a moment and tap “I paid” again; you are never charged twice for that. If you have not, the button above still works.</i>
checkout-cannot-look = <i>Stripe does not answer just now, so I can not see yet whether your payment has arrived. If you have paid, nothing is lost and you need not pay again: you hear from me here as soon as Stripe answers.</i>
checkout-none = There is no payment link open for you right now, and nothing was charged. Choose a plan to get a new one.
checkout-on-its-way = <i>Your bank is still moving the money. That can take a few days; you will hear from me when it is there.</i>

button-compare = Compare them
button-code = I have a code
compare-title = <b>Side by side</b>
compare-price = • { $tier }: { $price }
compare-feature = • { $title }: { $tiers }
compare-limit = • { $title }: { $amounts }
compare-per-day = { $tier } { $amount } per day
compare-per-week = { $tier } { $amount } per week
compare-per-month = { $tier } { $amount } per month
compare-per-year = { $tier } { $amount } per year
code-prompt = Type your code as one message. I ask Stripe whether it still counts; nothing is charged by it.
