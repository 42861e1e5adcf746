"""What the bank's answer to a debit changes: the invoice that it was to pay, its subscription, and the checkout it began at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.collecting import debit_arrived, debit_failed
from sandbox.stripe.debiting import bank_answers, comes_back, send_back
from sandbox.stripe.invoice_ends import void
from sandbox.stripe.one_time_sale import sell_once

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def answer_debit(books: Books, intent: Obj) -> None:
    """The bank has decided about a debit that is on its way."""
    if intent["status"] != "processing":  # its invoice was voided meanwhile
        del books.debits[intent["id"]]
        return
    method = books.store.must("payment_method", intent["payment_method"])
    refusal = bank_answers(books, intent)
    note = books.store.note(intent["id"])
    invoice = books.store.get("invoice", note.get("invoice", ""))
    if refusal is None:
        _arrived(books, invoice)
    elif invoice is not None and invoice["status"] == "open":
        _failed(books, invoice, method["type"], by_hand=bool(note.pop("by_hand", False)))
    session = books.store.get("checkout.session", note.get("session", ""))
    if session is not None and session["payment_status"] == "unpaid":
        _tell_the_checkout(books, session, intent, arrived=refusal is None)
    if refusal is None and (reason := comes_back(books, books.store.must("charge", intent["latest_charge"]))):
        send_back(books, books.store.must("charge", intent["latest_charge"]), reason=reason)


def _tell_the_checkout(books: Books, session: Obj, intent: Obj, *, arrived: bool) -> None:
    if not arrived:
        books.emit("checkout.session.async_payment_failed", session)
        return
    customer = books.store.must("customer", session["customer"])
    fields = sell_once(books, session, customer, intent) if session["mode"] == "payment" else {}
    books.change(session, payment_status="paid", **fields)
    books.emit("checkout.session.async_payment_succeeded", session)


def _arrived(books: Books, invoice: Obj | None) -> None:
    if invoice is None or invoice["status"] not in ("open", "uncollectible"):
        return
    debit_arrived(books, invoice)


def _failed(books: Books, invoice: Obj, kind: str, *, by_hand: bool) -> None:
    """The first debit of a subscription: its invoice is void, and an active subscription stays active. An incomplete one ends with it.

    Source: Stripe's overview of subscriptions.
    """
    if invoice["billing_reason"] != "subscription_create" or by_hand:
        debit_failed(books, invoice, kind, by_hand=by_hand)
        return
    books.emit("invoice.payment_failed", invoice)
    void(books, invoice)
