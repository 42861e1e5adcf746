"""How an invoice ends unpaid: taken back, or given up as a bad debt; and what that does to its subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.customer_balance import give_up
from sandbox.stripe.first_payment import never_came, waits_for
from sandbox.stripe.invoice_payments import of_invoice
from sandbox.stripe.invoices import subscription_of
from sandbox.stripe.newest_bill import judge_by_newest
from sandbox.stripe.pending_updates import drop_voided
from sandbox.stripe.subscription_pause import after_invoice

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_AT_REST = {"auto_advance": False, "automatically_finalizes_at": None, "next_payment_attempt": None}


def void(books: Books, invoice: Obj) -> None:
    """Take an open or uncollectible invoice back: nobody owes it any more. What waits for its first payment ends with it."""
    drop_payments(books, invoice)
    give_up(books, invoice)
    moved = {**invoice["status_transitions"], "voided_at": books.now()}
    books.change(invoice, "invoice.updated", status="void", status_transitions=moved, **_AT_REST)
    books.emit("invoice.voided", invoice)
    begins, subscription = waits_for(books, invoice), subscription_of(books, invoice)
    if begins is not None:
        never_came(books, begins)
    elif subscription is not None and subscription["status"] == "paused":
        after_invoice(books, subscription, invoice, ended_as="void")
    elif subscription is not None:
        drop_voided(books, subscription, invoice)
    judge_by_newest(books, invoice)


def drop_payments(books: Books, invoice: Obj) -> None:
    """Nobody shall pay it through Stripe any more: its open payments and their intents are canceled."""
    now = books.now()
    for payment in of_invoice(books, invoice):
        intent = books.store.must("payment_intent", payment["payment"]["payment_intent"])
        if payment["status"] != "open" or intent["status"] in ("succeeded", "canceled"):
            continue
        books.change(
            intent,
            "payment_intent.canceled",
            status="canceled",
            canceled_at=now,
            cancellation_reason="void_invoice",
            next_action=None,
        )
        books.change(
            payment, status="canceled", status_transitions={**payment["status_transitions"], "canceled_at": now}
        )


def write_off(books: Books, invoice: Obj) -> None:
    """Give an open invoice up. A subscription that was past due for it is active again, unpaid as it is."""
    moved = {**invoice["status_transitions"], "marked_uncollectible_at": books.now()}
    books.change(invoice, "invoice.updated", status="uncollectible", status_transitions=moved, **_AT_REST)
    books.emit("invoice.marked_uncollectible", invoice)
    subscription = subscription_of(books, invoice)
    judge_by_newest(books, invoice)
    if subscription is not None and subscription["status"] == "paused":
        after_invoice(books, subscription, invoice, ended_as="uncollectible")
