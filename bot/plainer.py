"""What an older Bot API server does not know is left out: the same message plain, and from then on at once.

Telegram's own server knows all of it; an operator's local one may be older, and refuses a tag, a kind of button or an effect that it
never heard of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup
from loguru import logger

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.client.session.middlewares.base import NextRequestMiddlewareType
    from aiogram.methods import Response, TelegramMethod
    from aiogram.methods.base import TelegramType
    from aiogram.types import InlineKeyboardButton

_TIME = re.compile(r"</?tg-time[^>]*>")
# A word of the refusal, and what it is about; an older server takes a button of a kind that it does not know for one without an action.
_BLAMED = (
    ("tg-time", "times"),
    ("date format", "times"),
    ("text buttons are unallowed", "buttons"),
    ("copy_text", "buttons"),
    ("style", "styles"),
    ("effect", "effects"),
)


class Plainer(BaseRequestMiddleware):
    """Around every request of a bot's session; it remembers for as long as the process lives."""

    def __init__(self) -> None:
        """Everything is known until a server says no."""
        self._unknown: set[str] = set()

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        while True:
            said = method.model_copy(update=_without(method, self._unknown)) if self._unknown else method
            try:
                return await make_request(bot, said)
            except TelegramBadRequest as error:
                blamed = next((what for word, what in _BLAMED if word in error.message.lower()), None)
                if blamed is None or blamed in self._unknown or not _without(said, {blamed}):
                    raise
                self._unknown.add(blamed)
                logger.bind(error=error.message).warning(
                    "this Bot API server does not know {}; leaving them out", blamed
                )


def _without(method: TelegramMethod[Any], unknown: set[str]) -> dict[str, Any]:
    """What of a request is another without these features; nothing where it has none of them."""
    found: dict[str, Any] = {}
    text = getattr(method, "text", None)
    if "times" in unknown and isinstance(text, str) and _TIME.search(text):
        found["text"] = _TIME.sub("", text)
    if "effects" in unknown and getattr(method, "message_effect_id", None):
        found["message_effect_id"] = None
    markup = getattr(method, "reply_markup", None)
    if isinstance(markup, InlineKeyboardMarkup):
        rows = [[_plain(key, unknown) for key in row if not _odd(key, unknown)] for row in markup.inline_keyboard]
        if rows != markup.inline_keyboard:
            left = [row for row in rows if row]
            found["reply_markup"] = InlineKeyboardMarkup(inline_keyboard=left) if left else None
    return found


def _odd(key: InlineKeyboardButton, unknown: set[str]) -> bool:
    """What it tells or copies stands in the text, too."""
    return "buttons" in unknown and (key.disabled is not None or key.copy_text is not None)


def _plain(key: InlineKeyboardButton, unknown: set[str]) -> InlineKeyboardButton:
    return key.model_copy(update={"style": None}) if "styles" in unknown and key.style else key
