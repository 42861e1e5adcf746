"""A life that also speaks with Telegram: the bot as `bot/app.py` builds it, Telegram behind a door, its loops turned by hand."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.methods import (
    AnswerCallbackQuery,
    ApproveChatJoinRequest,
    EditMessageText,
    Response,
    SendMessage,
    SetWebhook,
)

from bot.app import BotApp
from bot.chats.joining import answer_owed
from bot.updates import KINDS
from bot.words import Words
from locales import FOLDER
from tests.support import crash_life
from tests.support.crash_life import Life, Spec
from tests.support.crash_points import HERE
from web.telegram_webhook import PATH, secret_token

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.methods import TelegramMethod

T = TypeVar("T")


class WatchedSession(AiohttpSession):
    """Every request to Telegram."""

    async def make_request(self, bot: Bot, method: TelegramMethod[T], timeout: int | None = None) -> T:
        what = method.__api_method__
        HERE.get().reach("telegram", "before", what)
        HERE.get().leave_to_other_side("telegram", what)
        answer = await super().make_request(bot, method, timeout)
        HERE.get().reach("telegram", "after", what)
        return answer


@dataclass(slots=True, kw_only=True)
class ChatLife(Life):
    """The core's verbs, and the bot's rounds."""

    app: BotApp
    public_url: str

    async def prepare(self) -> None:
        """Ask Telegram to post its updates here."""
        address, secret = f"{self.public_url}{PATH}", secret_token(self.ctx)
        await self.app.bot.set_webhook(address, secret_token=secret, allowed_updates=list(KINDS))

    async def rest(self) -> None:
        """Handle every stored update, say every notice that is due, answer who knocks."""
        while self.app.pump.waiting:  # noqa: ASYNC110  # the pump rings no bell when it is empty
            await asyncio.sleep(0.002)
        while await self.app.delivery.deliver_due(self.ctx):
            await self.app.delivery.settle()
        await answer_owed(self.ctx, self.app.bot)


@cache
def words() -> Words:
    """The words, read once for all lives."""
    return Words(FOLDER)


def warm() -> None:
    """What the first life would do and every later one again: read the words, and build the models of the answers."""
    words()
    for method in (SendMessage, EditMessageText, AnswerCallbackQuery, ApproveChatJoinRequest, SetWebhook):
        Response[method.__returning__]  # type: ignore[name-defined]  # built when it is named


COMMANDS = (*crash_life.COMMANDS, "prepare", "rest")


@asynccontextmanager
async def born(spec: Spec) -> AsyncIterator[ChatLife]:
    """The core, and then the bot, which goes on with what was left."""
    async with crash_life.born(spec) as life:
        session = WatchedSession(api=TelegramAPIServer.from_base(spec.telegram_base), timeout=10)
        bot = Bot(spec.telegram_token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
        app = BotApp(life.ctx, bot, words())
        await app.delivery.recover(life.ctx, starting=True)
        await app.pump.replay()
        life.doors.take_update = app.accept
        yield ChatLife(ctx=life.ctx, doors=life.doors, app=app, public_url=spec.public_url)
        await app.drain(2)
