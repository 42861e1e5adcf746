"""The queue of work as an admin sees it: the list, one piece, the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.callbacks import Admin, AdminPage
from bot.format import minute
from bot.screens.screen import Screen, lines, rows, tap
from bot.screens.work import piece_line
from bot.words import Html
from bot.work_callbacks import AskAnswer, PutWorkBack, ShowWork, ShowWorkFile, TakeWork
from domain.text_size import PASSED_ON, shortened
from domain.work import Stand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import InlineKeyboardButton

    from billing.list_work import Asked
    from bot.screens.telling import Telling
    from bot.words import Speaker
    from domain.work import File

_WORDS = 1_500  # units of a piece, and of its answer, that fit into one message together
_NAME = 24  # so much of a name fits on a button beside the number


def work_queue(t: Speaker, first: Sequence[Asked], waiting: int) -> Screen:
    """What is first in the queue, with a button for each."""
    if not first:
        return Screen(lines(t("admin-work-title"), t("admin-work-none")), rows(_home(t)))
    said = [piece_line(t, one.piece) for one in first]
    more = [t("admin-work-more", count=waiting - len(first))] if waiting > len(first) else []
    buttons = [[_open(t, one)] for one in first]
    return Screen(lines(t("admin-work-title"), Html("\n".join([*said, *more]))), rows(*buttons, _home(t)))


def work_card(t: Speaker, asked: Asked) -> Screen:
    """All of one piece, with what can be done about it."""
    piece, person = asked.piece, asked.person
    handle = f"@{person.username}" if person.username else "–"
    head = t(
        "admin-work-card",
        number=piece.number,
        name=person.first_name,
        handle=handle,
        telegram_id=str(person.telegram_id),
        at=minute(piece.filed_at, t.language),
    )
    stand = t("admin-work-hands" if piece.taken_by else "admin-work-stand", **_stand(t, asked))
    words, said = (shortened(text, _WORDS if piece.answer else PASSED_ON) for text in (piece.words, piece.answer or ""))
    answer = t("admin-work-answer", words=said) if said else Html("")
    file = [tap(t.plain("button-work-file"), ShowWorkFile(number=piece.number))] if piece.file else []
    asked_for = t("admin-work-words", words=words) if words else Html("")
    return Screen(lines(head, stand, asked_for, answer), rows(file, _steps(t, asked), _back(t)))


def work_file(t: Speaker, number: int, file: File) -> Screen:
    """The file of a piece, as a message of its own."""
    return Screen(t("admin-work-file", number=number), attachment=file)


def answer_prompt(t: Speaker, asked: Asked) -> Screen:
    """Ask for the answer."""
    back = [tap(t.plain("button-back"), ShowWork(number=asked.piece.number))]
    return Screen(t("admin-work-answer-prompt", number=asked.piece.number, name=asked.person.first_name), rows(back))


def work_answered(t: Speaker, asked: Asked) -> Screen:
    """It is on its way."""
    return Screen(t("admin-work-answered", number=asked.piece.number, name=asked.person.first_name), rows(_back(t)))


def work_filed_notice(n: Telling) -> Screen:
    """Somebody has asked for a piece of work."""
    told = n.t(
        "notice-admin-work-filed", number=n.text("number"), name=n.text("name"), telegram_id=n.text("telegram_id")
    )
    words = n.t("admin-work-words", words=n.text("words")) if n.text("words") else ""
    file = n.t("notice-admin-work-filed-file") if n.details.get("file") else ""
    ahead = n.t("notice-admin-work-filed-ahead") if n.details.get("ahead") else ""
    number = n.text("number")
    open_ = [tap(n.t.plain("button-work-open"), ShowWork(number=int(number)))] if number.isdigit() else []
    return Screen(lines(told, ahead, words, file), rows(open_))


def _stand(t: Speaker, asked: Asked) -> dict[str, str]:
    return {"stand": t(f"work-is-{asked.piece.stand}"), "admin": str(asked.piece.taken_by)}


def _steps(t: Speaker, asked: Asked) -> list[InlineKeyboardButton]:
    number = asked.piece.number
    answer = tap(t.plain("button-work-answer"), AskAnswer(number=number))
    match asked.piece.stand:
        case Stand.FILED:
            return [tap(t.plain("button-work-take"), TakeWork(number=number)), answer]
        case Stand.TAKEN:
            return [answer, tap(t.plain("button-work-put-back"), PutWorkBack(number=number))]
        case _:
            return []


def _open(t: Speaker, one: Asked) -> InlineKeyboardButton:
    words = t.plain("button-work", number=one.piece.number, name=one.person.first_name[:_NAME])
    return tap(words, ShowWork(number=one.piece.number))


def _back(t: Speaker) -> list[InlineKeyboardButton]:
    return [tap(t.plain("button-work-queue"), Admin(page=AdminPage.WORK))]


def _home(t: Speaker) -> list[InlineKeyboardButton]:
    return [tap(t.plain("button-back"), Admin(page=AdminPage.NUMBERS))]
