"""Promotion codes: the words a person types to get a coupon, and whether they may."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.stripe.coupons import still_valid
from sandbox.stripe.errors import missing
from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, merged, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Choice, Flag, Group, Metadata, Text, Whole
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_CREATE = Group(
    "promotion",
    "customer_account",
    active=Flag(),
    code=Text(500),
    customer=Text(),
    expires_at=Whole(),
    max_redemptions=Whole(1),
    metadata=Metadata(),
    promotion=Group("type", coupon=Text(), type=Choice("coupon")),
    restrictions=Group(
        left_out="currency_options",
        first_time_transaction=Flag(),
        minimum_amount=Whole(1),
        minimum_amount_currency=Text(3),
    ),
)


def create(ask: Ask) -> Obj:
    """POST /v1/promotion_codes."""
    given = ask.params
    coupon_id = given["promotion"].get("coupon", "")
    if ask.books.store.get("coupon", coupon_id) is None:
        raise missing("coupon", coupon_id, param="promotion[coupon]", status=400)
    ask.given("customer", "customer")
    code = given.get("code") or new_id("", 8)[1:].upper()
    if not re.fullmatch(r"[A-Za-z0-9-]+", code):
        raise refusal("promotion.code_letters")
    if active_code(ask.books, code) is not None:
        raise refusal("promotion.code_taken", code=code)
    limits = given.get("restrictions", {})
    promotion_code: Obj = {
        "id": new_id("promo"),
        "object": "promotion_code",
        "active": given.get("active", True),
        "code": code,
        "created": ask.books.now(),
        "customer": given.get("customer"),
        "expires_at": given.get("expires_at"),
        "livemode": False,
        "max_redemptions": given.get("max_redemptions"),
        "metadata": merged(None, given.get("metadata")),
        "promotion": {"coupon": coupon_id, "type": "coupon"},
        "restrictions": {
            "first_time_transaction": limits.get("first_time_transaction", False),
            "minimum_amount": limits.get("minimum_amount"),
            "minimum_amount_currency": limits.get("minimum_amount_currency"),
        },
        "times_redeemed": 0,
    }
    return ask.books.add(promotion_code, "promotion_code.created")


def active_code(books: Books, code: str) -> Obj | None:
    """The active promotion code spelled like this; big and small letters are the same."""
    for one in books.store.all("promotion_code"):
        if one["active"] and one["code"].lower() == code.lower():
            return one
    return None


def usable(books: Books, promotion_code: Obj, *, customer: str | None, amount: int) -> bool:
    """True when this customer may use this code for an order of `amount` minor units."""
    now = books.now()
    coupon = books.store.must("coupon", promotion_code["promotion"]["coupon"])
    limits = promotion_code["restrictions"]
    return (
        bool(promotion_code["active"])
        and still_valid(coupon, now)
        and (promotion_code["expires_at"] is None or now < promotion_code["expires_at"])
        and (
            promotion_code["max_redemptions"] is None
            or promotion_code["times_redeemed"] < promotion_code["max_redemptions"]
        )
        and promotion_code["customer"] in (None, customer)
        and amount >= (limits["minimum_amount"] or 0)
        and not (limits["first_time_transaction"] and _has_paid(books, customer))
    )


def _has_paid(books: Books, customer: str | None) -> bool:
    return any(one["amount_paid"] > 0 for one in books.store.of("invoice", customer))


def update(ask: Ask) -> Obj:
    """POST /v1/promotion_codes/{id}."""
    promotion_code = ask.named("promotion_code")
    metadata = merged(promotion_code["metadata"], ask.params.get("metadata"))
    active = ask.params.get("active", promotion_code["active"])
    ask.books.change(promotion_code, "promotion_code.updated", metadata=metadata, active=active)
    return promotion_code


def listed(ask: Ask) -> Obj:
    """GET /v1/promotion_codes."""
    given = ask.params
    found = [
        one
        for one in ask.books.store.all("promotion_code")
        if given.get("active") in (None, one["active"])
        and ("code" not in given or one["code"].lower() == given["code"].lower())
        and given.get("coupon") in (None, one["promotion"]["coupon"])
        and given.get("customer") in (None, one["customer"])
    ]
    return page(found, given, "/v1/promotion_codes")


ROUTES = (
    Route("POST", "/v1/promotion_codes", _CREATE, create),
    Route(
        "GET",
        "/v1/promotion_codes",
        LISTED_BY_TIME.but(left_out="customer_account", active=Flag(), code=Text(), coupon=Text(), customer=Text()),
        listed,
    ),
    Route("GET", "/v1/promotion_codes/{id}", Group(), retrieve("promotion_code")),
    Route("POST", "/v1/promotion_codes/{id}", Group("", "restrictions", active=Flag(), metadata=Metadata()), update),
)
