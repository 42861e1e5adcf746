"""The lines of a credit note: which part of which line goes back, and the tax that goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.rules import refusal
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj


def credited_lines(invoice: Obj, wished: list[Obj]) -> list[Obj]:
    """The note's lines as they were asked for; an invoice's line brings back its share of each tax."""
    return [
        _of_invoice(invoice, one) if one["type"] == "invoice_line_item" else _custom(invoice, one) for one in wished
    ]


def own_line(amount: int) -> Obj:
    """What stands on a note that names only an amount."""
    return _line(amount, "Credit", None, [], kind="custom_line_item")


def total_of(lines: list[Obj]) -> int:
    """What the lines come to, with the tax that stood on top of them."""
    return sum(line["amount"] + sum(_on_top(tax) for tax in line["taxes"]) for line in lines)


def taxes_of(lines: list[Obj]) -> list[Obj]:
    """The taxes of all lines, as the note shows them."""
    return [tax for line in lines for tax in line["taxes"]]


def _on_top(tax: Obj) -> int:
    return int(tax["amount"]) if tax["tax_behavior"] == "exclusive" else 0


def _of_invoice(invoice: Obj, wished: Obj) -> Obj:
    billed = next((one for one in invoice["lines"]["data"] if one["id"] == wished.get("invoice_line_item")), None)
    if billed is None:
        raise refusal("credit_note.no_such_line", line=wished.get("invoice_line_item"))
    net = billed["amount"] - sum(off["amount"] for off in billed["discount_amounts"])
    share = net * wished["quantity"] // (billed["quantity"] or 1) if "quantity" in wished else net
    amount = wished.get("amount", share)
    if amount > net:
        raise refusal("credit_note.line_too_much", amount=amount, left=net)
    taxes = [
        {**tax, "amount": _share(tax["amount"], amount, net), "taxable_amount": amount} for tax in billed["taxes"] or []
    ]
    return _line(amount, billed["description"], billed["id"], taxes, kind="invoice_line_item")


def _share(tax: int, part: int, whole: int) -> int:
    """A part's tax, rounded half up, so that a whole line brings back exactly its tax."""
    return (tax * part * 2 + whole) // (whole * 2) if whole else 0


def _custom(invoice: Obj, wished: Obj) -> Obj:
    if invoice["automatic_tax"]["enabled"]:
        raise refusal("credit_note.custom_with_tax")
    amount = wished.get("unit_amount", 0) * wished.get("quantity", 1)
    return _line(amount, wished.get("description", "Credit"), None, [], kind="custom_line_item")


def _line(amount: int, description: str | None, billed: str | None, taxes: list[Obj], *, kind: str) -> Obj:
    line: Obj = {
        "id": new_id("cnli"),
        "object": "credit_note_line_item",
        "amount": amount,
        "description": description,
        "discount_amount": 0,
        "discount_amounts": [],
        "livemode": False,
        "pretax_credit_amounts": [],
        "quantity": 1,
        "tax_rates": [],
        "taxes": taxes,
        "type": kind,
        "unit_amount": amount,
        "unit_amount_decimal": str(amount),
    }
    return line | ({"invoice_line_item": billed} if billed else {})
