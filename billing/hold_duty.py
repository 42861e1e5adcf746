"""Which of several processes on one database is on duty: it asks Telegram for updates, handles them, and runs the timetable.

Everything else is shared: each takes in webhooks, looks at people and delivers notices. On SQLite there is one process, always on duty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from loguru import logger

from storage import leases, marks

if TYPE_CHECKING:
    from billing.context import Clock

NAME = "duty"
_ALIVE = "process:"
LEASE_MS = 10_000
# Whoever holds it stops this long before another may take it: two hosts' clocks differ, and a statement takes its time.
MARGIN_MS = 3_000


class Duty:
    """The duty of a process that is alone."""

    shared = False

    @property
    def mine(self) -> bool:
        """Whether this process may begin something that only one may do."""
        return True

    async def look(self) -> bool:
        """Take the duty where it is free, or keep it; True when it was just gained."""
        return False

    async def give_back(self) -> None:
        """Let another process go on at once."""


class SharedDuty(Duty):
    """The duty of one of several processes. Who dies with it is followed when its lease has run out."""

    shared = True

    def __init__(self, clock: Clock, owner: str) -> None:
        """Not on duty yet."""
        self._clock = clock
        self._owner = owner
        self._until_ms = 0

    @property
    def mine(self) -> bool:
        return self._clock.real_ms() < self._until_ms - MARGIN_MS

    async def look(self) -> bool:
        before, now = self.mine, self._clock.real_ms()
        until = now + LEASE_MS
        held = await leases.hold(NAME, owner=self._owner, real_ms=now, until_ms=until)
        self._until_ms = until if held else 0
        await self._follow_the_gone(now, until)
        if held != before:
            logger.info("this process is {}", "on duty" if held else "no longer on duty")
        return held and not before

    async def give_back(self) -> None:
        self._until_ms = 0
        await leases.give_back(NAME, owner=self._owner)
        await leases.give_back(f"{_ALIVE}{self._owner}", owner=self._owner)

    async def _follow_the_gone(self, now: int, until: int) -> None:
        """Say that this process lives, and free what a dead one was looking at. One that only slept has lost its fence then."""
        await leases.hold(f"{_ALIVE}{self._owner}", owner=self._owner, real_ms=now, until_ms=until)
        for owner in await leases.end_those_of_the_gone(_ALIVE, real_ms=now):
            await marks.free_all(owner)


ALONE = Duty()
