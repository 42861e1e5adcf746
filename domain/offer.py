"""Tiers as Stripe's products and prices: which of them are missing there, and which differ.

A product's id is chosen by us, a price is found by its lookup key. A price is never changed: a new one takes its lookup key over,
and whoever subscribed before keeps the old one. Source: Stripe's pages on products and prices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.money import Money, written
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
        for price in tier.all_prices:
            steps += _price(tier, price, prices.get(price.lookup_key), tax_behavior_of(catalogue))
    return Plan(tuple(steps))


def tax_behavior_of(catalogue: Catalogue) -> str | None:
    """Whether tax stands on top of a price or within it; None where tax is none of our business."""
    return catalogue.checkout.tax_behavior if catalogue.checkout.automatic_tax else None


def wrong_with(price: Price, tier: Tier, present: Json, *, tax_behavior: str | None = None) -> Sequence[str]:
    """What of Stripe's price is not as the file says and can not be made so: its amount, interval, product or kind, or where its tax
    stands; empty where all is right. A price that does not say where tax stands can be told it once.
    """
    recurring = present.get("recurring")
    now = dict(present, recurring=recurring if isinstance(recurring, dict) else {})
    told = {"tax_behavior": tax_behavior} if tax_behavior and not _untold(present) else {}
    return differences({**_terms(price, tier), **told}, now)


def tax_untold(present: Json, tax_behavior: str | None) -> Sequence[str]:
    """What a price lacks that can still be told it; until then no checkout with tax takes it."""
    return [f"tax_behavior: nothing → {tax_behavior}"] if tax_behavior and _untold(present) else []


def _untold(present: Json) -> bool:
    return present.get("tax_behavior") in {None, "unspecified"}


def each(price: Price) -> str:
    """How often it is paid, in an operator's words: `a week`, `once for 30 days`."""
    return f"once for {price.days} days" if price.is_pass else f"a {price.interval}"


def stands_at(present: Json) -> Money:
    """What Stripe's price costs; a price with a fraction of a minor unit, which we never make, counts as 0."""
    amount = present.get("unit_amount")
    return Money(amount if isinstance(amount, int) else 0, str(present.get("currency")))


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


def _price(tier: Tier, price: Price, present: Json | None, tax_behavior: str | None) -> list[Step]:
    said = f"price {price.lookup_key}"
    if present is None:
        made = _new_price(tier, price, tax_behavior)
        sentence = f"{said}: {written(price.money)} {each(price)}"
        return [Step(verb="create", kind="price", path=_PRICES, params=made, sentence=sentence)]
    path = f"{_PRICES}/{present['id']}"
    if wrong_with(price, tier, present, tax_behavior=tax_behavior):
        made, before = _new_price(tier, price, tax_behavior), f"{written(stands_at(present))} → {written(price.money)}"
        sentence = f"{said}: {before} {each(price)}; whoever subscribed before keeps the price they have"
        return [
            Step(verb="create", kind="price", path=_PRICES, params=made, sentence=sentence, after=str(present["id"]))
        ]
    steps: list[Step] = []
    if present.get("active") is False:
        sentence = f"{said} was archived in the Dashboard; it is sold again"
        steps.append(Step(verb="update", kind="price", path=path, params={"active": True}, sentence=sentence))
    if tax_untold(present, tax_behavior):
        told, sentence = {"tax_behavior": tax_behavior}, f"{said}: tax is {tax_behavior}, for good"
        steps.append(Step(verb="update", kind="price", path=path, params=told, sentence=sentence))
    return steps


def _new_price(tier: Tier, price: Price, tax_behavior: str | None) -> dict[str, object]:
    params: dict[str, object] = {
        "product": tier.product,
        "currency": price.money.currency,
        "unit_amount": price.money.amount,
        "lookup_key": price.lookup_key,
        "transfer_lookup_key": True,
        "metadata": {"tier": tier.slug},
    }
    if not price.is_pass:
        params["recurring"] = {"interval": price.interval, "interval_count": 1}
    if tax_behavior:
        params["tax_behavior"] = tax_behavior
    return params


def _terms(price: Price, tier: Tier) -> Json:
    terms: dict[str, object] = {
        "product": tier.product,
        "currency": price.money.currency,
        "unit_amount": price.money.amount,
        "type": "one_time" if price.is_pass else "recurring",
    }
    if not price.is_pass:
        terms["recurring"] = {"interval": price.interval, "interval_count": 1, "usage_type": "licensed"}
    return terms
