"""Invoices as the API lets us see them and pay them by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.collecting import method_for, pay_by_hand, settle_outside
from sandbox.stripe.invoices import intent_of, subscription_of
from sandbox.stripe.listing import page
from sandbox.stripe.refusing import payment_refusal
from sandbox.stripe.routing import Ask, Route, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED, LISTED_BY_TIME, Choice, Flag, Group, Text

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj


def listed(ask: Ask) -> Obj:
    """GET /v1/invoices."""
    given = ask.params
    found = [
        one
        for one in ask.theirs("invoice")
        if given.get("status") in (None, one["status"])
        and given.get("collection_method") in (None, one["collection_method"])
        and ("subscription" not in given or _belongs(ask, one, given["subscription"]))
    ]
    return page(found, given, "/v1/invoices")


def _belongs(ask: Ask, invoice: Obj, subscription_id: str) -> bool:
    subscription = subscription_of(ask.books, invoice)
    return subscription is not None and subscription["id"] == subscription_id


def lines(ask: Ask) -> Obj:
    """GET /v1/invoices/{id}/lines."""
    invoice = ask.named("invoice")
    shown = [dict(line, created=0) for line in invoice["lines"]["data"]]
    answer = page(shown[::-1], ask.params, invoice["lines"]["url"])
    for line in answer["data"]:
        del line["created"]
    return answer


def pay(ask: Ask) -> Obj:
    """POST /v1/invoices/{id}/pay: a decline is a 402 with the card error."""
    invoice = ask.named("invoice")
    if invoice["status"] == "paid":
        raise refusal("invoice.already_paid")
    if invoice["status"] not in ("open", "uncollectible"):
        raise refusal("invoice.not_payable", status=invoice["status"])
    if ask.params.get("paid_out_of_band"):
        settle_outside(ask.books, invoice)
        return invoice
    trying = intent_of(ask.books, invoice)
    if trying is not None and trying["status"] == "processing":
        raise refusal("invoice.pay_processing")
    method = ask.given("payment_method", "payment_method") or method_for(ask.books, invoice)
    if method is None:
        raise refusal("invoice.no_method")
    outcome = pay_by_hand(ask.books, invoice, method, on_session=not ask.params.get("off_session", True))
    if outcome.kind not in ("succeeded", "processing"):
        raise payment_refusal(outcome, method, intent_of(ask.books, invoice))
    return invoice


ROUTES = (
    Route(
        "GET",
        "/v1/invoices",
        LISTED_BY_TIME.but(
            left_out="customer_account due_date",
            collection_method=Choice("charge_automatically send_invoice"),
            customer=Text(),
            status=Choice("draft open paid uncollectible void"),
            subscription=Text(),
        ),
        listed,
    ),
    Route("GET", "/v1/invoices/{id}", Group(), retrieve("invoice")),
    Route("GET", "/v1/invoices/{id}/lines", LISTED, lines),
    Route(
        "POST",
        "/v1/invoices/{id}/pay",
        Group(
            "",
            "forgive mandate source",
            off_session=Flag(),
            paid_out_of_band=Flag(),
            payment_method=Text(),
        ),
        pay,
    ),
)
