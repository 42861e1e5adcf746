"""Things that tests bring about from outside the API: foreign events, refunds and disputes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.customers import new_customer
from sandbox.stripe.prices import stray_price
from sandbox.stripe.store import new_id
from sandbox.stripe.subscription_start import Start, new_subscription

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def trigger(books: Books, kind: str) -> Obj:
    """An event about a stranger: `customer.*` shows the customer, anything else their subscription."""
    customer = new_customer(books, description="(created by a trigger)")
    if kind.startswith("customer.") and not kind.startswith("customer.subscription"):
        return books.emit(kind, customer)
    start = Start(customer=customer["id"], items=[(stray_price(books), 1)], method=None)
    return books.emit(kind, new_subscription(books, start))


def refund(books: Books, charge: Obj, *, amount: int | None = None, reason: str = "requested_by_customer") -> Obj:
    """Give money of a charge back (all that is left by default), with its events."""
    back = amount if amount is not None else charge["amount"] - charge["amount_refunded"]
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
        "status": "succeeded",
        "transfer_reversal": None,
    }
    total = charge["amount_refunded"] + back
    books.change(charge, amount_refunded=total, refunded=total >= charge["amount"])
    books.add(made, "refund.created")
    books.emit("charge.refunded", charge)
    return made


def fail_refund(books: Books, made: Obj) -> None:
    """The bank sends a refund back: the money is the merchant's again, and the person still waits for it."""
    charge = books.store.must("charge", made["charge"])
    total = charge["amount_refunded"] - made["amount"]
    books.change(charge, amount_refunded=total, refunded=total >= charge["amount"])
    books.change(made, "refund.failed", status="failed", failure_reason="expired_or_canceled_card")


def dispute(books: Books, charge: Obj, *, reason: str = "fraudulent") -> Obj:
    """Let the holder dispute a charge in full, with its event."""
    now = books.now()
    made: Obj = {
        "id": new_id("du"),
        "object": "dispute",
        "amount": charge["amount"],
        "balance_transactions": [],
        "charge": charge["id"],
        "created": now,
        "currency": charge["currency"],
        "enhanced_eligibility_types": [],
        "evidence": {"enhanced_evidence": {}},
        "evidence_details": {
            "due_by": now + 7 * 86_400,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
            "submission_method": "manual",
        },
        "is_charge_refundable": False,
        "livemode": False,
        "metadata": {},
        "payment_intent": charge["payment_intent"],
        "reason": reason,
        "status": "needs_response",
    }
    books.change(charge, disputed=True)
    return books.add(made, "charge.dispute.created")


def close_dispute(books: Books, made: Obj, *, won: bool) -> None:
    """The bank decides a dispute."""
    books.change(made, "charge.dispute.closed", status="won" if won else "lost")
