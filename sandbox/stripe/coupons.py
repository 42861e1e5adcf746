"""Coupons: how much less, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, merged, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Choice, Decimal, Group, Items, Metadata, Text, Whole
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_CREATE = Group(
    "",
    "currency_options",
    amount_off=Whole(1),
    applies_to=Group(products=Items(Text())),
    currency=Text(3),
    duration=Choice("forever once repeating"),
    duration_in_months=Whole(1),
    id=Text(),
    max_redemptions=Whole(1),
    metadata=Metadata(),
    name=Text(40),
    percent_off=Decimal(),
    redeem_by=Whole(),
)


def create(ask: Ask) -> Obj:
    """POST /v1/coupons."""
    _refuse(ask)
    given = ask.params
    coupon: Obj = {
        "id": given.get("id") or new_id("", 8)[1:],
        "object": "coupon",
        "amount_off": given.get("amount_off"),
        "created": ask.books.now(),
        "currency": given["currency"].lower() if "amount_off" in given else None,
        "duration": given.get("duration", "once"),
        "duration_in_months": given.get("duration_in_months"),
        "livemode": False,
        "max_redemptions": given.get("max_redemptions"),
        "metadata": merged(None, given.get("metadata")),
        "name": given.get("name"),
        "percent_off": given.get("percent_off"),
        "redeem_by": given.get("redeem_by"),
        "times_redeemed": 0,
        "valid": True,
    }
    ask.books.store.note(coupon["id"])["products"] = given.get("applies_to", {}).get("products")
    return ask.books.add(coupon, "coupon.created")


def _refuse(ask: Ask) -> None:
    given = ask.params
    if ("amount_off" in given) == ("percent_off" in given):
        raise refusal("coupon.amount_or_percent")
    if "amount_off" in given and "currency" not in given:
        raise refusal("coupon.currency_needed")
    if "percent_off" in given and not 0 < given["percent_off"] <= 100:
        raise refusal("coupon.percent_range")
    repeating = given.get("duration") == "repeating"
    if repeating and "duration_in_months" not in given:
        raise refusal("coupon.months_needed")
    if not repeating and "duration_in_months" in given:
        raise refusal("coupon.months_only_repeating")
    if "id" in given and ask.books.store.get("coupon", given["id"]):
        raise refusal("coupon.id_taken")


def applies_to_of(books: Books, coupon: Obj) -> Obj | None:
    """The includable `applies_to`: the products that it is for, where it is not for all."""
    products = books.store.note(coupon["id"]).get("products")
    return {"products": list(products)} if products else None


def still_valid(coupon: Obj, now: int) -> bool:
    """True while the coupon may be given to one more subscription."""
    in_time = coupon["redeem_by"] is None or now < coupon["redeem_by"]
    left = coupon["max_redemptions"] is None or coupon["times_redeemed"] < coupon["max_redemptions"]
    return bool(coupon["valid"]) and in_time and left


def reductions(books: Books, coupon: Obj, lines: list[tuple[int, str]]) -> list[int]:
    """How much a coupon takes off each line (amount in minor units, product); an amount is spread in order."""
    only = books.store.note(coupon["id"]).get("products")
    left, found = coupon["amount_off"], []
    for amount, product in lines:
        if only and product not in only:
            off = 0
        elif left is not None:
            off = min(amount, left)
            left -= off
        else:
            off = round(amount * float(coupon["percent_off"]) / 100)
        found.append(off)
    return found


ROUTES = (
    Route("POST", "/v1/coupons", _CREATE, create),
    Route(
        "GET",
        "/v1/coupons",
        LISTED_BY_TIME,
        lambda ask: page(ask.books.store.all("coupon"), ask.params, "/v1/coupons"),
    ),
    Route("GET", "/v1/coupons/{id}", Group(), retrieve("coupon")),
)
