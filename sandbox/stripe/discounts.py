"""Discounts: a coupon that somebody redeemed, and what that does to the coupon and the code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.periods import period_end
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def new_discount(books: Books, customer: str, coupon: Obj, code: Obj | None) -> Obj:
    """Redeem a coupon for a customer; whose discount it is (a subscription, a session) the caller writes."""
    months = coupon["duration_in_months"]
    now = books.now()
    monthly = {"interval": "month", "interval_count": months}
    discount: Obj = {
        "id": new_id("di"),
        "object": "discount",
        "checkout_session": None,
        "customer": customer,
        "end": period_end(now, now, monthly) if months else None,
        "invoice": None,
        "invoice_item": None,
        "promotion_code": code["id"] if code else None,
        "source": {"coupon": coupon["id"], "type": "coupon"},
        "start": now,
        "subscription": None,
        "subscription_item": None,
    }
    _count(books, coupon, "valid", None)
    if code is not None:
        _count(books, code, "active", "promotion_code.updated")
    return books.add(discount)


def _count(books: Books, redeemed: Obj, state: str, event: str | None) -> None:
    times, most = redeemed["times_redeemed"] + 1, redeemed["max_redemptions"]
    left = most is None or times < most
    books.change(redeemed, event, **{"times_redeemed": times, state: bool(redeemed[state] and left)})
