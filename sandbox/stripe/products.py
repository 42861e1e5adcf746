"""Products: what is sold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, merged, retrieve, unset
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED_BY_TIME, Choice, Flag, Group, Items, Metadata, Text
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_FIELDS = Group(
    left_out="package_dimensions shippable tax_details",
    active=Flag(),
    description=Text(40_000, clearable=True),
    images=Items(Text(), at_most=8, clearable=True),
    marketing_features=Items(Group("name", name=Text(80)), at_most=15, clearable=True),
    metadata=Metadata(),
    name=Text(),
    statement_descriptor=Text(22),
    tax_code=Text(clearable=True),
    unit_label=Text(12, clearable=True),
    url=Text(clearable=True),
)


def new_product(books: Books, **given: object) -> Obj:
    """A product with what is given and Stripe's defaults."""
    product: Obj = {
        "id": new_id("prod", 14),
        "object": "product",
        "active": True,
        "created": books.now(),
        "default_price": None,
        "description": None,
        "images": [],
        "livemode": False,
        "marketing_features": [],
        "metadata": {},
        "name": "",
        "package_dimensions": None,
        "shippable": None,
        "statement_descriptor": None,
        "tax_code": None,
        "type": "service",
        "unit_label": None,
        "updated": books.now(),
        "url": None,
    }
    return books.add({**product, **given}, "product.created")


def create(ask: Ask) -> Obj:
    """POST /v1/products."""
    if ask.params.get("id") and ask.books.store.get("product", ask.params["id"]):
        raise refusal("product.id_taken")
    return new_product(ask.books, **_given(ask, {}))


def update(ask: Ask) -> Obj:
    """POST /v1/products/{id}."""
    product = ask.named("product")
    price = ask.given("price", "default_price")
    if price is not None and price["product"] != product["id"]:
        raise refusal("product.default_price_other", price=price["id"])
    given = _given(ask, product)
    if any(product[name] != value for name, value in given.items()):
        ask.books.change(product, "product.updated", **given, updated=ask.books.now())
    return product


def _given(ask: Ask, before: Obj) -> Obj:
    given = {name: unset(value) for name, value in ask.params.items()}
    for name in ("images", "marketing_features"):
        if name in given:
            given[name] = given[name] or []
    if "metadata" in given:
        given["metadata"] = merged(before.get("metadata"), ask.params["metadata"])
    return given


def listed(ask: Ask) -> Obj:
    """GET /v1/products."""
    active, ids = ask.params.get("active"), ask.params.get("ids")
    found = [
        one
        for one in ask.books.store.all("product")
        if active in (None, one["active"]) and (ids is None or one["id"] in ids)
    ]
    return page(found, ask.params, "/v1/products")


ROUTES = (
    Route(
        "POST",
        "/v1/products",
        _FIELDS.but("name", "default_price_data", id=Text(), type=Choice("good service")),
        create,
    ),
    Route(
        "GET",
        "/v1/products",
        LISTED_BY_TIME.but(left_out="shippable type url", active=Flag(), ids=Items(Text())),
        listed,
    ),
    Route("GET", "/v1/products/{id}", Group(), retrieve("product")),
    Route("POST", "/v1/products/{id}", _FIELDS.but(default_price=Text(clearable=True)), update),
)
