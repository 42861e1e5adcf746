"""What a coupon takes off a price: a part of it, or an amount in one currency, perhaps until a day.

What Stripe will charge is only said with this, never charged by it. Source: Stripe's page on coupons; a part of a minor unit is rounded
half up.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """One discount: `percent` off, or `amount` off where the price is in its currency. It counts for bills before `ends`."""

    ref: str
    percent: Decimal | None = None
    amount: Money | None = None
    ends: datetime | None = None

    def off(self, price: Money) -> Money:
        """What it leaves of a price, at least nothing."""
        if self.percent is not None:
            less = (price.amount * self.percent / 100).to_integral_value(ROUND_HALF_UP)
            return Money(max(0, price.amount - int(less)), price.currency)
        if self.amount is not None and self.amount.currency == price.currency:
            return Money(max(0, price.amount - self.amount.amount), price.currency)
        return price

    def counts_at(self, moment: datetime) -> bool:
        """Whether a bill made at that moment is less by it."""
        return self.ends is None or moment < self.ends


def discounted(price: Money, discounts: Iterable[Discount], *, at: datetime) -> Money:
    """What is left of a price by every discount that counts at `at`, each taking from what the one before has left."""
    for discount in discounts:
        price = discount.off(price) if discount.counts_at(at) else price
    return price
