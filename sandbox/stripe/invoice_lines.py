"""What stands on a subscription's invoice: one line per item, with its period and discounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.coupons import reductions
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def lines_for(books: Books, subscription: Obj, *, free: bool = False) -> list[Obj]:
    """Lines for the present period of every item; `free` ones are the trial's."""
    return [_line(books, subscription, item, free=free) for item in subscription["items"]["data"]]


def put_discounts(books: Books, subscription: Obj, lines: list[Obj]) -> None:
    """Write what every running discount takes off each line; a second one sees what the first left over."""
    left = [line["amount"] for line in lines]
    for discount in _running(books, subscription):
        coupon = books.store.must("coupon", discount["source"]["coupon"])
        products = [line["pricing"]["price_details"]["product"] for line in lines]
        for index, off in enumerate(reductions(books, coupon, list(zip(left, products, strict=True)))):
            left[index] -= off
            if lines[index]["amount"]:
                lines[index]["discounts"].append(discount["id"])
                lines[index]["discount_amounts"].append({"amount": off, "discount": discount["id"]})


def one_time_line(books: Books, subscription: Obj, price: Obj, quantity: int) -> Obj:
    """A line for something bought once together with the first period."""
    line = sold_once(books, price, quantity)
    line["subscription"] = subscription["id"]
    line["parent"]["invoice_item_details"]["subscription"] = subscription["id"]
    return line


def sold_once(books: Books, price: Obj, quantity: int) -> Obj:
    """A line for something bought once, by itself."""
    period = {"start": books.now(), "end": books.now()}
    line = _bare(books, price, quantity, price["unit_amount"] * quantity, period, _name(books, price))
    line["parent"] = {
        "invoice_item_details": {
            "invoice_item": new_id("ii"),
            "proration": False,
            "proration_details": {"credited_items": None},
            "subscription": None,
        },
        "subscription_item_details": None,
        "type": "invoice_item_details",
    }
    return line


def item_line(
    books: Books, subscription: Obj, item: Obj, amount: int, description: str | None, period: tuple[int, int]
) -> Obj:
    """A line that bills an item for a period, or gives a part of it back; described as usual when nothing else is said."""
    price, quantity = item["price"], item["quantity"]
    said = description or _described(books, price, quantity, free=False)
    line = _bare(books, price, quantity, amount, {"start": period[0], "end": period[1]}, said)
    line["subscription"] = subscription["id"]
    line["parent"] = {
        "invoice_item_details": None,
        "subscription_item_details": {
            "invoice_item": None,
            "proration": False,
            "proration_details": {"credited_items": None},
            "subscription": subscription["id"],
            "subscription_item": item["id"],
        },
        "type": "subscription_item_details",
    }
    line["metadata"] = dict(subscription["metadata"])
    return line


def _line(books: Books, subscription: Obj, item: Obj, *, free: bool) -> Obj:
    price, quantity = item["price"], item["quantity"]
    amount = 0 if free else price["unit_amount"] * quantity
    said = _described(books, price, quantity, free=free)
    return item_line(
        books, subscription, item, amount, said, (item["current_period_start"], item["current_period_end"])
    )


def _bare(books: Books, price: Obj, quantity: int, amount: int, period: Obj, description: str) -> Obj:
    del books
    return {
        "id": new_id("il"),
        "object": "line_item",
        "amount": amount,
        "currency": price["currency"],
        "description": description,
        "discount_amounts": [],
        "discountable": True,
        "discounts": [],
        "invoice": None,
        "livemode": False,
        "metadata": {},
        "parent": None,
        "period": period,
        "pretax_credit_amounts": [],
        "pricing": {
            "price_details": {"price": price["id"], "product": price["product"]},
            "type": "price_details",
            "unit_amount_decimal": price["unit_amount_decimal"],
        },
        "quantity": quantity,
        "subscription": None,
        "subtotal": amount,
        "taxes": [],
    }


def _running(books: Books, subscription: Obj) -> list[Obj]:
    """The discounts that count for an invoice made now; one that counts once has ended after its first money."""
    found = [books.store.must("discount", one) for one in subscription["discounts"]]
    return [one for one in found if one["end"] is None or one["end"] > books.now()]


def _name(books: Books, price: Obj) -> str:
    return str(books.store.must("product", price["product"])["name"])


def _described(books: Books, price: Obj, quantity: int, *, free: bool) -> str:
    name = _name(books, price)
    if free:
        return f"Trial period for {name}"
    return f"{quantity} × {name} (at {price['unit_amount'] / 100:.2f} {price['currency'].upper()} / {_every(price)})"


def _every(price: Obj) -> str:
    count, interval = price["recurring"]["interval_count"], price["recurring"]["interval"]
    return interval if count == 1 else f"every {count} {interval}s"
