"""/request: ask for a piece of work, see one's queue, take back what nobody has begun."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.filters import BaseFilter, Command, CommandObject
from aiogram.types import CallbackQuery, Message

from billing.file_work import file_work
from billing.read_work import read_work
from billing.withdraw_work import withdraw_work
from bot.albums import RestOfAlbum, ends_with_first, tell_once
from bot.filters import Slashed
from bot.middlewares.allowing import Use
from bot.screens.talk import asked_again
from bot.screens.work import rest_not_taken, work_filed, work_page
from bot.sent_files import WordsOrFile, file_of
from bot.states import Work
from bot.visit import Visit
from bot.work_callbacks import WithdrawWork
from domain.work import LIMIT, File

_COUNTED = {"consumes": LIMIT}


class WithWords(BaseFilter):
    """The command has words behind it, also under a file: the work is asked for already."""

    async def __call__(self, message: Message, command: CommandObject) -> bool | dict[str, Any]:
        return {"text": command.args, "file": file_of(message)} if command.args else False


def router() -> Router:
    made = Router(name="request")
    made.message.register(filed, Command("request"), WithWords(), flags=_COUNTED)
    made.message.register(asked, Command("request"))
    made.message.register(filed, Work.writing, WordsOrFile(), flags=_COUNTED)
    made.message.register(not_taken, Work.writing, ~Slashed())
    made.message.register(rest_of_album, Work.album, RestOfAlbum())
    made.callback_query.register(withdraw, WithdrawWork.filter())
    return made


async def asked(_: Message, visit: Visit) -> None:
    await _show(visit)


async def filed(message: Message, visit: Visit, use: Use, text: str, file: File | None) -> None:
    """It stands in the queue from here on, so its unit is spent whatever becomes of what we say about it."""
    piece = await file_work(visit.ctx, visit.subscriber, text, file, key=use.request)
    use.keep()
    work = await read_work(visit.ctx, visit.subscriber.id)
    await ends_with_first(visit, message, work_filed(visit.t, piece, work.allowance), piece.number)


async def not_taken(_: Message, visit: Visit) -> None:
    await visit.show(asked_again(visit.t, "work-only-these"))


async def rest_of_album(_: Message, visit: Visit, number: int) -> None:
    """Each piece has one file, and one unit of the limit: nobody's plan is used up by a handful of pictures."""
    await tell_once(visit, rest_not_taken(visit.t, number))


async def withdraw(_: CallbackQuery, callback_data: WithdrawWork, visit: Visit) -> None:
    """`WorkMovedOn` for one that is not theirs, was begun, or is over."""
    await withdraw_work(visit.ctx, visit.subscriber, callback_data.number)
    await _show(visit)


async def _show(visit: Visit) -> None:
    work = await read_work(visit.ctx, visit.subscriber.id)
    if work.denial is None:
        await visit.state.set_state(Work.writing)
    else:
        await visit.state.clear()
    await visit.show(work_page(visit.t, work))
