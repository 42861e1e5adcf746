"""The bot as one thing: built once from the context, run and drained by the program.

app = build(ctx, token=…, api_base=…)          opens nothing
me = await app.identify()                      getMe: Identity(id, username); waits until Telegram answers
app.use(replace(ctx, bot_link=f"{link_base}/{me.username}"))      the context with the bot's own address, before run()
await app.set_up(webhook_url=… | None, webhook_secret=…)      webhook on or off
await app.run(stop, polling=True)              returns when `stop` is set; polling=False in webhook mode
await app.show_menus()                         menus and descriptions; people are answered meanwhile
await app.accept(update)                       webhook mode: stores one update (a dict); then answer 200
await app.drain(timeout)                       finish what was begun, close Telegram's session
app.say(language, key)                         words for web pages, as plain text
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from loguru import logger

from bot.chats.binding import MissingLinks
from bot.chats.joining import answer_owed
from bot.chats.removing import remove_owed
from bot.delivery import Delivery
from bot.dispatching import dispatcher
from bot.menus import set_menus
from bot.pace import Pace
from bot.plainer import Plainer
from bot.polling import Polling
from bot.pump import Pump
from bot.regret import regret
from bot.sending import Sending
from bot.updates import KINDS
from bot.words import Words
from domain.error import Defect
from locales import FOLDER
from storage.db import TROUBLE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from billing.context import Context

T = TypeVar("T")
_REQUEST_SECONDS = 20.0  # well below the outbox's lease of a minute
_PAUSE, _LONGEST_PAUSE = 0.5, 15.0
_LOOK_SECONDS = 1.0  # a loop looks by itself this often, for what is due by time and rings no bell


class WrongToken(Defect):
    """Telegram does not know this BOT_TOKEN; @BotFather tells the right one."""


class Refused(Defect):
    """Telegram understood what we asked for at the start, and said no."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who the token makes us: Telegram's id and name of the bot, the name without @."""

    id: int
    username: str


