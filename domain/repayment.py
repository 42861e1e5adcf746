"""What giving money back, or giving a debt up, would mean: how much can go, what stands in the way, and the facts then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from domain.money import Money
from domain.payment import INQUIRIES

if TYPE_CHECKING:
    from domain.subscription import Invoice, Payment, Snapshot, Subscription

Obstacle = Literal["not_paid", "nothing_left", "too_much", "disputed"]
Way = Literal["void", "write_off"]
_ENDED_WELL = frozenset({"won", "warning_closed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Repayment:
    """A wish to give `amount` of a payment back; `left` is what can still go, `obstacle` why it cannot be done as wished."""

    invoice: Invoice
    payment: Payment
    amount: Money
    left: Money
    obstacle: Obstacle | None

    @property
    def whole(self) -> bool:
        """Whether nothing stays of what was paid."""
        return self.payment.refunded + self.amount.amount >= self.payment.amount.amount


def repayment(snapshot: Snapshot, ref: str, amount: int | None = None) -> Repayment | None:
    """The wish, judged; all that is left where no amount (in minor units) is named. None for a payment that nobody knows."""
    found = [(row, one) for row in snapshot.invoices for one in row.payments if one.ref == ref]
    if not found:
        return None
    invoice, payment = found[0]
    left, currency = payment.amount.amount - payment.refunded, payment.amount.currency
    wished = left if amount is None else amount
    return Repayment(
        invoice=invoice,
        payment=payment,
        amount=Money(wished, currency),
        left=Money(left, currency),
        obstacle=_obstacle(payment, wished, left),
    )


def may_go_back(payment: Payment) -> bool:
    """Whether anything of it can be given back now."""
    return _obstacle(payment, 1, payment.amount.amount - payment.refunded) is None


def given_back(snapshot: Snapshot, wish: Repayment) -> Snapshot:
    """The facts as they would be once it is back."""
    payment = replace(wish.payment, refunded=wish.payment.refunded + wish.amount.amount)
    payments = tuple(payment if one.ref == payment.ref else one for one in wish.invoice.payments)
    return _with_invoice(snapshot, replace(wish.invoice, payments=payments))


def forgiven(snapshot: Snapshot, invoice: Invoice, way: Way) -> Snapshot:
    """The facts as they would be once a debt is given up: its newest bill that is not void decides a subscription's status.

    Source: Stripe's pages on subscription statuses and on writing off invoices.
    """
    given_up = _with_invoice(snapshot, replace(invoice, status="void" if way == "void" else "uncollectible"))
    rows = tuple(_judged(given_up, row) if row.ref == invoice.subscription else row for row in snapshot.subscriptions)
    return replace(given_up, subscriptions=rows)


def _judged(snapshot: Snapshot, row: Subscription) -> Subscription:
    bills = [bill for bill in snapshot.invoices_of(row) if bill.status != "draft"]
    settled = not bills or bills[0].status in {"paid", "uncollectible"}
    return replace(row, status="active") if row.status in {"past_due", "unpaid"} and settled else row


def _with_invoice(snapshot: Snapshot, invoice: Invoice) -> Snapshot:
    return replace(snapshot, invoices=tuple(invoice if one.ref == invoice.ref else one for one in snapshot.invoices))


def _obstacle(payment: Payment, wished: int, left: int) -> Obstacle | None:
    if payment.status != "succeeded":
        return "not_paid"
    if left <= 0:
        return "nothing_left"
    if payment.dispute is not None and payment.dispute not in _ENDED_WELL | INQUIRIES:
        return "disputed"
    return "too_much" if not 0 < wished <= left else None
