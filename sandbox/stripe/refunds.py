"""Refunds as the API makes them: of a payment's newest charge, up to what has not gone back yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.account import by_payment
from sandbox.stripe.listing import page
from sandbox.stripe.refunding import cancel_refund, refund
from sandbox.stripe.routing import Ask, Route, merged, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import Choice, Group, Metadata, Text, Whole

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def create(ask: Ask) -> Obj:
    """POST /v1/refunds."""
    charge, given = _charge(ask), ask.params
    made = give_back(ask.books, charge, amount=given.get("amount"), reason=given.get("reason"))
    made["metadata"] = merged(None, given.get("metadata"))
    return made


def give_back(books: Books, charge: Obj, *, amount: int | None, reason: str | None) -> Obj:
    """Refund a charge, or Stripe's refusal."""
    left = charge["amount"] - charge["amount_refunded"]
    if left == 0:
        raise refusal("refund.already", charge=charge["id"])
    disputes = books.store.of("dispute", charge["id"])
    if any(not one["is_charge_refundable"] and one["status"] not in ("won", "warning_closed") for one in disputes):
        raise refusal("refund.disputed", charge=charge["id"])
    if amount is not None and amount > left:
        raise refusal("refund.too_much", amount=amount, left=left)
    return refund(books, charge, amount=amount, reason=reason)


def refunds_of(books: Books, charge: Obj) -> Obj:
    """The includable list `refunds` of a charge, newest first: the ten newest, as every list that lies within an object."""
    return page(books.store.of("refund", charge["id"]), {}, f"/v1/charges/{charge['id']}/refunds")


def update(ask: Ask) -> Obj:
    """POST /v1/refunds/{id}: metadata only."""
    made = ask.named("refund")
    ask.books.change(made, "refund.updated", metadata=merged(made["metadata"], ask.params.get("metadata")))
    return made


def cancel(ask: Ask) -> Obj:
    """POST /v1/refunds/{id}/cancel: only while it waits for the person."""
    made = ask.named("refund")
    if made["status"] != "requires_action":
        raise refusal("refund.not_cancelable", status=made["status"])
    cancel_refund(ask.books, made)
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
    Route("POST", "/v1/refunds/{id}", Group(metadata=Metadata()), update),
    Route("POST", "/v1/refunds/{id}/cancel", Group(), cancel),
)
