"""From Stripe's JSON to our facts: invoices and the payments that they name.

An invoice's subscription stands under `parent`, its payments in `payments`, and the reason of a decline on the payment intent. Source:
the types of stripe-python 16.1.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from domain.debit import DEBITS, expected_answer, is_debit
from domain.money import Money
from domain.obstacle import placeless
from domain.payment_projection import credit_note_from, with_history
from domain.stripe_json import Json, id_of, moment, moment_or_none, required_id
from domain.subscription import Invoice, Payment
from domain.tier import tier_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from domain.answers import Answers
    from domain.payment import CreditNote


_LONGEST = 4  # digits of a pass's days


def invoice_from(
    row: Json,
    answers: Answers,
    known: dict[str, Payment],
    notes: Mapping[str, tuple[CreditNote, ...]],
    waited: Collection[str] = (),
) -> Invoice:
    """One invoice; payments that were not read anew are taken from `known`, and its credit notes from `notes`. `waited` names those
    that waited for an address when they were seen before.
    """
    periods = _periods(row)
    paid_at = (row.get("status_transitions") or {}).get("paid_at")
    bill = Invoice(
        ref=row["id"],
        customer=required_id(row["customer"]),
        subscription=subscription_of(row),
        status=row.get("status") or "draft",
        billing_reason=row.get("billing_reason") or "manual",
        total=Money(row["total"], row["currency"]),
        paid=row["amount_paid"],
        created=moment(row["created"]),
        period_start=moment(min((p["start"] for p in periods), default=row["period_start"])),
        period_end=moment(max((p["end"] for p in periods), default=row["period_end"])),
        attempt_count=row.get("attempt_count") or 0,
        next_attempt_at=moment_or_none(row.get("next_payment_attempt") or _due(row)),
        paid_at=moment_or_none(paid_at),
        number=row.get("number"),
        tax=sum(one["amount"] for one in row.get("total_taxes") or ()),
        subtotal=row.get("subtotal"),
        obstacle=_obstacle(row),
        credit_used=max((row.get("ending_balance") or 0) - (row.get("starting_balance") or 0), 0),
        pass_tier=_pass_tier(row),
        pass_days=_pass_days(row),
        payments=tuple(_payments(row, answers, known)),
        credit_notes=_credit_notes(row["id"], answers, notes),
    )
    return replace(bill, waited=bill.ref in waited or placeless(bill))


def _due(invoice: Json) -> float | None:
    """Until when a bill can be paid that Stripe sends to its person instead of charging it, as the Dashboard can have it."""
    due: float | None = invoice.get("due_date") if invoice.get("collection_method") == "send_invoice" else None
    return due


def _obstacle(invoice: Json) -> str | None:
    """Stripe leaves a bill it cannot write out a draft, or writes it out without tax; it says why in one of two places."""
    failed = (invoice.get("last_finalization_error") or {}) if invoice.get("status") == "draft" else {}
    return failed.get("code") or failed.get("type") or (invoice.get("automatic_tax") or {}).get("disabled_reason")


def _pass_days(invoice: Json) -> int:
    """How long it opens a tier by itself, as our checkout has written it on the invoice of a pass."""
    days = str((invoice.get("metadata") or {}).get("pass_days") or "")
    return int(days) if days.isdecimal() and len(days) <= _LONGEST and subscription_of(invoice) is None else 0


def _pass_tier(invoice: Json) -> str | None:
    if not _pass_days(invoice):
        return None
    lines = (invoice.get("lines") or {}).get("data") or []
    of_tiers = (tier_of(_product_of(line) or "") for line in lines)
    return next((slug for slug in of_tiers if slug), None) or (invoice.get("metadata") or {}).get("tier")


def moved_since(invoice: Invoice, answers: Answers) -> Invoice:
    """An invoice that was not read again, with the tries and refunds of its payments that were."""
    found = (with_history(known, answers, known) for known in invoice.payments)
    return replace(invoice, payments=tuple(found))


def _credit_notes(ref: str, answers: Answers, notes: Mapping[str, tuple[CreditNote, ...]]) -> tuple[CreditNote, ...]:
    if ref not in answers.credit_notes:
        return notes.get(ref, ())
    read = [credit_note_from(row) for row in answers.credit_notes[ref]]
    return tuple(sorted(read, key=lambda note: (note.created, note.ref)))


def _periods(invoice: Json) -> list[Json]:
    """The periods of the lines that bill a tier; an add-on's longer period pays for nothing else. Without such a line, of all.

    A line that credits unused time names the time that is not paid any more.
    """
    lines = [line for line in (invoice.get("lines") or {}).get("data") or [] if line.get("period")]
    of_tiers = [line for line in lines if tier_of(_product_of(line) or "")]
    billing = [line for line in of_tiers if line.get("amount", 0) >= 0]
    return [line["period"] for line in billing or of_tiers or lines]


def _product_of(line: Json) -> str | None:
    return id_of(((line.get("pricing") or {}).get("price_details") or {}).get("product"))


def _payments(invoice: Json, answers: Answers, known: dict[str, Payment]) -> list[Payment]:
    found: list[Payment] = []
    for ref in payments_of(invoice):
        intent = answers.payment_intents.get(ref)
        if intent is not None:
            found.append(_payment(intent, invoice, answers, known.get(ref)))
        elif ref in known:
            found.append(with_history(known[ref], answers, known[ref]))
    return found


def _payment(intent: Json, invoice: Json, answers: Answers, known: Payment | None) -> Payment:
    charge = intent.get("latest_charge")
    charge = charge if isinstance(charge, dict) else {}
    error = intent.get("last_payment_error") or {}
    disputed = next(iter(answers.disputes.get(intent["id"], ())), {})
    tried_again = intent["status"] == "processing" and not error  # Stripe forgets the last reason meanwhile
    payment = Payment(
        ref=intent["id"],
        invoice=invoice["id"],
        status=intent["status"],
        amount=Money(intent["amount"], intent["currency"]),
        created=moment(intent["created"]),
        charge=charge.get("id") or id_of(intent.get("latest_charge")),
        refunded=charge.get("amount_refunded") or 0,
        dispute=disputed.get("status"),
        dispute_due=moment_or_none((disputed.get("evidence_details") or {}).get("due_by")),
        decline_code=known.decline_code if known and tried_again else _reason(error, charge),
        advice_code=known.advice_code if known and tried_again else error.get("advice_code"),
        failed_at=_failed_at(intent, charge, invoice, known, answers.fetched_at),
        payment_method=id_of(intent.get("payment_method")) or id_of(error.get("payment_method")),
        kind=_kind(charge, error),
        debited=is_debit(_kind(charge, error)) or (known is not None and known.debited),
        processing_since=moment(charge.get("created") or intent["created"])
        if intent["status"] == "processing"
        else None,
    )
    return with_history(payment, answers, known)


def _reason(error: Json, charge: Json) -> str | None:
    """A card's decline names itself; a bank account's stands under `code`, or only on the charge."""
    named = error.get("decline_code")
    if named and named != "generic_decline":
        return str(named)
    return (
        (charge.get("failure_code") if error and _kind(charge, error) in DEBITS else None) or named or error.get("code")
    )


def _kind(charge: Json, error: Json) -> str | None:
    """What it was tried with last; a try that was refused at once has no charge."""
    tried = error.get("payment_method")
    if isinstance(tried, dict) and tried.get("type"):
        return str(tried["type"])
    return (charge.get("payment_method_details") or {}).get("type")


def _failed_at(
    intent: Json, charge: Json, invoice: Json, known: Payment | None, fetched_at: datetime
) -> datetime | None:
    """Its first failure: Stripe shows only the newest, so an earlier one is kept from what we knew.

    Stripe's own first try of a card is made when the invoice is finalised, and may have been refused otherwise than by a failed charge
    (the bank asked the holder): a try by hand days later does not begin a new debt. When a bank said no to a debit Stripe does not
    tell: it is now where we saw it on its way, to the hour, so that two readings agree; else when the answer was to be expected.
    """
    if intent["status"] == "succeeded":
        return None
    if known is not None and known.failed_at is not None:
        return known.failed_at
    if not intent.get("last_payment_error") and charge.get("status") != "failed":
        return None
    tries, card = invoice.get("attempt_count") or 0, (charge.get("payment_method_details") or {}).get("type") == "card"
    if tries > 1 or (tries == 1 and card):
        return moment((invoice.get("status_transitions") or {}).get("finalized_at") or invoice["created"])
    tried_at = moment(charge.get("created") or intent["created"])
    kind = _kind(charge, intent.get("last_payment_error") or {})
    if not is_debit(kind) or charge.get("status") != "failed":
        return tried_at
    seen_on_its_way = known is not None and known.status == "processing"
    now = fetched_at.replace(minute=0, second=0, microsecond=0)
    return max(now, tried_at) if seen_on_its_way else min(now, expected_answer(kind, tried_at))


def payments_of(invoice: Mapping[str, Any]) -> tuple[str, ...]:
    """The payment intents that an invoice names in `payments` (which must have been expanded)."""
    rows = (invoice.get("payments") or {}).get("data") or []
    found = (id_of(row["payment"].get("payment_intent")) for row in rows)
    return tuple(ref for ref in found if ref)


def subscription_of(invoice: Mapping[str, Any]) -> str | None:
    """The subscription that an invoice belongs to."""
    parent = invoice.get("parent") or {}
    return id_of((parent.get("subscription_details") or {}).get("subscription"))
