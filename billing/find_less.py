"""Whether somebody who would leave can have their next period for less: by their plan, what they took before, and Stripe's coupon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.read_stay_coupon import examine_stay_coupon
from domain.error import RetainerError
from domain.stay_discount import less_once
from storage.wishes import took_less

if TYPE_CHECKING:
    from billing.context import Context
    from domain.stay_discount import LessOnce
    from domain.subscription import Snapshot, Subscription


async def find_less(ctx: Context, subscriber_id: int, snapshot: Snapshot, row: Subscription) -> LessOnce | None:
    """What it would cost. None also where Stripe can not say just now what the coupon takes off: nothing is promised unseen."""
    policy = ctx.catalogue.leaving
    less = less_once(snapshot, row, policy)
    if less is None or await took_less(subscriber_id, since=ctx.clock.now() - policy.again_after):
        return None
    try:
        wrong = await examine_stay_coupon(ctx.people, ctx.catalogue)
    except RetainerError:
        return None
    return None if wrong else less
