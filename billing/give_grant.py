"""An admin gives somebody access without Stripe: nothing that Stripe tells takes it away, it ends by the clock or by an admin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.sync import sync_now
from domain.audit import Line
from domain.error import RetainerError, TierNotSold, UnknownPerson
from storage import audit_log, grants, marks
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.grants import GivenGrant
from storage.subscribers import find

if TYPE_CHECKING:
    from datetime import timedelta

    from billing.context import Context


async def give_grant(
    ctx: Context, telegram_id: int, *, tier: str, lasts: timedelta | None, wish: str, admin: int
) -> GivenGrant:
    """Write it down and look at the person; the same `wish` gives once. Without `lasts` it goes on until an admin ends it.

    Raises `UnknownPerson`, and `TierNotSold` for a tier that the file does not name.
    """
    who = await find(telegram_id=telegram_id)
    if who is None:
        raise UnknownPerson
    if ctx.catalogue.tier(tier) is None:
        raise TierNotSold
    now = ctx.clock.now()
    made = GivenGrant(
        subscriber_id=who.id,
        source="comp",
        key=f"comp:{who.id}:{tier}:{wish}"[:128],
        tier=tier,
        starts_at=now,
        ends_at=now + lasts if lasts is not None else None,
        actor=f"admin:{admin}",
        created_at=now,
    )
    await _write(ctx, made, who.id)
    try:
        await sync_now(ctx, who.id, reason="grant")
    except RetainerError:
        ctx.nudges.sync.set()  # it is given; the worker opens the doors when Stripe answers again
    return made


@outlives_deadlocks
async def _write(ctx: Context, made: GivenGrant, subscriber_id: int) -> None:
    until = made.ends_at.isoformat() if made.ends_at else "further notice"
    line = Line(action="grant.given", sentence=f"{made.tier} was given until {until}.", details={"grant": made.key})
    async with transaction():
        await marks.raise_mark(subscriber_id, reason="grant", real_ms=ctx.clock.real_ms())
        if await grants.give(made):
            await audit_log.write(subscriber_id, [line], actor=made.actor, at=made.created_at)
