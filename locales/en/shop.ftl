# What is sold, and the way to pay for it.

price-per-day = { $price } per day
price-per-week = { $price } per week
price-per-month = { $price } per month
price-per-year = { $price } per year

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
checkout-none = There is no payment link open for you right now, and nothing was charged. Choose a plan to get a new one.
checkout-on-its-way = <i>Your bank is still moving the money. That can take a few days; you will hear from me when it is there.</i>
