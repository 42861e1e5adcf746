"""What a session sells and what is due today, in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.stripe.checkout_answers import place_for
from sandbox.stripe.coupons import reductions
from sandbox.stripe.tax import tax_on

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj
    from sandbox.stripe.tax import Due

DAY = 86_400


@dataclass(frozen=True, slots=True)
class Amounts:
    """Due today: before and after what is taken off."""

    subtotal: int
    off: int
    tax: int = 0  # all of it
    on_top: int = 0  # the part that is not within the prices

    @property
    def total(self) -> int:
        """What is really taken today."""
        return self.subtotal - self.off + self.on_top


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
    sold_now = [
        (price["unit_amount"] * quantity, price)
        for price, quantity in lines_of(books, session)
        if not (trial and price["type"] == "recurring")
    ]
    discount = discount_of(books, session)
    paid_now = [(amount, price["product"]) for amount, price in sold_now]
    off = reductions(books, discount.coupon, paid_now) if discount is not None else [0] * len(paid_now)
    taxes = _taxes(
        books, session, [(amount - less, price) for (amount, price), less in zip(sold_now, off, strict=True)]
    )
    on_top = sum(tax.amount for tax in taxes if tax.on_top)
    return Amounts(sum(amount for amount, _ in paid_now), sum(off), sum(tax.amount for tax in taxes), on_top)


def _taxes(books: Books, session: Obj, sold: list[tuple[int, Obj]]) -> list[Due]:
    """The tax on what is due today; nothing while nobody knows where it goes."""
    place = place_for(books, session)
    if not session["automatic_tax"]["enabled"] or not place.known:
        return []
    return [tax_on(books, amount, price, place) for amount, price in sold]


def show_amounts(books: Books, session: Obj) -> None:
    """Write today's amounts into the session."""
    today = amounts(books, session)
    session |= {
        "amount_subtotal": today.subtotal,
        "amount_total": today.total,
        "total_details": {"amount_discount": today.off, "amount_shipping": 0, "amount_tax": today.tax},
    }
    if session["automatic_tax"]["enabled"]:
        known = place_for(books, session).known
        session["automatic_tax"] |= {"status": "complete" if known else "requires_location_inputs"}
