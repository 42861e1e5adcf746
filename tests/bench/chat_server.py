"""The bench of chats, as a process: `python -m tests.bench.chat_server <database> <updates> <rounds> <weeks>`; tells each round."""

from __future__ import annotations

import asyncio
import gc
import sys
from dataclasses import dataclass
from itertools import count
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.filters import Command
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.dispatching import dispatcher
from bot.pump import AT_ONCE, Pump
from bot.words import Words
from jobs.logs import set_up_logs
from locales import FOLDER
from storage.db import close_database
from storage.subscribers import Subscriber
from tests.bench.fake_telegram import FakeTelegram, update
from tests.bench.figures import percentile
from tests.bench.measured import measured, tell
from tests.bench.world import context, open_migrated, settle_people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from billing.context import Clock

PEOPLE = 320  # so that nobody asks more often than the throttle of one person allows
_COMMAND = "/billing_status"
_BUTTONS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Manage", callback_data="manage")]])


@dataclass(frozen=True, slots=True)
class Street:
    """Where both rivals are asked: the same people, the same edge, numbers that never repeat."""

    bot: Bot
    session: FakeTelegram
    clock: Clock
    people: list[int]
    numbers: Iterator[int]


async def serve(url: str, updates: int, rounds: int, weeks: int) -> None:
    """Both rivals in turn, on the same database, in the same process, through the same pump."""
    set_up_logs(level="INFO", form="text")
    await open_migrated(url)
    ctx, session = context(), FakeTelegram()
    bot = Bot("1000001:bench", session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    people = await settle_people(min(PEOPLE, updates), weeks=weeks)
    street = Street(bot, session, ctx.clock, people, count(1))
    rivals = {"bare": _bare(), "retainer": dispatcher(ctx, Words(FOLDER))}
    gc.collect()
    gc.freeze()  # as the program does
    for turn in range(rounds + 1):
        for name, rival in rivals.items():
            found = await _round(street, rival, updates if turn else updates // 5 + 1)
            if turn:
                tell(rival=name, **found)
    await close_database()


def _bare() -> Dispatcher:
    """A handler that reads one row and answers."""
    made = Dispatcher()

    async def asked(message: Message) -> None:
        row = await Subscriber.get_or_none(telegram_id=message.chat.id)
        await message.answer(f"<b>{row.first_name if row else '?'}</b>\nYour plan is active.", reply_markup=_BUTTONS)

    made.message.register(asked, Command("billing_status"))
    return made


async def _round(street: Street, rival: Dispatcher, updates: int) -> dict[str, float]:
    """So many updates, as many at once as the pump handles; each person asks, hears, and only then asks again."""
    pump, waits = Pump(street.bot, rival, street.clock), list[float]()
    left = iter(range(updates))

    async def ask(who: list[int]) -> None:
        for place, _ in enumerate(left):
            chat, began = who[place % len(who)], perf_counter()
            heard = street.session.heard(chat)
            await pump.take([update(next(street.numbers), chat, _COMMAND)])
            async with asyncio.timeout(30):
                await heard
            waits.append(perf_counter() - began)

    began, used = perf_counter(), process_time()
    await asyncio.gather(*(ask(street.people[place::AT_ONCE]) for place in range(AT_ONCE)))
    await pump.drain(30)
    seconds = perf_counter() - began
    return {
        "rate": updates / seconds,
        "p50": percentile(waits, 0.5),
        "p99": percentile(waits, 0.99),
        "cpu": (process_time() - used) / updates,
    }


if __name__ == "__main__":
    measured(serve(sys.argv[1], *map(int, sys.argv[2:5])))
