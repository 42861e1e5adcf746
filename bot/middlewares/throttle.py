"""One person can not keep everybody else waiting: a bucket per person for all that they do, and one friendly answer when it is empty.

What is about money or help may go deeper into the bucket than the rest, a question to the people behind the bot is always taken, and so
is a message that must be deleted for its card number.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message

from bot.callbacks import AskSupport, OpenPortal, Paid, Pay, PayBill
from bot.card_numbers import MARK
from bot.middlewares.answering import answer_quietly
from bot.screens.talk import short
from bot.show import say
from bot.states import Support
from bot.voice import voice

if TYPE_CHECKING:
    from aiogram.types import TelegramObject, User

    from billing.clock import Clock
    from bot.words import Words

BURST = 12.0  # below what Telegram lets us answer at once in one chat
RESERVE = 6.0  # on top of it, for what is about money or help
PER_SECOND = 1.0
_PRUNE_AT = 10_000
_WEIGHTY_TAPS = tuple(target.__prefix__ for target in (Pay, Paid, PayBill, OpenPortal, AskSupport))
_WEIGHTY_WORDS = ("/paysupport", "/manage_subscription")


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
        """Go on while there is something left; else answer once, then be silent until half of it is back. A tap always hears it."""
        user: User = data["event_from_user"]
        if _always(event, data.get("raw_state")) or self.spend(user.id, weighty=_weighty(event)):
            return await handler(event, data)
        bucket = self._buckets[user.id]
        told, bucket.told = bucket.told, True
        await _tell(event, data["words"], user, told=told)
        return None

    def spend(self, person: int, *, weighty: bool = False) -> bool:
        """Take one out of this person's bucket; False where there is none."""
        bucket = self._fill(person)
        if bucket.level < (1 - RESERVE if weighty else 1):
            return False
        bucket.level -= 1
        return True

    def _fill(self, person: int) -> _Bucket:
        now = self._clock.real_ms()
        if len(self._buckets) > _PRUNE_AT:
            full_after = int((BURST + RESERVE) / PER_SECOND * 1000)
            self._buckets = {key: b for key, b in self._buckets.items() if now - b.touched_ms < full_after}
        bucket = self._buckets.setdefault(person, _Bucket(BURST, now))
        bucket.level = min(BURST, bucket.level + (now - bucket.touched_ms) / 1000 * PER_SECOND)
        bucket.touched_ms = now
        bucket.told = bucket.told and bucket.level < BURST / 2
        return bucket


def _always(event: TelegramObject, state: object) -> bool:
    if not isinstance(event, Message):
        return False
    words = event.text or ""
    asks = state == Support.writing.state and words and not words.startswith("/")
    return bool(asks) or bool((event.model_extra or {}).get(MARK))


def _weighty(event: TelegramObject) -> bool:
    if isinstance(event, CallbackQuery):
        return (event.data or "").split(":")[0] in _WEIGHTY_TAPS
    return isinstance(event, Message) and (event.text or "").startswith(_WEIGHTY_WORDS)


async def _tell(event: TelegramObject, words: Words, user: User, *, told: bool) -> None:
    t = await voice(words, user)
    if isinstance(event, CallbackQuery):
        await answer_quietly(event, t.plain("too-fast"))
    elif isinstance(event, Message) and event.bot is not None and event.chat.type == ChatType.PRIVATE and not told:
        await say(event.bot, event.chat.id, short(t, "too-fast"))
