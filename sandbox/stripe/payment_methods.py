"""Payment methods: cards as the API shows them; the number itself stays in the sandbox's private notes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from sandbox.stripe.cards import TestCard, card_for
from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, retrieve
from sandbox.stripe.schema import LISTED, Choice, Group, Text
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

NO_ADDRESS = {"city": None, "country": None, "line1": None, "line2": None, "postal_code": None, "state": None}


def new_card(books: Books, card: TestCard, *, exp_month: int, exp_year: int, email: str | None) -> Obj:
    """A card that was typed into one of the hosted pages; it belongs to nobody yet."""
    method: Obj = {
        "id": new_id("pm"),
        "object": "payment_method",
        "allow_redisplay": "limited",
        "billing_details": {"address": NO_ADDRESS, "email": email, "name": None, "phone": None, "tax_id": None},
        "card": {
            "brand": card.brand,
            "checks": {"address_line1_check": None, "address_postal_code_check": None, "cvc_check": "pass"},
            "country": "US",
            "display_brand": card.brand,
            "exp_month": exp_month,
            "exp_year": exp_year,
            "fingerprint": fingerprint(card.number),
            "funding": "credit",
            "generated_from": None,
            "last4": card.number[-4:],
            "networks": {"available": [card.brand], "preferred": None},
            "regulated_status": "unregulated",
            "three_d_secure_usage": {"supported": True},
            "wallet": None,
        },
        "created": books.now(),
        "customer": None,
        "livemode": False,
        "metadata": {},
        "type": "card",
    }
    books.store.note(method["id"])["number"] = card.number
    return books.add(method)


def fingerprint(number: str) -> str:
    """The same for the same number, as Stripe's fingerprint is."""
    return hashlib.sha256(number.encode()).hexdigest()[:16]


def test_card(books: Books, method: Obj) -> TestCard:
    """What the bank knows about the card behind a payment method."""
    card = card_for(books.store.note(method["id"])["number"])
    if card is None:
        raise AssertionError(f"{method['id']} was saved with a number that is no card")
    return card


def attach(books: Books, method: Obj, customer_id: str) -> None:
    """Give the card to a customer."""
    if method["customer"] != customer_id:
        method["customer"] = customer_id
        books.emit("payment_method.attached", method)


def listed(ask: Ask) -> Obj:
    """GET /v1/payment_methods: those of one customer; without a customer nothing is shown here."""
    ask.given("customer", "customer")
    found = [
        one
        for one in ask.books.store.all("payment_method")
        if one["customer"] is not None
        and one["customer"] == ask.params.get("customer")
        and ask.params.get("type") in (None, one["type"])
    ]
    return page(found, ask.params, "/v1/payment_methods")


_TYPES = Choice("card link us_bank_account sepa_debit bacs_debit acss_debit cashapp paypal amazon_pay")

ROUTES = (
    Route(
        "GET",
        "/v1/payment_methods",
        LISTED.but(left_out="allow_redisplay customer_account", customer=Text(), type=_TYPES),
        listed,
    ),
    Route("GET", "/v1/payment_methods/{id}", Group(), retrieve("payment_method")),
)
