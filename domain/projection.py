"""From Stripe's JSON (API 2026-10-28.endive) to our facts: with its neighbours `*_projection.py` the only place that knows the shape of
Stripe's objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.customer_projection import customer_from
from domain.error import BrokenFact
from domain.invoice_projection import invoice_from, moved_since
from domain.stripe_json import Json, moment, required_id
from domain.subscription import Customer, Invoice, PaymentMethod, Snapshot
from domain.subscription_projection import subscription_from

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from domain.answers import Answers

VERSION = 2  # raise it when the same JSON begins to mean other facts: the next look at each person is a silent baseline


def project(answers: Answers, *, before: Snapshot | None, fingerprint: Callable[[str], str]) -> Snapshot:
    """Make the snapshot. Payments and older invoices that were not read anew are taken from `before`.

    `fingerprint` hashes a card's fingerprint. Raises `BrokenFact` where an answer lacks what Stripe's API promises.
    """
    agreements = {row.ref: row for row in (before.subscriptions if before else ())}
    known = {payment.ref: payment for row in (before.invoices if before else ()) for payment in row.payments}
    try:
        customers = tuple(customer_from(row) for row in answers.customers)
        notes = {row.ref: row.credit_notes for row in (before.invoices if before else ())}
        waited = {row.ref for row in (before.invoices if before else ()) if row.waited}
        invoices = tuple(invoice_from(row, answers, known, notes, waited) for row in answers.invoices if row.get("id"))
        return Snapshot(
            fetched_at=answers.fetched_at,
            customers=customers,
            subscriptions=tuple(subscription_from(row, agreements.get(row["id"])) for row in answers.subscriptions),
            invoices=invoices + _older(invoices, customers, before, answers),
            payment_methods=tuple(_payment_method(row, answers, fingerprint) for row in answers.payment_methods),
        )
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, OSError) as error:
        raise BrokenFact(f"Stripe's answer lacks something: {type(error).__name__} {error}") from error


def _older(
    read: tuple[Invoice, ...], customers: tuple[Customer, ...], before: Snapshot | None, answers: Answers
) -> tuple[Invoice, ...]:
    """What lies behind the newest invoices that were read stays as it was, and so does all of a customer who is gone, but for what
    happened to its payments since.
    """
    refs = {invoice.ref for invoice in read}.union(answers.absent)
    found = []
    for invoice in before.invoices if before else ():
        gone = any(row.deleted and row.ref == invoice.customer for row in customers)
        oldest = _reached(invoice.customer, read, answers)
        behind = oldest is not None and invoice.created <= oldest
        if invoice.ref not in refs and (gone or behind):
            found.append(moved_since(invoice, answers))
    return tuple(found)


def _reached(customer: str, read: tuple[Invoice, ...], answers: Answers) -> datetime | None:
    """How far back the list of a customer's invoices went; one that was read by its name beside it may be much older."""
    if customer in answers.reached:
        return moment(answers.reached[customer])
    return min((row.created for row in read if row.customer == customer), default=None)


def _payment_method(row: Json, answers: Answers, fingerprint: Callable[[str], str]) -> PaymentMethod:
    kind = row["type"]
    facts = row.get(kind) or {}
    raw = facts.get("fingerprint")
    return PaymentMethod(
        ref=row["id"],
        customer=required_id(row["customer"]),
        kind=kind,
        brand=facts.get("brand") or facts.get("bank_name") or facts.get("bank_code"),
        last4=facts.get("last4"),
        exp_month=facts.get("exp_month"),
        exp_year=facts.get("exp_year"),
        country=facts.get("country"),
        fingerprint=fingerprint(raw) if raw else None,
        mandate=answers.mandates.get(row["id"]),
    )
