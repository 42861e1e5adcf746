"""How fast we may call Stripe: one token bucket, shared by everybody in this process.

Stripe allows 100 requests a second in live mode and 25 in a sandbox, and never says so before it refuses.
Source: Stripe's page on rate limits.
"""

from __future__ import annotations

import asyncio


class Limiter:
    """A token bucket over the loop's own monotonic time."""

    def __init__(self, per_second: float) -> None:
        """Allow `per_second` requests on average, and as many at once."""
        self._rate = per_second
        self._tokens = per_second
        self._filled_at: float | None = None
        self._turn = asyncio.Lock()

    async def wait(self) -> None:
        """Return when the next request may go; first come, first served."""
        async with self._turn:
            self._fill()
            while self._tokens < 1:
                await asyncio.sleep((1 - self._tokens) / self._rate)
                self._fill()
            self._tokens -= 1

    def _fill(self) -> None:
        now = asyncio.get_running_loop().time()
        if self._filled_at is not None:
            self._tokens = min(self._rate, self._tokens + (now - self._filled_at) * self._rate)
        self._filled_at = now
