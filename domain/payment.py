"""What happens to a payment: each try, each refund, each dispute, each warning, and the credit notes of its invoice.

Stripe's enums are open, so statuses stay strings; the constants here name those that we act upon. Amounts are minor units of the
payment's currency, times are aware UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

GONE_REFUNDS = frozenset({"failed", "canceled"})  # their money is ours again
OPEN_DISPUTES = frozenset({"needs_response", "under_review"})
INQUIRIES = frozenset({"warning_needs_response", "warning_under_review"})
LOST_DISPUTES = frozenset({"lost", "appeal_needs_response", "appeal_under_review"})  # an appeal is made after a loss


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try to take the money: a charge. `outcome` is Stripe's succeeded, failed or pending."""

    ref: str
    at: datetime
    outcome: str
    amount: int
    decline_code: str | None = None
    advice_code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Money that goes back. `status` is pending, requires_action, succeeded, failed or canceled; `failure` is why it failed."""

    ref: str
    charge: str
    status: str
    amount: int
    created: datetime
    reason: str | None = None
    failure: str | None = None

    @property
    def counts(self) -> bool:
        """Whether its money is away, or on its way."""
        return self.status not in GONE_REFUNDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A bank takes a payment back, or asks about it. `due_by`: until when it can be answered. `refundable`: giving it back ends it."""

    ref: str
    charge: str
    status: str
    amount: int
    reason: str
    created: datetime
    due_by: datetime | None = None
    refundable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FraudWarning:
    """A bank believes that a payment is fraud. `actionable` until it is refunded in full or disputed."""

    ref: str
    charge: str
    kind: str
    actionable: bool
    created: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNote:
    """All or part of an invoice was taken back: `total` with `tax` in it; of that `credited` went to the customer's balance."""

    ref: str
    number: str
    status: str
    total: int
    tax: int
    credited: int
    created: datetime
    reason: str | None = None
