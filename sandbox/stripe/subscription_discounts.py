"""The discounts of a subscription, given as a list: it takes the place of those that stand there. Source: the API reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.coupons import still_valid
from sandbox.stripe.discounts import new_discount
from sandbox.stripe.errors import left_out, missing
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import CLEARED, Group, Items, Text

if TYPE_CHECKING:
    from sandbox.stripe.routing import Ask
    from sandbox.stripe.store import Obj

DISCOUNTS = Items(Group("", "promotion_code", coupon=Text(), discount=Text()), clearable=True)


def refuse_discounts(ask: Ask, subscription: Obj) -> None:
    """What a list of discounts may not name; nothing of it is redeemed before all of it is right."""
    given = ask.params.get("discounts") or []
    if given and subscription["schedule"] is not None:
        raise left_out("discounts of a subscription that a schedule manages")
    for place, one in enumerate(given):
        at = f"discounts[{place}]"
        if len(one) != 1:
            raise refusal("subscription.one_source", index=place)
        if "discount" in one and one["discount"] not in subscription["discounts"]:
            raise missing("discount", one["discount"], param=f"{at}[discount]", status=400)
        if "coupon" in one:
            coupon = ask.books.store.get("coupon", one["coupon"])
            if coupon is None:
                raise missing("coupon", one["coupon"], param=f"{at}[coupon]", status=400)
            if not still_valid(coupon, ask.books.now()):
                raise refusal("checkout.coupon_invalid", coupon=coupon["id"])


def put_discounts_of(ask: Ask, subscription: Obj) -> Obj:
    """The field that changes; an empty list changes nothing, an empty text takes all away. Redeems the coupons by the way."""
    given, books = ask.params["discounts"], ask.books
    if given == []:
        return {}
    left = [] if given == CLEARED else [_standing(ask, subscription, one) for one in given]
    for gone in subscription["discounts"]:
        if gone not in left:
            books.emit("customer.discount.deleted", books.store.must("discount", gone))
    return {"discounts": left}


def _standing(ask: Ask, subscription: Obj, given: Obj) -> str:
    if "discount" in given:
        return str(given["discount"])
    coupon = ask.books.store.must("coupon", given["coupon"])
    discount = new_discount(ask.books, subscription["customer"], coupon, None)
    discount["subscription"] = subscription["id"]
    ask.books.emit("customer.discount.created", discount)
    return str(discount["id"])
