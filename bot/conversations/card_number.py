"""A card number was typed: the stored update has none any more; here the message goes, and the person hears why."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import BaseFilter
from aiogram.types import Message

from bot.card_numbers import MARK
from bot.screens.talk import short
from bot.visit import Visit


class HadCardNumber(BaseFilter):
    """The pump has marked the stored message."""

    async def __call__(self, message: Message) -> bool:
        extra: dict[str, Any] = message.model_extra or {}
        return bool(extra.get(MARK))


def router() -> Router:
    """This router must be the first one: no conversation may answer to what is left of such a message."""
    made = Router(name="card_number")
    made.message.register(card_number, HadCardNumber())
    made.edited_message.register(card_number, HadCardNumber())
    return made


async def card_number(message: Message, visit: Visit) -> None:
    """Delete first, then explain. Telegram lets a bot delete a private chat's messages for 48 hours."""
    deleted = True
    try:
        await message.delete()
    except TelegramBadRequest as error:
        deleted = "message to delete not found" in error.message
    await visit.show(short(visit.t, "card-number-deleted" if deleted else "card-number-stays"))
