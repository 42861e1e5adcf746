"""One bank debit: sent off at once, answered by the bank days later, and sometimes taken back after that."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sandbox.stripe.charges import new_charge
from sandbox.stripe.debit_accounts import ACH, MANDATE_GONE, NO_MONEY, UNNAMED, business_days_after
from sandbox.stripe.debit_methods import test_account
from sandbox.stripe.disputing import dispute
from sandbox.stripe.mandates import mandate_of, revoke
from sandbox.stripe.refusing import Outcome, card_error

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.cards import Decline
    from sandbox.stripe.store import Obj

_FORCED = {"insufficient_funds": NO_MONEY}  # what a bank that only knows accounts says to the decline of a card


def debit(books: Books, intent: Obj, method: Obj, forced: Decline | None) -> Outcome:
    """Ask the bank for an intent's amount. Without a mandate nothing is asked; with one, the answer comes days later.

    `forced` is what the bank will say whatever the account is.
    """
    if mandate_of(books, method)["status"] != "active":
        _refuse(books, intent, method, MANDATE_GONE)
        return Outcome("declined", MANDATE_GONE)
    account = test_account(books, method)
    answers_at = business_days_after(books.now(), _days(books, method))
    made = new_charge(books, intent, method, None, debited_on=_date(answers_at))
    books.change(
        intent,
        status="processing",
        payment_method=method["id"],
        payment_method_types=[method["type"]],
        payment_method_options={},
        next_action=None,
        last_payment_error=None,
        latest_charge=made["id"],
    )
    books.emit("charge.pending", made)
    books.emit("payment_intent.processing", intent)
    refusal = _FORCED.get(forced.decline_code, UNNAMED) if forced else account.refusal
    books.store.note(intent["id"])["refusal"] = refusal
    if account.answers:
        books.debits[intent["id"]] = answers_at
    return Outcome("processing")


def bank_answers(books: Books, intent: Obj) -> Decline | None:
    """The bank's answer to a debit that is on its way: None where the money has come, else its no."""
    books.debits.pop(intent["id"], None)
    refusal: Decline | None = books.store.note(intent["id"]).pop("refusal", None)
    charge = books.store.must("charge", intent["latest_charge"])
    method = books.store.must("payment_method", intent["payment_method"])
    if refusal is not None:
        books.change(charge, status="failed", failure_code=refusal.code, failure_message=refusal.message)
        books.emit("charge.failed", charge)
        _refuse(books, intent, method, refusal, charge["id"])
        return refusal
    books.change(charge, status="succeeded", paid=True)
    books.change(intent, status="succeeded", amount_received=intent["amount"])
    books.emit("charge.succeeded", charge)
    books.emit("payment_intent.succeeded", intent)
    return None


def comes_back(books: Books, charge: Obj) -> str | None:
    """The reason with which this account's debits come back after they had succeeded."""
    return test_account(books, books.store.must("payment_method", charge["payment_method"])).returned


def send_back(books: Books, charge: Obj, *, reason: str) -> Obj:
    """A debit that had succeeded comes back: a dispute that is lost at once, for good. Answers the dispute.

    Who disputes a debit has also ended the mandate; who only had no money left has not. Source: Stripe's support pages on
    disputes of ACH and of SEPA Direct Debit payments.
    """
    made = dispute(books, charge, reason=reason, status="lost")
    if reason != "insufficient_funds":
        revoke(books, mandate_of(books, books.store.must("payment_method", charge["payment_method"])))
    return made


def _refuse(books: Books, intent: Obj, method: Obj, decline: Decline, charge_id: str | None = None) -> None:
    error = card_error(decline, method, charge_id)
    books.change(
        intent, status="requires_payment_method", payment_method=None, next_action=None, last_payment_error=error
    )
    books.emit("payment_intent.payment_failed", intent)


def _days(books: Books, method: Obj) -> int:
    return books.dashboard.ach_days if method["type"] == ACH else books.dashboard.sepa_days


def _date(moment: int) -> str:
    return datetime.fromtimestamp(moment, tz=UTC).date().isoformat()
