"""Things that are brought about from outside the API: foreign events, refunds, disputes and warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.customers import new_customer
from sandbox.stripe.disputing import close_dispute, dispute
from sandbox.stripe.fraud_warnings import warn_of_fraud
from sandbox.stripe.prices import stray_price
from sandbox.stripe.refunding import fail_refund, refund, settle_refund
from sandbox.stripe.subscription_start import Start, new_subscription

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

__all__ = ["close_dispute", "dispute", "fail_refund", "refund", "settle_refund", "trigger", "warn_of_fraud"]


def trigger(books: Books, kind: str) -> Obj:
    """An event about a stranger: `customer.*` shows the customer, anything else their subscription."""
    customer = new_customer(books, description="(created by a trigger)")
    if kind.startswith("customer.") and not kind.startswith("customer.subscription"):
        return books.emit(kind, customer)
    start = Start(customer=customer["id"], items=[(stray_price(books), 1)], method=None)
    return books.emit(kind, new_subscription(books, start))
