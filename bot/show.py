"""Puts a screen in front of a person: as a new message, or in place of the one that they tapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import LinkPreviewOptions

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.screens.screen import Screen

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def say(bot: Bot, chat_id: int, screen: Screen) -> int:
    """Send a screen; give the new message's id."""
    sent = await bot.send_message(chat_id, screen.text, reply_markup=screen.keyboard, link_preview_options=NO_PREVIEW)
    return sent.message_id


async def turn(bot: Bot, chat_id: int, message_id: int, screen: Screen) -> bool:
    """Turn a message into a screen; False where it is gone or not ours to edit. A message that shows it already is fine."""
    try:
        await bot.edit_message_text(
            text=screen.text,
            chat_id=chat_id,
            message_id=message_id,
            reply_markup=screen.keyboard,
            link_preview_options=NO_PREVIEW,
        )
    except TelegramBadRequest as error:
        if "message is not modified" in error.message:
            return True
        if is_gone(error):
            return False
        raise
    return True


def is_gone(error: TelegramBadRequest) -> bool:
    """Whether Telegram says that there is no such message to edit (any more)."""
    return any(
        words in error.message for words in ("message to edit not found", "can't be edited", "MESSAGE_ID_INVALID")
    )
