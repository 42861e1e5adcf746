"""Invoices: made as drafts, finalized, and paid or not."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from sandbox.stripe.invoice_payments import new_invoice_payment, of_invoice
from sandbox.stripe.payment_intents import new_intent
from sandbox.stripe.store import new_id

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
    "automatic_tax": {
        "disabled_reason": None,
        "enabled": False,
        "liability": None,
        "provider": None,
        "status": None,
    },
    "automatically_finalizes_at": None,
    "collection_method": "charge_automatically",
    "custom_fields": None,
    "customer_tax_exempt": "none",
    "customer_tax_ids": [],
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
    "total_taxes": [],
    "webhooks_delivered_at": None,
}


def new_invoice(books: Books, subscription: Obj, lines: list[Obj], *, reason: str, period: tuple[int, int]) -> Obj:
    """A draft for a subscription; `period` is what the invoice itself calls its period."""
    customer = books.store.must("customer", subscription["customer"])
    invoice_id = new_id("in")
    subtotal = sum(line["amount"] for line in lines)
    off = [amount for line in lines for amount in line["discount_amounts"]]
    total = subtotal - sum(amount["amount"] for amount in off)
    for line in lines:
        line["invoice"] = invoice_id
    invoice: Obj = {
        **copy.deepcopy(_DRAFT),
        "id": invoice_id,
        "object": "invoice",
        "account_country": books.dashboard.country,
        "account_name": books.dashboard.display_name,
        "amount_due": total,
        "amount_remaining": total,
        "billing_reason": reason,
        "created": books.now(),
        "currency": subscription["currency"],
        "customer": customer["id"],
        "customer_address": customer.get("address"),
        "customer_email": customer.get("email"),
        "customer_name": customer.get("name"),
        "customer_phone": customer.get("phone"),
        "customer_shipping": customer.get("shipping"),
        "discounts": list(dict.fromkeys(amount["discount"] for amount in off)),
        "lines": {
            "object": "list",
            "data": lines,
            "has_more": False,
            "url": f"/v1/invoices/{invoice_id}/lines",
        },
        "parent": {
            "quote_details": None,
            "subscription_details": {
                "metadata": dict(subscription["metadata"]),
                "subscription": subscription["id"],
            },
            "type": "subscription_details",
        },
        "period_end": period[1],
        "period_start": period[0],
        "subtotal": subtotal,
        "subtotal_excluding_tax": subtotal,
        "total": total,
        "total_discount_amounts": off,
        "total_excluding_tax": total,
    }
    return books.add(invoice, "invoice.created")


def finalize(books: Books, invoice: Obj, *, intent: Obj | None = None) -> None:
    """Give the invoice its number and its intent; nothing more can be changed on it."""
    now = books.now()
    customer = books.store.must("customer", invoice["customer"])
    sequence = customer.get("next_invoice_sequence", 1)
    customer["next_invoice_sequence"] = sequence + 1
    token = new_id("inv", 32)
    books.store.note(invoice["id"])["token"] = token
    books.store.note(token)["invoice"] = invoice["id"]
    if invoice["amount_due"] > 0:
        intent = intent or _intent_for(books, invoice)
        new_invoice_payment(books, invoice, intent)
    books.change(
        invoice,
        status="open",
        number=f"{customer.get('invoice_prefix', 'GONE')}-{sequence:04}",
        effective_at=now,
        ending_balance=0,
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
        if invoice["billing_reason"] == "subscription_cycle"
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
