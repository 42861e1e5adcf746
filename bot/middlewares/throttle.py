"""One person can not keep everybody else waiting: a bucket per person, and one friendly answer when it is empty."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, Message

from bot.middlewares.answering import answer_quietly
from bot.screens.talk import short
from bot.show import say

if TYPE_CHECKING:
    from aiogram.types import TelegramObject, User

    from billing.context import Clock
    from bot.words import Words

BURST = 12.0  # below what Telegram lets us answer at once in one chat
PER_SECOND = 1.0
_PRUNE_AT = 10_000


@dataclass(slots=True)
class _Bucket:
    level: float
    touched_ms: int
    told: bool = False


class Throttle(BaseMiddleware):
    """Real time: a business clock that jumps must not fill buckets."""

    def __init__(self, clock: Clock) -> None:
        """Every bucket begins full."""
        self._clock = clock
        self._buckets: dict[int, _Bucket] = {}

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> object:
        """Go on while there is something left; else answer once, then be silent until there is."""
        user: User = data["event_from_user"]
        bucket = self._fill(user.id)
        if bucket.level >= 1:
            bucket.level -= 1
            bucket.told = False
            return await handler(event, data)
        told, bucket.told = bucket.told, True
        if not told:
            await _tell(event, data["words"], user.language_code or "en")
        return None

    def _fill(self, person: int) -> _Bucket:
        now = self._clock.real_ms()
        if len(self._buckets) > _PRUNE_AT:
            full_after = int(BURST / PER_SECOND * 1000)
            self._buckets = {key: b for key, b in self._buckets.items() if now - b.touched_ms < full_after}
        bucket = self._buckets.setdefault(person, _Bucket(BURST, now))
        bucket.level = min(BURST, bucket.level + (now - bucket.touched_ms) / 1000 * PER_SECOND)
        bucket.touched_ms = now
        return bucket


async def _tell(event: TelegramObject, words: Words, language: str) -> None:
    t = words.speak(language)
    if isinstance(event, CallbackQuery):
        await answer_quietly(event, t.plain("too-fast"))
    elif isinstance(event, Message) and event.bot is not None:
        await say(event.bot, event.chat.id, short(t, "too-fast"))
