# What is kept of a person and why, and being forgotten.

command-privacy = What is kept of you, as a file, and being forgotten
privacy-title = <b>What is kept of you</b>
privacy-kept = <b>Kept here:</b> your Telegram name, number and language; what you set by /settings; what you chose, paid and owe; what you may do; what you asked the people here; and a log of what happened with your plan. The words of other messages are removed as soon as they are answered.
privacy-card = <b>Not kept here:</b> your card. Stripe has it; here are only its brand, its last four digits and when it ends.
privacy-why = <b>Why:</b> to sell you what you chose, to know what is paid, to answer you, and because the books must be kept.
privacy-long = <b>How long:</b> payments and the log for as long as the books must be; what Stripe tells me, 30 days, then only its numbers; your words, until they are answered.
privacy-rights = You can have all of it as a file, and you can be forgotten.
button-export = Send me everything as a file
button-forget-me = Forget me…
button-forget-on = Go on
button-forget-now = Forget me for good
privacy-exported = The file is in this chat. It is readable with any text program; please do not pass it on, since it is about your money.
privacy-forget-ask = <b>Being forgotten.</b> Your name, number, language, addresses, card digits and words are taken out here, and Stripe’s record of you is deleted. It can not be taken back.
privacy-forget-plan = <b>{ $tier } ends at once</b>, also the time that is paid already. Nothing more is charged, and nothing is given back by this. If you want to use up what is paid, cancel first and come back when it has ended.
privacy-forget-chats = Leave these chats yourself, since I will not know you any more: { $chats }
privacy-forget-stays = What stays, without your name: amounts, dates and invoice numbers, because the books must be kept. Stripe keeps past payments for the same reason.
privacy-forget-sure = Are you sure? After this tap nobody here knows who you are, and nobody can bring it back. No money moves.
privacy-forgotten = You are forgotten. No money has moved; whatever ran is being ended, and your record at Stripe deleted.
privacy-forgotten-back = If you write again, you are somebody new: /start
