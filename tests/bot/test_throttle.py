"""Whoever asks too much at once hears so once; what is about money and help gets through."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from aiogram.types import Chat, Message, TelegramObject, User

from bot.middlewares.throttle import BURST, RESERVE, Throttle
from bot.pace import Limits
from bot.words import Words
from locales import FOLDER
from storage.updates import TelegramUpdate
from tests.bot.conftest import new_app, open_town, until_so

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from billing.clock import Clock
    from sandbox.telegram.messages import Message as Said
    from tests.bot.conftest import Town

FLOOD = 20
CARD = "4242 4242 4242 4242"


@dataclass(frozen=True, slots=True)
class StillClock:
    """The shop's business time; of real time none passes."""

    clock: Clock
    ms: int

    def now(self) -> datetime:
        return self.clock.now()

    def real_ms(self) -> int:
        return self.ms


def still(clock: Clock) -> StillClock:
    return StillClock(clock, clock.real_ms())


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """Nobody's bucket fills again here, however slow the machine is."""
    async with open_town(tmp_path) as opened:
        await opened.stop_bot()
        opened.shop.ctx = replace(opened.shop.ctx, clock=still(opened.shop.ctx.clock))
        opened.app = new_app(opened.shop)
        await opened.start_bot()
        yield opened


def said(town: Town, part: str) -> list[Said]:
    """What the bot has said to Ada with these words."""
    return [message for message in town.telegram.messages(town.ada) if message.by_bot and part in message.text]


async def handled(count: int) -> None:
    """Wait until so many updates are done."""
    await until_so(partial(_done, count))


async def _done(count: int) -> bool:
    return await TelegramUpdate.filter(state="done").count() >= count


async def flood(town: Town) -> None:
    """More than a bucket holds, and the one answer to it."""
    for _ in range(FLOOD):
        town.telegram.send(town.ada, "/terms")
    await town.reads(town.ada, "a lot at once", "no money has moved")
    await handled(FLOOD)


async def test_a_flood_gets_one_friendly_answer(town: Town) -> None:
    await flood(town)
    assert len(said(town, "a lot at once")) == 1


async def test_a_question_about_a_payment_gets_through_a_flood(town: Town) -> None:
    town.telegram.start(town.admin)
    await flood(town)
    town.telegram.send(town.ada, "/paysupport")
    await town.reads(town.ada, "Write your question")
    town.telegram.send(town.ada, "Was I charged twice?")
    await town.reads(town.ada, "Your question is with the people")
    await town.reads(town.admin, "Was I charged twice?")
    town.telegram.send(town.ada, "/terms")
    await handled(FLOOD + 4)
    assert len(said(town, "a lot at once")) == 1, "it is said once"


async def test_a_card_number_is_deleted_in_a_flood(town: Town) -> None:
    await flood(town)
    for _ in range(8):
        town.telegram.send(town.ada, CARD)
    await handled(FLOOD + 8)
    assert not [message for message in town.telegram.messages(town.ada) if CARD in message.text]
    assert len(said(town, "looked like a card number")) == 8


async def test_a_tap_that_is_too_much_says_that_it_did_nothing(town: Town) -> None:
    town.telegram.send(town.ada, "/subscribe")
    shown = await town.reads(town.ada, "Basic")
    await flood(town)
    button = next(b["text"] for b in town.telegram.buttons(shown) if b.get("callback_data", "").startswith("tier:"))
    taps = [town.telegram.tap(town.ada, shown, text=button) for _ in range(8)]
    await town.answered(*taps)
    assert all("a lot at once" in str(tap.text) for tap in taps)


async def test_what_somebody_does_in_a_group_counts_too_and_the_group_hears_nothing_of_it(town: Town) -> None:
    # In the town's database stands which language somebody has chosen.
    ada, throttle = User(id=town.ada.id, is_bot=False, first_name="Ada"), Throttle(town.shop.ctx.clock)
    taken = list[int]()

    async def handler(event: TelegramObject, _: dict[str, object]) -> None:
        assert isinstance(event, Message)
        taken.append(event.chat.id)

    async def send(chat: Chat, text: str) -> None:
        # Without a bot behind it, a message that is answered would fail.
        message = Message(message_id=1, date=datetime.now(UTC), chat=chat, from_user=ada, text=text)
        await throttle(handler, message, {"event_from_user": ada, "words": Words(FOLDER)})

    group, private = Chat(id=-100_5, type="supergroup"), Chat(id=ada.id, type="private")
    for _ in range(FLOOD):
        await send(group, "/billing_status")
    await send(private, "/terms")
    assert taken == [group.id] * int(BURST)
    for _ in range(FLOOD):
        await send(private, "/paysupport where is it?")
    assert taken[int(BURST) :] == [private.id] * int(RESERVE), "a reserve is no way around it"


async def test_a_group_hears_no_more_than_telegram_lets_it(town: Town) -> None:
    group = town.telegram.create_chat("Friends", owner=town.ada)
    town.telegram.add_bot(group, by=town.ada, rights=None)
    began, limits = monotonic(), Limits()
    for _ in range(FLOOD):
        town.telegram.send(town.ada, "/billing_status", chat=group)
    await handled(FLOOD + 1)
    heard = [message.text for message in town.telegram.messages(group) if message.by_bot]
    assert 1 <= len(heard) <= limits.group_burst + (monotonic() - began) * limits.group_per_minute / 60
    assert all("in private only" in text for text in heard)
