"""How a change that waits for its payment ends without it: another takes its place, or it has waited for long enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.invoice_ends import void
from sandbox.stripe.pending_updates import drop_voided

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def drop(books: Books, subscription: Obj) -> None:
    """Void the invoice that it waits for, and it with it."""
    if subscription["pending_update"] is None:
        return
    invoice = books.store.must("invoice", subscription["latest_invoice"])
    if invoice["status"] == "open":
        void(books, invoice)
    drop_voided(books, subscription, invoice)


def expire(books: Books, subscription: Obj) -> None:
    """It waited for long enough."""
    drop(books, subscription)
    books.emit("customer.subscription.pending_update_expired", subscription)
