"""Snapshots: the normalised rows, the only store of Stripe's state, as one frozen picture of a person."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from domain.money import Money
from domain.subscription import Customer, Invoice, Payment, PaymentMethod, Snapshot, Subscription
from storage.customer_texts import read_address, read_tax_ids
from storage.discounts import as_discounts
from storage.history_rows import HISTORY, attempt_of, credit_note_of, dispute_of, history_of, refund_of, warning_of
from storage.pictures import Picture, Row, moment_of, moment_or_none, read_pictures
from storage.planned_changes import as_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from domain.payment import CreditNote

_OWN = "JOIN stripe_customers c ON c.id = t.customer_id WHERE c.subscriber_id = ?"
PICTURES = (
    Picture(
        name="customers",
        columns=tuple(
            "stripe_id billed_currency email name country address locale tax_ids deleted default_payment_method discounted"
            " created_at".split()
        ),
        of="stripe_customers t WHERE t.subscriber_id = ?",
    ),
    Picture(
        name="subscriptions",
        columns=tuple(
            "customer_id stripe_id status tier last_tier price product amount currency interval quantity period_start period_end"
            " trial_end cancel_at canceled_at ended_at paused_collection ends_with_period collection_resumes_at paused_why paused_at"
            " default_payment_method latest_invoice discounts item schedule"
            " coming waiting phase_start items created_at fetched_at".split()
        ),
        of=f"stripe_subscriptions t {_OWN}",
    ),
    Picture(
        name="invoices",
        columns=tuple(
            "customer_id stripe_id subscription_ref status billing_reason number pass_tier pass_days total paid tax subtotal"
            " obstacle waited credit_used currency attempt_count"
            " next_attempt_at period_start period_end paid_at created_at fetched_at".split()
        ),
        of=f"stripe_invoices t {_OWN}",
        bill="t.id",
    ),
    Picture(
        name="payments",
        columns=tuple(
            "invoice_id stripe_id status amount currency charge refunded dispute decline_code advice_code failed_at"
            " payment_method dispute_due kind debited processing_since created_at".split()
        ),
        of="payment_attempts t JOIN stripe_invoices i ON i.id = t.invoice_id"
        " JOIN stripe_customers c ON c.id = i.customer_id WHERE c.subscriber_id = ?",
        bill="i.id",
    ),
    Picture(
        name="methods",
        columns=tuple("customer_id stripe_id kind brand last4 exp_month exp_year country fingerprint mandate".split()),
        of=f"stripe_payment_methods t {_OWN} AND NOT t.detached",
    ),
    *HISTORY,
)


async def read_snapshot(subscriber_id: int) -> Snapshot | None:
    """What we know of a subscriber at Stripe; None without a customer there. `fetched_at` is the newest row's, else the customer's."""
    return snapshot_of(await read_pictures(PICTURES, subscriber_id))


def snapshot_of(found: dict[str, list[Row]]) -> Snapshot | None:
    """The same from rows that were read as `PICTURES` say."""
    customers, subscriptions, invoices = found["customers"], found["subscriptions"], found["invoices"]
    if not customers:
        return None
    refs = {row["id"]: row["stripe_id"] for row in customers}
    payments = defaultdict[int, list[Payment]](list)
    bills = {row["id"]: row["stripe_id"] for row in invoices}
    for payment in _payments(found, bills):
        payments[payment[0]].append(payment[1])
    notes = history_of(found, "credit_notes", credit_note_of)
    fetched = [row["fetched_at"] for row in (*subscriptions, *invoices)]
    return Snapshot(
        fetched_at=max(map(moment_of, fetched or [row["created_at"] for row in customers])),
        customers=tuple(_customer(row) for row in customers),
        subscriptions=tuple(_subscription(row, refs[row["customer_id"]]) for row in subscriptions),
        invoices=tuple(
            _invoice(row, refs[row["customer_id"]], payments[row["id"]], notes.get(row["id"], ())) for row in invoices
        ),
        payment_methods=tuple(_method(row, refs[row["customer_id"]]) for row in found["methods"]),
    )


def _customer(row: Row) -> Customer:
    return Customer(
        ref=row["stripe_id"],
        currency=row["billed_currency"],
        email=row["email"],
        name=row["name"],
        address=read_address(row["address"], row["country"]),
        locale=row["locale"],
        tax_ids=read_tax_ids(row["tax_ids"]),
        deleted=bool(row["deleted"]),
        default_payment_method=row["default_payment_method"],
        discounted=bool(row["discounted"]),
    )


def _subscription(row: Row, customer: str) -> Subscription:
    return Subscription(
        ref=row["stripe_id"],
        customer=customer,
        status=row["status"],
        tier=row["tier"],
        last_tier=row["last_tier"],
        price=row["price"],
        product=row["product"],
        amount=Money(row["amount"], row["currency"]),
        interval=row["interval"],
        quantity=row["quantity"],
        created=moment_of(row["created_at"]),
        period_start=moment_of(row["period_start"]),
        period_end=moment_of(row["period_end"]),
        trial_end=moment_or_none(row["trial_end"]),
        cancel_at=moment_or_none(row["cancel_at"]),
        canceled_at=moment_or_none(row["canceled_at"]),
        ended_at=moment_or_none(row["ended_at"]),
        ends_with_period=bool(row["ends_with_period"]),
        paused_collection=row["paused_collection"],
        collection_resumes_at=moment_or_none(row["collection_resumes_at"]),
        paused_why=row["paused_why"],
        paused_at=moment_or_none(row["paused_at"]),
        default_payment_method=row["default_payment_method"],
        latest_invoice=row["latest_invoice"],
        discounts=as_discounts(row["discounts"]),
        item=row["item"],
        schedule=row["schedule"],
        coming=as_change(row["coming"]),
        waiting=as_change(row["waiting"]),
        phase_start=moment_or_none(row["phase_start"]),
        items=row["items"],
    )


def _invoice(row: Row, customer: str, payments: list[Payment], notes: tuple[CreditNote, ...]) -> Invoice:
    return Invoice(
        ref=row["stripe_id"],
        customer=customer,
        subscription=row["subscription_ref"],
        status=row["status"],
        billing_reason=row["billing_reason"],
        total=Money(row["total"], row["currency"]),
        paid=row["paid"],
        created=moment_of(row["created_at"]),
        period_start=moment_of(row["period_start"]),
        period_end=moment_of(row["period_end"]),
        attempt_count=row["attempt_count"],
        next_attempt_at=moment_or_none(row["next_attempt_at"]),
        paid_at=moment_or_none(row["paid_at"]),
        number=row["number"],
        pass_tier=row["pass_tier"],
        pass_days=row["pass_days"],
        tax=row["tax"],
        subtotal=row["subtotal"],
        obstacle=row["obstacle"],
        waited=bool(row["waited"]),
        credit_used=row["credit_used"],
        payments=tuple(payments),
        credit_notes=notes,
    )


def _payments(found: dict[str, list[Row]], bills: dict[int, str]) -> Iterator[tuple[int, Payment]]:
    """Every payment with its history, behind the key of its invoice."""
    attempts, refunds = history_of(found, "attempts", attempt_of), history_of(found, "refunds", refund_of)
    disputes, warnings = history_of(found, "disputes", dispute_of), history_of(found, "warnings", warning_of)
    for row in found["payments"]:
        key = row["id"]
        yield (
            row["invoice_id"],
            replace(
                _payment(row, bills[row["invoice_id"]]),
                attempts=attempts.get(key, ()),
                refunds=refunds.get(key, ()),
                disputes=disputes.get(key, ()),
                warnings=warnings.get(key, ()),
            ),
        )


def _payment(row: Row, invoice: str) -> Payment:
    return Payment(
        ref=row["stripe_id"],
        invoice=invoice,
        status=row["status"],
        amount=Money(row["amount"], row["currency"]),
        created=moment_of(row["created_at"]),
        charge=row["charge"],
        refunded=row["refunded"],
        dispute=row["dispute"],
        dispute_due=moment_or_none(row["dispute_due"]),
        decline_code=row["decline_code"],
        advice_code=row["advice_code"],
        failed_at=moment_or_none(row["failed_at"]),
        payment_method=row["payment_method"],
        kind=row["kind"],
        debited=bool(row["debited"]),
        processing_since=moment_or_none(row["processing_since"]),
    )


def _method(row: Row, customer: str) -> PaymentMethod:
    return PaymentMethod(
        ref=row["stripe_id"],
        customer=customer,
        kind=row["kind"],
        brand=row["brand"],
        last4=row["last4"],
        exp_month=row["exp_month"],
        exp_year=row["exp_year"],
        country=row["country"],
        fingerprint=row["fingerprint"],
        mandate=row["mandate"],
    )
