# What went wrong. Each text says what happened, whether money moved, and what to do next.

refused = This can not be done right now. Nothing has changed and no money has moved.
refused-already-subscribed = You have a plan already, so I have not opened a second one. No money has moved. You can change or cancel the one you have.
refused-payment-owed = Your plan is waiting for a payment, so I have not opened a second one: that would charge you twice. No money has moved. Pay the open invoice on your billing page, and everything opens again.
refused-tier-not-sold = This plan is not sold any more. No money has moved. Have a look at the ones that are.
refused-nothing-owed = Nothing is open: everything so far is paid. No money has moved just now.
refused-nothing-to-manage = There is nothing to manage yet: you have not paid for anything here. Have a look at the plans.
refused-unknown-person = I know nobody by that name or number. Try a Telegram number, an @name, or Stripe’s cus_….

outage = Something outside does not answer at the moment. Nothing has changed and no money has moved. Please try again in a minute.
outage-stripe = Stripe does not answer at the moment. Nothing has changed and no money has moved. Please try again in a minute; the same tap goes on where this one stopped.

defect = Something is wrong on our side, and it has been written down for the people behind this bot. No money has moved. You can ask them with /paysupport.
defect-stripe-refused = Stripe did not accept our request. That is our mistake, not yours, and it has been written down. No money has moved. You can ask the people behind this bot with /paysupport.
defect-price-not-published = This plan can not be paid for yet: its price is not ready at Stripe. That is our mistake, and it has been written down. No money has moved. Please try again later, or ask with /paysupport.
