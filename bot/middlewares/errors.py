"""The edge around each handler: our own errors become a screen, Telegram's no becomes a note, the rest goes back to the pump."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.exceptions import TelegramForbiddenError
from aiogram.types import InlineKeyboardButton, TelegramObject
from loguru import logger

from billing.note_reach import note_reach
from bot.screens.trouble import trouble
from bot.visit import Visit
from domain.error import NotAllowed, Refusal, RetainerError

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Errors(BaseMiddleware):
    """No message's words are ever logged: only who, which kind of error, and its own sentence."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> object:
        """Run the handler; answer for what it raises."""
        try:
            return await handler(event, data)
        except TelegramForbiddenError:
            await note_reach(data["ctx"], data["event_from_user"].id, "blocked")
        except RetainerError as error:
            _log(error, data)
            visit: Visit = data["visit"]
            await visit.show(trouble(visit.t, error, again=_again(visit)))
            if isinstance(error, NotAllowed):  # what they may not have is not asked for again by their next words
                await visit.state.clear()
        return None


def _again(visit: Visit) -> InlineKeyboardButton | None:
    if visit.callback is None or visit.callback.data is None:
        return None
    return InlineKeyboardButton(text=visit.t.plain("button-retry"), callback_data=visit.callback.data)


def _log(error: RetainerError, data: dict[str, Any]) -> None:
    bound = logger.bind(
        person=data["event_from_user"].id, update=data["event_update"].update_id, error=type(error).__name__
    )
    bound.log("INFO" if isinstance(error, Refusal) else "ERROR", "a conversation met an error: {}", error)
