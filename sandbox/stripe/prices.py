"""Prices: fixed once made; only their lookup key, state and labels move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page
from sandbox.stripe.products import new_product
from sandbox.stripe.routing import Ask, Route, merged, retrieve, unset
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Choice, Decimal, Flag, Group, Items, Metadata, Text, Whole
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_LONGEST = {"day": 1095, "week": 156, "month": 36, "year": 3}  # three years

_CREATE = Group(
    "currency",
    "currency_options custom_unit_amount tiers tiers_mode transform_quantity",
    active=Flag(),
    billing_scheme=Choice("per_unit"),
    currency=Text(3),
    lookup_key=Text(200),
    metadata=Metadata(),
    nickname=Text(),
    product=Text(),
    product_data=Group(
        "name",
        "tax_code tax_details",
        active=Flag(),
        id=Text(),
        metadata=Metadata(),
        name=Text(),
        statement_descriptor=Text(22),
        unit_label=Text(12),
    ),
    recurring=Group(
        "interval",
        "meter trial_period_days",
        interval=Choice("day month week year"),
        interval_count=Whole(1),
        usage_type=Choice("licensed"),
    ),
    tax_behavior=Choice("exclusive inclusive unspecified"),
    transfer_lookup_key=Flag(),
    unit_amount=Whole(0, 99_999_999),
    unit_amount_decimal=Decimal(),
)

_UPDATE = Group(
    "",
    "currency_options",
    active=Flag(),
    lookup_key=Text(200, clearable=True),
    metadata=Metadata(),
    nickname=Text(clearable=True),
    tax_behavior=Choice("exclusive inclusive unspecified"),
    transfer_lookup_key=Flag(),
)


def create(ask: Ask) -> Obj:
    """POST /v1/prices."""
    _refuse(ask)
    product = ask.given("product", "product") or new_product(ask.books, **ask.params["product_data"])
    _take_lookup_key(ask, None)
    return new_price(ask.books, product, ask.params)


def stray_price(books: Books) -> Obj:
    """A price of a product that nobody sells here, for strangers' subscriptions."""
    given = {"currency": "usd", "unit_amount": 1500, "recurring": {"interval": "month"}}
    return new_price(books, new_product(books, name="myproduct"), given)


def new_price(books: Books, product: Obj, given: Obj) -> Obj:
    """A price with what is given and Stripe's defaults."""
    recurring = given.get("recurring")
    amount = given["unit_amount"] if "unit_amount" in given else given["unit_amount_decimal"]
    price: Obj = {
        "id": new_id("price"),
        "object": "price",
        "active": given.get("active", True),
        "billing_scheme": "per_unit",
        "created": books.now(),
        "currency": given["currency"].lower(),
        "custom_unit_amount": None,
        "livemode": False,
        "lookup_key": given.get("lookup_key"),
        "metadata": merged(None, given.get("metadata")),
        "nickname": given.get("nickname"),
        "product": product["id"],
        "recurring": _recurring(recurring) if recurring else None,
        "tax_behavior": given.get("tax_behavior", "unspecified"),
        "tiers_mode": None,
        "transform_quantity": None,
        "type": "recurring" if recurring else "one_time",
        "unit_amount": int(amount) if float(amount).is_integer() else None,
        "unit_amount_decimal": f"{amount:g}" if isinstance(amount, float) else str(amount),
    }
    return books.add(price, "price.created")


def _refuse(ask: Ask) -> None:
    given = ask.params
    if "product" in given and "product_data" in given:
        raise refusal("price.product_twice")
    if "product" not in given and "product_data" not in given:
        raise refusal("price.product_needed")
    if "unit_amount" in given and "unit_amount_decimal" in given:
        raise refusal("price.amount_twice")
    if "unit_amount" not in given and "unit_amount_decimal" not in given:
        raise refusal("price.amount_needed")
    if len(given["currency"]) != 3 or not given["currency"].isalpha():
        raise refusal("price.currency_unknown", currency=given["currency"])
    recurring = given.get("recurring")
    if recurring and recurring.get("interval_count", 1) > _LONGEST[recurring["interval"]]:
        raise refusal("price.too_long_interval")


def _recurring(given: Obj) -> Obj:
    return {
        "interval": given["interval"],
        "interval_count": given.get("interval_count", 1),
        "meter": None,
        "trial_period_days": None,
        "usage_type": "licensed",
    }


def _take_lookup_key(ask: Ask, price: Obj | None) -> None:
    key = ask.params.get("lookup_key")
    holder = _holder(ask.books, key) if key else None
    if holder is None or holder is price:
        return
    if not ask.params.get("transfer_lookup_key"):
        raise refusal("price.lookup_key_taken", price=holder["id"])
    ask.books.change(holder, "price.updated", lookup_key=None)


def _holder(books: Books, key: str) -> Obj | None:
    return next((price for price in books.store.all("price") if price["lookup_key"] == key), None)


def update(ask: Ask) -> Obj:
    """POST /v1/prices/{id}: amounts and intervals are not among the parameters."""
    price = ask.named("price")
    behavior = ask.params.get("tax_behavior")
    if behavior and price["tax_behavior"] not in ("unspecified", behavior):
        raise refusal("price.tax_behavior_fixed")
    _take_lookup_key(ask, price)
    given = {name: unset(value) for name, value in ask.params.items() if name != "transfer_lookup_key"}
    if "metadata" in given:
        given["metadata"] = merged(price["metadata"], ask.params["metadata"])
    ask.books.change(price, "price.updated", **given)
    return price


def listed(ask: Ask) -> Obj:
    """GET /v1/prices."""
    given = ask.params
    wanted = {name: given[name] for name in ("active", "currency", "product", "type") if name in given}
    keys = given.get("lookup_keys")
    found = [
        price
        for price in ask.books.store.all("price")
        if all(price[name] == value for name, value in wanted.items())
        and (keys is None or price["lookup_key"] in keys)
        and _recurs(price, given.get("recurring", {}))
    ]
    return page(found, given, "/v1/prices")


def _recurs(price: Obj, wanted: Obj) -> bool:
    return all((price["recurring"] or {}).get(name) == value for name, value in wanted.items())


ROUTES = (
    Route("POST", "/v1/prices", _CREATE, create),
    Route(
        "GET",
        "/v1/prices",
        LISTED_BY_TIME.but(
            active=Flag(),
            currency=Text(),
            lookup_keys=Items(Text(), at_most=10),
            product=Text(),
            recurring=Group(
                left_out="meter", interval=Choice("day month week year"), usage_type=Choice("licensed metered")
            ),
            type=Choice("one_time recurring"),
        ),
        listed,
    ),
    Route("GET", "/v1/prices/{id}", Group(), retrieve("price")),
    Route("POST", "/v1/prices/{id}", _UPDATE, update),
)
