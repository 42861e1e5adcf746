"""Whether Stripe offers what the file says: asked at every start, and by the doctor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.plan_catalogue import read_prices, read_products
from billing.read_stay_coupon import examine_stay_coupon
from domain.money import written
from domain.offer import stands_at, tax_behavior_of, tax_untold, wrong_with

if TYPE_CHECKING:
    from billing.context import Context
    from billing.gateway.client import Gateway
    from domain.money import Money
    from domain.stay_coupon import WrongCoupon
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
    """`missing` are lookup keys that Stripe sells nothing under (a start must stop); `changed` differ (a start names them).

    `archived` are products that were put away in the Dashboard: nothing of them can be bought. `coupon` says what is wrong with the one
    for whoever would leave, which is offered to nobody then.
    """

    missing: tuple[str, ...] = ()
    changed: tuple[ChangedPrice, ...] = ()
    archived: tuple[str, ...] = ()
    coupon: WrongCoupon | None = None

    @property
    def sentences(self) -> tuple[str, ...]:
        """What to tell the operator, with the command that mends it; empty where all is well."""
        missing = [f"Stripe has no price {key}. Publish it: {SETUP}" for key in self.missing]
        changed = [
            f"{price.sentence} Nobody can subscribe to it until that is published: {SETUP}" for price in self.changed
        ]
        archived = [f"Stripe's product {product} is archived. Publish it again: {SETUP}" for product in self.archived]
        coupon = [str(self.coupon)] if self.coupon else []
        return (*missing, *changed, *archived, *coupon)


async def check_prices(ctx: Context) -> PriceCheck:
    """Compare every price that is sold with Stripe's. Raises what the gateway raises."""
    return await compare_prices(ctx.work, ctx.catalogue)


async def compare_prices(stripe: Gateway, catalogue: Catalogue) -> PriceCheck:
    """The same for whoever has no context: the doctor."""
    present, told = await read_prices(stripe, catalogue), tax_behavior_of(catalogue)
    products = await read_products(stripe, catalogue)
    missing: list[str] = []
    changed: list[ChangedPrice] = []
    for tier in catalogue.sold:
        for price in tier.all_prices:
            found = present.get(price.lookup_key)
            if found is None or found["active"] is False:
                missing.append(price.lookup_key)
            elif wrong := [*wrong_with(price, tier, found, tax_behavior=told), *tax_untold(found, told)]:
                changed.append(ChangedPrice(price.lookup_key, price.money, stands_at(found), "; ".join(wrong)))
    archived = tuple(sorted(ref for ref, product in products.items() if product["active"] is False))
    return PriceCheck(tuple(missing), tuple(changed), archived, await examine_stay_coupon(stripe, catalogue))
