"""How a subscription ends: at once, for a reason, leaving its open invoices alone from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.invoices import subscription_of

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def end_now(books: Books, subscription: Obj, *, reason: str, details: Obj | None = None) -> None:
    """Cancel now; open and draft invoices are no longer collected by themselves (Stripe's page on cancelling)."""
    now = books.now()
    for invoice in books.store.of("invoice", subscription["customer"]):
        if invoice["status"] in ("draft", "open") and subscription_of(books, invoice) is subscription:
            books.change(
                invoice,
                "invoice.updated",
                auto_advance=False,
                automatically_finalizes_at=None,
                next_payment_attempt=None,
            )
    _end_schedule(books, subscription, reason)
    books.change(
        subscription,
        status="canceled",
        pending_update=None,
        schedule=None,
        canceled_at=subscription["canceled_at"] or now,
        cancel_at_period_end=False,
        ended_at=now,
        cancellation_details={**subscription["cancellation_details"], "reason": reason, **(details or {})},
    )
    books.emit("customer.subscription.deleted", subscription)


def _end_schedule(books: Books, subscription: Obj, reason: str) -> None:
    """A plan for a subscription ends with it: canceled, or aborted where the subscription ends for unpaid bills."""
    schedule = books.store.get("subscription_schedule", subscription["schedule"] or "")
    if schedule is not None:
        books.change(schedule, status="canceled", canceled_at=books.now(), current_phase=None)
        kind = "aborted" if reason == "payment_failed" else "canceled"
        books.emit(f"subscription_schedule.{kind}", schedule)
