"""Whoever waits sees that they are heard: while an answer takes its time, the chat says that the bot is typing.

Source: Bot API, sendChatAction: shown for five seconds or until the next message, and it leaves nothing behind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatAction
from aiogram.exceptions import AiogramError
from loguru import logger

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import TelegramObject

AFTER = 1.5
_AGAIN = 4.0


class Progress(BaseMiddleware):
    """Around the handler; whoever is answered at once costs one timer."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> object:
        """Handle, and show that it goes on."""
        showing: list[asyncio.Task[None]] = []
        bot, chat = data["bot"], data["event_chat"].id
        timer = asyncio.get_running_loop().call_later(
            AFTER, lambda: showing.append(asyncio.create_task(_type(bot, chat)))
        )
        try:
            return await handler(event, data)
        finally:
            timer.cancel()
            for task in showing:
                task.cancel()
            await asyncio.gather(*showing, return_exceptions=True)


async def _type(bot: Bot, chat: int) -> None:
    while True:
        try:
            await bot.send_chat_action(chat, ChatAction.TYPING)
        except AiogramError as error:
            logger.bind(chat=chat, error=type(error).__name__).debug(
                "it could not be shown that an answer is on its way"
            )
            return
        await asyncio.sleep(_AGAIN)
