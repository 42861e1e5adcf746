"""Somebody who would have left stays, and their next period costs less: once, by a coupon at Stripe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import asked_before, call_now
from billing.find_less import find_less
from billing.find_plan import find_plan, reread
from domain.error import MovedOn
from domain.stay_discount import next_price, take_less
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.stay_discount import LessOnce
    from domain.subscriber import Known


async def stay_for_less(ctx: Context, who: Known, *, percent: int, at: datetime, price: int | None = None) -> LessOnce:
    """What the period that begins `at` costs now: `price` (in minor units), where the button named one. The same offer taken twice is
    one call.

    Raises `MovedOn` where it is not what was offered any more, or was taken before, and what `call_now` raises.
    """
    row, policy, snapshot = await find_plan(who.id), ctx.catalogue.leaving, await read_snapshot(who.id)
    if snapshot is None or (policy.percent_off, row.period_end) != (percent, at):
        raise MovedOn
    if price not in {None, next_price(row, policy).price.amount}:
        raise MovedOn
    call = take_less(row, policy, now=ctx.clock.now())
    if not await asked_before(ctx, call) and await find_less(ctx, who.id, snapshot, row) is None:
        raise MovedOn
    await call_now(ctx, who.id, call)
    row = await reread(who.id, row.ref, lambda _, now: bool(now.discounts) or now.period_end != at)
    return next_price(row, policy)
