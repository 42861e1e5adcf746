"""Refunds as the API makes them: of a payment's newest charge, up to what has not gone back yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.account import by_payment
from sandbox.stripe.routing import Ask, Route, merged, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import Choice, Group, Metadata, Text, Whole
from sandbox.stripe.triggers import refund

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj


def create(ask: Ask) -> Obj:
    """POST /v1/refunds."""
    charge, given = _charge(ask), ask.params
    left = charge["amount"] - charge["amount_refunded"]
    if left == 0:
        raise refusal("refund.already", charge=charge["id"])
    if given.get("amount", 0) > left:
        raise refusal("refund.too_much", amount=given["amount"], left=left)
    made = refund(ask.books, charge, amount=given.get("amount"), reason=given.get("reason", "requested_by_customer"))
    made["metadata"] = merged(None, given.get("metadata"))
    return made


def _charge(ask: Ask) -> Obj:
    charge, intent = ask.given("charge", "charge"), ask.given("payment_intent", "payment_intent")
    if charge is None and intent is None:
        raise refusal("refund.of_nothing")
    if charge is None and intent is not None:
        charge = ask.books.store.get("charge", intent["latest_charge"] or "")
    if charge is None or not charge["paid"]:
        raise refusal("refund.nothing_paid", intent=intent["id"] if intent else "")
    return charge


ROUTES = (
    Route(
        "POST",
        "/v1/refunds",
        Group(
            "",
            "currency customer instructions_email origin refund_application_fee reverse_transfer",
            amount=Whole(1),
            charge=Text(),
            metadata=Metadata(),
            payment_intent=Text(),
            reason=Choice("duplicate fraudulent requested_by_customer"),
        ),
        create,
    ),
    by_payment("refund", "/v1/refunds"),
    Route("GET", "/v1/refunds/{id}", Group(), retrieve("refund")),
)
