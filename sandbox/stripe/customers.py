"""Customers: who pays."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.stripe.listing import page, whole
from sandbox.stripe.routing import Ask, Route, merged, unset
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import ADDRESS, LISTED, LISTED_BY_TIME, Choice, Group, Items, Metadata, Text, Whole
from sandbox.stripe.store import new_id
from sandbox.stripe.subscription_end import end_now

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

_FIELDS = Group(
    left_out="business_name cash_balance individual_name invoice_prefix next_invoice_sequence source tax validate",
    address=ADDRESS,
    balance=Whole(-99_999_999, 99_999_999),
    description=Text(clearable=True),
    email=Text(512, clearable=True),
    invoice_settings=Group(
        left_out="custom_fields footer rendering_options", default_payment_method=Text(clearable=True)
    ),
    metadata=Metadata(),
    name=Text(256, clearable=True),
    phone=Text(20, clearable=True),
    preferred_locales=Items(Text()),
    shipping=Group("address name", clearable=True, address=ADDRESS, name=Text(), phone=Text(clearable=True)),
    tax_exempt=Choice("exempt none reverse", clearable=True),
)


def new_customer(books: Books, **known: object) -> Obj:
    """A customer with what is known and every other field as Stripe fills it."""
    customer: Obj = {
        "id": new_id("cus", 14),
        "object": "customer",
        "address": None,
        "balance": 0,
        "created": books.now(),
        "currency": None,
        "default_source": None,
        "delinquent": False,
        "description": None,
        "discount": None,
        "email": None,
        "invoice_prefix": new_id("", 8)[1:].upper(),
        "invoice_settings": {
            "custom_fields": None,
            "default_payment_method": None,
            "footer": None,
            "rendering_options": None,
        },
        "livemode": False,
        "metadata": {},
        "name": None,
        "next_invoice_sequence": 1,
        "phone": None,
        "preferred_locales": [],
        "shipping": None,
        "tax_exempt": "none",
        "test_clock": None,
    }
    return books.add({**customer, **known}, "customer.created")


def create(ask: Ask) -> Obj:
    """POST /v1/customers."""
    return new_customer(ask.books, **_given(ask, {}))


def update(ask: Ask) -> Obj:
    """POST /v1/customers/{id}."""
    customer = ask.living("customer")
    ask.books.change(customer, "customer.updated", **_given(ask, customer))
    return customer


def _given(ask: Ask, before: Obj) -> Obj:
    given: Obj = {name: unset(value) for name, value in ask.params.items()}
    email = given.get("email")
    if email and not re.fullmatch(r"[^@\s]+@[^@\s]+", email):
        raise refusal("customer.email_invalid", email=email)
    if "metadata" in given:
        given["metadata"] = merged(before.get("metadata"), ask.params["metadata"])
    for name in ("address", "shipping"):
        if name in given:
            given[name] = _whole_address(given[name]) if name == "address" else _whole_shipping(given[name])
    if "invoice_settings" in given:
        blank = {"custom_fields": None, "default_payment_method": None, "footer": None, "rendering_options": None}
        new = {name: unset(value) for name, value in given["invoice_settings"].items()}
        given["invoice_settings"] = {**blank, **before.get("invoice_settings", {}), **new}
    return given


def _whole_address(address: Obj | None) -> Obj | None:
    if not address:
        return None
    names = ("city", "country", "line1", "line2", "postal_code", "state")
    return {name: unset(address.get(name)) for name in names}


def _whole_shipping(shipping: Obj | None) -> Obj | None:
    if not shipping:
        return None
    return {"address": _whole_address(shipping["address"]), "name": shipping["name"], "phone": shipping.get("phone")}


def listed(ask: Ask) -> Obj:
    """GET /v1/customers: deleted ones are not shown."""
    email = ask.params.get("email")
    found = [one for one in ask.books.store.all("customer") if not one.get("deleted")]
    return page([one for one in found if email in (None, one["email"])], ask.params, "/v1/customers")


def delete(ask: Ask) -> Obj:
    """DELETE /v1/customers/{id}: for good, and every live subscription is canceled at once."""
    customer = ask.living("customer")
    for subscription in ask.books.store.of("subscription", customer["id"]):
        if subscription["ended_at"] is None:
            end_now(ask.books, subscription, reason="cancellation_requested")
    gone = {"id": customer["id"], "object": "customer", "deleted": True}
    ask.books.emit("customer.deleted", customer)
    customer.clear()
    customer.update(gone)
    return gone


def subscriptions_of(books: Books, customer: Obj) -> Obj:
    """The includable list `subscriptions`: those that have not ended."""
    live = [one for one in books.store.of("subscription", customer["id"]) if one["ended_at"] is None]
    return whole(live[::-1], f"/v1/customers/{customer['id']}/subscriptions")


def payment_methods(ask: Ask) -> Obj:
    """GET /v1/customers/{id}/payment_methods."""
    customer = ask.living("customer")
    found = [one for one in ask.books.store.all("payment_method") if one["customer"] == customer["id"]]
    kind = ask.params.get("type")
    url = f"/v1/customers/{customer['id']}/payment_methods"
    return page([one for one in found if kind in (None, one["type"])], ask.params, url)


ROUTES = (
    Route("POST", "/v1/customers", _FIELDS.but(left_out="payment_method tax_id_data test_clock"), create),
    Route("GET", "/v1/customers", LISTED_BY_TIME.but(left_out="test_clock", email=Text()), listed),
    Route("GET", "/v1/customers/{id}", Group(), lambda ask: ask.named("customer")),
    Route("POST", "/v1/customers/{id}", _FIELDS.but(left_out="default_source"), update),
    Route("DELETE", "/v1/customers/{id}", Group(), delete),
    Route(
        "GET",
        "/v1/customers/{id}/payment_methods",
        LISTED.but(left_out="allow_redisplay", type=Text()),
        payment_methods,
    ),
)
