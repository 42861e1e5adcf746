# What went wrong. Each text says what happened, whether money moved, and what to do next.

refused = This can not be done right now. Nothing has changed and no money has moved.
refused-already-subscribed = You have a plan already, so I have not opened a second one. No money has moved. You can change or cancel the one you have.
refused-payment-owed = Your plan is waiting for a payment, so I have not opened a second one: that would charge you twice. No money has moved. Pay the open invoice on your billing page, and everything opens again.
refused-still-paying = The payment for your present period is still being made, so I have not paused your plan: I can only credit time that is paid. Nothing has changed, and no money has moved by your tap. Try again when the payment has arrived: mostly within two hours, by bank debit within some days. /billing_status shows how it stands.
refused-pass-running = Your pass is still open and covers this, so I have not opened a payment: you would pay twice for the same time. No money has moved. You can add more time to it, or subscribe when it is over.
refused-other-currency = Your payments here are in another currency, and this plan is not sold in it. Nothing has changed and no money has moved. Choose another plan, or ask with /paysupport.
refused-promo = This code can not be used: it may be mistyped, over, used up, or meant for somebody else. No money has moved, and every plan is there at its own price.
refused-tier-not-sold = This plan is not sold any more. No money has moved. Have a look at the ones that are.
refused-nothing-owed = Nothing waits for you to pay it: everything so far is paid, or its payment is on its way. No money has moved just now.
refused-address-needed = Your next bill waits for your address, because its tax depends on it. Please put it in on your billing page. No money has moved just now.
refused-too-long = Your message is too long to be passed on in one piece, so nothing of it was passed on or counted, and no money has moved. Please shorten it, or send about half of it now and then the rest.
refused-nothing-to-manage = There is nothing to manage here: no plan is running just now. Nothing has changed and no money has moved. Have a look at the plans.
refused-moved-on = Things have changed since that button was made, so I have not done it. No money has moved just now. /billing_status shows how it stands.
refused-plan-taken-back = I could not do that, and no money has moved. To make room for it I had first taken back the change of your plan that was still to come, and that one will not come any more: your plan goes on as it is today. /billing_status shows how it stands; you can plan that change again, or try this one again.
refused-unknown-person = I know nobody by that name or number. Try a Telegram number, an @name, or Stripe’s cus_….
refused-unknown-payment = I know no such payment. No money has moved.
refused-barred = I can not sell you anything at the moment. No money has moved. If you think that this is a mistake, write to the people behind this bot with /paysupport.

outage = Something outside does not answer at the moment. Nothing has changed and no money has moved. Please try again in a minute.
outage-stripe = Stripe does not answer at the moment. Nothing has changed and no money has moved. Please try again in a minute; the same tap goes on where this one stopped.
outage-still-asking = I have asked Stripe, but its answer has not come yet, so I do not know whether money has moved. I keep asking by myself until I know, and it is done once at most, whatever happens. /billing_status shows how it stands in a minute.
outage-still-taking-back = I have not begun that, and no money has moved. To make room for it I am first taking back the change of your plan that was still to come, and Stripe has not answered me yet. I keep asking by myself until that is done. Please look at /billing_status in a minute, and then try again what you wanted.

defect = Something is wrong on our side, and it has been written down for the people behind this bot. No money has moved. You can ask them with /paysupport.
defect-stripe-refused = Stripe did not accept our request. That is our mistake, not yours, and it has been written down. No money has moved. You can ask the people behind this bot with /paysupport.
defect-price-not-published = This plan can not be paid for yet: its price is not ready at Stripe. That is our mistake, and it has been written down. No money has moved. Please try again later, or ask with /paysupport.
given-up = Something went wrong on our side while I was at what you asked for, and it has been written down for the people behind this bot. Whether money has moved I can not tell from here: /billing_status shows how it stands. Nothing is ever charged twice for one tap, so you can safely try again, or ask with /paysupport.
