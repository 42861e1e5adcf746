"""What a subscription is to become: a change that waits for its payment, or one that is planned for later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from domain.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedChange:
    """The target, and a moment: it begins `at` that time where a schedule brings it, or waits until then for its payment.

    `amount` is what a whole period will cost, before discounts. `tier` is None for a product that we do not know.
    """

    tier: str | None
    price: str
    amount: Money
    interval: str
    quantity: int
    at: datetime
    invoice: str | None = None  # the bill that it waits for

    def leads_to(self, price: str, quantity: int) -> bool:
        """Whether this is what it leads to."""
        return (self.price, self.quantity) == (price, quantity)
