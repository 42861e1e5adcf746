"""Looks a promotion code up at Stripe, where alone it is known what it takes off and whether it still counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.error import Outage
from domain.promo import is_code, promo_from
from storage import customers
from storage.snapshots import read_snapshot
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from billing.context import Context
    from billing.gateway.client import Gateway
    from domain.promo import Promo
    from domain.subscriber import Known

_OPENED = "data.promotion.coupon.applies_to"


async def read_promo(ctx: Context, subscriber: Known, code: str) -> Promo | None:
    """The code, if this person can use it now. Raises what the gateway raises."""
    promo = await _look_up(ctx, ctx.people, code) if is_code(code) else None
    if promo is None:
        return None
    snapshot = await read_snapshot(subscriber.id)
    has_paid = any(bill.paid > 0 for bill in snapshot.invoices) if snapshot else False
    return promo if promo.may_be_used_by(await customers.refs(subscriber.id), has_paid=has_paid) else None


async def remembered_promo(ctx: Context, subscriber: Known) -> Promo | None:
    """The code that this person came with, while it can be used; one that is over is forgotten. An outage hides it for once."""
    code = (await Subscriber.get(id=subscriber.id)).promo_code
    if code is None:
        return None
    try:
        promo = await read_promo(ctx, subscriber, code)
    except Outage:
        return None
    if promo is None:
        await forget_promo(subscriber.id)
    return promo


async def still_usable(ctx: Context, code: str) -> bool:
    """Whether anybody can use it; asked for no person, by the workers."""
    return await _look_up(ctx, ctx.work, code) is not None


async def _look_up(ctx: Context, stripe: Gateway, code: str) -> Promo | None:
    page = await stripe.get("/v1/promotion_codes", code=code, active=True, limit=1, expand=[_OPENED])
    return next((promo_from(row, now=ctx.clock.now()) for row in page["data"]), None)


async def forget_promo(subscriber_id: int) -> None:
    """Offer at the plain price from now on."""
    await Subscriber.filter(id=subscriber_id).update(promo_code=None)
