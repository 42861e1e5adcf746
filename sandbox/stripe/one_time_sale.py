"""What comes into being when a session in `payment` mode is paid: its invoice, where one was asked for.

Source: Stripe's page on post-payment invoices. It is made once the money is there, belongs to no subscription, and is paid at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.checkout_order import discount_of, one_time
from sandbox.stripe.coupons import reductions
from sandbox.stripe.discounts import new_discount
from sandbox.stripe.invoice_lines import sold_once
from sandbox.stripe.invoices import Bill, finalize, mark_paid, new_draft

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def sell_once(books: Books, session: Obj, customer: Obj, intent: Obj | None) -> Obj:
    """The fields that the session gets: its intent, and its invoice if `invoice_creation` wants one."""
    lines = [sold_once(books, price, quantity) for price, quantity in one_time(books, session)]
    _redeem(books, session, customer, lines)
    fields: Obj = {"payment_intent": intent["id"]} if intent else {}
    wished = books.store.note(session["id"]).get("invoice_creation") or {}
    taxed = bool(session["automatic_tax"]["enabled"])
    if not wished.get("enabled") or not lines:
        return fields
    return {
        **fields,
        "invoice": _invoice(books, customer, lines, wished.get("invoice_data") or {}, intent, taxed=taxed)["id"],
    }


def _redeem(books: Books, session: Obj, customer: Obj, lines: list[Obj]) -> None:
    chosen = discount_of(books, session)
    if chosen is None:
        return
    discount = new_discount(books, customer["id"], chosen.coupon, chosen.code)
    discount["checkout_session"] = session["id"]
    sold = [(line["amount"], line["pricing"]["price_details"]["product"]) for line in lines]
    for line, off in zip(lines, reductions(books, chosen.coupon, sold), strict=True):
        line["discounts"].append(discount["id"])
        line["discount_amounts"].append({"amount": off, "discount": discount["id"]})


def _invoice(books: Books, customer: Obj, lines: list[Obj], wished: Obj, intent: Obj | None, *, taxed: bool) -> Obj:
    now = books.now()
    invoice = new_draft(books, customer, lines, Bill("manual", (now, now), taxed=taxed))
    invoice |= {
        "auto_advance": False,
        "description": wished.get("description"),
        "footer": wished.get("footer"),
        "metadata": dict(wished.get("metadata") or {}),
    }
    books.change(customer, "customer.updated", currency=customer["currency"] or invoice["currency"])
    finalize(books, invoice, intent=intent)
    mark_paid(books, invoice)
    return invoice
