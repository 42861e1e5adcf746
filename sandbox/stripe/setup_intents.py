"""Setup intents: a card or a bank account kept for later without taking money, as a trial needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.charging import needs_confirming
from sandbox.stripe.mandates import mandate_of
from sandbox.stripe.payment_methods import test_card
from sandbox.stripe.refusing import Outcome, card_error
from sandbox.stripe.routing import Route, retrieve
from sandbox.stripe.schema import Group
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def new_setup_intent(books: Books, *, customer: str | None) -> Obj:
    """A setup intent that waits for a card."""
    intent_id = new_id("seti")
    intent: Obj = {
        "id": intent_id,
        "object": "setup_intent",
        "application": None,
        "automatic_payment_methods": None,
        "cancellation_reason": None,
        "client_secret": f"{intent_id}_secret_{new_id('x')[2:]}",
        "created": books.now(),
        "customer": customer,
        "description": None,
        "flow_directions": None,
        "last_setup_error": None,
        "latest_attempt": None,
        "livemode": False,
        "mandate": None,
        "metadata": {},
        "next_action": None,
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": None,
        "payment_method_options": {"card": {"mandate_options": None, "network": None, "request_three_d_secure": None}},
        "payment_method_types": ["card"],
        "single_use_mandate": None,
        "status": "requires_payment_method",
        "usage": "off_session",
    }
    return books.add(intent, "setup_intent.created")


def set_up(books: Books, intent: Obj, method: Obj, *, confirmed: bool) -> Outcome:
    """Ask the bank whether the card may be kept; `confirmed`: its holder has passed 3-D Secure."""
    if method["type"] != "card":
        return _set_up_account(books, intent, method)
    card = test_card(books, method)
    if needs_confirming(books, method, on_session=True, confirmed=confirmed):
        action = {"type": "use_stripe_sdk", "use_stripe_sdk": {"type": "three_d_secure_redirect"}}
        books.change(intent, status="requires_action", payment_method=method["id"], next_action=action)
        books.emit("setup_intent.requires_action", intent)
        return Outcome("requires_action")
    if card.on_saving is not None:
        error = card_error(card.on_saving, method)
        books.change(intent, status="requires_payment_method", payment_method=None, last_setup_error=error)
        books.emit("setup_intent.setup_failed", intent)
        return Outcome("declined", card.on_saving)
    books.change(intent, status="succeeded", payment_method=method["id"], next_action=None, last_setup_error=None)
    books.emit("setup_intent.succeeded", intent)
    return Outcome("succeeded")


def _set_up_account(books: Books, intent: Obj, method: Obj) -> Outcome:
    """A bank account is kept with the mandate that was given on the page; the bank is not asked."""
    books.change(
        intent,
        status="succeeded",
        payment_method=method["id"],
        payment_method_types=[method["type"]],
        payment_method_options={},
        mandate=mandate_of(books, method)["id"],
        next_action=None,
        last_setup_error=None,
    )
    books.emit("setup_intent.succeeded", intent)
    return Outcome("succeeded")


ROUTES = (Route("GET", "/v1/setup_intents/{id}", Group(left_out="client_secret"), retrieve("setup_intent")),)
