"""One try to take money: what the bank answers, and the charge and events that follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.cards import AUTHENTICATION, Confirming
from sandbox.stripe.charges import new_charge
from sandbox.stripe.debiting import debit
from sandbox.stripe.payment_methods import test_card
from sandbox.stripe.refusing import Outcome, card_error

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.cards import Decline
    from sandbox.stripe.store import Obj


def charge(books: Books, intent: Obj, method: Obj, *, on_session: bool, confirmed: bool = False) -> Outcome:
    """Try to take an intent's amount from a card, or send off a bank debit.

    `on_session`: its holder is on a page and can answer the bank; `confirmed`: they just did (3-D Secure).
    """
    forced = books.next_charges.take(intent["customer"])
    if method["type"] != "card":
        return debit(books, intent, method, forced)
    if (forced is AUTHENTICATION and not confirmed) or needs_confirming(
        books, method, on_session=on_session, confirmed=confirmed
    ):
        return _requires_action(books, intent, method)
    decline = forced if forced is not AUTHENTICATION else None
    decline = decline or test_card(books, method).on_charge
    return _declined(books, intent, method, decline) if decline else _succeeded(books, intent, method)


def needs_confirming(books: Books, method: Obj, *, on_session: bool, confirmed: bool) -> bool:
    """True when the bank wants 3-D Secure now; a card that asks once is satisfied for good."""
    if confirmed:
        books.store.note(method["id"])["confirmed"] = True
        return False
    asks = test_card(books, method).confirming
    if asks is Confirming.FIRST:
        return on_session and not books.store.note(method["id"]).get("confirmed")
    return asks is Confirming.ALWAYS


def give_up_confirming(books: Books, intent: Obj, method: Obj, decline: Decline) -> None:
    """The holder failed 3-D Secure on an intent that asked for it."""
    setting_up = intent["object"] == "setup_intent"
    field = "last_setup_error" if setting_up else "last_payment_error"
    error = card_error(decline, method)
    books.change(intent, status="requires_payment_method", payment_method=None, next_action=None, **{field: error})
    books.emit("setup_intent.setup_failed" if setting_up else "payment_intent.payment_failed", intent)


def _requires_action(books: Books, intent: Obj, method: Obj) -> Outcome:
    action = {"type": "use_stripe_sdk", "use_stripe_sdk": {"type": "three_d_secure_redirect"}}
    books.change(intent, status="requires_action", payment_method=method["id"], next_action=action)
    books.emit("payment_intent.requires_action", intent)
    return Outcome("requires_action")


def _declined(books: Books, intent: Obj, method: Obj, decline: Decline) -> Outcome:
    made = new_charge(books, intent, method, decline)
    error = card_error(decline, method, made["id"])
    books.change(
        intent,
        status="requires_payment_method",
        payment_method=None,
        next_action=None,
        last_payment_error=error,
        latest_charge=made["id"],
    )
    books.emit("charge.failed", made)
    books.emit("payment_intent.payment_failed", intent)
    return Outcome("declined", decline)


def _succeeded(books: Books, intent: Obj, method: Obj) -> Outcome:
    made = new_charge(books, intent, method, None)
    books.change(
        intent,
        status="succeeded",
        payment_method=method["id"],
        next_action=None,
        last_payment_error=None,
        latest_charge=made["id"],
        amount_received=intent["amount"],
    )
    books.emit("charge.succeeded", made)
    books.emit("payment_intent.succeeded", intent)
    return Outcome("succeeded")
