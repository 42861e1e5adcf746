"""The time machine: moves the sandbox's clock from one due moment to the next and lets both sides come to rest there."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from sandbox.pages import asked as get
from sandbox.pages.guard import Asked, Refused
from sandbox.pages.ledger import Ledger

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox

FARTHEST = 366 * 86_400
MOST_STOPS = 500
REST_SECONDS = 0.35  # real seconds without a change that count as rest
PATIENCE_SECONDS = 4.0


class TimeMachine:
    """One journey at a time; `moving` is true while it lasts."""

    def __init__(self, sandbox: Sandbox, ledger: Ledger) -> None:
        self.moving = False
        self._sandbox = sandbox
        self._ledger = ledger

    async def advance(self, asked: Asked) -> Asked:
        """Go `seconds` ahead, or `to` the `next` thing that time alone will do; answers the moment reached."""
        get.only(asked, "seconds", "to")
        if self.moving:
            raise Refused("the clock is moving already; wait until it stands", status=409)
        target, words = self._target(asked)
        self.moving = True
        self._ledger.note(words)
        try:
            await self._go(target)
        finally:
            self.moving = False
            self._sandbox.changes.bump()
        return {"now": self._sandbox.clock.timestamp()}

    def _target(self, asked: Asked) -> tuple[int, str]:
        now = self._sandbox.clock.timestamp()
        if get.choice(asked, "to", ("next",)) is None:
            seconds = get.integer(asked, "seconds", least=1, most=FARTHEST)
            return now + seconds, f"The clock moves on by {span(seconds)}"
        due = self._sandbox.stripe.next_due()
        if due is None:
            raise Refused("nothing is due: make a subscription first", status=409)
        return max(now, due.at), f"The clock moves on until {due.what}"

    async def _go(self, target: int) -> None:
        for _ in range(MOST_STOPS):
            due = self._sandbox.stripe.next_due()
            if due is None or due.at > target:
                break
            await self._stop_at(due.at)
        await self._stop_at(target)

    async def _stop_at(self, moment: int) -> None:
        clock = self._sandbox.clock
        clock.move(max(0.0, moment - clock.now().timestamp()))
        self._sandbox.changes.bump()
        await self._sandbox.stripe.run_due()
        with suppress(TimeoutError):
            await self._sandbox.stripe.webhooks.settled(PATIENCE_SECONDS)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._rest(), PATIENCE_SECONDS)

    async def _rest(self) -> None:
        changes = self._sandbox.changes
        version = -1
        while version != changes.version:
            version = changes.version
            await changes.wait_beyond(version, REST_SECONDS)


def span(seconds: int) -> str:
    """86400 is "1 day"."""
    for size, name in ((604_800, "week"), (86_400, "day"), (3600, "hour"), (60, "minute")):
        count, rest = divmod(seconds, size)
        if count and not rest:
            return f"{count} {name}" + "s" * (count > 1)
    return f"{seconds} seconds"
