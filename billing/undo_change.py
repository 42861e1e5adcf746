"""Takes back a change that is planned, or that waits for its payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import call_now
from billing.find_plan import reread
from billing.sync import sync_now
from domain.error import MovedOn
from domain.plan_call import drop, release
from domain.question import about_undoing
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.planned_change import PlannedChange
    from domain.subscriber import Known


async def undo_change(ctx: Context, subscriber: Known, *, about: str | None = None) -> None:
    """Take it back. `MovedOn` where there is nothing to take back any more, or not what the button was `about`; twice is once.
    `StillAsking` where it is done, and our rows do not show it within a few seconds.
    """
    await sync_now(ctx, subscriber.id, reason="change")
    snapshot = await read_snapshot(subscriber.id)
    now = ctx.clock.now()
    for row in snapshot.living() if snapshot else ():
        for change in (row.waiting, row.coming):
            if change is None or about not in {None, about_undoing(change)}:
                continue
            bill = change.invoice
            await call_now(ctx, subscriber.id, release(row, now=now) if bill is None else drop(row, bill, now=now))
            await _seen_gone(subscriber.id, row.ref, change)
            return
    raise MovedOn


async def _seen_gone(subscriber_id: int, ref: str, change: PlannedChange) -> None:
    """Somebody else may be looking just now: what is shown next must not be the plan of before."""
    await reread(subscriber_id, ref, lambda _, row: change not in {row.waiting, row.coming})
