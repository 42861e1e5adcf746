"""What is different between two pictures of one person; each change is a fact with a name, not a step between two states.

So what happened between two looks is still seen: an invoice that failed and was paid meanwhile is an invoice that is paid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.first_debit import failed_debit
from domain.plan_news import PlanNews, plan_news
from domain.receipt import has_receipt
from domain.subscription import KNOWN_STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from domain.payment import CreditNote, Dispute, FraudWarning, Refund
    from domain.subscription import Invoice, Payment, PaymentMethod, Snapshot, Subscription


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
    """It stands for another tier now. Its person `knew` it for a tier also while its product was nothing that we know."""

    subscription: Subscription
    before: str | None
    knew: str | None = None


@dataclass(frozen=True, slots=True)
class CancelScheduled:
    """It will end at `subscription.cancel_at`."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class CancelUndone:
    """It was to end and goes on now. `before` is what it was then."""

    subscription: Subscription
    before: Subscription


@dataclass(frozen=True, slots=True)
class TrialMoved:
    """Its free days run, and end at another moment than before."""

    subscription: Subscription
    before: datetime


@dataclass(frozen=True, slots=True)
class InvoicePaid:
    """An invoice that is paid now and was not before; `receipt`: nothing else tells of it."""

    invoice: Invoice
    receipt: bool = False


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
class FirstDebitFailed:
    """The bank said no to the debit that a subscription was to begin with."""

    invoice: Invoice
    payment: Payment


@dataclass(frozen=True, slots=True)
class MandateGone:
    """The bank account that a subscription is charged to may not be debited any more."""

    subscription: Subscription
    method: PaymentMethod


@dataclass(frozen=True, slots=True)
class RefundMoved:
    """A refund that we had not seen, or one with another status now; `before` is the status that we knew.

    `whole`: with it, everything that was paid is away.
    """

    invoice: Invoice
    payment: Payment
    refund: Refund
    before: str | None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class DisputeMoved:
    """A payment is disputed, or its dispute has another status now."""

    invoice: Invoice
    payment: Payment
    dispute: Dispute


@dataclass(frozen=True, slots=True)
class FraudWarned:
    """A bank warns of a payment."""

    invoice: Invoice
    payment: Payment
    warning: FraudWarning


@dataclass(frozen=True, slots=True)
class CreditNoteMoved:
    """All or part of an invoice was taken back, or is owed again: `note.status` says which."""

    invoice: Invoice
    note: CreditNote


@dataclass(frozen=True, slots=True)
class BillStuck:
    """Stripe could not write a bill out, or not with tax."""

    invoice: Invoice


@dataclass(frozen=True, slots=True)
class UnknownValue:
    """Stripe says something that this version does not know."""

    what: str
    value: str


AgreementChange = Started | StatusMoved | TierMoved | CancelScheduled | CancelUndone | TrialMoved
PaymentChange = AttemptFailed | ActionRequired | DebitOnItsWay | FirstDebitFailed | MandateGone
HistoryChange = RefundMoved | DisputeMoved | FraudWarned | CreditNoteMoved
Change = AgreementChange | PlanNews | InvoicePaid | PaymentChange | HistoryChange | BillStuck | UnknownValue


def compare(before: Snapshot, after: Snapshot) -> tuple[Change, ...]:
    """Every change from `before` to `after`, subscriptions first. The same two pictures always give the same changes."""
    changes: list[Change] = []
    for row in after.subscriptions:
        changes.extend(_of_subscription(before.subscription(row.ref), row))
        changes.extend(plan_news(before.subscription(row.ref), row, at=after.fetched_at))
    for invoice in after.invoices:
        was = before.invoice(invoice.ref)
        if invoice.status == "paid" and (was is None or was.status != "paid"):
            changes.append(InvoicePaid(invoice, receipt=has_receipt(invoice, before, after)))
        changes.extend(_of_invoice(was, invoice))
    changes.extend(_of_mandates(before, after))
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
        yield TierMoved(row, was.tier, was.tier or was.last_tier)
    if was is not None and row.status == was.status == "trialing" and was.trial_end not in {None, row.trial_end}:
        yield TrialMoved(row, was.trial_end)
    yield from _of_cancellation(was, row)


