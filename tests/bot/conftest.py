"""A running bot between the pretend Telegram and the pretend Stripe, over real sockets."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from billing.sync import sync_due
from bot.app import BotApp, build
from storage.db import to_ms
from storage.outbox import OutboxNotice
from storage.subscribers import Subscriber
from tests.support.shop import ADMIN, Shop, open_shop
from tests.support.somebody import PATIENCE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from bot.pace import Pace
    from domain.tier import Catalogue
    from sandbox.telegram.messages import Message
    from sandbox.telegram.people import Person
    from sandbox.telegram.taps import CallbackTap
    from sandbox.telegram.world import TelegramWorld


@dataclass(slots=True)
class Town:
    """The shop, the bot at work in it, and its people."""

    shop: Shop
    app: BotApp
    ada: Person
    admin: Person
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    running: list[asyncio.Task[None]] = field(default_factory=list)

    @property
    def telegram(self) -> TelegramWorld:
        return self.shop.sandbox.telegram

    async def start_bot(self) -> None:
        """Let the bot poll, and a worker look at whoever is marked."""
        self.stop = asyncio.Event()
        self.running = [asyncio.create_task(self.app.run(self.stop, polling=True)), asyncio.create_task(self._work())]

    async def stop_bot(self) -> None:
        """The orderly end."""
        self.stop.set()
        await self.running[0]
        self.running[1].cancel()
        await asyncio.gather(*self.running, return_exceptions=True)
        await self.app.drain(5)

    async def restart_bot(self) -> None:
        """Another process on the same database."""
        await self.stop_bot()
        self.app = new_app(self.shop)
        await self.start_bot()

    async def _work(self) -> None:
        bell = self.shop.ctx.nudges.sync
        while True:
            bell.clear()
            while await sync_due(self.shop.ctx, limit=10):
                pass
            await bell.wait()

    async def reads(self, person: Person, *parts: str, seconds: float = PATIENCE) -> Message:
        """Wait until the bot's newest message to this person has all these parts."""
        return await self.telegram.wait_for(lambda: self._newest(person, parts), seconds)

    async def hears(self, person: Person, *parts: str) -> Message:
        """The bot's newest message to this person that has all these parts; a notice may stand below it."""

        def found() -> Message | None:
            said = [message for message in self.telegram.messages(person) if message.by_bot]
            return next((one for one in reversed(said) if all(part in one.text for part in parts)), None)

        return await self.telegram.wait_for(found, PATIENCE)

    async def still(self, person: Person) -> None:
        """Wait until no notice to this person waits for its turn: a second one lands a second after the first, on whatever is open."""

        async def all_said() -> bool:
            now_ms = to_ms(self.shop.ctx.clock.now())
            waits = OutboxNotice.filter(chat_id=person.id, state__in=["owed", "sending"], due_ms__lte=now_ms)
            return not await waits.exists()

        await until_so(all_said)

    async def taps(self, person: Person, text: str, *, on: Message | None = None) -> None:
        """Tap that button under the bot's newest message (or under `on`), as soon as it is there."""

        def tap() -> bool:
            message = on or self.telegram.last_message(person)
            if message is None or text not in [button["text"] for button in self.telegram.buttons(message)]:
                return False
            self.telegram.tap(person, message, text=text)
            return True

        await self.telegram.wait_for(tap, PATIENCE)

    async def link(self, person: Person, text: str) -> str:
        """The address behind that button under the newest message, as soon as it is there."""

        def url() -> str | None:
            message = self.telegram.last_message(person)
            buttons = self.telegram.buttons(message) if message else []
            return next((str(b["url"]) for b in buttons if b["text"] == text and "url" in b), None)

        return await self.telegram.wait_for(url, PATIENCE)

    async def answered(self, *taps: CallbackTap) -> None:
        """Wait until each tap was answered and everything that it set off is done."""
        await self.telegram.wait_for(lambda: all(tap.answered for tap in taps), PATIENCE)
        await self.quiet()

    async def quiet(self) -> None:
        """Wait until no update waits: none that Telegram still keeps (it keeps each until it is stored), none in hand."""
        await until(lambda: not self.telegram.unconfirmed and not self.app.pump.waiting)

    def _newest(self, person: Person, parts: tuple[str, ...]) -> Message | None:
        message = self.telegram.last_message(person)
        return message if message is not None and all(part in message.text for part in parts) else None


async def until(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Wait for something that no bell announces."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110  # a queue or a clock rings no bell
            await asyncio.sleep(0.01)


async def until_so(question: Callable[[], Awaitable[bool]], seconds: float = PATIENCE) -> None:
    """The same for a question that has to be awaited, to the database for example."""
    async with asyncio.timeout(seconds):
        while not await question():  # noqa: ASYNC110  # a row rings no bell
            await asyncio.sleep(0.02)


def reach_is(telegram_id: int, reach: str) -> Callable[[], Awaitable[bool]]:
    """A question for `until_so`."""
    return lambda: Subscriber.filter(telegram_id=telegram_id, reach=reach).exists()


def new_app(shop: Shop, pace: Pace | None = None) -> BotApp:
    return build(shop.ctx, token=shop.sandbox.telegram.token, api_base=shop.sandbox.telegram_base, pace=pace)


@asynccontextmanager
async def open_town(folder: Path, *, trials: bool = True, sold: Catalogue | None = None) -> AsyncIterator[Town]:
    async with open_shop(folder, trials=trials, sold=sold) as shop:
        telegram = shop.sandbox.telegram
        ada = telegram.add_person("Ada", username="ada")
        admin = telegram.add_person("Grace", username="grace", telegram_id=ADMIN)
        town = Town(shop, new_app(shop), ada, admin)
        await town.app.set_up()
        await town.app.show_menus()
        await town.start_bot()
        try:
            yield town
        finally:
            await town.stop_bot()


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as town:
        yield town


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """The core alone, without a bot."""
    async with open_shop(tmp_path) as opened:
        yield opened


@pytest.fixture
async def paid(tmp_path: Path) -> AsyncIterator[Town]:
    """A town in which Ada has paid her first week."""
    async with open_town(tmp_path, trials=False) as town:
        town.telegram.start(town.admin)
        town.telegram.start(town.ada, "tier_basic")
        await town.taps(town.ada, "Subscribe for $150.00 per week")
        await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
        await town.taps(town.ada, "I paid")
        await town.reads(town.ada, "You are in")
        await town.still(town.admin)  # who is told of her
        yield town
