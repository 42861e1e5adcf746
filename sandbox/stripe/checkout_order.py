"""What a session sells and what is due today, in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.coupons import reductions

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

DAY = 86_400


@dataclass(frozen=True, slots=True)
class Amounts:
    """Due today: before and after what is taken off."""

    subtotal: int
    off: int

    @property
    def total(self) -> int:
        """What is really taken today."""
        return self.subtotal - self.off


@dataclass(frozen=True, slots=True)
class Chosen:
    """The discount of a session: its coupon, and the code if one was typed."""

    coupon: Obj
    code: Obj | None


def lines_of(books: Books, session: Obj) -> list[tuple[Obj, int]]:
    """The prices and quantities of a session, in order."""
    items = books.store.note(session["id"])["items"]
    return [(books.store.must("price", one["price"]), one["quantity"]) for one in items]


def recurring(books: Books, session: Obj) -> list[tuple[Obj, int]]:
    """Those that will be billed again."""
    return [line for line in lines_of(books, session) if line[0]["type"] == "recurring"]


def one_time(books: Books, session: Obj) -> list[tuple[Obj, int]]:
    """Those that are bought once."""
    return [line for line in lines_of(books, session) if line[0]["type"] == "one_time"]


def trial_end_of(books: Books, session: Obj) -> int | None:
    """When the trial would end if the session were paid now; None without a trial."""
    given = books.store.note(session["id"]).get("subscription_data", {})
    if given.get("trial_period_days"):
        return books.now() + int(given["trial_period_days"]) * DAY
    end = given.get("trial_end")
    return int(end) if end else None


def discount_of(books: Books, session: Obj) -> Chosen | None:
    """The discount that was given at creation or typed on the page."""
    given = (session["discounts"] or [None])[0]
    if given is None:
        return None
    code = books.store.must("promotion_code", given["promotion_code"]) if given["promotion_code"] else None
    coupon_id = code["promotion"]["coupon"] if code else given["coupon"]
    return Chosen(books.store.must("coupon", coupon_id), code)


def amounts(books: Books, session: Obj) -> Amounts:
    """What is due today: nothing for what is on trial."""
    trial = trial_end_of(books, session) is not None
    paid_now = [
        (price["unit_amount"] * quantity, price["product"])
        for price, quantity in lines_of(books, session)
        if not (trial and price["type"] == "recurring")
    ]
    discount = discount_of(books, session)
    off = sum(reductions(books, discount.coupon, paid_now)) if discount is not None else 0
    return Amounts(sum(amount for amount, _ in paid_now), off)


def show_amounts(books: Books, session: Obj) -> None:
    """Write today's amounts into the session."""
    today = amounts(books, session)
    session |= {
        "amount_subtotal": today.subtotal,
        "amount_total": today.total,
        "total_details": {"amount_discount": today.off, "amount_shipping": 0, "amount_tax": 0},
    }
