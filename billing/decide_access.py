"""The one place that asks the access rules: what a person may do, from the facts as we have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.access import access_for
from storage import access_decisions
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.access import Access
    from domain.subscription import Snapshot


async def decide_access(ctx: Context, subscriber_id: int) -> Access:
    """What this subscriber may do now."""
    snapshot = await read_snapshot(subscriber_id)
    previous = await access_decisions.last(subscriber_id)
    return decide(ctx, snapshot, previous=previous, now=ctx.clock.now())


def decide(ctx: Context, snapshot: Snapshot | None, *, previous: Access | None, now: datetime) -> Access:
    """The rules, applied with the operator's policy and order of tiers."""
    catalogue = ctx.catalogue
    return access_for(snapshot, policy=catalogue.policy, previous=previous, rank=catalogue.rank, now=now)
