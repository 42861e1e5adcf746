"""What a credit note does: first it lowers what is still owed; what is more goes back, by refund, balance or elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.stripe.collecting import settle_credited
from sandbox.stripe.credit_note_lines import taxes_of, total_of
from sandbox.stripe.customer_balance import move_balance
from sandbox.stripe.invoices import intent_of
from sandbox.stripe.refunds import give_back
from sandbox.stripe.rules import refusal
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One note before it is made: `before` lowers what is owed, the rest was paid and goes back in three ways."""

    invoice: Obj
    lines: list[Obj]
    wishes: Obj
    before: int
    credit: int
    refund: int
    elsewhere: int
    linked: list[tuple[Obj, int]] = field(default_factory=list)

    @property
    def total(self) -> int:
        return total_of(self.lines)

    @property
    def after(self) -> int:
        return self.total - self.before


def plan(books: Books, invoice: Obj, lines: list[Obj], wishes: Obj) -> Plan:
    """What the note would do, or Stripe's refusal."""
    if invoice["status"] not in ("open", "paid", "uncollectible"):
        raise refusal("credit_note.wrong_invoice", status=invoice["status"])
    total = total_of(lines)
    linked = [_linked(books, one) for one in wishes.get("refunds", [])]
    left = creditable(books, invoice, besides={made["id"] for made, _ in linked})
    if total > left or total == 0:
        raise refusal("credit_note.too_much", amount=total, left=left)
    made = Plan(
        invoice=invoice,
        lines=lines,
        wishes=wishes,
        before=min(total, invoice["amount_remaining"]),
        credit=wishes.get("credit_amount", 0),
        refund=wishes.get("refund_amount", 0),
        elsewhere=wishes.get("out_of_band_amount", 0),
        linked=linked,
    )
    given: int = made.credit + made.refund + made.elsewhere + sum(amount for _, amount in linked)
    if given != made.after:
        raise refusal("credit_note.wrong_sum", given=given, due=made.after)
    return made


def creditable(books: Books, invoice: Obj, *, besides: set[str] | None = None) -> int:
    """What can still be credited: the total less earlier notes, and less refunds that no note stands for."""
    notes = [one for one in _notes(books, invoice) if one["status"] == "issued"]
    noted = {one["refund"] for note in notes for one in note["refunds"]} | (besides or set())
    intent = intent_of(books, invoice)
    loose = [
        one["amount"]
        for one in books.store.all("refund")
        if intent and one["payment_intent"] == intent["id"] and one["id"] not in noted and one["status"] != "failed"
    ]
    total: int = invoice["total"] - sum(note["amount"] for note in notes) - sum(loose)
    return total


def issue(books: Books, made: Plan) -> Obj:
    """Make the note, and do what it says."""
    note, invoice = shape(books, made), made.invoice
    if made.refund:
        intent = intent_of(books, invoice)
        charge = books.store.get("charge", intent["latest_charge"] or "") if intent else None
        if charge is None or not charge["paid"]:
            raise refusal("credit_note.nothing_to_refund")
        refunded = give_back(books, charge, amount=made.refund, reason="requested_by_customer")
        note["refunds"].append({"amount_refunded": made.refund, "refund": refunded["id"], "type": "refund"})
    if made.credit:
        customer = books.store.must("customer", invoice["customer"])
        moved = move_balance(
            books,
            customer,
            -made.credit,
            invoice["currency"],
            "credit_note",
            credit_note=note["id"],
            invoice=invoice["id"],
        )
        note["customer_balance_transaction"] = moved["id"]
    books.add(note, "credit_note.created")
    _lower(books, invoice, made)
    return note


def shape(books: Books, made: Plan) -> Obj:
    """The note in the API's form; nothing is done yet."""
    invoice, wishes, note_id = made.invoice, made.wishes, new_id("cn")
    subtotal = sum(line["amount"] for line in made.lines)
    taxes = taxes_of(made.lines)
    kinds = {(True, False): "pre_payment", (False, True): "post_payment"}
    return {
        "id": note_id,
        "object": "credit_note",
        "amount": made.total,
        "amount_shipping": 0,
        "created": books.now(),
        "currency": invoice["currency"],
        "customer": invoice["customer"],
        "customer_balance_transaction": None,
        "discount_amount": 0,
        "discount_amounts": [],
        "effective_at": books.now(),
        "invoice": invoice["id"],
        "lines": {"object": "list", "data": made.lines, "has_more": False, "url": f"/v1/credit_notes/{note_id}/lines"},
        "livemode": False,
        "memo": wishes.get("memo"),
        "metadata": dict(wishes.get("metadata") or {}),
        "number": f"{invoice['number']}-CN-{len(_notes(books, invoice)) + 1:02}",
        "out_of_band_amount": made.elsewhere or None,
        "pdf": f"{invoice['hosted_invoice_url']}/credit_notes/{note_id}/pdf",
        "post_payment_amount": made.after,
        "pre_payment_amount": made.before,
        "pretax_credit_amounts": [],
        "reason": wishes.get("reason"),
        "refunds": [{"amount_refunded": amount, "refund": one["id"], "type": "refund"} for one, amount in made.linked],
        "shipping_cost": None,
        "status": "issued",
        "subtotal": subtotal,
        "subtotal_excluding_tax": made.total - sum(tax["amount"] for tax in taxes),
        "total": made.total,
        "total_excluding_tax": made.total - sum(tax["amount"] for tax in taxes),
        "total_taxes": taxes,
        "type": kinds.get((made.before > 0, made.after > 0), "mixed"),
        "voided_at": None,
    }


def _lower(books: Books, invoice: Obj, made: Plan) -> None:
    due, left = invoice["amount_due"] - made.before, invoice["amount_remaining"] - made.before
    before = invoice["pre_payment_credit_notes_amount"] + made.before
    after = invoice["post_payment_credit_notes_amount"] + made.after
    books.change(
        invoice,
        "invoice.updated",
        amount_due=due,
        amount_remaining=left,
        pre_payment_credit_notes_amount=before,
        post_payment_credit_notes_amount=after,
    )
    if made.before:
        settle_credited(books, invoice)


def _linked(books: Books, wished: Obj) -> tuple[Obj, int]:
    found = books.store.get("refund", wished.get("refund", ""))
    if found is None:
        raise refusal("credit_note.no_such_refund", refund=wished.get("refund"))
    amount: int = wished["amount_refunded"] if "amount_refunded" in wished else found["amount"]
    return found, amount


def _notes(books: Books, invoice: Obj) -> list[Obj]:
    return books.store.of("credit_note", invoice["id"])
