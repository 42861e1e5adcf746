"""The one place that asks the access rules: what a person may do, from the facts as we have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.access import access_for
from storage import access_decisions, grants
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from billing.context import Context
    from domain.access import Access
    from domain.grant import Grant
    from domain.subscription import Snapshot


async def decide_access(ctx: Context, subscriber_id: int) -> Access:
    """What this subscriber may do now."""
    snapshot = await read_snapshot(subscriber_id)
    previous, given = await access_decisions.last(subscriber_id), await grants.of_person(subscriber_id)
    return decide(ctx, snapshot, given, previous=previous, now=ctx.clock.now())


def decide(
    ctx: Context, snapshot: Snapshot | None, given: Iterable[Grant], *, previous: Access | None, now: datetime
) -> Access:
    """The rules, applied with the operator's policy and order of tiers. `given` are the grants, all of them."""
    catalogue = ctx.catalogue
    return access_for(snapshot, given, policy=catalogue.policy, previous=previous, rank=catalogue.rank, now=now)
