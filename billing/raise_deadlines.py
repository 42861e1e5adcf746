"""A deadline only asks for another look; the look decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import access_decisions, marks
from storage.db import to_ms, transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context

_GROUP = 500


@outlives_deadlocks
async def raise_deadlines(ctx: Context) -> int:
    """Raise the mark of everybody whose access may have changed by the passing of time; give how many."""
    now_ms = to_ms(ctx.clock.now())
    async with transaction():
        due = await access_decisions.due(now_ms=now_ms, limit=_GROUP)
        if not due:
            return 0
        # The marks first, as a look takes them: else each could wait for the other.
        await marks.raise_marks(due, reason="deadline", real_ms=ctx.clock.real_ms())
        await access_decisions.looked(due, now_ms=now_ms)
    ctx.nudges.sync.set()
    return len(due)
