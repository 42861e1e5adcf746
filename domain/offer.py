"""Tiers as Stripe's products and prices: which of them are missing there, and which differ.

A product's id is chosen by us, a price is found by its lookup key. A price is never changed: a new one takes its lookup key over,
and whoever subscribed before keeps the old one. Source: Stripe's pages on products and prices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.money import Money
from domain.publication import Plan, Step, differences, listed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from domain.tier import Catalogue, Price, Tier

    Json = Mapping[str, object]

_PRODUCTS = "/v1/products"
_PRICES = "/v1/prices"


def plan_offer(catalogue: Catalogue, products: Mapping[str, Json], prices: Mapping[str, Json]) -> Plan:
    """Compare the file with Stripe's products (by id) and prices (by lookup key, inactive ones too).

    A tier that is not sold any more is left as it is: its subscribers still pay by it.
    """
    steps: list[Step] = []
    for tier in catalogue.sold:
        steps += _product(tier, products.get(tier.product))
        for price in tier.prices:
            steps += _price(tier, price, prices.get(price.lookup_key))
    return Plan(tuple(steps))


def wrong_with(price: Price, tier: Tier, present: Json) -> Sequence[str]:
    """What of Stripe's price is not as the file says: its amount, interval, product or kind; empty where all is right."""
    recurring = present.get("recurring")
    now = dict(present, recurring=recurring if isinstance(recurring, dict) else {})
    return differences(_terms(price, tier), now)


def stands_at(present: Json) -> Money:
    """What Stripe's price costs; a price with a fraction of a minor unit, which we never make, counts as 0."""
    amount = present.get("unit_amount")
    return Money(amount if isinstance(amount, int) else 0, str(present.get("currency")))


def written(money: Money) -> str:
    """Money for an operator's terminal: `150.00 USD`."""
    return f"{money.major} {money.currency.upper()}"


def _product(tier: Tier, present: Json | None) -> list[Step]:
    wanted = {"name": tier.title, "description": tier.description, "active": True, "metadata": {"tier": tier.slug}}
    if present is None:
        params = {"id": tier.product, **wanted}
        sentence = f"product {tier.title} ({tier.product})"
        return [Step(verb="create", kind="product", path=_PRODUCTS, params=params, sentence=sentence)]
    found = differences(wanted, present)
    if not found:
        return []
    sentence = f"product {tier.title} ({tier.product}): {listed(found)}"
    path = f"{_PRODUCTS}/{tier.product}"
    return [Step(verb="update", kind="product", path=path, params=wanted, sentence=sentence)]


def _price(tier: Tier, price: Price, present: Json | None) -> list[Step]:
    said = f"price {price.lookup_key}"
    if present is None:
        return [_new_price(tier, price, f"{said}: {written(price.money)} a {price.interval}", after="")]
    if wrong_with(price, tier, present):
        before = f"{written(stands_at(present))} → {written(price.money)} a {price.interval}"
        sentence = f"{said}: {before}; whoever subscribed before keeps the price they have"
        return [_new_price(tier, price, sentence, after=str(present["id"]))]
    if present.get("active") is False:
        path, sentence = f"{_PRICES}/{present['id']}", f"{said} was archived in the Dashboard; it is sold again"
        return [Step(verb="update", kind="price", path=path, params={"active": True}, sentence=sentence)]
    return []


def _new_price(tier: Tier, price: Price, sentence: str, *, after: str) -> Step:
    params = {
        "product": tier.product,
        "currency": price.money.currency,
        "unit_amount": price.money.amount,
        "recurring": {"interval": price.interval, "interval_count": 1},
        "lookup_key": price.lookup_key,
        "transfer_lookup_key": True,
        "metadata": {"tier": tier.slug},
    }
    return Step(verb="create", kind="price", path=_PRICES, params=params, sentence=sentence, after=after)


def _terms(price: Price, tier: Tier) -> Json:
    return {
        "product": tier.product,
        "currency": price.money.currency,
        "unit_amount": price.money.amount,
        "recurring": {"interval": price.interval, "interval_count": 1, "usage_type": "licensed"},
    }
