"""What the newest invoice says about its subscription: Stripe's own rule for who is in good order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.invoices import subscription_of

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def judge_by_newest(books: Books, invoice: Obj) -> None:
    """A subscription's status follows its newest invoice that is not void: paid or written off makes it active.

    Source: Stripe's pages on subscription statuses and on writing off invoices.
    """
    subscription = subscription_of(books, invoice)
    if subscription is None or subscription["status"] not in ("past_due", "unpaid"):
        return
    skipped = ("void",) if subscription["status"] == "unpaid" else ("void", "draft")
    counted = [
        one
        for one in books.store.of("invoice", subscription["customer"])
        if one["status"] not in skipped and subscription_of(books, one) is subscription
    ]
    if counted and counted[-1]["status"] in ("paid", "uncollectible"):
        books.change(subscription, "customer.subscription.updated", status="active")
        customer = books.store.must("customer", invoice["customer"])
        books.change(customer, "customer.updated", delinquent=False)
