"""In which language somebody is answered where there is no visit: the one that they have chosen, else their client's, else English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.words import FALLBACK
from storage.subscribers import find

if TYPE_CHECKING:
    from aiogram.types import User

    from bot.words import Speaker, Words


async def voice(words: Words, user: User | None) -> Speaker:
    """The voice for the sender of an update."""
    if user is None:
        return words.speak(FALLBACK)
    return words.speak(await language_of(user.id, hint=user.language_code))


async def language_of(telegram_id: int, *, hint: str | None = None) -> str:
    """The language of whoever has this number at Telegram; `hint` is for somebody that we do not know yet."""
    known = await find(telegram_id=telegram_id)
    return known.language if known is not None else hint or FALLBACK
