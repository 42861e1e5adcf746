"""Somebody comes with a promotion code: it is looked up, and remembered for them until it is used or over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.read_promo import read_promo
from domain.audit import Line
from domain.checkout import refuse_second
from domain.error import PromoUnusable
from storage import audit_log
from storage.db import transaction
from storage.snapshots import read_snapshot
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from billing.context import Context
    from domain.promo import Promo
    from domain.subscriber import Known


async def keep_promo(ctx: Context, subscriber: Known, code: str) -> Promo:
    """Remember the code, instead of an older one. Raises `PromoUnusable`, or what stands in the way of a checkout at all."""
    refuse_second(await read_snapshot(subscriber.id))
    promo = await read_promo(ctx, subscriber, code)
    if promo is None:
        raise PromoUnusable
    line = Line(
        action="promo.kept", sentence=f"They came with the code {promo.code}.", details={"promotion": promo.ref}
    )
    async with transaction():
        await Subscriber.filter(id=subscriber.id).update(promo_code=promo.code)
        await audit_log.write(subscriber.id, [line], actor="subscriber", at=ctx.clock.now())
    return promo
