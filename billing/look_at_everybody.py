"""Once a month everybody who is a customer is looked at: what neither an event nor one of Stripe's lists shows comes to light here.

That is who has which cards: there is no list of everybody's. Whoever was read as another version of us reads is looked at at once.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from domain.projection import VERSION
from storage import customers, marks
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context

_FRESH = timedelta(days=30)
_GROUP = 100  # a look takes half a dozen requests, and events must not wait behind it


@outlives_deadlocks
async def look_at_everybody(ctx: Context) -> int:
    """Raise the marks of those who were looked at longest ago, a group at a time; give how many."""
    async with transaction():
        stale = await customers.looked_at_before(ctx.clock.now() - _FRESH, projection=VERSION, limit=_GROUP)
        await marks.raise_marks(stale, reason="monthly", real_ms=ctx.clock.real_ms())
    if stale:
        ctx.nudges.sync.set()
    return len(stale)