def _of_cancellation(was: Subscription | None, row: Subscription) -> Iterator[Change]:
    if not row.living:
        return
    if row.cancel_at is not None and (was is None or row.cancel_at != was.cancel_at):
        yield CancelScheduled(row)
    elif row.cancel_at is None and was is not None and was.cancel_at is not None:
        yield CancelUndone(row, was)


def _of_invoice(was: Invoice | None, invoice: Invoice) -> Iterator[Change]:
    if invoice.obstacle is not None and (was is None or was.obstacle is None):
        yield BillStuck(invoice)
    known = {payment.ref: payment for payment in (was.payments if was else ())}
    yield from _of_history(was, invoice)
    failed = failed_debit(invoice)
    if failed is not None and (was is None or failed_debit(was) is None):
        yield FirstDebitFailed(invoice, failed)
    if invoice.status != "open":
        return
    if invoice.processing and (was is None or not was.processing):
        yield DebitOnItsWay(invoice)
    for payment in invoice.payments:
        yield from _of_payment(known.get(payment.ref), payment, invoice, was)


def _of_history(was: Invoice | None, invoice: Invoice) -> Iterator[Change]:
    """Each refund, dispute, warning and credit note by itself, whatever else moved."""
    before = {payment.ref: payment for payment in (was.payments if was else ())}
    for payment in invoice.payments:
        known = before.get(payment.ref)
        yield from _of_refunds(known, payment, invoice)
        disputes = {one.ref: one.status for one in (known.disputes if known else ())}
        warned = {one.ref for one in (known.warnings if known else ())}
        for dispute in payment.disputes:
            if disputes.get(dispute.ref) != dispute.status:
                yield DisputeMoved(invoice, payment, dispute)
        for warning in payment.warnings:
            if warning.ref not in warned:
                yield FraudWarned(invoice, payment, warning)
    noted = {note.ref: note.status for note in (was.credit_notes if was else ())}
    for note in invoice.credit_notes:
        if noted.get(note.ref) != note.status:
            yield CreditNoteMoved(invoice, note)


def _of_refunds(known: Payment | None, payment: Payment, invoice: Invoice) -> Iterator[Change]:
    """In the order in which they were made; those of one second, of which some are known, after the known ones."""
    before = {one.ref: one.status for one in (known.refunds if known else ())}
    away = sum(one.amount for one in payment.refunds if one.ref in before and one.counts)
    for refund in payment.refunds:
        if refund.ref not in before and refund.counts:
            away += refund.amount
        if before.get(refund.ref) != refund.status:
            yield RefundMoved(invoice, payment, refund, before.get(refund.ref), whole=away >= payment.amount.amount)


def _of_payment(
    was: Payment | None, payment: Payment, invoice: Invoice, invoice_was: Invoice | None
) -> Iterator[Change]:
    tried_again = invoice_was is not None and invoice.attempt_count > invoice_was.attempt_count
    asked_before = was is not None and was.needs_action and not tried_again
    same_try = was is not None and was.charge == payment.charge and was.status != "processing" and not tried_again
    known_before = same_try and was is not None and _refused(was, invoice_was)
    if payment.needs_action and not asked_before:
        yield ActionRequired(invoice, payment)
    failed = payment.status == "requires_payment_method" and _refused(payment, invoice)
    if failed and not payment.needs_action and not known_before:
        yield AttemptFailed(invoice, payment)


def _refused(payment: Payment, invoice: Invoice | None) -> bool:
    """Whether it was tried in vain: refused, or there was nothing to charge at all."""
    nothing_to_charge = payment.charge is None and invoice is not None and invoice.attempt_count > 0
    return payment.failed_at is not None or nothing_to_charge


def _of_mandates(before: Snapshot, after: Snapshot) -> Iterator[MandateGone]:
    """Only of what goes on: who has cancelled needs no other account."""
    known = {method.ref: method for method in before.payment_methods}
    for row in after.living():
        method = after.charged_method(row)
        was = known.get(method.ref) if method is not None else None
        gone = method is not None and method.mandate == "inactive" and was is not None and was.mandate != "inactive"
        if gone and method is not None and row.cancel_at is None:
            yield MandateGone(row, method)
