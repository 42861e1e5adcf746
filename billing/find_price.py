"""The id of a price at Stripe, found by its lookup key at the moment of need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.error import PriceNotPublished

if TYPE_CHECKING:
    from billing.gateway.client import Gateway
    from domain.tier import Price


async def find_price(stripe: Gateway, price: Price) -> str:
    """Stripe's id of what we offer; `PriceNotPublished` where Stripe has none, or has it at another amount than we say."""
    page = await stripe.get("/v1/prices", lookup_keys=[price.lookup_key], active=True, limit=1)
    found = page["data"]
    if not found:
        raise PriceNotPublished(f"Stripe has no price {price.lookup_key}; `python main.py setup` publishes it.")
    amount = found[0]["unit_amount"]
    if amount != price.money.amount:
        raise PriceNotPublished(
            f"{price.lookup_key} is {amount} at Stripe and {price.money.amount} in tiers.toml (minor units);"
            " `python main.py setup` publishes the change."
        )
    return str(found[0]["id"])
