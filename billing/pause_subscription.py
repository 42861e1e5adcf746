"""A person pauses their plan: nothing is delivered and nothing billed until it goes on by itself, or they let it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from billing.call_now import asked_before, call_now
from billing.drop_plans import drop_plans
from billing.find_plan import find_plan, reread
from domain.call import Aim, Call
from domain.error import MovedOn, PaymentOwed, StillPaying
from domain.pause import in_the_way
from domain.question import about_pausing, hold_to
from storage.snapshots import read_snapshot
from storage.wishes import own_pauses

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.subscriber import Known
    from domain.subscription import Subscription
    from domain.tier import Policy

LENGTHS = (7, 14, 28, 56, 91)  # days that are offered


def lengths(policy: Policy) -> tuple[int, ...]:
    """For how many days a person may pause; nothing where the operator's `[pause]` does not let them."""
    longest = policy.longest_pause.days
    return tuple(days for days in LENGTHS if days <= longest) or ((longest,) if longest else ())


async def pause_subscription(
    ctx: Context, who: Known, *, days: int, wish: str, about: str | None = None, actor: str = "subscriber"
) -> tuple[Subscription, datetime | None]:
    """The subscription as it is then, and when it goes on by itself.

    Raises `PaymentOwed` where a bill of it is open, `StillPaying` where the one for the period that runs is on its way, `MovedOn` where
    it may not be paused (any more), or is not what the button was `about`, and what `drop_plans` and `call_now` raise.
    """
    policy, row = ctx.catalogue.policy, await find_plan(who.id)
    hold_to(about, about_pausing(row))
    details = {
        "actor": actor,
        "credit": policy.credit_unused,
        "resumes_at": (ctx.clock.now() + timedelta(days=days)).isoformat(),
    }
    call = Call(
        aim=Aim.PAUSE,
        key=f"{row.ref}:{wish}",
        subscription=row.ref,
        about=row.ref,
        due=ctx.clock.now(),
        details=details,
    )
    if not await asked_before(ctx, call):
        await _refuse(who.id, row, offered=days in lengths(policy))
    try:
        async with drop_plans(ctx, who.id, row):
            await call_now(ctx, who.id, call)
    except MovedOn:
        await _refuse(who.id, row)  # the look before the call saw what our rows did not know: say what that is
        raise
    row = await reread(who.id, row.ref, lambda _, now: now.status != "active")
    own = await own_pauses(who.id, await read_snapshot(who.id))
    return row, own[row.ref].resumes_at if row.ref in own else None


async def _refuse(subscriber_id: int, row: Subscription, *, offered: bool = True) -> None:
    snapshot = await read_snapshot(subscriber_id)
    now = snapshot.subscription(row.ref) if snapshot is not None else None
    if snapshot is None or now is None or not now.living or now.cancel_at is not None or not offered:
        raise MovedOn
    bills = in_the_way(snapshot, now)
    if any(bill.status == "open" and not bill.processing for bill in bills):
        raise PaymentOwed
    if any(bill.processing or bill.status == "draft" for bill in bills):
        raise StillPaying
    if now.status != "active" or bills:
        raise MovedOn
