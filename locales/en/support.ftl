# Asking a person, and answering one.

support-title = <b>Ask a person</b>
support-prompt = Write your question as one text message now. It goes to the people behind this bot, with your Telegram name. Please no card numbers.
support-sent = Thank you. Your question is with the people behind this bot now; their answer comes into this chat. Nothing about your plan or your payments has changed.
support-only-text = Please write your question as text. To stop, tap Close or send another command.

support-answer-prompt = Write your answer to { $telegram_id } as one text message now; it goes into their chat as it is. To stop, tap Close.
support-answer-sent = Your answer is on its way to { $name }.
support-answer-waits = { $name } has blocked the bot or is gone, so your answer can not reach them now. It is kept, and goes out if they come back within 30 days.
button-answer = Answer
button-person = Who is it?
button-ask-more = Ask on
notice-admin-support-how = Reply to this message to answer; it goes into their chat.
notice-support-answer =
    <b>An answer from the people behind this bot</b>
    { $text }
notice-support-answer-how = To ask on, reply to this message or tap the button.
notice-admin-answer-unreached = Your answer to { $name } ({ $telegram_id }) could not be delivered: they have blocked the bot or are gone. It goes out if they come back within 30 days.
