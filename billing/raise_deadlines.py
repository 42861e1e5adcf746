"""A deadline only asks for another look; the look decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import access_decisions, marks
from storage.db import to_ms, transaction

if TYPE_CHECKING:
    from billing.context import Context

_GROUP = 500


async def raise_deadlines(ctx: Context) -> int:
    """Raise the mark of everybody whose access may have changed by the passing of time; give how many."""
    now_ms = to_ms(ctx.clock.now())
    async with transaction():
        due = await access_decisions.due(now_ms=now_ms, limit=_GROUP)
        if not due:
            return 0
        await access_decisions.looked(due, now_ms=now_ms)
        await marks.raise_marks(due, reason="deadline", real_ms=ctx.clock.real_ms())
    ctx.nudges.sync.set()
    return len(due)
