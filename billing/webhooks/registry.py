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
OFFER = "offer"  # the object is nobody's: what is sold has changed, and the offer is looked at again


@dataclass(frozen=True, slots=True)
class Row:
    """One event type. `customer` is the field of its object that names the customer, or says that none does."""

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
    Row("customer.subscription.pending_update_applied", CUSTOMER, "a change was paid for, and is made"),
    Row("customer.subscription.pending_update_expired", CUSTOMER, "a change was not paid for in time, and is not made"),
    Row("subscription_schedule.updated", CUSTOMER, "what is planned for an agreement changed, or has begun"),
    Row("subscription_schedule.released", CUSTOMER, "nothing is planned any more; the agreement goes on as it is"),
    Row("subscription_schedule.canceled", CUSTOMER, "a plan and its agreement were ended"),
    Row("subscription_schedule.completed", CUSTOMER, "a plan has run to its end"),
    Row("subscription_schedule.aborted", CUSTOMER, "a plan ended with an agreement that nobody paid for"),
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
    Row("customer.tax_id.created", CUSTOMER, "a tax number was given, on a page of Stripe's or in its Dashboard"),
    Row("customer.tax_id.updated", CUSTOMER, "the tax office has answered whether a number is right"),
    Row("customer.tax_id.deleted", CUSTOMER, "a tax number was taken away"),
    Row("customer.deleted", ITSELF, "the person's record at Stripe is gone, and every agreement with it"),
    Row("payment_method.attached", CUSTOMER, "a new card or bank account"),
    Row("payment_method.updated", CUSTOMER, "a card's expiry or address changed"),
    Row("payment_method.automatically_updated", CUSTOMER, "the network renewed a card by itself"),
    Row("payment_method.detached", NOBODY, "a card was taken away; its object no longer says whose it was"),
    Row("setup_intent.succeeded", CUSTOMER, "a card was confirmed for later charges"),
    Row(
        "mandate.updated",
        NOBODY,
        "a bank account may not be debited any more; the object names only the payment method",
    ),
    Row("charge.refunded", CUSTOMER, "money went back"),
    Row("refund.created", CUSTOMER, "money is on its way back"),
    Row("refund.updated", CUSTOMER, "a refund moved"),
    Row("refund.failed", CUSTOMER, "money that went back came back to us: the person still waits for it"),
    Row("credit_note.created", CUSTOMER, "an invoice was taken back in part: money or credit goes to the person"),
    Row("credit_note.updated", CUSTOMER, "a credit note says something else"),
    Row("credit_note.voided", CUSTOMER, "what was taken back is owed again"),
    Row("radar.early_fraud_warning.created", NOBODY, "a bank warns of fraud, and nothing else that we read shows it"),
    Row("radar.early_fraud_warning.updated", NOBODY, "a warning needs nobody any more"),
    Row("charge.dispute.created", NOBODY, "the bank took money back; the object names only the charge"),
    Row("charge.dispute.updated", NOBODY, "a dispute moved"),
    Row("charge.dispute.closed", NOBODY, "a dispute ended"),
    Row("charge.dispute.funds_withdrawn", NOBODY, "the bank took the money of a dispute"),
    Row("charge.dispute.funds_reinstated", NOBODY, "the bank gave it back"),
    Row("customer.discount.created", CUSTOMER, "a coupon was given to somebody: their next charge is another"),
    Row("customer.discount.deleted", CUSTOMER, "a coupon was taken away: their next charge is another"),
    Row("price.created", OFFER, "a new price may have taken the name over under which one of ours is sold"),
    Row("price.updated", OFFER, "a price that is sold may have been archived, or lost its name"),
    Row(
        "product.updated", OFFER, "a product that is sold may have been archived, and nothing of it can be bought then"
    ),
    Row("promotion_code.updated", OFFER, "a code that is remembered for somebody may have been switched off"),
)
_ROWS = {row.type: row for row in REGISTRY}
# Somebody stands before a door, or should not be behind it any more. In a burst of renewals these are looked at first.
URGENT = frozenset(
    {
        "checkout.session.completed",
        "checkout.session.async_payment_succeeded",
        "customer.subscription.deleted",
        "customer.subscription.paused",
        "customer.subscription.resumed",
        "customer.deleted",
        "charge.dispute.created",
    }
)


def event_types() -> tuple[str, ...]:
    """Exactly the types that our webhook endpoint asks for."""
    return tuple(row.type for row in REGISTRY)


def listened(event_type: str) -> bool:
    """Whether anything follows from this type at all."""
    return event_type in _ROWS


def about_offer(event_type: str) -> bool:
    """Whether it is news of what is sold, and of nobody in particular."""
    row = _ROWS.get(event_type)
    return row is not None and row.customer == OFFER


def customer_of(event_type: str, obj: Mapping[str, Any]) -> str | None:
    """The customer that an event's object names, expanded or not, in every shape that Stripe has used; None where it names none."""
    row = _ROWS.get(event_type)
    if row is None or row.customer in {NOBODY, OFFER}:
        return None
    named = obj.get(row.customer)
    if isinstance(named, dict):
        named = named.get("id")
    return named if isinstance(named, str) and named else None
