"""What somebody can do about their plan: every other one that they can have, and what is planned already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.error import CannotChange
from domain.plan_change import choices, titled_changes
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.plan_change import Choice
    from domain.planned_change import PlannedChange
    from domain.subscriber import Known
    from domain.subscription import Subscription
    from domain.tier import Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """`row` is what runs, of `tier`; `choices` is empty where nothing else is sold. `planned` has each change with its tier's title."""

    row: Subscription
    tier: Tier | None
    choices: tuple[Choice, ...]
    planned: tuple[tuple[PlannedChange, str], ...]


async def read_changes(ctx: Context, subscriber: Known) -> Changes:
    """From our rows. Raises `CannotChange` with the reason where nothing can be changed now."""
    snapshot = await read_snapshot(subscriber.id)
    found = choices(snapshot, ctx.catalogue)
    if snapshot is None:
        raise CannotChange("none")
    (row,) = snapshot.living()
    tier = ctx.catalogue.tier(row.tier)
    return Changes(row=row, tier=tier, choices=found, planned=titled_changes(row, ctx.catalogue))
