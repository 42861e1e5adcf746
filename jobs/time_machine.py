"""When somebody moves business time, what is due by the new time runs at once, instead of at its next tick."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from loguru import logger

if TYPE_CHECKING:
    from billing.context import Context
    from jobs.runner import Runner

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_JUMP = timedelta(seconds=1)


class TimeMachine:
    """Watches how far business time runs ahead of the real one. Only beside a CLOCK_FILE is there anything to watch."""

    def __init__(self, ctx: Context, runner: Runner) -> None:
        self._ctx = ctx
        self._runner = runner
        self._ahead = self._measure()

    async def look(self) -> int:
        """Start every job and ring every bell after a jump; 1 when there was one."""
        ahead = self._measure()
        jumped = abs(ahead - self._ahead) > _JUMP
        if jumped:
            logger.info("business time moved by {}", timedelta(seconds=round((ahead - self._ahead).total_seconds())))
            self._ahead = ahead
            self._runner.tick_all()
            nudges = self._ctx.nudges
            for bell in (nudges.sync, nudges.resolve, nudges.outbox, nudges.memberships, nudges.calls):
                bell.set()
        return int(jumped)

    def _measure(self) -> timedelta:
        clock = self._ctx.clock
        return clock.now() - _EPOCH - timedelta(milliseconds=clock.real_ms())
