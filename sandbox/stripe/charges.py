"""Charges: single movements of money, and what the bank said to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.listing import page
from sandbox.stripe.routing import Ask, Route, retrieve
from sandbox.stripe.schema import LISTED_BY_TIME, Group, Text
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.cards import Decline
    from sandbox.stripe.store import Obj

_CARD_FIELDS = ("brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4")


def new_charge(books: Books, intent: Obj, method: Obj, decline: Decline | None) -> Obj:
    """The charge of one try; its event is the caller's, once the intent shows it."""
    paid = decline is None
    charge_id = new_id("ch")
    charge: Obj = {
        "id": charge_id,
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": intent["amount"] if paid else 0,
        "amount_refunded": 0,
        "application": None,
        "application_fee": None,
        "application_fee_amount": None,
        "balance_transaction": new_id("txn") if paid else None,
        "billing_details": method["billing_details"],
        "calculated_statement_descriptor": "RETAINER PRETEND",
        "captured": paid,
        "created": books.now(),
        "currency": intent["currency"],
        "customer": intent["customer"],
        "description": intent["description"],
        "disputed": False,
        "failure_balance_transaction": None,
        "failure_code": None if decline is None else decline.code,
        "failure_message": None if decline is None else decline.message,
        "fraud_details": {},
        "livemode": False,
        "metadata": {},
        "on_behalf_of": None,
        "outcome": _outcome(decline),
        "paid": paid,
        "payment_intent": intent["id"],
        "payment_method": method["id"],
        "payment_method_details": {"card": _card(method), "type": "card"},
        "receipt_email": None,
        "receipt_number": None,
        "receipt_url": f"{books.base_url}/invoice/{charge_id}" if paid else None,
        "refunded": False,
        "review": None,
        "shipping": None,
        "source_transfer": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": None,
        "status": "succeeded" if paid else "failed",
        "transfer_data": None,
        "transfer_group": None,
    }
    return books.add(charge)


def _outcome(decline: Decline | None) -> Obj:
    if decline is None:
        return {
            "advice_code": None,
            "network_advice_code": None,
            "network_decline_code": None,
            "network_status": "approved_by_network",
            "reason": None,
            "risk_level": "normal",
            "seller_message": "Payment complete.",
            "type": "authorized",
        }
    return {
        "advice_code": decline.advice_code,
        "network_advice_code": None,
        "network_decline_code": "51" if decline.decline_code == "insufficient_funds" else "05",
        "network_status": decline.network_status,
        "reason": decline.decline_code,
        "risk_level": "normal",
        "seller_message": f"The bank returned the decline code `{decline.decline_code}`.",
        "type": "issuer_declined",
    }


def _card(method: Obj) -> Obj:
    card = method["card"]
    return {name: card[name] for name in _CARD_FIELDS} | {
        "amount_authorized": None,
        "authorization_code": None,
        "checks": card["checks"],
        "extended_authorization": {"status": "disabled"},
        "incremental_authorization": {"status": "unavailable"},
        "installments": None,
        "mandate": None,
        "multicapture": {"status": "unavailable"},
        "network": card["brand"],
        "network_token": {"used": False},
        "three_d_secure": None,
        "wallet": None,
    }


def listed(ask: Ask) -> Obj:
    """GET /v1/charges: of one customer, of one payment intent, or all."""
    given = ask.params
    found = [
        one
        for one in ask.books.store.all("charge")
        if given.get("customer") in (None, one["customer"])
        and given.get("payment_intent") in (None, one["payment_intent"])
    ]
    return page(found, given, "/v1/charges")


ROUTES = (
    Route(
        "GET", "/v1/charges", LISTED_BY_TIME.but("", "transfer_group", customer=Text(), payment_intent=Text()), listed
    ),
    Route("GET", "/v1/charges/{id}", Group(), retrieve("charge")),
)
