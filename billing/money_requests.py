"""The exact requests by which money is given back or a debt is given up. Source: stripe-python 16.1's parameters of each call.

`payment`, `was` and `goal` (minor units that are back before and after, None for all) are what their judges look at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.call import Aim, Call

if TYPE_CHECKING:
    from collections.abc import Callable

Request = dict[str, Any]

_REASONS_OF_NOTES = frozenset({"duplicate", "fraudulent"})  # what a refund and a note can both say


def _give_back(call: Call) -> Request:
    body: Request = {"payment_intent": call.about, "reason": call.details["reason"]}
    if call.details["amount"] is not None:
        body["amount"] = call.details["amount"]
    return {"path": "/v1/refunds", "body": body, **_back(call)}


def _note(call: Call) -> Request:
    """By its lines, since a note that names only an amount says nothing about the tax in it."""
    body = {
        "invoice": call.details["invoice"],
        "lines": call.details["lines"],
        "refund_amount": call.details["amount"],
        "email_type": "none",
    }
    if call.details["reason"] in _REASONS_OF_NOTES:
        body["reason"] = call.details["reason"]
    return {"path": "/v1/credit_notes", "body": body, **_back(call)}


def _back(call: Call) -> Request:
    was, amount = call.details["was"], call.details["amount"]
    return {"payment": call.about, "was": was, "goal": None if amount is None else was + amount}


def _void(call: Call) -> Request:
    return {"path": f"/v1/invoices/{call.about}/void", "body": {}, "invoice": call.about}


def _write_off(call: Call) -> Request:
    return {"path": f"/v1/invoices/{call.about}/mark_uncollectible", "body": {}, "invoice": call.about}


def _credit(call: Call) -> Request:
    body = {
        "amount": -call.details["amount"],
        "currency": call.details["currency"],
        "description": "Credit from the people behind the bot",
    }
    return {"path": f"/v1/customers/{call.about}/balance_transactions", "body": body, "customer": call.about}


def _stop(call: Call) -> Request:
    body = {"cancellation_details": {"comment": call.details["why"]}}
    path = f"/v1/subscriptions/{call.about}"
    return {"path": path, "body": body, "method": "delete", "dispute": call.details.get("dispute")}


MONEY_REQUESTS: dict[Aim, Callable[[Call], Request]] = {
    Aim.GIVE_BACK: _give_back,
    Aim.NOTE: _note,
    Aim.VOID: _void,
    Aim.WRITE_OFF: _write_off,
    Aim.CREDIT: _credit,
    Aim.STOP: _stop,
}
