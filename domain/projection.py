"""From Stripe's JSON (API 2026-10-28.endive) to our facts: the only place that knows the shape of Stripe's objects.

Periods stand on subscription items, an invoice's subscription under `parent`, its payments in `payments`, and the reason of a decline
on the payment intent. Source: the types of stripe-python 16.1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from domain.error import BrokenFact
from domain.money import Money
from domain.subscription import Customer, Invoice, Payment, PaymentMethod, Snapshot, Subscription
from domain.tier import tier_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Json = dict[str, Any]
VERSION = 1  # raise it when the same JSON begins to mean other facts: the next look at each person is a silent baseline


@dataclass(slots=True, kw_only=True)
class Answers:
    """What Stripe said about one person, as it said it. `fetched_at` is the time before the first request."""

    fetched_at: datetime
    customers: list[Json] = field(default_factory=list)
    subscriptions: list[Json] = field(default_factory=list)
    invoices: list[Json] = field(default_factory=list)
    payment_methods: list[Json] = field(default_factory=list)
    payment_intents: dict[str, Json] = field(default_factory=dict)
    disputes: dict[str, str] = field(default_factory=dict)
    disputes_due: dict[str, int | None] = field(default_factory=dict)


def project(answers: Answers, *, before: Snapshot | None, fingerprint: Callable[[str], str]) -> Snapshot:
    """Make the snapshot. Payments and older invoices that were not read anew are taken from `before`.

    `fingerprint` hashes a card's fingerprint. Raises `BrokenFact` where an answer lacks what Stripe's API promises.
    """
    known = {payment.ref: payment for row in (before.invoices if before else ()) for payment in row.payments}
    try:
        customers = tuple(_customer(row) for row in answers.customers)
        invoices = tuple(_invoice(row, answers, known) for row in answers.invoices if row.get("id"))
        return Snapshot(
            fetched_at=answers.fetched_at,
            customers=customers,
            subscriptions=tuple(_subscription(row) for row in answers.subscriptions),
            invoices=invoices + _older(invoices, customers, before),
            payment_methods=tuple(_payment_method(row, fingerprint) for row in answers.payment_methods),
        )
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, OSError) as error:
        raise BrokenFact(f"Stripe's answer lacks something: {type(error).__name__} {error}") from error


def payments_of(invoice: Mapping[str, Any]) -> tuple[str, ...]:
    """The payment intents that an invoice names in `payments` (which must have been expanded)."""
    rows = (invoice.get("payments") or {}).get("data") or []
    found = (_id(row["payment"].get("payment_intent")) for row in rows)
    return tuple(ref for ref in found if ref)


def subscription_of(invoice: Mapping[str, Any]) -> str | None:
    """The subscription that an invoice belongs to."""
    parent = invoice.get("parent") or {}
    return _id((parent.get("subscription_details") or {}).get("subscription"))


def _older(read: tuple[Invoice, ...], customers: tuple[Customer, ...], before: Snapshot | None) -> tuple[Invoice, ...]:
    """What lies behind the newest invoices that were read stays as it was; of a customer who is gone, nothing can be read."""
    refs = {invoice.ref for invoice in read}
    found = []
    for invoice in before.invoices if before else ():
        gone = any(row.deleted and row.ref == invoice.customer for row in customers)
        oldest = min((row.created for row in read if row.customer == invoice.customer), default=None)
        behind = oldest is not None and invoice.created <= oldest
        if invoice.ref not in refs and (gone or behind):
            found.append(invoice)
    return tuple(found)


def _customer(row: Json) -> Customer:
    if row.get("deleted"):
        return Customer(ref=row["id"], deleted=True)
    return Customer(
        ref=row["id"],
        currency=row.get("currency"),
        email=row.get("email"),
        name=row.get("name"),
        country=(row.get("address") or {}).get("country"),
        default_payment_method=_id((row.get("invoice_settings") or {}).get("default_payment_method")),
    )


def _subscription(row: Json) -> Subscription:
    item = _plan_item(row["items"]["data"])
    price = item["price"]
    return Subscription(
        ref=row["id"],
        customer=_required_id(row["customer"]),
        status=row["status"],
        tier=_tier(price),
        price=price["id"],
        product=_required_id(price["product"]),
        amount=Money((price.get("unit_amount") or 0) * _quantity(item), price["currency"]),
        interval=(price.get("recurring") or {}).get("interval") or "week",
        quantity=_quantity(item),
        created=_moment(row["created"]),
        period_start=_moment(item["current_period_start"]),
        period_end=_moment(item["current_period_end"]),
        trial_end=_maybe(row.get("trial_end")),
        cancel_at=_cancel_at(row, item),
        ended_at=_maybe(row.get("ended_at")),
        paused_collection=(row.get("pause_collection") or {}).get("behavior"),
        default_payment_method=_id(row.get("default_payment_method")),
        latest_invoice=_id(row.get("latest_invoice")),
    )


def _plan_item(items: list[Json]) -> Json:
    """The item that stands for a tier, the oldest of them; add-ons stand aside."""
    return min(items, key=lambda item: (_tier(item["price"]) is None, item.get("created") or 0, item["id"]))


def _tier(price: Json) -> str | None:
    return tier_of(_required_id(price["product"])) or (price.get("metadata") or {}).get("tier")


def _quantity(item: Json) -> int:
    quantity = item.get("quantity")
    return 1 if quantity is None else int(quantity)


def _cancel_at(row: Json, item: Json) -> datetime | None:
    if row.get("cancel_at"):
        return _moment(row["cancel_at"])
    return _moment(item["current_period_end"]) if row.get("cancel_at_period_end") else None


def _invoice(row: Json, answers: Answers, known: dict[str, Payment]) -> Invoice:
    periods = _periods(row)
    paid_at = (row.get("status_transitions") or {}).get("paid_at")
    return Invoice(
        ref=row["id"],
        customer=_required_id(row["customer"]),
        subscription=subscription_of(row),
        status=row.get("status") or "draft",
        billing_reason=row.get("billing_reason") or "manual",
        total=Money(row["total"], row["currency"]),
        paid=row["amount_paid"],
        created=_moment(row["created"]),
        period_start=_moment(min((p["start"] for p in periods), default=row["period_start"])),
        period_end=_moment(max((p["end"] for p in periods), default=row["period_end"])),
        attempt_count=row.get("attempt_count") or 0,
        next_attempt_at=_maybe(row.get("next_payment_attempt")),
        paid_at=_maybe(paid_at),
        number=row.get("number"),
        payments=tuple(_payments(row, answers, known)),
    )


def _periods(invoice: Json) -> list[Json]:
    """The periods of the lines that bill a tier; an add-on's longer period pays for nothing else. Without such a line, of all."""
    lines = [line for line in (invoice.get("lines") or {}).get("data") or [] if line.get("period")]
    of_tiers = [line for line in lines if tier_of(_product_of(line) or "")]
    return [line["period"] for line in of_tiers or lines]


