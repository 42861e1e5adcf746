"""What happened to payments, as rows: written where it is new, and how it is read back. Nothing that happened is ever taken away."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeVar

from domain.payment import Attempt, CreditNote, Dispute, FraudWarning, Refund
from storage.attempts import ChargeAttempt
from storage.credit_notes import CreditNoteRow
from storage.disputes import PaymentDispute
from storage.fraud_warnings import FraudWarningRow
from storage.invoices import StripeInvoice
from storage.overwrites import keys_of, write_over
from storage.payments import PaymentAttempt
from storage.pictures import Picture, Row, moment_of, moment_or_none
from storage.refunds import PaymentRefund

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tortoise.models import Model

    from domain.subscription import Invoice, Payment, Snapshot

_Fact = TypeVar("_Fact", Attempt, Refund, Dispute, FraudWarning, CreditNote)
_OWN = " JOIN stripe_customers c ON c.id = i.customer_id WHERE c.subscriber_id = ?"
_OF_PAYMENT = " t JOIN payment_attempts p ON p.id = t.payment_id JOIN stripe_invoices i ON i.id = p.invoice_id" + _OWN
HISTORY = (
    Picture(
        name="attempts",
        columns=("payment_id", "stripe_id", "amount", "outcome", "decline_code", "advice_code", "created_at"),
        of="charge_attempts" + _OF_PAYMENT,
        bill="i.id",
    ),
    Picture(
        name="refunds",
        columns=("payment_id", "stripe_id", "amount", "charge", "status", "reason", "failure", "created_at"),
        of="payment_refunds" + _OF_PAYMENT,
        bill="i.id",
    ),
    Picture(
        name="disputes",
        columns=tuple("payment_id stripe_id amount charge status reason due_by refundable created_at".split()),
        of="payment_disputes" + _OF_PAYMENT,
        bill="i.id",
    ),
    Picture(
        name="warnings",
        columns=("payment_id", "stripe_id", "charge", "kind", "actionable", "created_at"),
        of="fraud_warnings" + _OF_PAYMENT,
        bill="i.id",
    ),
    Picture(
        name="credit_notes",
        columns=tuple("invoice_id stripe_id number status total tax credited reason created_at".split()),
        of="credit_notes t JOIN stripe_invoices i ON i.id = t.invoice_id" + _OWN,
        bill="i.id",
    ),
)


async def write_history(snapshot: Snapshot, known: Snapshot | None) -> None:
    """Write what is new in `snapshot` beside what is `known` here; its payments and invoices must be written already."""
    payments = [one for row in snapshot.invoices for one in row.payments if _moved(one, known)]
    keys = await keys_of(PaymentAttempt, [one.ref for one in payments])
    await _write(ChargeAttempt, [_attempt_row(keys[one.ref], fact) for one in payments for fact in one.attempts])
    await _write(PaymentRefund, [_refund_row(keys[one.ref], fact) for one in payments for fact in one.refunds])
    await _write(PaymentDispute, [_dispute_row(keys[one.ref], fact) for one in payments for fact in one.disputes])
    await _write(FraudWarningRow, [_warning_row(keys[one.ref], fact) for one in payments for fact in one.warnings])
    credited = [row for row in snapshot.invoices if row.credit_notes != _notes_of(row, known)]
    bills = await keys_of(StripeInvoice, [row.ref for row in credited])
    await _write(CreditNoteRow, [_note_row(bills[row.ref], note) for row in credited for note in row.credit_notes])


def history_of(found: dict[str, list[Row]], name: str, build: Callable[[Row], _Fact]) -> dict[int, tuple[_Fact, ...]]:
    """The facts of one kind by the key of what they belong to, oldest first."""
    facts = defaultdict[int, list[_Fact]](list)
    for row in sorted(found[name], key=lambda row: (moment_of(row["created_at"]), row["stripe_id"])):
        facts[row["payment_id"] if "payment_id" in row else row["invoice_id"]].append(build(row))
    return {key: tuple(each) for key, each in facts.items()}


def attempt_of(row: Row) -> Attempt:
    return Attempt(
        ref=row["stripe_id"],
        at=moment_of(row["created_at"]),
        outcome=row["outcome"],
        amount=row["amount"],
        decline_code=row["decline_code"],
        advice_code=row["advice_code"],
    )


def refund_of(row: Row) -> Refund:
    return Refund(
        ref=row["stripe_id"],
        charge=row["charge"],
        status=row["status"],
        amount=row["amount"],
        created=moment_of(row["created_at"]),
        reason=row["reason"],
        failure=row["failure"],
    )


def dispute_of(row: Row) -> Dispute:
    return Dispute(
        ref=row["stripe_id"],
        charge=row["charge"],
        status=row["status"],
        amount=row["amount"],
        reason=row["reason"],
        created=moment_of(row["created_at"]),
        due_by=moment_or_none(row["due_by"]),
        refundable=bool(row["refundable"]),
    )


def warning_of(row: Row) -> FraudWarning:
    return FraudWarning(
        ref=row["stripe_id"],
        charge=row["charge"],
        kind=row["kind"],
        actionable=bool(row["actionable"]),
        created=moment_of(row["created_at"]),
    )


def credit_note_of(row: Row) -> CreditNote:
    return CreditNote(
        ref=row["stripe_id"],
        number=row["number"],
        status=row["status"],
        total=row["total"],
        tax=row["tax"],
        credited=row["credited"],
        created=moment_of(row["created_at"]),
        reason=row["reason"],
    )


def _moved(payment: Payment, known: Snapshot | None) -> bool:
    was = known.payment(payment.ref) if known else None
    told = (payment.attempts, payment.refunds, payment.disputes, payment.warnings)
    return told != ((was.attempts, was.refunds, was.disputes, was.warnings) if was else ((), (), (), ()))


def _notes_of(invoice: Invoice, known: Snapshot | None) -> tuple[CreditNote, ...]:
    was = known.invoice(invoice.ref) if known else None
    return was.credit_notes if was else ()


async def _write(model: type[Model], made: Iterable[dict[str, Any]]) -> None:
    await write_over([model(**row) for row in made])


def _attempt_row(payment: int, fact: Attempt) -> dict[str, Any]:
    return {
        "payment_id": payment,
        "stripe_id": fact.ref,
        "amount": fact.amount,
        "outcome": fact.outcome,
        "decline_code": fact.decline_code,
        "advice_code": fact.advice_code,
        "created_at": fact.at,
    }


def _refund_row(payment: int, fact: Refund) -> dict[str, Any]:
    return {
        **_common(payment, fact),
        "amount": fact.amount,
        "status": fact.status,
        "reason": fact.reason,
        "failure": fact.failure,
    }


def _dispute_row(payment: int, fact: Dispute) -> dict[str, Any]:
    return {
        **_common(payment, fact),
        "amount": fact.amount,
        "status": fact.status,
        "reason": fact.reason,
        "due_by": fact.due_by,
        "refundable": fact.refundable,
    }


def _warning_row(payment: int, fact: FraudWarning) -> dict[str, Any]:
    return {**_common(payment, fact), "kind": fact.kind, "actionable": fact.actionable}


def _common(payment: int, fact: Refund | Dispute | FraudWarning) -> dict[str, Any]:
    return {"payment_id": payment, "stripe_id": fact.ref, "charge": fact.charge, "created_at": fact.created}


def _note_row(invoice: int, note: CreditNote) -> dict[str, Any]:
    return {
        "invoice_id": invoice,
        "stripe_id": note.ref,
        "number": note.number,
        "status": note.status,
        "total": note.total,
        "tax": note.tax,
        "credited": note.credited,
        "reason": note.reason,
        "created_at": note.created,
    }
