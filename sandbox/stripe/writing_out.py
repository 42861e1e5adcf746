"""Writing an invoice out: tax is reckoned anew by where the customer lives then, and without a place to go by it stays a draft.

Source: Stripe's pages on automatic tax and failed finalizations: the subscription stays active meanwhile, and nothing is collected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.collecting import collect
from sandbox.stripe.invoices import finalize
from sandbox.stripe.routing import Ask, Route
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import Flag, Group
from sandbox.stripe.tax import place_of, put_taxes, totals

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_ERROR = {
    "code": "customer_tax_location_invalid",
    "doc_url": "https://stripe.com/docs/error-codes/customer-tax-location-invalid",
    "message": "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
    "type": "invalid_request_error",
}


def finalize_and_collect(books: Books, invoice: Obj) -> None:
    """The end of the draft hour: nothing due is paid at once, else the card on file is charged."""
    if not _taxed(books, invoice):
        _stays_a_draft(books, invoice)
        return
    finalize(books, invoice)
    collect(books, invoice)


def _stays_a_draft(books: Books, invoice: Obj) -> None:
    """Whoever asked for it: the error is that of the last attempt, and an event tells of each."""
    books.change(invoice, "invoice.updated", automatically_finalizes_at=None, last_finalization_error=dict(_ERROR))
    books.store.note(invoice["id"])["waited_for_place"] = True
    books.emit("invoice.finalization_failed", invoice)


def _taxed(books: Books, invoice: Obj) -> bool:
    """Reckon the tax of a draft by where its customer lives now; False where nobody knows."""
    if not invoice["automatic_tax"]["enabled"]:
        return True
    customer = books.store.must("customer", invoice["customer"])
    lines = invoice["lines"]["data"]
    status = put_taxes(books, lines, place_of(books, customer))
    known = {
        "customer_address": customer.get("address"),
        "automatic_tax": {**invoice["automatic_tax"], "status": status},
    }
    complete = status == "complete"
    books.change(invoice, **known, **(totals(lines) if complete else {}))
    if complete:
        invoice["last_finalization_error"] = None
    return complete


def write_out(ask: Ask) -> Obj:
    """POST /v1/invoices/{id}/finalize: with `auto_advance` what it asks for is collected a moment later."""
    invoice = ask.named("invoice")
    if invoice["status"] != "draft":
        raise refusal("invoice.finalized_before")
    if not _taxed(ask.books, invoice):
        _stays_a_draft(ask.books, invoice)
        raise refusal("invoice.tax_location")
    advance = ask.params.get("auto_advance", invoice["auto_advance"])
    finalize(ask.books, invoice)
    ask.books.change(invoice, auto_advance=advance, next_payment_attempt=ask.books.now() if advance else None)
    return invoice


ROUTES = (Route("POST", "/v1/invoices/{id}/finalize", Group(auto_advance=Flag()), write_out),)
