"""`pause_collection`: invoices go on being made, the status stays, and what becomes of each invoice is the behaviour's.

Source: Stripe's page on pausing payment collection. Invoices that existed before go on by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.invoice_ends import void, write_off
from sandbox.stripe.invoices import finalize
from sandbox.stripe.rules import refusal

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def asked_pause(books: Books, given: Obj) -> Obj | None:
    """The field's new value: emptied, it collects again."""
    if not given:
        return None
    if "resumes_at" in given and given["resumes_at"] <= books.now():
        raise refusal("subscription.resumes_in_past")
    return {"behavior": given["behavior"], "resumes_at": given.get("resumes_at")}


def rest_invoice(books: Books, subscription: Obj, invoice: Obj) -> None:
    """A new invoice of a subscription whose collection rests: it stays a draft for good, or ends at once."""
    behavior = subscription["pause_collection"]["behavior"]
    if behavior == "keep_as_draft":
        books.change(invoice, "invoice.updated", auto_advance=False, automatically_finalizes_at=None)
        return
    finalize(books, invoice)
    if behavior == "void":
        void(books, invoice)
    else:
        write_off(books, invoice)


def collect_again(books: Books, subscription: Obj) -> None:
    """`resumes_at` has come."""
    books.change(subscription, "customer.subscription.updated", pause_collection=None)
