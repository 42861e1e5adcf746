"""Whether Stripe offers what the file says: asked at every start, and by the doctor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.plan_catalogue import read_prices
from domain.offer import stands_at, written, wrong_with

if TYPE_CHECKING:
    from billing.context import Context
    from billing.gateway.client import Gateway
    from domain.money import Money
    from domain.tier import Catalogue

SETUP = "python main.py setup"


@dataclass(frozen=True, slots=True)
class ChangedPrice:
    """A price that is one thing in the file and another at Stripe; `difference` says in words what differs."""

    lookup_key: str
    ours: Money
    stripes: Money
    difference: str

    @property
    def sentence(self) -> str:
        """Both prices, and what differs."""
        amounts = f"{written(self.ours)} in the file and {written(self.stripes)} at Stripe"
        return f"{self.lookup_key} is {amounts} ({self.difference})."


@dataclass(frozen=True, slots=True)
class PriceCheck:
    """`missing` are lookup keys that Stripe sells nothing under (a start must stop); `changed` differ (a start names them)."""

    missing: tuple[str, ...] = ()
    changed: tuple[ChangedPrice, ...] = ()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What to tell the operator, with the command that mends it; empty where all is well."""
        missing = [f"Stripe has no price {key}. Publish it: {SETUP}" for key in self.missing]
        changed = [
            f"{price.sentence} Nobody can subscribe to it until that is published: {SETUP}" for price in self.changed
        ]
        return (*missing, *changed)


async def check_prices(ctx: Context) -> PriceCheck:
    """Compare every price that is sold with Stripe's. Raises what the gateway raises."""
    return await compare_prices(ctx.work, ctx.catalogue)


async def compare_prices(stripe: Gateway, catalogue: Catalogue) -> PriceCheck:
    """The same for whoever has no context: the doctor."""
    present = await read_prices(stripe, catalogue)
    missing: list[str] = []
    changed: list[ChangedPrice] = []
    for tier in catalogue.sold:
        for price in tier.prices:
            found = present.get(price.lookup_key)
            if found is None or found["active"] is False:
                missing.append(price.lookup_key)
            elif wrong := wrong_with(price, tier, found):
                changed.append(ChangedPrice(price.lookup_key, price.money, stands_at(found), "; ".join(wrong)))
    return PriceCheck(tuple(missing), tuple(changed))
