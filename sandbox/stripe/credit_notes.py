"""Credit notes: taking back all or part of a finalized invoice, with its share of the tax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.credit_note_lines import credited_lines, own_line
from sandbox.stripe.crediting import Plan, issue, plan, shape
from sandbox.stripe.listing import page, whole
from sandbox.stripe.routing import Ask, Route, merged, retrieve
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import LISTED, LISTED_BY_TIME, Choice, Group, Items, Metadata, Text, Whole

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj

_LINE = Group(
    "type",
    "metadata tax_amounts tax_rates unit_amount_decimal",
    amount=Whole(0),
    description=Text(),
    invoice_line_item=Text(),
    quantity=Whole(0),
    type=Choice("custom_line_item invoice_line_item"),
    unit_amount=Whole(0),
)
_WISHES = Group(
    "invoice",
    "effective_at shipping_cost",
    amount=Whole(0),
    credit_amount=Whole(0),
    email_type=Choice("credit_note none"),
    invoice=Text(),
    lines=Items(_LINE),
    memo=Text(),
    metadata=Metadata(),
    out_of_band_amount=Whole(0),
    reason=Choice("duplicate fraudulent order_change product_unsatisfactory"),
    refund_amount=Whole(0),
    refunds=Items(
        Group(
            "",
            "payment_record_refund",
            amount_refunded=Whole(0),
            refund=Text(),
            type=Choice("payment_record_refund refund"),
        )
    ),
)


def create(ask: Ask) -> Obj:
    """POST /v1/credit_notes."""
    return issue(ask.books, _planned(ask))


def preview(ask: Ask) -> Obj:
    """GET /v1/credit_notes/preview: the same note, which nobody keeps."""
    return shape(ask.books, _planned(ask))


def _planned(ask: Ask) -> Plan:
    invoice = ask.given("invoice", "invoice") or {}  # required, so it is there
    lines = credited_lines(invoice, ask.params["lines"]) if "lines" in ask.params else None
    if lines is None and "amount" not in ask.params:
        raise refusal("credit_note.amount_needed")
    return plan(ask.books, invoice, lines or [own_line(ask.params["amount"])], ask.params)


def update(ask: Ask) -> Obj:
    """POST /v1/credit_notes/{id}."""
    note, given = ask.named("credit_note"), ask.params
    memo = given.get("memo", note["memo"])
    metadata = merged(note["metadata"], given.get("metadata"))
    ask.books.change(note, "credit_note.updated", memo=memo, metadata=metadata)
    return note


def void(ask: Ask) -> Obj:
    """POST /v1/credit_notes/{id}/void: only while its invoice is still open."""
    note = ask.named("credit_note")
    invoice = ask.books.store.must("invoice", note["invoice"])
    if note["status"] == "void":
        raise refusal("credit_note.void_twice")
    if invoice["status"] != "open" or note["type"] != "pre_payment":
        raise refusal("credit_note.not_voidable")
    ask.books.change(
        invoice,
        "invoice.updated",
        amount_due=invoice["amount_due"] + note["amount"],
        amount_remaining=invoice["amount_remaining"] + note["amount"],
        pre_payment_credit_notes_amount=invoice["pre_payment_credit_notes_amount"] - note["amount"],
    )
    ask.books.change(note, status="void", voided_at=ask.books.now())
    ask.books.emit("credit_note.voided", note)
    return note


def listed(ask: Ask) -> Obj:
    """GET /v1/credit_notes."""
    given = ask.params
    found = [
        one
        for one in ask.books.store.all("credit_note")
        if given.get("customer") in (None, one["customer"]) and given.get("invoice") in (None, one["invoice"])
    ]
    return page(found, given, "/v1/credit_notes")


def lines(ask: Ask) -> Obj:
    """GET /v1/credit_notes/{id}/lines."""
    own = ask.named("credit_note")["lines"]
    return whole(own["data"], own["url"])


ROUTES = (
    Route("POST", "/v1/credit_notes", _WISHES, create),
    Route("GET", "/v1/credit_notes/preview", _WISHES, preview),
    Route(
        "GET",
        "/v1/credit_notes",
        LISTED_BY_TIME.but(left_out="customer_account", customer=Text(), invoice=Text()),
        listed,
    ),
    Route("GET", "/v1/credit_notes/{id}", Group(), retrieve("credit_note")),
    Route("POST", "/v1/credit_notes/{id}", Group(memo=Text(), metadata=Metadata()), update),
    Route("POST", "/v1/credit_notes/{id}/void", Group(), void),
    Route("GET", "/v1/credit_notes/{id}/lines", LISTED, lines),
)