class BotApp:
    """Everything that speaks with Telegram, and the loops that keep it going."""

    def __init__(self, ctx: Context, bot: Bot, words: Words, pace: Pace | None = None) -> None:
        """Wire it up; nothing is opened and nothing runs."""
        self.ctx = ctx
        self.bot = bot
        self.words = words
        self.pace = pace or Pace()
        bot.session.middleware(Plainer())
        bot.session.middleware(Sending(self.pace))
        self.dispatcher = dispatcher(ctx, words, self.pace)
        self.pump = Pump(
            bot,
            self.dispatcher,
            ctx.clock,
            may=lambda: self.ctx.duty.mine,
            given_up=lambda update: regret(bot, words, update),
        )
        self.delivery = Delivery(bot, words, self.pace)
        self.links = MissingLinks()
        self._no_hurry = asyncio.Event()  # nobody is taken out at once; it rings at the end alone
        self._stopping = asyncio.Event()
        self._loops: set[asyncio.Task[None]] = set()

    def use(self, ctx: Context) -> None:
        """Go on with this context: the one that knows the bot's own address."""
        self.ctx = ctx
        self.dispatcher["ctx"] = ctx

    def say(self, language: str, key: str) -> str:
        """The words of a key as plain text, for pages in a browser."""
        return self.words.speak(language).plain(key)

    async def identify(self) -> Identity:
        """Ask Telegram who we are, for as long as it takes; `WrongToken` where it knows no such bot."""
        me = await _patiently(self.bot.get_me)
        return Identity(id=me.id, username=me.username or "")

    async def set_up(self, *, webhook_url: str | None = None, webhook_secret: str | None = None) -> None:
        """The webhook where there is an address for it, else none. Waiting updates are kept."""
        if webhook_url is None:
            await _patiently(self.bot.delete_webhook)
        else:
            kinds = list(KINDS)
            await _patiently(
                lambda: self.bot.set_webhook(webhook_url, secret_token=webhook_secret, allowed_updates=kinds)
            )

    async def show_menus(self) -> None:
        """What Telegram shows of the bot by itself: menus and descriptions, several requests for each language."""
        await _patiently(lambda: set_menus(self.bot, self.words, self.ctx.admin_ids))

    async def run(self, stop: asyncio.Event, *, polling: bool) -> None:
        """Go on with what was left, start every loop, and return when `stop` is set."""
        await self.delivery.recover(self.ctx, starting=True)
        if not self.ctx.duty.shared:
            await self.pump.replay()
        self._start("notices", self._deliver_to_the_end())
        self._start("memberships", self._ring(lambda: self.ctx.nudges.memberships, self._let_in))
        self._start("removals", self._ring(lambda: self._no_hurry, self._take_out))
        if self.ctx.duty.shared:
            await self._by_turns(stop, polling=polling)
            return
        poller = self._poll() if polling else None
        await stop.wait()
        await _cancelled(poller)

    async def accept(self, update: dict[str, Any]) -> None:
        """Store one posted update; when this returns it may be acknowledged."""
        await self.pump.take([update])

    async def drain(self, timeout: float) -> None:
        """Finish the updates that wait and the notices in hand, within `timeout` seconds; close Telegram's session."""
        self._stopping.set()
        self.ctx.nudges.outbox.set()
        self.ctx.nudges.memberships.set()
        self._no_hurry.set()
        await self.pump.drain(timeout / 2)
        if self._loops:
            _, late = await asyncio.wait(self._loops, timeout=timeout / 2)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self.delivery.stop()
        await self.bot.session.close()

    async def _deliver(self) -> bool:
        if await self.delivery.deliver_due(self.ctx):
            return True
        await self.delivery.recover(self.ctx)
        return False

    async def _deliver_to_the_end(self) -> None:
        await self._ring(lambda: self.ctx.nudges.outbox, self._deliver)
        await self.delivery.settle()

    async def _let_in(self) -> bool:
        if self.ctx.duty.mine:
            await self.links.make(self.ctx, self.bot)
            await answer_owed(self.ctx, self.bot)
        return False

    async def _take_out(self) -> bool:
        if self.ctx.duty.mine:
            await remove_owed(self.ctx, self.bot)
        return False

    async def _by_turns(self, stop: asyncio.Event, *, polling: bool) -> None:
        """While on duty: fetch updates, and handle whatever any process has stored. Another process may take over at any time."""
        poller: asyncio.Task[None] | None = None
        while not stop.is_set():
            if not self.ctx.duty.mine:
                await _cancelled(poller)
                poller = None
            else:
                await self._go_on()
                poller = poller or (self._poll() if polling else None)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _LOOK_SECONDS / 2)
        await _cancelled(poller)

    async def _go_on(self) -> None:
        try:
            await self.pump.replay()
        except TROUBLE as error:
            logger.error("stored updates could not be read: {}", type(error).__name__)

    def _poll(self) -> asyncio.Task[None]:
        return self._start("polling", Polling(self.bot, self.pump).run())

    def _start(self, name: str, work: Awaitable[None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._loops.add(task)
        task.add_done_callback(self._loops.discard)
        logger.bind(loop=name).debug("a loop of the bot has started")
        return task

    async def _ring(self, bell: Callable[[], asyncio.Event], round_of_work: Callable[[], Awaitable[bool]]) -> None:
        """Work when the bell rings and now and then; go on at once while there is more."""
        while not self._stopping.is_set():
            bell().clear()
            try:
                more = await round_of_work()
            except Exception:  # noqa: BLE001  # the edge of the loop: what is owed stays owed, and is tried again
                logger.exception("a round of the bot's work failed")
                more = False
            if not more and not self._stopping.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(bell().wait(), _LOOK_SECONDS)


async def _cancelled(task: asyncio.Task[None] | None) -> None:
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Call until Telegram answers; what no waiting mends is raised: a wrong token, a request that it refuses."""
    pause = _PAUSE
    while True:
        try:
            return await call()
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise WrongToken from error
        except TelegramBadRequest as error:
            raise Refused(error.message) from error
        except AiogramError as error:
            logger.bind(error=type(error).__name__).warning("Telegram does not answer yet; asking again")
            await asyncio.sleep(error.retry_after if isinstance(error, TelegramRetryAfter) else pause)
            pause = min(pause * 2, _LONGEST_PAUSE)


def build(ctx: Context, *, token: str, api_base: str | None = None, pace: Pace | None = None) -> BotApp:
    """The bot for one context; `api_base` is a server that speaks Telegram's protocol (default: Telegram's own), `pace` how fast we
    speak to it.
    """
    server = TelegramAPIServer.from_base(api_base) if api_base else PRODUCTION
    session = AiohttpSession(api=server, timeout=_REQUEST_SECONDS)
    bot = Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    return BotApp(ctx, bot, Words(FOLDER), pace)
