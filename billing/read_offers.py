"""What is offered to one person: every sold tier, with a trial only for whoever never had one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.checkout import Offer
from domain.error import TierNotSold
from storage import customers
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known
    from domain.tier import Price, Tier


async def read_offers(ctx: Context, subscriber: Known) -> tuple[Offer, ...]:
    """Every tier that this person can choose, in the file's order."""
    trial, currency = await _terms(subscriber)
    found = ((tier, price_of(tier, currency)) for tier in ctx.catalogue.sold)
    return tuple(_offer(tier, price, trial=trial) for tier, price in found if price is not None)


async def read_offer(ctx: Context, subscriber: Known, slug: str) -> Offer:
    """One tier as it is offered to this person; `TierNotSold` where it is not."""
    tier = ctx.catalogue.tier(slug)
    if tier is None or not tier.sold:
        raise TierNotSold
    trial, currency = await _terms(subscriber)
    price = price_of(tier, currency)
    if price is None:
        raise TierNotSold
    return _offer(tier, price, trial=trial)


def price_of(tier: Tier, currency: str | None) -> Price | None:
    """The tier's price in a currency, or its first one for somebody who has none yet."""
    return next((price for price in tier.prices if currency in {None, price.money.currency}), None)


async def _terms(subscriber: Known) -> tuple[bool, str | None]:
    """Whether a trial is still to be had, and the currency that was fixed at the first checkout."""
    row = await Subscriber.get(id=subscriber.id)
    customer = await customers.newest(subscriber.id)
    return row.trial_started_at is None, customer.currency if customer else None


def _offer(tier: Tier, price: Price, *, trial: bool) -> Offer:
    return Offer(tier=tier, price=price, trial_days=tier.trial_days if trial else 0)
