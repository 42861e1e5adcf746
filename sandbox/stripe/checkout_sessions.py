"""Checkout sessions: an order with a hosted page, good for one payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.billing_cycle import expire_session
from sandbox.stripe.checkout_answers import place_for
from sandbox.stripe.checkout_order import lines_of, show_amounts
from sandbox.stripe.checkout_parameters import CREATE
from sandbox.stripe.checkout_refusals import refuse
from sandbox.stripe.checkout_shape import new_session
from sandbox.stripe.listing import page, whole
from sandbox.stripe.method_form import offered
from sandbox.stripe.routing import Ask, Route, merged, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import (
    LISTED,
    LISTED_BY_TIME,
    Choice,
    Group,
    Metadata,
    Text,
)
from sandbox.stripe.store import new_id
from sandbox.stripe.tax import tax_on

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def create(ask: Ask) -> Obj:
    """POST /v1/checkout/sessions: nothing but the session itself comes into being."""
    refuse(ask)
    given = ask.params
    session = ask.books.add(new_session(ask))
    note = ask.books.store.note(session["id"])
    note["items"] = [_line(one) for one in given.get("line_items", [])]
    note["customer_update"] = given.get("customer_update", {})
    note["subscription_data"] = given.get("subscription_data", {})
    note["payment_intent_data"] = given.get("payment_intent_data", {})
    note["invoice_creation"] = given.get("invoice_creation", {})
    note["allowed_methods"] = given.get("allowed_payment_method_types")
    note["excluded_methods"] = given.get("excluded_payment_method_types", [])
    session["payment_method_types"] = list(offered(ask.books, session["currency"], session))
    show_amounts(ask.books, session)
    return session


def _line(given: Obj) -> Obj:
    return {"id": new_id("li"), "price": given["price"], "quantity": given["quantity"]}


def listed(ask: Ask) -> Obj:
    """GET /v1/checkout/sessions."""
    given = ask.params
    wanted = {name: given[name] for name in ("customer", "payment_intent", "status", "subscription") if name in given}
    email = given.get("customer_details", {}).get("email")
    found = [
        one
        for one in ask.books.store.all("checkout.session")
        if all(one[name] == value for name, value in wanted.items())
        and email in (None, (one["customer_details"] or {}).get("email"))
    ]
    return page(found, given, "/v1/checkout/sessions")


def expire(ask: Ask) -> Obj:
    """POST /v1/checkout/sessions/{id}/expire: only an open session can be closed."""
    session = ask.named("checkout.session")
    if session["status"] != "open":
        raise refusal("checkout.expire_not_open", status=session["status"])
    expire_session(ask.books, session)
    return session


def update(ask: Ask) -> Obj:
    """POST /v1/checkout/sessions/{id}: metadata only."""
    session = ask.named("checkout.session")
    ask.books.change(session, metadata=merged(session["metadata"], ask.params.get("metadata")))
    return session


def line_items(ask: Ask) -> Obj:
    """GET /v1/checkout/sessions/{id}/line_items."""
    session = ask.named("checkout.session")
    url = f"/v1/checkout/sessions/{session['id']}/line_items"
    shown = [dict(one, created=0) for one in _items(ask.books, session)]
    answer = page(shown[::-1], ask.params, url)
    for one in answer["data"]:
        del one["created"]
    return answer


def line_items_of(books: Books, session: Obj) -> Obj:
    """The includable list `line_items`."""
    return whole(_items(books, session), f"/v1/checkout/sessions/{session['id']}/line_items")


def _items(books: Books, session: Obj) -> list[Obj]:
    notes = books.store.note(session["id"])["items"]
    return [
        _item(books, one["id"], price, quantity, session)
        for one, (price, quantity) in zip(notes, lines_of(books, session), strict=True)
    ]


def _item(books: Books, item_id: str, price: Obj, quantity: int, session: Obj) -> Obj:
    given = books.store.note(session["id"])["subscription_data"]
    trial = price["type"] == "recurring" and bool(given.get("trial_period_days") or given.get("trial_end"))
    subtotal = 0 if trial else price["unit_amount"] * quantity
    off = (session["total_details"] or {}).get("amount_discount", 0) if len(lines_of(books, session)) == 1 else 0
    place, taxed = place_for(books, session), session["automatic_tax"]["enabled"]
    tax = tax_on(books, subtotal - off, price, place) if taxed and place.known else None
    return {
        "id": item_id,
        "object": "item",
        "amount_discount": off,
        "amount_subtotal": subtotal,
        "amount_tax": tax.amount if tax else 0,
        "amount_total": subtotal - off + (tax.amount if tax and tax.on_top else 0),
        "currency": price["currency"],
        "description": books.store.must("product", price["product"])["name"],
        "price": price,
        "quantity": quantity,
    }


ROUTES = (
    Route("POST", "/v1/checkout/sessions", CREATE, create),
    Route(
        "GET",
        "/v1/checkout/sessions",
        LISTED_BY_TIME.but(
            left_out="customer_account payment_link",
            customer=Text(),
            customer_details=Group("email", email=Text()),
            payment_intent=Text(),
            status=Choice("complete expired open"),
            subscription=Text(),
        ),
        listed,
    ),
    Route("GET", "/v1/checkout/sessions/{id}", Group(), retrieve("checkout.session")),
    Route(
        "POST",
        "/v1/checkout/sessions/{id}",
        Group("", "collected_information line_items payment_intent_data shipping_options", metadata=Metadata()),
        update,
    ),
    Route("POST", "/v1/checkout/sessions/{id}/expire", Group(), expire),
    Route("GET", "/v1/checkout/sessions/{id}/line_items", LISTED, line_items),
)
