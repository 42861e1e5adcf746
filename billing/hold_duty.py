"""Which of several processes on one database is on duty: it asks Telegram for updates, handles them, and runs the timetable.

Everything else is shared: each takes in webhooks, looks at people and delivers notices. On SQLite there is one process, always on duty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from loguru import logger

from storage import leases, marks, outbox

if TYPE_CHECKING:
    from billing.clock import Clock

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

    @property
    def judges(self) -> bool:
        """Whether a lease that has run out tells this process that its holder is gone."""
        return True

    async def look(self) -> bool:
        """Take the duty where it is free, or keep it; True when it was just gained."""
        return False

    async def give_back(self) -> None:
        """Let another process go on at once."""


class SharedDuty(Duty):
    """The duty of one of several processes. Who dies with it is followed when its lease has run out.

    While the database was away nobody could prolong a lease. So whoever could not look for so long lets the others come back first:
    what they have in hand is theirs, and would be done twice.
    """

    shared = True

    def __init__(self, clock: Clock, owner: str) -> None:
        """Not on duty yet."""
        self._clock = clock
        self._owner = owner
        self._until_ms = 0
        self._looked_ms: int | None = None
        self._judges_ms = 0

    @property
    def mine(self) -> bool:
        return self._clock.real_ms() < self._until_ms - MARGIN_MS

    @property
    def judges(self) -> bool:
        now = self._clock.real_ms()
        return self._looked_ms is not None and now < self._looked_ms + LEASE_MS and now >= self._judges_ms

    async def look(self) -> bool:
        before, now = self.mine, self._clock.real_ms()
        until = now + LEASE_MS
        # Judged at 0, only a lease that was given back is over.
        held = await leases.hold(NAME, owner=self._owner, real_ms=self._judged(now), until_ms=until)
        self._until_ms = until if held else 0
        await leases.hold(f"{_ALIVE}{self._owner}", owner=self._owner, real_ms=now, until_ms=until)
        self._looked_ms = now
        await self._follow_the_gone(self._judged(now))
        if held != before:
            logger.info("this process is {}", "on duty" if held else "no longer on duty")
        return held and not before

    async def give_back(self) -> None:
        self._until_ms = 0
        await leases.give_back(NAME, owner=self._owner)
        await leases.give_back(f"{_ALIVE}{self._owner}", owner=self._owner)

    def _judged(self, now: int) -> int:
        """The time by which other processes' leases are judged."""
        if self._looked_ms is not None and now >= self._looked_ms + LEASE_MS:
            self._judges_ms = now + LEASE_MS
        return now if now >= self._judges_ms else 0

    async def _follow_the_gone(self, judged: int) -> None:
        """Free what a dead process was looking at or sending. One that only slept has lost its fences then."""
        for owner in await leases.end_those_of_the_gone(_ALIVE, real_ms=judged):
            await marks.free_all(owner)
            await outbox.let_go(owner)


ALONE = Duty()
