"""How a subscription begins: its shape (flexible billing), its items and its discounts."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.stripe.discounts import new_discount
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
    taxed: bool = False


_FRESH: Obj = {
    "application": None,
    "application_fee_percent": None,
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


def automatic_tax(*, enabled: bool) -> Obj:
    """How a subscription says whether its bills are taxed."""
    return {"disabled_reason": None, "enabled": enabled, "liability": {"type": "self"} if enabled else None}


def new_subscription(books: Books, start: Start) -> Obj:
    """The subscription, `active` or `trialing`; its event is the caller's, once the invoice exists."""
    now = books.now()
    subscription_id = new_id("sub")
    anchor = start.trial_end or now
    subscription: Obj = {
        **copy.deepcopy(_FRESH),
        "id": subscription_id,
        "object": "subscription",
        "automatic_tax": automatic_tax(enabled=start.taxed),
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
            "data": [
                new_item(subscription_id, price, quantity, now=now, ends=start.trial_end)
                for price, quantity in start.items
            ],
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


def new_item(subscription_id: str, price: Obj, quantity: int, *, now: int, ends: int | None) -> Obj:
    """An item whose period runs from `now` until `ends`, or for a whole interval."""
    return {
        "id": new_id("si", 14),
        "object": "subscription_item",
        "billing_thresholds": None,
        "created": now,
        "current_period_end": ends or period_end(now, now, price["recurring"]),
        "current_period_start": now,
        "discounts": [],
        "metadata": {},
        "plan": plan_of(price),
        "price": dict(price),
        "quantity": quantity,
        "subscription": subscription_id,
        "tax_rates": [],
    }


def plan_of(price: Obj) -> Obj:
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


def add_discount(books: Books, subscription: Obj, *, coupon: Obj, code: Obj | None) -> Obj:
    """Give a subscription the discount of a coupon, counted as redeemed."""
    discount = new_discount(books, subscription["customer"], coupon, code)
    discount["subscription"] = subscription["id"]
    subscription["discounts"].append(discount["id"])
    books.emit("customer.discount.created", discount)
    return discount


def use_up_discounts(books: Books, subscription: Obj) -> None:
    """After an invoice with money on it, discounts that count once are gone, as are those past their end."""
    for discount_id in list(subscription["discounts"]):
        discount = books.store.must("discount", discount_id)
        once = books.store.must("coupon", discount["source"]["coupon"])["duration"] == "once"
        if once or (discount["end"] is not None and discount["end"] <= books.now()):
            subscription["discounts"].remove(discount_id)
            books.emit("customer.discount.deleted", discount)
