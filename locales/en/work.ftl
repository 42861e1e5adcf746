# Pieces of work: asking, the queue, the answer, the weekly report.

command-request = Ask for a piece of work, see your queue

work-title = <b>Ask for a piece of work</b>
work-how = Write now what you need, as one message; you may send a photo or a document with it. What is in the queue and not begun yet you can take back.
work-yours = <b>What you asked for</b>
work-line = No. { $number }, { $stand }: { $words }
work-a-file = a file
work-is-filed = waiting
work-is-taken = in work
work-is-answered = answered
work-is-withdrawn = withdrawn
work-filed = Thank you, this is <b>no. { $number }</b> in the queue now. The answer comes into this chat. Nothing was charged for it: your plan includes it.
work-ahead = Your plan puts it before those of others.
work-only-these = Please write it as text, or send a photo or a document, with words if you like. To stop, send another command.
work-album = Only the first of these files went with <b>no. { $number }</b>; the others were not taken.
work-album-how = One file goes with each piece of work: pack the others into one archive, or send each by itself, after /request.
button-withdraw = Take back no. { $number }

notice-work-answered = <b>Your piece of work no. { $number } is done.</b>
notice-work-answered-asked = You asked: <i>{ $words }</i>
notice-work-answered-words = { $words }
notice-work-answered-file = A file follows.
notice-work-answer-file = To your piece of work no. { $number }
notice-work-report = <b>Your week, from { $since } to { $until }</b>
work-report-used = Used, { $title }: { $count }
work-report-delivered = Delivered: { $count ->
        [0] nothing yet
        [one] one piece of work
       *[other] { $count } pieces of work
    }
work-report-line = • No. { $number }: { $words }
work-report-more = • and { $count } more
work-report-waiting = In the queue now: { $count ->
        [one] one piece of work
       *[other] { $count } pieces of work
    }

refused-work-moved-on = This piece of work is not as it was when you saw the button: it was begun, answered or withdrawn meanwhile. Nothing was changed just now, and no money has moved. /request shows how yours stand.

button-admin-work = Work
admin-work-title = <b>The queue of work</b>
admin-work-none = Nobody waits for anything.
admin-work-more = … and { $count } more
admin-work-card = <b>No. { $number }</b> from { $name } { $handle } <code>{ $telegram_id }</code>, filed { $at }
admin-work-stand = It is { $stand }.
admin-work-hands = It is { $stand }, in the hands of <code>{ $admin }</code>.
admin-work-words = <blockquote>{ $words }</blockquote>
admin-work-answer = Answered: { $words }
admin-work-file = The file of no. { $number }
admin-work-answer-prompt = Write the answer to no. { $number } now, as text, photo or document. It goes to { $name } as it is.
admin-work-answered = No. { $number } is answered and on its way to { $name }.
button-work = No. { $number } · { $name }
button-work-open = Open it
button-work-file = Show the file
button-work-take = Take it
button-work-put-back = Put it back
button-work-answer = Answer
button-work-queue = The queue
notice-admin-work-filed = <b>Piece of work no. { $number }</b> from { $name } <code>{ $telegram_id }</code>
notice-admin-work-filed-file = There is a file with it.
notice-admin-work-filed-ahead = It goes before others: the plan says so.
