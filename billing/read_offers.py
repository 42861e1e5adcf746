"""What is offered to one person: every sold tier in their currency, with a trial only for whoever never had one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.read_promo import remembered_promo
from domain.bought_pass import pass_standings
from domain.checkout import Offer, refuse_beside_pass
from domain.choice import ANY, Wish, chosen, currencies_of, currency_for
from domain.error import OtherCurrency, PassRunning, TierNotSold
from domain.fraud import lost_a_dispute
from storage.snapshots import read_snapshot
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.bought_pass import PassStanding
    from domain.promo import Promo
    from domain.subscriber import Known
    from domain.tier import Price, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class _Terms:
    """What is known of a person before anything is offered to them."""

    trial: bool
    settled: str | None
    language: str
    passes: tuple[PassStanding, ...]
    promo: Promo | None
    now: datetime


async def read_offers(ctx: Context, subscriber: Known) -> tuple[Offer, ...]:
    """Every tier that this person can choose, in the file's order, each at what is shown first."""
    terms = await _terms(ctx, subscriber)
    found = (_offered(ctx, tier, terms) for tier in ctx.catalogue.sold)
    return tuple(offer for offer in found if offer is not None)


async def read_offer(ctx: Context, subscriber: Known, slug: str, wish: Wish = ANY) -> Offer:
    """One tier as it is offered to this person, as they wish it.

    Raises `TierNotSold` where it is not, or not so many of it to one person, `OtherCurrency` where it is only sold in another than
    theirs, `PassRunning` where a pass of theirs covers it.
    """
    tier = ctx.catalogue.tier(slug)
    if tier is None or not tier.sold or not 1 <= wish.quantity <= tier.quantity_most:
        raise TierNotSold
    terms = await _terms(ctx, subscriber)
    offer = _offered(ctx, tier, terms, wish)
    if offer is not None:
        return offer
    if terms.settled is not None and terms.settled not in currencies_of(tier):
        raise OtherCurrency
    money = currency_for(tier, settled=terms.settled, wished=wish.currency, language=terms.language)
    named = chosen(_in_currency(tier, money), wish.term)
    raise PassRunning if named is not None else TierNotSold


async def _terms(ctx: Context, subscriber: Known) -> _Terms:
    row = await Subscriber.get(id=subscriber.id)
    snapshot = await read_snapshot(subscriber.id)
    return _Terms(
        trial=row.trial_started_at is None and not lost_a_dispute(snapshot),
        settled=snapshot.currency if snapshot else None,
        language=subscriber.language,
        passes=pass_standings(snapshot, ctx.catalogue.policy) if snapshot else (),
        promo=await remembered_promo(ctx, subscriber) if row.promo_code else None,
        now=ctx.clock.now(),
    )


def _offered(ctx: Context, tier: Tier, terms: _Terms, wish: Wish = ANY) -> Offer | None:
    """The tier at one of its prices; None where it has none that this person can buy now."""
    money = currency_for(tier, settled=terms.settled, wished=wish.currency, language=terms.language)
    choices = tuple(price for price in _in_currency(tier, money) if _may_buy(ctx, price, terms))
    price = chosen(choices, wish.term)
    if price is None:
        return None
    others = () if terms.settled else tuple(one for one in currencies_of(tier) if one != money)
    quantity = 1 if price.is_pass else wish.quantity
    runs = [row.until for row in terms.passes if row.tier == tier.slug and row.until and row.until > terms.now]
    return Offer(
        tier=tier,
        price=price,
        trial_days=tier.trial_days if terms.trial and not price.is_pass else 0,
        choices=choices,
        currencies=others,
        promo=terms.promo if terms.promo and terms.promo.fits(tier, price.times(quantity)) else None,
        quantity=quantity,
        runs_until=max(runs, default=None) if price.is_pass else None,
    )


def _in_currency(tier: Tier, currency: str | None) -> tuple[Price, ...]:
    return tuple(price for price in tier.all_prices if price.money.currency == currency)


def _may_buy(ctx: Context, price: Price, terms: _Terms) -> bool:
    try:
        refuse_beside_pass(terms.passes, price, ctx.catalogue.rank, now=terms.now)
    except PassRunning:
        return False
    return True
