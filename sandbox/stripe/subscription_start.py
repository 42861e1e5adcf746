"""How a subscription begins: its shape (flexible billing), its items and its discounts."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.stripe.periods import period_end
from sandbox.stripe.store import new_id

if TYPE_CHECKING:
    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

DAY = 86_400
WARNED_BEFORE = 3 * DAY  # customer.subscription.trial_will_end comes three days before


@dataclass(frozen=True, slots=True)
class Start:
    """What a new subscription is made of."""

    customer: str
    items: list[tuple[Obj, int]]  # recurring prices and quantities
    method: str | None
    trial_end: int | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    description: str | None = None
    trial_settings: Obj | None = None


_FRESH: Obj = {
    "application": None,
    "application_fee_percent": None,
    "automatic_tax": {"disabled_reason": None, "enabled": False, "liability": None},
    "billing_cycle_anchor_config": None,
    "billing_schedules": [],
    "billing_thresholds": None,
    "cancel_at": None,
    "cancel_at_period_end": False,
    "canceled_at": None,
    "cancellation_details": {"comment": None, "feedback": None, "reason": None},
    "collection_method": "charge_automatically",
    "days_until_due": None,
    "default_source": None,
    "default_tax_rates": [],
    "discounts": [],
    "ended_at": None,
    "invoice_settings": {"account_tax_ids": None, "issuer": {"type": "self"}},
    "latest_invoice": None,
    "livemode": False,
    "next_pending_invoice_item_invoice": None,
    "on_behalf_of": None,
    "pause_collection": None,
    "payment_settings": {
        "payment_method_options": None,
        "payment_method_types": None,
        "save_default_payment_method": "off",
    },
    "pending_invoice_item_interval": None,
    "pending_setup_intent": None,
    "pending_update": None,
    "schedule": None,
    "status_details": None,
    "test_clock": None,
    "transfer_data": None,
}


def new_subscription(books: Books, start: Start) -> Obj:
    """The subscription, `active` or `trialing`; its event is the caller's, once the invoice exists."""
    now = books.now()
    subscription_id = new_id("sub")
    anchor = start.trial_end or now
    subscription: Obj = {
        **copy.deepcopy(_FRESH),
        "id": subscription_id,
        "object": "subscription",
        "billing_cycle_anchor": anchor,
        "billing_mode": {
            "flexible": {"proration_discounts": "included"},
            "type": "flexible",
            "updated_at": now,
        },
        "created": now,
        "currency": start.items[0][0]["currency"],
        "customer": start.customer,
        "default_payment_method": start.method,
        "description": start.description,
        "items": {
            "object": "list",
            "data": [_item(subscription_id, price, quantity, now, start.trial_end) for price, quantity in start.items],
            "has_more": False,
            "url": f"/v1/subscription_items?subscription={subscription_id}",
        },
        "metadata": start.metadata,
        "start_date": now,
        "status": "trialing" if start.trial_end else "active",
        "trial_end": start.trial_end,
        "trial_settings": start.trial_settings or {"end_behavior": {"missing_payment_method": "create_invoice"}},
        "trial_start": now if start.trial_end else None,
    }
    if start.trial_end:
        books.store.note(subscription_id)["warn_at"] = max(now, start.trial_end - WARNED_BEFORE)
    return books.add(subscription)


def _item(subscription_id: str, price: Obj, quantity: int, now: int, trial_end: int | None) -> Obj:
    return {
        "id": new_id("si", 14),
        "object": "subscription_item",
        "billing_thresholds": None,
        "created": now,
        "current_period_end": trial_end or period_end(now, now, price["recurring"]),
        "current_period_start": now,
        "discounts": [],
        "metadata": {},
        "plan": _plan(price),
        "price": dict(price),
        "quantity": quantity,
        "subscription": subscription_id,
        "tax_rates": [],
    }


def _plan(price: Obj) -> Obj:
    """The old twin of a price, which answers still carry."""
    return {
        "id": price["id"],
        "object": "plan",
        "active": price["active"],
        "amount": price["unit_amount"],
        "amount_decimal": price["unit_amount_decimal"],
        "billing_scheme": "per_unit",
        "created": price["created"],
        "currency": price["currency"],
        "interval": price["recurring"]["interval"],
        "interval_count": price["recurring"]["interval_count"],
        "livemode": False,
        "metadata": price["metadata"],
        "meter": None,
        "nickname": price["nickname"],
        "product": price["product"],
        "tiers_mode": None,
        "transform_usage": None,
        "trial_period_days": None,
        "usage_type": "licensed",
    }


def add_discount(books: Books, subscription: Obj, *, coupon: Obj, code: Obj | None, session: str | None) -> Obj:
    """Give a subscription the discount of a coupon, counted as redeemed."""
    months = coupon["duration_in_months"]
    now = books.now()
    monthly = {"interval": "month", "interval_count": months}
    discount: Obj = {
        "id": new_id("di"),
        "object": "discount",
        "checkout_session": session,
        "customer": subscription["customer"],
        "end": period_end(now, now, monthly) if months else None,
        "invoice": None,
        "invoice_item": None,
        "promotion_code": code["id"] if code else None,
        "source": {"coupon": coupon["id"], "type": "coupon"},
        "start": now,
        "subscription": subscription["id"],
        "subscription_item": None,
    }
    for redeemed in (coupon, code):
        if redeemed is not None:
            redeemed["times_redeemed"] += 1
            most = redeemed["max_redemptions"]
            used_up = most is not None and redeemed["times_redeemed"] >= most
            redeemed["valid" if redeemed is coupon else "active"] &= not used_up
    subscription["discounts"].append(discount["id"])
    return books.add(discount, "customer.discount.created")


def use_up_discounts(books: Books, subscription: Obj) -> None:
    """After an invoice with money on it, discounts that count once are gone, as are those past their end."""
    kept = []
    for discount_id in subscription["discounts"]:
        discount = books.store.must("discount", discount_id)
        once = books.store.must("coupon", discount["source"]["coupon"])["duration"] == "once"
        if not once and (discount["end"] is None or discount["end"] > books.now()):
            kept.append(discount_id)
    subscription["discounts"] = kept
