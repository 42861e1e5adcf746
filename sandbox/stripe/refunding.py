"""How money goes back: at once, later, never, or not before the person has said where to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.fraud_warnings import calm_warnings
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

DAY = 86_400
ARRIVES_AFTER = 5 * DAY  # what the bank keeps waiting is decided then
PATIENCE = 45 * DAY  # so long somebody may take to say where their money shall go (Stripe's page on refunds)
UNDECIDED = ("pending", "requires_action")


def refund(
    books: Books, charge: Obj, *, amount: int | None = None, reason: str | None = "requested_by_customer"
) -> Obj:
    """Give money of a charge back (all that is left by default), with its events.

    What the bank says first is `books.next_refunds`' next word, else that it is done.
    """
    back = amount if amount is not None else charge["amount"] - charge["amount_refunded"]
    status = books.next_refunds.pop(0) if books.next_refunds else "succeeded"
    made: Obj = {
        "id": new_id("re"),
        "object": "refund",
        "amount": back,
        "balance_transaction": new_id("txn"),
        "charge": charge["id"],
        "created": books.now(),
        "currency": charge["currency"],
        "destination_details": {"card": {"type": "refund"}, "type": "card"},
        "metadata": {},
        "payment_intent": charge["payment_intent"],
        "reason": reason,
        "receipt_number": None,
        "source_transfer_reversal": None,
        "status": status,
        "transfer_reversal": None,
    }
    if status == "pending":
        made["pending_reason"] = "processing"
    if status == "requires_action":
        sent = {"email_sent": {"email_sent_at": books.now(), "email_sent_to": _address(books, charge)}}
        made["next_action"] = {
            "type": "display_details",
            "display_details": {**sent, "expires_at": books.now() + PATIENCE},
        }
    _count(books, charge, back)
    books.add(made, "refund.created")
    books.emit("charge.refunded", charge)
    return made


def settle_refund(books: Books, made: Obj) -> None:
    """What was waiting has arrived."""
    made.pop("pending_reason", None)
    made.pop("next_action", None)
    _move(books, made, status="succeeded")


def fail_refund(books: Books, made: Obj, *, reason: str = "expired_or_canceled_card") -> None:
    """The bank sends a refund back: the money is the merchant's again, and the person still waits for it."""
    made.pop("pending_reason", None)
    made.pop("next_action", None)
    _count(books, books.store.must("charge", made["charge"]), -made["amount"])
    _move(books, made, status="failed", failure_reason=reason, failure_balance_transaction=new_id("txn"))
    books.emit("refund.failed", made)


def cancel_refund(books: Books, made: Obj) -> None:
    """Take back a refund that waits for the person."""
    made.pop("next_action", None)
    _count(books, books.store.must("charge", made["charge"]), -made["amount"])
    _move(books, made, status="canceled")


def refunds_due(books: Books) -> Iterator[tuple[int, str, Obj]]:
    """What time alone does: the moment, what is said of it, and the refund."""
    for made in books.store.all("refund"):
        if made["status"] == "pending":
            yield made["created"] + ARRIVES_AFTER, "a refund arrives", made
        elif made["status"] == "requires_action":
            yield made["created"] + PATIENCE, "nobody said where a refund shall go", made


def decide_refund(books: Books, made: Obj) -> None:
    """The end of the wait."""
    if made["status"] == "pending":
        settle_refund(books, made)
    else:
        fail_refund(books, made, reason="unknown")


def _move(books: Books, made: Obj, **fields: object) -> None:
    books.change(made, "refund.updated", **fields)
    books.emit("charge.refund.updated", made)


def _count(books: Books, charge: Obj, amount: int) -> None:
    total = charge["amount_refunded"] + amount
    books.change(charge, amount_refunded=total, refunded=total >= charge["amount"])
    calm_warnings(books, charge)


def _address(books: Books, charge: Obj) -> str:
    customer = books.store.get("customer", charge["customer"] or "") or {}
    return customer.get("email") or "nobody@example.com"
