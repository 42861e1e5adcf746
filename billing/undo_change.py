"""Takes back a change that is planned, or that waits for its payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import call_now
from billing.sync import sync_now
from domain.error import MovedOn
from domain.plan_call import drop, release
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


async def undo_change(ctx: Context, subscriber: Known) -> None:
    """Take it back. `MovedOn` where there is nothing to take back any more; twice is once."""
    await sync_now(ctx, subscriber.id, reason="change")
    snapshot = await read_snapshot(subscriber.id)
    now = ctx.clock.now()
    for row in snapshot.living() if snapshot else ():
        if row.waiting is not None and row.waiting.invoice is not None:
            await call_now(ctx, subscriber.id, drop(row, row.waiting.invoice, now=now))
            return
        if row.coming is not None:
            await call_now(ctx, subscriber.id, release(row, now=now))
            return
    raise MovedOn
