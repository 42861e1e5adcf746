"""The queue of work under /admin: look, take, answer. The admin's next message is the answer, with a file if they like."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from billing.answer_work import answer_work
from billing.list_work import find_work, list_work
from billing.take_work import put_work_back, take_work
from bot.filters import FromAdmin, Slashed
from bot.screens import admin_work as screens
from bot.screens.talk import asked_again
from bot.sent_files import WordsOrFile
from bot.show import say
from bot.states import Work
from bot.visit import Visit
from bot.work_callbacks import AskAnswer, PutWorkBack, ShowWork, ShowWorkFile, TakeWork
from domain.error import WorkMovedOn
from domain.work import File


def router() -> Router:
    made = Router(name="admin_work")
    made.message.filter(FromAdmin())
    taps = made.callback_query
    taps.filter(FromAdmin())
    taps.register(show_piece, ShowWork.filter())
    taps.register(send_file, ShowWorkFile.filter())
    taps.register(take, TakeWork.filter())
    taps.register(put_back, PutWorkBack.filter())
    taps.register(ask_answer, AskAnswer.filter())
    made.message.register(answered, Work.answering, WordsOrFile())
    made.message.register(not_taken, Work.answering, ~Slashed())
    return made


async def show_queue(visit: Visit) -> None:
    """The page of /admin."""
    first, waiting = await list_work()
    await visit.show(screens.work_queue(visit.t, first, waiting))


async def show_piece(_: CallbackQuery, callback_data: ShowWork, visit: Visit) -> None:
    await _show(visit, callback_data.number)


async def send_file(_: CallbackQuery, callback_data: ShowWorkFile, visit: Visit) -> None:
    """As a message of its own: the card stays where it is."""
    asked = await find_work(callback_data.number)
    if asked.piece.file is None:
        raise WorkMovedOn
    await say(visit.bot, visit.chat_id, screens.work_file(visit.t, asked.piece.number, asked.piece.file))


async def take(_: CallbackQuery, callback_data: TakeWork, visit: Visit) -> None:
    await take_work(visit.ctx, callback_data.number, admin=visit.subscriber.telegram_id)
    await _show(visit, callback_data.number)


async def put_back(_: CallbackQuery, callback_data: PutWorkBack, visit: Visit) -> None:
    await put_work_back(visit.ctx, callback_data.number, admin=visit.subscriber.telegram_id)
    await _show(visit, callback_data.number)


async def ask_answer(_: CallbackQuery, callback_data: AskAnswer, visit: Visit) -> None:
    asked = await find_work(callback_data.number)
    await visit.state.set_state(Work.answering)
    await visit.state.set_data({"number": asked.piece.number})
    await visit.show(screens.answer_prompt(visit.t, asked))


async def answered(_: Message, visit: Visit, text: str, file: File | None) -> None:
    number = int((await visit.state.get_data())["number"])
    try:
        await answer_work(visit.ctx, number, text, file, admin=visit.subscriber.telegram_id)
    except WorkMovedOn:
        await visit.state.clear()
        raise
    await visit.ends_with(screens.work_answered(visit.t, await find_work(number)))


async def not_taken(_: Message, visit: Visit) -> None:
    await visit.show(asked_again(visit.t, "work-only-these"))


async def _show(visit: Visit, number: int) -> None:
    await visit.state.clear()
    await visit.show(screens.work_card(visit.t, await find_work(number)))
