"""A subscription that waits for its first payment: `incomplete`, for 23 hours, and then over for good.

Checkout makes none since basil; the Dashboard and the API do. Source: Stripe's page on how subscriptions work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.invoices import subscription_of

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

WAITS_SECONDS = 23 * 3_600


def waits_for(books: Books, invoice: Obj) -> Obj | None:
    """The subscription that waits for just this invoice."""
    subscription = subscription_of(books, invoice)
    waits = subscription is not None and subscription["status"] == "incomplete"
    return subscription if waits and invoice["billing_reason"] == "subscription_create" else None


def came(books: Books, subscription: Obj) -> None:
    """It was paid: the subscription begins."""
    books.change(subscription, "customer.subscription.updated", status="active")


def never_came(books: Books, subscription: Obj) -> None:
    """23 hours are over, or its invoice was voided: it never begins."""
    books.change(subscription, "customer.subscription.updated", status="incomplete_expired", ended_at=books.now())
