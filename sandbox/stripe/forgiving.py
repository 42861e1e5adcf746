"""Giving up what is owed, by the API: an invoice is voided or written off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe import invoice_ends
from sandbox.stripe.routing import Ask, Route
from sandbox.stripe.rules import refusal
from sandbox.stripe.schema import Group

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj


def void(ask: Ask) -> Obj:
    """POST /v1/invoices/{id}/void: as if it had never been asked for; it cannot be undone."""
    invoice = ask.named("invoice")
    if invoice["status"] not in ("open", "uncollectible"):
        raise refusal("invoice.not_voidable", status=invoice["status"])
    invoice_ends.void(ask.books, invoice)
    return invoice


def mark_uncollectible(ask: Ask) -> Obj:
    """POST /v1/invoices/{id}/mark_uncollectible: written off, though it can still be paid."""
    invoice = ask.named("invoice")
    if invoice["status"] != "open":
        raise refusal("invoice.not_open", status=invoice["status"])
    invoice_ends.write_off(ask.books, invoice)
    return invoice


ROUTES = (
    Route("POST", "/v1/invoices/{id}/void", Group(), void),
    Route("POST", "/v1/invoices/{id}/mark_uncollectible", Group(), mark_uncollectible),
)
