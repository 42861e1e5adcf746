"""Everything that is said passes here: it waits for its moment, and where Telegram asks for more patience, it has it.

A 429 says that nothing was sent, so saying it again is safe; repeating the conversation around it instead could repeat what it did.
"""

from __future__ import annotations

import math
from contextvars import ContextVar
from typing import TYPE_CHECKING

from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import TelegramRetryAfter

from bot.pace import Held

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.client.session.middlewares.base import NextRequestMiddlewareType
    from aiogram.methods import Response, TelegramMethod
    from aiogram.methods.base import TelegramType

    from bot.pace import Pace

NOTICE: ContextVar[bool] = ContextVar("notice", default=False)  # what is said now can wait: nobody stands before it
_SAYING = ("send", "edit", "copy", "forward")
_NO_MESSAGE = frozenset({"sendChatAction", "editChatInviteLink"})
_WAITS = 3


class Sending(BaseRequestMiddleware):
    """Around every request of a bot's session; those that say nothing go straight on.

    An answer is tried again after the wait; a notice is not: it goes back to the outbox with the time that Telegram named.
    """

    def __init__(self, pace: Pace) -> None:
        """One pace for all that the bot says."""
        self._pace = pace

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        chat = _chat(method)
        if chat is None:
            return await make_request(bot, method)
        for _ in range(0 if NOTICE.get() else _WAITS):
            try:
                return await self._say(make_request, bot, method, chat)
            except TelegramRetryAfter:
                continue
        return await self._say(make_request, bot, method, chat)

    async def _say(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
        chat: int | str,
    ) -> Response[TelegramType]:
        try:
            await self._pace.wait(chat, notice=NOTICE.get())
        except Held as held:
            # As Telegram would answer: it has said so already, to this chat or to everybody.
            raise TelegramRetryAfter(method, str(held), math.ceil(held.seconds)) from held
        try:
            answer = await make_request(bot, method)
        except TelegramRetryAfter as error:
            self._pace.hold(chat, error.retry_after)
            raise
        self._pace.heard()
        return answer


def _chat(method: TelegramMethod[TelegramType]) -> int | str | None:
    """Whose chat it is said in; nothing for a request that says nothing."""
    name: str = method.__api_method__
    if not name.startswith(_SAYING) or name in _NO_MESSAGE:
        return None
    chat: int | str | None = getattr(method, "chat_id", None)
    return chat
