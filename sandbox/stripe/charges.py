"""Charges: single movements of money, and what the bank said to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.debit_accounts import ACH, SEPA
from sandbox.stripe.listing import page
from sandbox.stripe.mandates import mandate_of
from sandbox.stripe.routing import Ask, Route, retrieve
from sandbox.stripe.schema import LISTED_BY_TIME, Group, Text
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.cards import Decline
    from sandbox.stripe.store import Obj

_ACCOUNT_FIELDS = {
    ACH: ("account_holder_type", "account_type", "bank_name", "fingerprint", "last4", "routing_number"),
    SEPA: ("bank_code", "branch_code", "country", "fingerprint", "last4"),
}
_EXTRA = {ACH: {"payment_reference": None}}
_CARD_FIELDS = ("brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4")


_PLAIN: Obj = {
    "object": "charge",
    "amount_refunded": 0,
    "application": None,
    "application_fee": None,
    "application_fee_amount": None,
    "calculated_statement_descriptor": "RETAINER PRETEND",
    "disputed": False,
    "failure_balance_transaction": None,
    "livemode": False,
    "on_behalf_of": None,
    "receipt_email": None,
    "receipt_number": None,
    "refunded": False,
    "review": None,
    "shipping": None,
    "source_transfer": None,
    "statement_descriptor": None,
    "statement_descriptor_suffix": None,
    "transfer_data": None,
    "transfer_group": None,
}


def new_charge(
    books: Books, intent: Obj, method: Obj, decline: Decline | None, *, debited_on: str | None = None
) -> Obj:
    """The charge of one try; its event is the caller's, once the intent shows it.

    `debited_on`: the day of a bank debit, whose charge stays pending until the bank has answered.
    """
    pending = debited_on is not None
    asked = decline is None  # the money has come, or is on its way
    charge_id = new_id("py" if pending else "ch")
    charge: Obj = {
        **_PLAIN,
        "id": charge_id,
        "amount": intent["amount"],
        "amount_captured": intent["amount"] if asked else 0,
        "balance_transaction": new_id("txn") if asked else None,
        "billing_details": method["billing_details"],
        "captured": asked,
        "created": books.now(),
        "currency": intent["currency"],
        "customer": intent["customer"],
        "description": intent["description"],
        "failure_code": None if decline is None else decline.code,
        "failure_message": None if decline is None else decline.message,
        "fraud_details": {},
        "metadata": {},
        "outcome": None if pending else _outcome(decline),
        "paid": asked and not pending,
        "payment_intent": intent["id"],
        "payment_method": method["id"],
        "payment_method_details": {method["type"]: _details(books, method, debited_on), "type": method["type"]},
        "receipt_url": f"{books.base_url}/invoice/{charge_id}" if asked else None,
        "status": "pending" if pending else "succeeded" if asked else "failed",
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


def _details(books: Books, method: Obj, debited_on: str | None) -> Obj:
    if method["type"] == "card":
        return _card(method)
    names = _ACCOUNT_FIELDS[method["type"]]
    shown = {name: method[method["type"]][name] for name in names}
    mandate = mandate_of(books, method)["id"]
    return shown | {"expected_debit_date": debited_on, "mandate": mandate} | _EXTRA.get(method["type"], {})


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
    found = [one for one in ask.theirs("charge") if given.get("payment_intent") in (None, one["payment_intent"])]
    return page(found, given, "/v1/charges")


ROUTES = (
    Route(
        "GET", "/v1/charges", LISTED_BY_TIME.but("", "transfer_group", customer=Text(), payment_intent=Text()), listed
    ),
    Route("GET", "/v1/charges/{id}", Group(), retrieve("charge")),
)
