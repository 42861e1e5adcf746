"""What is different between two pictures of one person; each change is a fact with a name, not a step between two states.

So what happened between two looks is still seen: an invoice that failed and was paid meanwhile is an invoice that is paid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.subscription import KNOWN_STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from domain.subscription import Invoice, Payment, Snapshot, Subscription


@dataclass(frozen=True, slots=True)
class Started:
    """A subscription that we had not seen."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class StatusMoved:
    """Its status is another one now."""

    subscription: Subscription
    before: str


@dataclass(frozen=True, slots=True)
class TierMoved:
    """It stands for another tier now."""

    subscription: Subscription
    before: str | None


@dataclass(frozen=True, slots=True)
class CancelScheduled:
    """It will end at `subscription.cancel_at`."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class CancelUndone:
    """It was to end and goes on now."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class InvoicePaid:
    """An invoice that is paid now and was not before."""

    invoice: Invoice


@dataclass(frozen=True, slots=True)
class AttemptFailed:
    """A payment of an invoice that is still open failed (once more)."""

    invoice: Invoice
    payment: Payment


@dataclass(frozen=True, slots=True)
class ActionRequired:
    """The bank waits for the person to confirm a payment."""

    invoice: Invoice
    payment: Payment


@dataclass(frozen=True, slots=True)
class DebitOnItsWay:
    """A bank debit was sent off and is not answered yet."""

    invoice: Invoice


@dataclass(frozen=True, slots=True)
class Refunded:
    """More of a payment has gone back than before; less, where a refund failed afterwards. `before` is in minor units."""

    invoice: Invoice
    payment: Payment
    before: int


@dataclass(frozen=True, slots=True)
class DisputeMoved:
    """A payment is disputed, or its dispute has another status now."""

    invoice: Invoice
    payment: Payment


@dataclass(frozen=True, slots=True)
class UnknownValue:
    """Stripe says something that this version does not know."""

    what: str
    value: str


AgreementChange = Started | StatusMoved | TierMoved | CancelScheduled | CancelUndone
Change = (
    AgreementChange
    | InvoicePaid
    | AttemptFailed
    | ActionRequired
    | DebitOnItsWay
    | Refunded
    | DisputeMoved
    | UnknownValue
)


def compare(before: Snapshot, after: Snapshot) -> tuple[Change, ...]:
    """Every change from `before` to `after`, subscriptions first. The same two pictures always give the same changes."""
    changes: list[Change] = []
    for row in after.subscriptions:
        changes.extend(_of_subscription(before.subscription(row.ref), row))
    for invoice in after.invoices:
        changes.extend(_of_invoice(before.invoice(invoice.ref), invoice))
    return tuple(changes)


def _of_subscription(was: Subscription | None, row: Subscription) -> Iterator[Change]:
    if was is None:
        yield Started(row)
    elif was.status != row.status:
        yield StatusMoved(row, was.status)
    if row.status not in KNOWN_STATUSES and (was is None or was.status != row.status):
        yield UnknownValue("subscription status", row.status)
    if row.tier is None and (was is None or was.product != row.product):
        yield UnknownValue("product", row.product)
    if was is not None and was.tier != row.tier:
        yield TierMoved(row, was.tier)
    yield from _of_cancellation(was, row)


def _of_cancellation(was: Subscription | None, row: Subscription) -> Iterator[Change]:
    if not row.living:
        return
    planned = was.cancel_at if was is not None else None
    if row.cancel_at is not None and row.cancel_at != planned:
        yield CancelScheduled(row)
    elif row.cancel_at is None and planned is not None:
        yield CancelUndone(row)


def _of_invoice(was: Invoice | None, invoice: Invoice) -> Iterator[Change]:
    if invoice.status == "paid" and (was is None or was.status != "paid"):
        yield InvoicePaid(invoice)
    known = {payment.ref: payment for payment in (was.payments if was else ())}
    for payment in invoice.payments:
        yield from _of_money_back(known.get(payment.ref), payment, invoice)
    if invoice.status != "open":
        return
    if invoice.processing and (was is None or not was.processing):
        yield DebitOnItsWay(invoice)
    for payment in invoice.payments:
        yield from _of_payment(known.get(payment.ref), payment, invoice, was)


def _of_money_back(was: Payment | None, payment: Payment, invoice: Invoice) -> Iterator[Change]:
    before = was.refunded if was is not None else 0
    if payment.refunded != before:
        yield Refunded(invoice, payment, before)
    if payment.dispute is not None and (was is None or was.dispute != payment.dispute):
        yield DisputeMoved(invoice, payment)


def _of_payment(
    was: Payment | None, payment: Payment, invoice: Invoice, invoice_was: Invoice | None
) -> Iterator[Change]:
    tried_again = invoice_was is not None and invoice.attempt_count > invoice_was.attempt_count
    asked_before = was is not None and was.needs_action and not tried_again
    failed_before = was is not None and was.failed_at is not None and was.charge == payment.charge and not tried_again
    if payment.needs_action and not asked_before:
        yield ActionRequired(invoice, payment)
    failed = payment.status == "requires_payment_method" and payment.failed_at is not None
    if failed and not payment.needs_action and not failed_before:
        yield AttemptFailed(invoice, payment)
