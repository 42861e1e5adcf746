"""What a Checkout session is asked for, in Stripe's exact words.

Source: `SessionCreateParams` of stripe-python 16.1. `payment_method_types` is refused since 2026-09-30.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from billing.checkout_terms import checkout_terms, trial_terms
from domain.debit import DEBITS
from domain.page_language import checkout_locale

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.checkout import Offer
    from domain.checkout_policy import CheckoutPolicy
    from domain.subscriber import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One person's wish for one offer. `customer` and `price` are Stripe's ids; the message is the one that offers the link."""

    subscriber: Known
    offer: Offer
    customer: str
    price: str
    token: str
    chat_id: int
    message_id: int


def checkout_body(ctx: Context, order: Order, *, key: str, expires_at: datetime) -> dict[str, Any]:
    """The exact parameters. Our metadata stands twice, since a session's own reaches neither its subscription nor its invoice."""
    ours = {"telegram_id": str(order.subscriber.telegram_id), "operation": key, "tier": order.offer.tier.slug}
    policy = ctx.catalogue.checkout
    return {
        "customer": order.customer,
        "client_reference_id": order.token,
        "line_items": [{"price": order.price, "quantity": order.offer.quantity}],
        "metadata": ours,
        "success_url": f"{ctx.public_url}/return/checkout/{order.token}",
        "cancel_url": f"{ctx.public_url}/return/cancelled/{order.token}?in={quote(order.subscriber.language)}",
        "locale": checkout_locale(order.subscriber.language),
        "expires_at": int(expires_at.timestamp()),
        **_discount(order.offer, policy),
        **(_bought_once(order.offer, ours) if order.offer.price.is_pass else _agreement(order.offer, ours, policy)),
        **_methods(policy, order.offer),
        **checkout_terms(policy),
    }


def _agreement(offer: Offer, ours: dict[str, str], policy: CheckoutPolicy) -> dict[str, Any]:
    card, trial = trial_terms(policy, days=offer.trial_days)
    agreement = {"metadata": ours, **trial}
    return {"mode": "subscription", "subscription_data": agreement, "payment_method_collection": card}


def _bought_once(offer: Offer, ours: dict[str, str]) -> dict[str, Any]:
    """A pass. Its invoice is the fact that access rests on, so what it opens stands there."""
    about = {**ours, "pass_days": str(offer.price.days)}
    return {
        "mode": "payment",
        "invoice_creation": {"enabled": True, "invoice_data": {"metadata": about}},
        "payment_intent_data": {"metadata": ours},
    }


def _methods(policy: CheckoutPolicy, offer: Offer) -> dict[str, Any]:
    """Without bank debits where the operator wants none. A pass never takes one: it has no bill before its money has come."""
    if policy.bank_debits == "on" and not offer.price.is_pass:
        return {}
    return {"excluded_payment_method_types": sorted(DEBITS)}


def _discount(offer: Offer, policy: CheckoutPolicy) -> dict[str, Any]:
    """The code that they came with, or a field to type one where the operator wants it: Stripe takes only one of the two."""
    if offer.promo:
        return {"discounts": [{"promotion_code": offer.promo.ref}]}
    return {"allow_promotion_codes": policy.promotion_codes}
