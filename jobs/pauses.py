"""How long the event loop stands still: a tick that comes late tells by how much, and the longest of the last minute is kept."""

from __future__ import annotations

import asyncio
from time import monotonic

_TICK = 0.01
_MINUTE = 60.0


class LastMinute:
    """The greatest of what was noted within the last minute. Moments and values are seconds."""

    def __init__(self) -> None:
        self._greatest: dict[int, float] = {}

    def note(self, value: float, *, now: float) -> None:
        """Take it in; whatever is older than a minute is dropped."""
        second = int(now)
        if second not in self._greatest:
            self._greatest = {one: kept for one, kept in self._greatest.items() if one > now - _MINUTE}
        self._greatest[second] = max(self._greatest.get(second, 0.0), value)

    def greatest(self, *, now: float) -> float:
        """0 of nothing."""
        return max((value for second, value in self._greatest.items() if second > now - _MINUTE), default=0.0)


class Pauses:
    """The pauses of the running loop. One is seen when it is over, and may have been longer by a tick."""

    def __init__(self) -> None:
        self._seen = LastMinute()
        self._due = 0.0

    def watch(self) -> None:
        """Begin; it ends with the running loop."""
        self._wait(asyncio.get_running_loop())

    def longest(self) -> float:
        """Seconds, within the last minute."""
        return self._seen.greatest(now=monotonic())

    def _wait(self, loop: asyncio.AbstractEventLoop) -> None:
        # Not the loop's own time: uvloop reads it once a round, and a long round is what is looked for.
        self._due = monotonic() + _TICK
        loop.call_later(_TICK, self._look, loop)

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        now = monotonic()
        self._seen.note(max(0.0, now - self._due), now=now)
        self._wait(loop)
