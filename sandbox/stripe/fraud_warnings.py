"""Early fraud warnings: the bank's word that a charge may be fraud, before anybody disputes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.account import by_payment
from sandbox.stripe.routing import Route, retrieve
from sandbox.stripe.schema import Group
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj


def warn_of_fraud(books: Books, charge: Obj, *, kind: str = "unauthorized_use_of_card") -> Obj:
    """The bank warns of a charge; whoever has neither refunded it nor lost it to a dispute can still do something."""
    made: Obj = {
        "id": new_id("issfr"),
        "object": "radar.early_fraud_warning",
        "actionable": _actionable(charge),
        "charge": charge["id"],
        "created": books.now(),
        "fraud_type": kind,
        "livemode": False,
        "payment_intent": charge["payment_intent"],
    }
    return books.add(made, "radar.early_fraud_warning.created")


def calm_warnings(books: Books, charge: Obj) -> None:
    """A charge that was refunded in full or disputed needs nobody any more."""
    for made in books.store.all("radar.early_fraud_warning"):
        if made["charge"] == charge["id"]:
            books.change(made, "radar.early_fraud_warning.updated", actionable=_actionable(charge))


def _actionable(charge: Obj) -> bool:
    return not charge["refunded"] and not charge["disputed"]


ROUTES = (
    by_payment("radar.early_fraud_warning", "/v1/radar/early_fraud_warnings"),
    Route("GET", "/v1/radar/early_fraud_warnings/{id}", Group(), retrieve("radar.early_fraud_warning")),
)
