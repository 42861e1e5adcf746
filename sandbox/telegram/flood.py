"""How much a bot may send: Telegram's FAQ names 1 a second per chat (short bursts pass), 20 a minute per group, 30 a
second in all. Beyond that: 429 with `retry_after`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from time import monotonic

from sandbox.telegram.errors import ApiError


@dataclass(slots=True)
class Bucket:
    """So many at once, refilled so many per second."""

    level: float
    touched: float

    def take(self, size: float, per_second: float, now: float) -> float:
        """Zero and one unit taken, or the seconds until there is one."""
        self.level = min(size, self.level + (now - self.touched) * per_second)
        self.touched = now
        if self.level >= 1:
            self.level -= 1
            return 0.0
        return (1 - self.level) / per_second


@dataclass(slots=True)
class Flood:
    """The limits are attributes: a test may tighten them before the first message to a chat."""

    chat_burst: float = 20
    chat_per_second: float = 1.0
    group_burst: float = 20
    group_per_minute: float = 20
    total_burst: float = 30
    total_per_second: float = 30
    _buckets: dict[int | None, Bucket] = field(default_factory=dict)

    def check(self, chat_id: int) -> None:
        """Take one message to this chat out of the budget, or raise 429."""
        rate = self.chat_per_second if chat_id > 0 else self.group_per_minute / 60
        burst = self.chat_burst if chat_id > 0 else self.group_burst
        wait = self._take(None, self.total_burst, self.total_per_second) or self._take(chat_id, burst, rate)
        if wait > 0:
            seconds = max(1, math.ceil(wait))
            raise ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)

    def _take(self, key: int | None, burst: float, rate: float) -> float:
        now = monotonic()
        bucket = self._buckets.setdefault(key, Bucket(level=burst, touched=now))
        return bucket.take(burst, rate, now)
