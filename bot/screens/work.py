"""A subscriber's pieces of work: the queue, what was filed, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.callbacks import Close
from bot.screens.screen import Screen, lines, rows, tap
from bot.screens.telling import Telling
from bot.screens.usage import bars_text, denied
from bot.words import Html
from bot.work_callbacks import WithdrawWork
from domain.work import File, Stand

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

    from billing.read_work import Work
    from bot.words import Speaker
    from domain.quota import Allowance
    from domain.work import Piece

_REMINDER = 80  # so much of a piece stands in a list


def work_page(t: Speaker, work: Work) -> Screen:
    """What one has asked for, and how to ask for more, or why not now."""
    queue = _queue(t, work)
    withdrawals = [_withdrawal(t, piece) for piece in work.pieces if piece.stand is Stand.FILED]
    if work.denial is not None:
        no = denied(t, work.denial)
        more = no.keyboard.inline_keyboard if no.keyboard else []
        return Screen(lines(queue, no.text), rows(*withdrawals, *more))
    left = bars_text(t, [work.allowance] if work.allowance else [])
    return Screen(
        lines(t("work-title"), t("work-how"), queue, left), rows(*withdrawals, [tap(t.plain("button-close"), Close())])
    )


def work_filed(t: Speaker, piece: Piece, allowance: Allowance | None) -> Screen:
    """It stands in the queue; how much is left."""
    ahead = t("work-ahead") if piece.ahead else Html("")
    left = bars_text(t, [allowance] if allowance else [])
    return Screen(lines(t("work-filed", number=piece.number), ahead, left), rows(_withdrawal(t, piece)))


def rest_not_taken(t: Speaker, number: int) -> Screen:
    """Of files that were sent together only the first went with it."""
    return Screen(lines(t("work-album", number=number), t("work-album-how")))


def piece_line(t: Speaker, piece: Piece) -> Html:
    """Its number, where it is, and how it begins."""
    words = piece.words[:_REMINDER] + ("…" if len(piece.words) > _REMINDER else "")
    return t("work-line", number=piece.number, stand=t(f"work-is-{piece.stand}"), words=words or t("work-a-file"))


def _queue(t: Speaker, work: Work) -> Html:
    return Html("\n".join([t("work-yours"), *(piece_line(t, one) for one in work.pieces)])) if work.pieces else Html("")


def _withdrawal(t: Speaker, piece: Piece) -> list[InlineKeyboardButton]:
    return [tap(t.plain("button-withdraw", number=piece.number), WithdrawWork(number=piece.number))]


def _work_answered(n: Telling) -> Screen:
    title = n.t("notice-work-answered", number=n.text("number"))
    asked = n.t("notice-work-answered-asked", words=n.text("words")) if n.text("words") else ""
    file = n.t("notice-work-answered-file") if n.details.get("file") else ""
    return Screen(
        lines(title, asked, n.t("notice-work-answered-words", words=n.text("answer")) if n.text("answer") else "", file)
    )


def _work_answer_file(n: Telling) -> Screen:
    text = n.t("notice-work-answer-file", number=n.text("number"))
    return Screen(text, attachment=File(n.text("kind"), n.text("file")))


def _work_report(n: Telling) -> Screen:
    used = [n.t("work-report-used", title=row["title"], count=row["units"]) for row in n.details.get("used", ())]
    done = [
        n.t("work-report-line", number=row["number"], words=row["words"] or n.t("work-a-file"))
        for row in n.details.get("answered", ())
    ]
    more = int(n.details.get("delivered", 0)) - len(done)
    waiting = int(n.details.get("waiting", 0))
    delivered = n.t("work-report-delivered", count=n.details.get("delivered", 0))
    return Screen(
        lines(
            n.t("notice-work-report", since=n.day("since") or "", until=n.day("until") or ""),
            Html("\n".join(used)),
            Html("\n".join([delivered, *done, *([n.t("work-report-more", count=more)] if more else [])])),
            n.t("work-report-waiting", count=waiting) if waiting else "",
        )
    )


WORK_NOTICES: dict[str, Callable[[Telling], Screen]] = {
    "work_answered": _work_answered,
    "work_answer_file": _work_answer_file,
    "work_report": _work_report,
}
