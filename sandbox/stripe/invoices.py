"""Invoices: made as drafts, finalized, and paid or not."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.customer_balance import take_up
from sandbox.stripe.invoice_payments import new_invoice_payment, of_invoice
from sandbox.stripe.payment_intents import new_intent
from sandbox.stripe.store import new_id
from sandbox.stripe.tax import place_of, put_taxes, totals
from sandbox.stripe.tax_ids import shown

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


_DRAFT: Obj = {
    "account_tax_ids": None,
    "amount_overpaid": 0,
    "amount_paid": 0,
    "amount_shipping": 0,
    "application": None,
    "attempt_count": 0,
    "attempted": False,
    "auto_advance": True,
    "automatically_finalizes_at": None,
    "collection_method": "charge_automatically",
    "custom_fields": None,
    "default_payment_method": None,
    "default_source": None,
    "default_tax_rates": [],
    "description": None,
    "due_date": None,
    "effective_at": None,
    "ending_balance": None,
    "footer": None,
    "from_invoice": None,
    "hosted_invoice_url": None,
    "invoice_pdf": None,
    "issuer": {"type": "self"},
    "last_finalization_error": None,
    "latest_revision": None,
    "livemode": False,
    "metadata": {},
    "next_payment_attempt": None,
    "number": None,
    "on_behalf_of": None,
    "payment_settings": {"default_mandate": None, "payment_method_options": None, "payment_method_types": None},
    "post_payment_credit_notes_amount": 0,
    "pre_payment_credit_notes_amount": 0,
    "receipt_number": None,
    "rendering": None,
    "shipping_cost": None,
    "shipping_details": None,
    "starting_balance": 0,
    "statement_descriptor": None,
    "status": "draft",
    "status_transitions": {
        "finalized_at": None,
        "marked_uncollectible_at": None,
        "paid_at": None,
        "voided_at": None,
    },
    "test_clock": None,
    "total_pretax_credit_amounts": [],
    "webhooks_delivered_at": None,
}


@dataclass(frozen=True, slots=True)
class Bill:
    """What an invoice says about itself: `period` is what it calls its own; without a `parent` it belongs to no subscription."""

    reason: str
    period: tuple[int, int]
    parent: Obj | None = None
    taxed: bool = False  # with automatic tax


def new_invoice(books: Books, subscription: Obj, lines: list[Obj], *, reason: str, period: tuple[int, int]) -> Obj:
    """A draft for a subscription; `period` is what the invoice itself calls its period."""
    customer = books.store.must("customer", subscription["customer"])
    return new_draft(books, customer, lines, _bill(subscription, reason, period))


def invoice_shown(books: Books, subscription: Obj, lines: list[Obj], *, reason: str, period: tuple[int, int]) -> Obj:
    """The same as nobody keeps it, with what a credit would pay of it: a preview."""
    customer = books.store.must("customer", subscription["customer"])
    shown = _draft(books, customer, lines, _bill(subscription, reason, period))
    before = customer.get("balance", 0)
    due = max(0, shown["total"] - max(0, -before))
    return {**shown, "starting_balance": before, "amount_due": due, "amount_remaining": due}


def _bill(subscription: Obj, reason: str, period: tuple[int, int]) -> Bill:
    parent = {
        "quote_details": None,
        "subscription_details": {"metadata": dict(subscription["metadata"]), "subscription": subscription["id"]},
        "type": "subscription_details",
    }
    return Bill(reason, period, parent, taxed=subscription["automatic_tax"]["enabled"])


def new_draft(books: Books, customer: Obj, lines: list[Obj], bill: Bill) -> Obj:
    """A draft for a customer."""
    invoice = _draft(books, customer, lines, bill)
    _take_up(books, lines, invoice["id"])
    return books.add(invoice, "invoice.created")


def _draft(books: Books, customer: Obj, lines: list[Obj], bill: Bill) -> Obj:
    invoice_id = new_id("in")
    status = put_taxes(books, lines, place_of(books, customer)) if bill.taxed else None
    return {
        **copy.deepcopy(_DRAFT),
        **totals(lines),
        "id": invoice_id,
        "object": "invoice",
        "account_country": books.dashboard.country,
        "account_name": books.dashboard.display_name,
        "automatic_tax": {
            "disabled_reason": None,
            "enabled": bill.taxed,
            "liability": {"type": "self"} if bill.taxed else None,
            "provider": "stripe" if bill.taxed else None,
            "status": status,
        },
        "billing_reason": bill.reason,
        "created": books.now(),
        "currency": lines[0]["currency"],
        "customer": customer["id"],
        "customer_address": customer.get("address"),
        "customer_email": customer.get("email"),
        "customer_name": customer.get("name"),
        "customer_phone": customer.get("phone"),
        "customer_shipping": customer.get("shipping"),
        "customer_tax_exempt": customer.get("tax_exempt") or "none",
        "customer_tax_ids": shown(books, customer["id"]),
        "lines": {
            "object": "list",
            "data": lines,
            "has_more": False,
            "url": f"/v1/invoices/{invoice_id}/lines",
        },
        "parent": bill.parent,
        "period_end": bill.period[1],
        "period_start": bill.period[0],
    }


def _take_up(books: Books, lines: list[Obj], invoice_id: str) -> None:
    """The lines, and the pending items among them, stand on this invoice from now on and wait for no other."""
    for line in lines:
        line["invoice"] = invoice_id
        details = line["parent"]["invoice_item_details"]
        item = books.store.get("invoiceitem", details["invoice_item"]) if details else None
        if item is not None:
            item["invoice"] = invoice_id


def finalize(books: Books, invoice: Obj, *, intent: Obj | None = None) -> None:
    """Give the invoice its number and its intent; nothing more can be changed on it."""
    now = books.now()
    customer = books.store.must("customer", invoice["customer"])
    sequence = customer.get("next_invoice_sequence", 1)
    customer["next_invoice_sequence"] = sequence + 1
    token = new_id("inv", 32)
    books.store.note(invoice["id"])["token"] = token
    books.store.note(token)["invoice"] = invoice["id"]
    if intent is None:
        take_up(books, invoice)
    if invoice["amount_due"] > 0:
        intent = intent or _intent_for(books, invoice)
        books.store.note(intent["id"])["invoice"] = invoice["id"]
        new_invoice_payment(books, invoice, intent)
    books.change(
        invoice,
        status="open",
        number=f"{customer.get('invoice_prefix', 'GONE')}-{sequence:04}",
        effective_at=now,
        ending_balance=invoice["ending_balance"] or 0,
        automatically_finalizes_at=None,
        hosted_invoice_url=f"{books.base_url}/invoice/{token}",
        invoice_pdf=f"{books.base_url}/invoice/{token}/pdf",
        webhooks_delivered_at=now,
        status_transitions={**invoice["status_transitions"], "finalized_at": now},
    )
    books.emit("invoice.finalized", invoice)


def _intent_for(books: Books, invoice: Obj) -> Obj:
    return new_intent(
        books,
        amount=invoice["amount_due"],
        currency=invoice["currency"],
        customer=invoice["customer"],
        description="Subscription update"
        if invoice["billing_reason"] in ("subscription_cycle", "subscription_update")
        else "Subscription creation",
    )


def intent_of(books: Books, invoice: Obj) -> Obj | None:
    """The intent that is to pay this invoice; a free one has none."""
    payments = of_invoice(books, invoice)
    return books.store.must("payment_intent", payments[-1]["payment"]["payment_intent"]) if payments else None


def mark_paid(books: Books, invoice: Obj) -> None:
    """Write that an open invoice is paid, and tell of it in Stripe's four events."""
    now = books.now()
    for payment in of_invoice(books, invoice):
        if payment["status"] == "canceled":
            continue
        books.change(
            payment,
            status="paid",
            amount_paid=payment["amount_requested"],
            status_transitions={"canceled_at": None, "paid_at": now},
        )
        books.emit("invoice_payment.paid", payment)
    books.change(
        invoice,
        "invoice.updated",
        status="paid",
        amount_paid=invoice["amount_due"],
        amount_remaining=0,
        attempted=True,
        auto_advance=False,
        next_payment_attempt=None,
        status_transitions={**invoice["status_transitions"], "paid_at": now},
    )
    books.emit("invoice.paid", invoice)
    books.emit("invoice.payment_succeeded", invoice)


def subscription_of(books: Books, invoice: Obj) -> Obj | None:
    """The subscription that an invoice belongs to."""
    details = (invoice["parent"] or {}).get("subscription_details")
    return books.store.get("subscription", details["subscription"]) if details else None
