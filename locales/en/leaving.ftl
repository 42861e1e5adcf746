# Leaving: why, and what may help.

leaving-ask = If you tell me why, I show what may help. You need not, and it never stands in your way.
leaving-offer-less = Stay, and your next charge on { $at } is { $price } instead of { $usual }: { $percent } less, this once. After that it is { $usual } again.
leaving-offer-lower = There is <b>{ $tier }</b> for { $price }. It begins with your next period, and you see what Stripe charges before you agree.
leaving-offer-pause = You can pause instead: nothing is charged meanwhile, and it goes on by itself when you want it.
leaving-offer-support = If something does not work or is missing, a person here reads it and writes back.
leaving-offer-none = Thank you for saying so.
button-offer-less = Stay for { $price }
button-offer-lower = See { $tier }
button-own-words = In my own words
button-stay = Keep my plan as it is
leaving-words-prompt = Write it as one text message now. It is read by people and changes nothing for you. Please no card numbers.
leaving-stayed = <b>{ $tier }</b> goes on as before. Nothing was cancelled.
leaving-less-taken = <b>{ $tier }</b> goes on. Your next charge on { $at } is { $price } instead of { $usual }. Nothing was cancelled.
admin-leaving-title = <b>Leaving, last 30 days</b>
admin-leaving = { $reason }: { $asked } asked, { $left } left, { $kept } stayed
leaving-reason-unsaid = no reason said
