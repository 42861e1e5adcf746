"""Invoice payments: which intent pays which invoice, since an invoice no longer says so itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page, whole
from sandbox.stripe.routing import Ask, Route, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Choice, Group, Text
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def new_invoice_payment(books: Books, invoice: Obj, intent: Obj) -> Obj:
    """The open link between a finalized invoice and its intent."""
    return books.add(
        {
            "id": new_id("inpay"),
            "object": "invoice_payment",
            "amount_paid": None,
            "amount_requested": invoice["amount_due"],
            "created": books.now(),
            "currency": invoice["currency"],
            "invoice": invoice["id"],
            "is_default": True,
            "livemode": False,
            "payment": {"payment_intent": intent["id"], "type": "payment_intent"},
            "status": "open",
            "status_transitions": {"canceled_at": None, "paid_at": None},
        }
    )


def of_invoice(books: Books, invoice: Obj) -> list[Obj]:
    """Every invoice payment of an invoice, oldest first."""
    return books.store.of("invoice_payment", invoice["id"])


def invoice_of(books: Books, intent_id: str | None) -> Obj | None:
    """The invoice that an intent pays."""
    for one in books.store.all("invoice_payment"):
        if intent_id is not None and one["payment"].get("payment_intent") == intent_id:
            return books.store.get("invoice", one["invoice"])
    return None


def payments_list(books: Books, invoice: Obj) -> Obj:
    """The includable list `payments` of an invoice."""
    return whole(of_invoice(books, invoice), f"/v1/invoices/{invoice['id']}/payments")


def listed(ask: Ask) -> Obj:
    """GET /v1/invoice_payments: also the way back from an intent to its invoice."""
    given = ask.params
    payment = given.get("payment")
    if payment and payment["type"] not in payment:
        raise refusal("invoice_payments.type_needed", type=payment["type"])
    found = [
        one
        for one in ask.books.store.all("invoice_payment")
        if given.get("invoice") in (None, one["invoice"])
        and given.get("status") in (None, one["status"])
        and (payment is None or one["payment"].get(payment["type"]) == payment[payment["type"]])
    ]
    return page(found, given, "/v1/invoice_payments")


ROUTES = (
    Route(
        "GET",
        "/v1/invoice_payments",
        LISTED_BY_TIME.but(
            invoice=Text(),
            payment=Group(
                "type",
                payment_intent=Text(),
                payment_record=Text(),
                type=Choice("payment_intent payment_record"),
            ),
            status=Choice("canceled open paid"),
        ),
        listed,
    ),
    Route("GET", "/v1/invoice_payments/{id}", Group(), retrieve("invoice_payment")),
)
