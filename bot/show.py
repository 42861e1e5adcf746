"""Puts a screen in front of a person: as a new message, or in place of the one that they tapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import EphemeralMessageParameters, LinkPreviewOptions

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.screens.screen import Screen
    from domain.work import File

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def say(bot: Bot, chat_id: int, screen: Screen) -> int:
    """Send a screen; give the new message's id."""
    if screen.attachment is not None:
        return await _attach(bot, chat_id, screen, screen.attachment)
    sent = await bot.send_message(
        chat_id,
        screen.text,
        reply_markup=screen.keyboard,
        link_preview_options=NO_PREVIEW,
        message_effect_id=screen.effect if chat_id > 0 else None,
    )
    return sent.message_id


async def whisper(bot: Bot, chat_id: int, person: int, screen: Screen) -> None:
    """Say it in a group so that one person sees it; where Telegram lets us not (we are no administrator there), everybody does.

    A server that knows no whispers says it to everybody, too: nothing private may stand in it.
    """
    to = EphemeralMessageParameters(receiver_user_id=person)
    try:
        await bot.send_message(
            chat_id,
            screen.text,
            reply_markup=screen.keyboard,
            link_preview_options=NO_PREVIEW,
            ephemeral_message_parameters=to,
        )
    except TelegramBadRequest:
        await say(bot, chat_id, screen)


async def _attach(bot: Bot, chat_id: int, screen: Screen, file: File) -> int:
    """Telegram knows the file already: its id is enough, for this bot.

    Source: Bot API, "Sending files": a file_id can be sent any number of times, but not as another kind of file.
    """
    if file.kind == "photo":
        sent = await bot.send_photo(chat_id, file.id, caption=screen.text, reply_markup=screen.keyboard)
    else:
        sent = await bot.send_document(chat_id, file.id, caption=screen.text, reply_markup=screen.keyboard)
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
