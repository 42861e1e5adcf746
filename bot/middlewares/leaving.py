"""A command leaves whatever dialogue was open: the next text is not meant for it any more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.types import Message

if TYPE_CHECKING:
    from aiogram.types import TelegramObject

    from bot.visit import Visit


class Leaving(BaseMiddleware):
    """Before the command's own handler, which may open the next dialogue."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> object:
        """Leave, then handle."""
        if isinstance(event, Message) and (event.text or "").startswith("/") and data.get("raw_state") is not None:
            visit: Visit = data["visit"]
            await visit.state.clear()
        return await handler(event, data)
