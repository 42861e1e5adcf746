"""How a person's limits stand now: what their tier allows in the present windows, and what of it is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.decide_access import decide
from domain.quota import allowances
from domain.window import period_of
from storage.standings import read_standing

if TYPE_CHECKING:
    from billing.context import Context
    from domain.access import Access
    from domain.quota import Allowance
    from domain.tier import Tier
    from storage.standings import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """`allowances` are in the file's order, and empty where nothing is open."""

    access: Access
    tier: Tier | None
    allowances: tuple[Allowance, ...]


async def read_usage(ctx: Context, subscriber_id: int) -> Usage:
    """From our rows, in one statement; nobody outside is asked."""
    return usage_of(ctx, await read_standing(subscriber_id))


def usage_of(ctx: Context, standing: Standing) -> Usage:
    """The same for a standing that is read already."""
    catalogue, now = ctx.catalogue, ctx.clock.now()
    access = decide(ctx, standing.snapshot, standing.grants, previous=standing.previous, now=now)
    period = period_of(access, standing.snapshot, standing.grants, policy=catalogue.policy, now=now)
    return Usage(
        access=access,
        tier=catalogue.tier(access.tier),
        allowances=allowances(access, period, standing.used, catalogue=catalogue, now=now),
    )
