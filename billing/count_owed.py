"""What the program still owes the world: the figures of /readyz and /metrics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage import reports

if TYPE_CHECKING:
    from billing.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedCounts:
    """Counts of what waits; `events_lag_seconds` is the age of the oldest event that nobody has looked after."""

    marks_dirty: int
    marks_failing: int
    events_open: int
    events_dead: int
    events_lag_seconds: int
    notices_owed: int
    updates_new: int
    operations_open: int
    memberships_owed: int


async def count_owed(ctx: Context) -> OwedCounts:
    """Count it."""
    now = ctx.clock.now()
    events, oldest = await reports.events_by_state(), await reports.oldest_open_event()
    return OwedCounts(
        marks_dirty=await reports.marks_dirty(ctx.clock.real_ms()),
        marks_failing=await reports.marks_failing(),
        events_open=events.get("marked", 0) + events.get("unresolved", 0),
        events_dead=events.get("dead", 0),
        events_lag_seconds=max(0, int((now - oldest).total_seconds())) if oldest else 0,
        notices_owed=await reports.notices_owed(now),
        updates_new=await reports.updates_new(),
        operations_open=await reports.operations_open(now),
        memberships_owed=await reports.memberships_owed(),
    )
