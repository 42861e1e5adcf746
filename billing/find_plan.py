"""The subscription that a person means by "my plan": the newest one that may still charge them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from domain.error import NothingToManage, StillAsking
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from domain.subscription import Snapshot, Subscription

_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.5)  # seconds between looks at our rows


async def find_plan(subscriber_id: int) -> Subscription:
    """As our rows have it; `NothingToManage` where there is none."""
    found = plan_in(await read_snapshot(subscriber_id))
    if found is None:
        raise NothingToManage
    return found


async def reread(
    subscriber_id: int, ref: str, so: Callable[[Snapshot, Subscription], bool] = lambda _snapshot, _row: True
) -> Subscription:
    """The same subscription after a call that changed it. Somebody else may be looking just now: wait until it is `so`.

    Raises `StillAsking` where it is not within a few seconds.
    """
    for pause in (*_PAUSES, 0.0):
        snapshot = await read_snapshot(subscriber_id)
        row = snapshot.subscription(ref) if snapshot is not None else None
        if snapshot is not None and row is not None and so(snapshot, row):
            return row
        await asyncio.sleep(pause)
    raise StillAsking


def plan_in(snapshot: Snapshot | None) -> Subscription | None:
    """The newest that is living, or None."""
    return snapshot.living()[-1] if snapshot is not None and snapshot.living() else None
