"""Which events we ask Stripe for: each row says why, and where its object names the customer.

No row does anything else. An event is a hint to look at a person again; what follows comes from comparing what was with what is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

CUSTOMER = "customer"  # the object's field that names its customer
ITSELF = "id"  # the object is the customer
NOBODY = ""  # the object names none; the resolver finds the person by our rows, then at Stripe


@dataclass(frozen=True, slots=True)
class Row:
    """One event type. `customer` is the field of its object that names the customer."""

    type: str
    customer: str
    why: str


REGISTRY: tuple[Row, ...] = (
    Row("checkout.session.completed", CUSTOMER, "somebody finished a checkout: they want to be in now"),
    Row("checkout.session.async_payment_succeeded", CUSTOMER, "a bank debit that began at a checkout arrived"),
    Row("checkout.session.async_payment_failed", CUSTOMER, "a bank debit that began at a checkout did not arrive"),
    Row("checkout.session.expired", CUSTOMER, "a link that we gave ran out: the chat must not offer it any longer"),
    Row("customer.subscription.created", CUSTOMER, "an agreement begins, also one that was made in the Dashboard"),
    Row("customer.subscription.updated", CUSTOMER, "tier, price, status, period or cancellation may have changed"),
    Row("customer.subscription.deleted", CUSTOMER, "an agreement ended"),
    Row("customer.subscription.paused", CUSTOMER, "an agreement sleeps: access closes"),
    Row("customer.subscription.resumed", CUSTOMER, "a sleeping agreement woke: access may open"),
    Row("customer.subscription.trial_will_end", CUSTOMER, "the first charge is near"),
    Row("invoice.paid", CUSTOMER, "money arrived: the proof that access rests on"),
    Row("invoice.payment_failed", CUSTOMER, "money did not arrive"),
    Row("invoice.payment_action_required", CUSTOMER, "the bank waits for the person"),
    Row(
        "invoice.finalization_failed", CUSTOMER, "Stripe cannot write an invoice, mostly for want of an address for tax"
    ),
    Row("invoice.updated", CUSTOMER, "the time of Stripe's next attempt is told here and nowhere else"),
    Row("invoice.voided", CUSTOMER, "a debt was taken back"),
    Row("invoice.marked_uncollectible", CUSTOMER, "a debt was given up, which makes its subscription look active"),
    Row("customer.updated", ITSELF, "address, e-mail or the default card changed"),
    Row("customer.deleted", ITSELF, "the person's record at Stripe is gone, and every agreement with it"),
    Row("payment_method.attached", CUSTOMER, "a new card or bank account"),
    Row("payment_method.updated", CUSTOMER, "a card's expiry or address changed"),
    Row("payment_method.automatically_updated", CUSTOMER, "the network renewed a card by itself"),
    Row("payment_method.detached", NOBODY, "a card was taken away; its object no longer says whose it was"),
    Row("setup_intent.succeeded", CUSTOMER, "a card was confirmed for later charges"),
    Row("charge.refunded", CUSTOMER, "money went back"),
    Row("refund.created", CUSTOMER, "money is on its way back"),
    Row("refund.updated", CUSTOMER, "a refund moved"),
    Row("refund.failed", CUSTOMER, "money that went back came back to us: the person still waits for it"),
    Row("charge.dispute.created", NOBODY, "the bank took money back; the object names only the charge"),
    Row("charge.dispute.updated", NOBODY, "a dispute moved"),
    Row("charge.dispute.closed", NOBODY, "a dispute ended"),
    Row("charge.dispute.funds_withdrawn", NOBODY, "the bank took the money of a dispute"),
    Row("charge.dispute.funds_reinstated", NOBODY, "the bank gave it back"),
)
_ROWS = {row.type: row for row in REGISTRY}


def event_types() -> tuple[str, ...]:
    """Exactly the types that our webhook endpoint asks for."""
    return tuple(row.type for row in REGISTRY)


def listened(event_type: str) -> bool:
    """Whether anything follows from this type at all."""
    return event_type in _ROWS


def customer_of(event_type: str, obj: Mapping[str, Any]) -> str | None:
    """The customer that an event's object names, expanded or not, in every shape that Stripe has used; None where it names none."""
    row = _ROWS.get(event_type)
    if row is None or row.customer == NOBODY:
        return None
    named = obj.get(row.customer)
    if isinstance(named, dict):
        named = named.get("id")
    return named if isinstance(named, str) and named else None
