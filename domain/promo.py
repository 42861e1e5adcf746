"""A promotion code that somebody came with: what it takes off, for how long, and what it may be used for.

Source: Stripe's pages on coupons and promotion codes. Stripe has the last word: it checks everything once more when the link is made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from domain.discount import Discount
from domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from domain.tier import Price, Tier

_CODE = re.compile(r"[A-Za-z0-9-]{1,58}")  # what Stripe allows, as long as a link of Telegram's can carry it


@dataclass(frozen=True, slots=True, kw_only=True)
class Promo:
    """One code. `ref` is Stripe's id of it; `months` is how long it counts where it neither counts once nor for ever."""

    ref: str
    code: str
    discount: Discount
    once: bool
    months: int | None = None
    products: frozenset[str] | None = None
    least: Money | None = None
    first_time: bool = False
    customer: str | None = None

    @property
    def for_good(self) -> bool:
        """Whether it takes something off every payment there will be."""
        return not self.once and self.months is None

    def fits(self, tier: Tier, price: Price) -> bool:
        """Whether it takes anything off this price."""
        off, least = self.discount.amount, self.least
        right_product = self.products is None or tier.product in self.products
        right_currency = off is None or off.currency == price.money.currency
        enough = least is None or (least.currency == price.money.currency and price.money.amount >= least.amount)
        return right_product and right_currency and enough

    def may_be_used_by(self, customers: Collection[str], *, has_paid: bool) -> bool:
        """Whether this person may use it: some codes are for one customer, some for a first payment only."""
        return (self.customer is None or self.customer in customers) and not (self.first_time and has_paid)


def is_code(text: str) -> bool:
    """Whether it could be a promotion code at all."""
    return _CODE.fullmatch(text) is not None


def promo_from(row: Mapping[str, Any], *, now: datetime) -> Promo | None:
    """The code of Stripe's JSON, its coupon opened; None where it cannot be used (any more)."""
    coupon = (row.get("promotion") or {}).get("coupon")
    if not row.get("active") or not isinstance(coupon, dict) or not coupon.get("valid"):
        return None
    if _over(row.get("expires_at"), now) or _over(coupon.get("redeem_by"), now):
        return None
    limits = row.get("restrictions") or {}
    products = (coupon.get("applies_to") or {}).get("products")
    percent, amount = coupon.get("percent_off"), coupon.get("amount_off")
    least = limits.get("minimum_amount")
    return Promo(
        ref=row["id"],
        code=row["code"],
        discount=Discount(
            ref=coupon["id"],
            percent=None if percent is None else Decimal(str(percent)),
            amount=None if amount is None else Money(amount, coupon["currency"]),
        ),
        once=coupon["duration"] == "once",
        months=coupon.get("duration_in_months"),
        products=frozenset(products) if products else None,
        least=Money(least, str(limits.get("minimum_amount_currency"))) if least else None,
        first_time=bool(limits.get("first_time_transaction")),
        customer=row.get("customer") if isinstance(row.get("customer"), str) else None,
    )


def _over(moment: int | None, now: datetime) -> bool:
    return moment is not None and datetime.fromtimestamp(moment, UTC) <= now
