"""Answers a callback before anything slow is begun; one that is too old to be answered is no error.

Source: Bot API, answerCallbackQuery: the client shows a spinner until it is called, and after some seconds it can not be any more.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.types import CallbackQuery

if TYPE_CHECKING:
    from aiogram.types import TelegramObject

_TOO_OLD = ("query is too old", "query ID is invalid", "QUERY_ID_INVALID")


async def answer_quietly(callback: CallbackQuery, text: str | None = None) -> None:
    """Stop the spinner; `text` is shown for a moment (at most 200 characters)."""
    try:
        await callback.answer(text)
    except TelegramRetryAfter:
        return  # by then it is too old; what the tap asks for is done all the same
    except TelegramBadRequest as error:
        if not any(words in error.message for words in _TOO_OLD):
            raise


class AnswerFirst(BaseMiddleware):
    """An inner middleware: once it is known which handler takes the tap, answer with its flag `toast`, then run it."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> object:
        """Answer, then handle."""
        if isinstance(event, CallbackQuery):
            toast: str | None = get_flag(data, "toast")
            await answer_quietly(event, data["visit"].t.plain(toast) if toast else None)
        return await handler(event, data)
