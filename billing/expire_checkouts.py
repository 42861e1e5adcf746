"""Checkouts that have run out by the clock: Stripe is asked what became of each, through the same look at the person as ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import checkouts, marks

if TYPE_CHECKING:
    from billing.context import Context

_GROUP = 200


async def expire_checkouts(ctx: Context) -> int:
    """Raise the mark of everybody whose live checkout is overdue; give how many."""
    overdue = await checkouts.overdue(ctx.clock.now(), limit=_GROUP)
    await marks.raise_marks(overdue, reason="checkout", real_ms=ctx.clock.real_ms())
    if overdue:
        ctx.nudges.sync.set()
    return len(overdue)
