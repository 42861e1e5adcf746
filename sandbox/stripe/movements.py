"""Movements on the merchant's own balance: what a dispute takes and gives back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def movement(books: Books, source: str, amount: int, currency: str, *, fee: int = 0, what: str = "dispute") -> Obj:
    """One movement of `amount` (negative: away from the merchant) because of `source`; `fee` comes on top."""
    now = books.now()
    fees = [
        {"amount": fee, "application": None, "currency": currency, "description": "Dispute fee", "type": "stripe_fee"}
    ]
    return books.add(
        {
            "id": new_id("txn"),
            "object": "balance_transaction",
            "amount": amount,
            "available_on": now,
            "balance_type": "payments",
            "created": now,
            "currency": currency,
            "description": None,
            "exchange_rate": None,
            "fee": fee,
            "fee_details": fees if fee else [],
            "net": amount - fee,
            "reporting_category": what,
            "source": source,
            "status": "available",
            "type": "adjustment",
        }
    )
