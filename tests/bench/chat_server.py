"""The bench of chats, as a process: `python -m tests.bench.chat_server <database> <updates> <rounds> <weeks> <others>`."""

from __future__ import annotations

import asyncio
import gc
import sys
from dataclasses import dataclass, replace
from itertools import count
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from aiogram import Bot, Dispatcher, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.filters import Command
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.dispatching import dispatcher
from bot.pace import Pace
from bot.pump import AT_ONCE, Pump
from bot.screens.screen import Screen
from bot.visit import Visit
from bot.words import Html, Words
from domain.work import LIMIT
from jobs.logs import set_up_logs
from locales import FOLDER
from storage.db import close_database
from storage.subscribers import Subscriber
from tests.bench.fake_telegram import FakeTelegram, update
from tests.bench.figures import percentile
from tests.bench.measured import measured, tell
from tests.bench.world import context, open_migrated, settle_others, settle_people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from billing.clock import Clock
    from billing.context import Context

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


@dataclass(frozen=True, slots=True)
class Rival:
    """Who is asked, and for what."""

    dispatcher: Dispatcher
    command: str


async def serve(url: str, updates: int, rounds: int, weeks: int, others: int) -> None:
    """The rivals in turn, on the same database, in the same process, through the same pump."""
    set_up_logs(level="INFO", form="text")
    await open_migrated(url)
    ctx, session = _with_room(context()), FakeTelegram()
    bot = Bot("1000001:bench", session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    people = await settle_people(min(PEOPLE, updates), weeks=weeks)
    await settle_others(others)
    street = Street(bot, session, ctx.clock, people, count(1))
    rivals = {
        "bare": Rival(_bare(), _COMMAND),
        "retainer": Rival(dispatcher(ctx, Words(FOLDER), Pace()), _COMMAND),
        "counted": Rival(_counted(dispatcher(ctx, Words(FOLDER), Pace())), "/work"),
    }
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


def _counted(made: Dispatcher) -> Dispatcher:
    """The bot as it is, with one more handler that says what it consumes and answers."""

    async def asked(_: Message, visit: Visit) -> None:
        await visit.show(Screen(Html("Done."), _BUTTONS))

    own = Router(name="work")
    own.message.register(asked, Command("work"), flags={"consumes": LIMIT})
    private = next(router for router in made.sub_routers if router.name == "private")
    private.include_router(own)
    private.sub_routers.insert(0, private.sub_routers.pop())
    return made


def _with_room(ctx: Context) -> Context:
    """A limit that no round reaches: who is refused does less."""
    tiers = tuple(
        replace(tier, limits=tuple(replace(limit, amount=1_000_000) for limit in tier.limits))
        for tier in ctx.catalogue.tiers
    )
    return replace(ctx, catalogue=replace(ctx.catalogue, tiers=tiers))


async def _round(street: Street, rival: Rival, updates: int) -> dict[str, float]:
    """So many updates, as many at once as the pump handles; each person asks, hears, and only then asks again."""
    pump, waits = Pump(street.bot, rival.dispatcher, street.clock), list[float]()
    left = iter(range(updates))

    async def ask(who: list[int]) -> None:
        for place, _ in enumerate(left):
            chat, began = who[place % len(who)], perf_counter()
            heard = street.session.heard(chat)
            await pump.take([update(next(street.numbers), chat, rival.command)])
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
    measured(serve(sys.argv[1], *map(int, sys.argv[2:6])))