def _product_of(line: Json) -> str | None:
    return _id(((line.get("pricing") or {}).get("price_details") or {}).get("product"))


def _payments(invoice: Json, answers: Answers, known: dict[str, Payment]) -> list[Payment]:
    found: list[Payment] = []
    for ref in payments_of(invoice):
        intent = answers.payment_intents.get(ref)
        if intent is not None:
            disputed = (answers.disputes.get(ref), answers.disputes_due.get(ref))
            found.append(_payment(intent, invoice, disputed, known.get(ref)))
        elif ref in known:
            found.append(known[ref])
    return found


def _payment(intent: Json, invoice: Json, disputed: tuple[str | None, int | None], known: Payment | None) -> Payment:
    charge = intent.get("latest_charge")
    charge = charge if isinstance(charge, dict) else {}
    error = intent.get("last_payment_error") or {}
    return Payment(
        ref=intent["id"],
        invoice=invoice["id"],
        status=intent["status"],
        amount=Money(intent["amount"], intent["currency"]),
        created=_moment(intent["created"]),
        charge=charge.get("id") or _id(intent.get("latest_charge")),
        refunded=charge.get("amount_refunded") or 0,
        dispute=disputed[0],
        dispute_due=_maybe(disputed[1]),
        decline_code=error.get("decline_code") or error.get("code"),
        advice_code=error.get("advice_code"),
        failed_at=_failed_at(intent, charge, invoice, known),
        payment_method=_id(intent.get("payment_method")) or _id(error.get("payment_method")),
    )


def _failed_at(intent: Json, charge: Json, invoice: Json, known: Payment | None) -> datetime | None:
    """Its first failure: Stripe shows only the newest, so an earlier one is kept from what we knew.

    Where several tries were made before we looked at all, the first was made when the invoice was finalised.
    """
    if intent["status"] == "succeeded":
        return None
    if known is not None and known.failed_at is not None:
        return known.failed_at
    if not intent.get("last_payment_error") and charge.get("status") != "failed":
        return None
    if (invoice.get("attempt_count") or 0) > 1:
        return _moment((invoice.get("status_transitions") or {}).get("finalized_at") or invoice["created"])
    return _moment(charge.get("created") or intent["created"])


def _payment_method(row: Json, fingerprint: Callable[[str], str]) -> PaymentMethod:
    kind = row["type"]
    facts = row.get(kind) or {}
    raw = facts.get("fingerprint")
    return PaymentMethod(
        ref=row["id"],
        customer=_required_id(row["customer"]),
        kind=kind,
        brand=facts.get("brand") or facts.get("bank_name") or facts.get("bank_code"),
        last4=facts.get("last4"),
        exp_month=facts.get("exp_month"),
        exp_year=facts.get("exp_year"),
        country=facts.get("country"),
        fingerprint=fingerprint(raw) if raw else None,
    )


def _id(value: Any) -> str | None:  # noqa: ANN401  # an id, an expanded object, or nothing
    if isinstance(value, dict):
        value = value.get("id")
    return value if isinstance(value, str) and value else None


def _required_id(value: Any) -> str:  # noqa: ANN401  # as above
    found = _id(value)
    if found is None:
        raise KeyError("an id")
    return found


def _moment(value: float) -> datetime:
    return datetime.fromtimestamp(value, UTC)


def _maybe(value: float | None) -> datetime | None:
    return None if value is None else _moment(value)
