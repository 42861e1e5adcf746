"""From Stripe's JSON to our facts: what happened to a payment. Charges name its tries and, where they were asked to, their refunds.

Source: the types of stripe-python 16.1.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from domain.payment import Attempt, CreditNote, Dispute, FraudWarning, Refund
from domain.stripe_json import Json, id_of, moment, moment_or_none, required_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from domain.answers import Answers
    from domain.subscription import Payment

_Fact = TypeVar("_Fact", bound=Attempt | Refund | Dispute | FraudWarning)


def with_history(payment: Payment, answers: Answers, known: Payment | None) -> Payment:
    """The payment with everything that happened to it; what was not read anew is taken from `known`."""
    was = known or payment
    charges = _charges_of(payment.ref, answers)
    listed = {row["id"]: row for row in charges if isinstance(row.get("refunds"), dict)}
    refunds = [_refund(one) for row in listed.values() for one in row["refunds"]["data"]]
    kept = [one for one in was.refunds if one.charge not in listed]
    warnings = [_warning(row) for row in answers.warnings if _about(row, payment, charges)]
    return replace(
        payment,
        attempts=_merged(was.attempts, map(_attempt, charges)),
        refunds=_merged(kept, refunds),
        disputes=_disputes(payment.ref, answers, was),
        warnings=_merged(was.warnings, warnings),
    )


def credit_note_from(row: Json) -> CreditNote:
    """One credit note; a negative movement of the balance is the customer's credit."""
    moved = row.get("customer_balance_transaction")
    given = sum(one["amount_refunded"] for one in row.get("refunds") or []) + (row.get("out_of_band_amount") or 0)
    return CreditNote(
        ref=row["id"],
        number=row["number"],
        status=row["status"],
        total=row["total"],
        tax=sum(tax["amount"] for tax in row.get("total_taxes") or []),
        credited=row["post_payment_amount"] - given if moved else 0,
        created=moment(row["created"]),
        reason=row.get("reason"),
    )


def _charges_of(ref: str, answers: Answers) -> list[Json]:
    """The charges of a payment that were read, each as it was read last."""
    found = {row["id"]: row for row in answers.charges if id_of(row.get("payment_intent")) == ref}
    newest = (answers.payment_intents.get(ref) or {}).get("latest_charge")
    if isinstance(newest, dict):
        found[newest["id"]] = {**found.get(newest["id"], {}), **newest}
    return list(found.values())


def _disputes(ref: str, answers: Answers, was: Payment) -> tuple[Dispute, ...]:
    if ref in answers.disputes:
        return _merged((), map(_dispute, answers.disputes[ref]))
    return () if ref in answers.payment_intents else was.disputes


def _about(warning: Json, payment: Payment, charges: list[Json]) -> bool:
    intent = id_of(warning.get("payment_intent"))
    return intent == payment.ref or (intent is None and id_of(warning["charge"]) in {row["id"] for row in charges})


def _merged(known: Iterable[_Fact], read: Iterable[_Fact]) -> tuple[_Fact, ...]:
    """What is known with what was read over it, oldest first."""
    found = {fact.ref: fact for fact in (*known, *read)}
    return tuple(sorted(found.values(), key=_age))


def _age(fact: Attempt | Refund | Dispute | FraudWarning) -> tuple[float, str]:
    at = fact.at if isinstance(fact, Attempt) else fact.created
    return at.timestamp(), fact.ref


def _attempt(charge: Json) -> Attempt:
    outcome = charge.get("outcome") or {}
    failed = charge.get("status") == "failed"
    return Attempt(
        ref=charge["id"],
        at=moment(charge["created"]),
        outcome=charge.get("status") or "succeeded",
        amount=charge["amount"],
        decline_code=(outcome.get("reason") or charge.get("failure_code")) if failed else None,
        advice_code=outcome.get("advice_code") if failed else None,
    )


def _refund(row: Json) -> Refund:
    return Refund(
        ref=row["id"],
        charge=required_id(row["charge"]),
        status=row.get("status") or "succeeded",
        amount=row["amount"],
        created=moment(row["created"]),
        reason=row.get("reason"),
        failure=row.get("failure_reason"),
    )


def _dispute(row: Json) -> Dispute:
    return Dispute(
        ref=row["id"],
        charge=required_id(row["charge"]),
        status=row["status"],
        amount=row["amount"],
        reason=row.get("reason") or "general",
        created=moment(row["created"]),
        due_by=moment_or_none((row.get("evidence_details") or {}).get("due_by")),
        refundable=bool(row.get("is_charge_refundable")),
    )


def _warning(row: Json) -> FraudWarning:
    return FraudWarning(
        ref=row["id"],
        charge=required_id(row["charge"]),
        kind=row["fraud_type"],
        actionable=bool(row["actionable"]),
        created=moment(row["created"]),
    )
