"""Stripe's objects as its API sends them at 2026-10-28.endive: one builder per object, only what a test names differs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.support.facts import NOW

Json = dict[str, Any]


def at(**away: float) -> int:
    """So long from the moment of the picture, as Stripe counts: `at(days=-3)`."""
    return int((NOW + timedelta(**away)).timestamp())


def page(*rows: Json) -> Json:
    """A list."""
    return {"object": "list", "data": list(rows), "has_more": False}


def customer_json(**fields: Any) -> Json:  # noqa: ANN401  # JSON, here and below
    row = {
        "id": "cus_1",
        "object": "customer",
        "currency": "usd",
        "email": "ada@example.com",
        "name": "Ada",
        "address": {"country": "AT"},
        "invoice_settings": {"default_payment_method": "pm_1"},
    }
    return row | fields


def price_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {
        "id": "price_basic",
        "object": "price",
        "product": "retainer_basic",
        "unit_amount": 15_000,
        "currency": "usd",
        "metadata": {},
        "recurring": {"interval": "week", "interval_count": 1},
    }
    return row | fields


def item_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {
        "id": "si_1",
        "object": "subscription_item",
        "created": at(days=-24),
        "current_period_start": at(days=-3),
        "current_period_end": at(days=4),
        "quantity": 1,
        "price": price_json(),
    }
    return row | fields


def subscription_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {
        "id": "sub_1",
        "object": "subscription",
        "customer": "cus_1",
        "status": "active",
        "created": at(days=-24),
        "items": page(item_json()),
        "trial_end": None,
        "cancel_at": None,
        "cancel_at_period_end": False,
        "canceled_at": None,
        "ended_at": None,
        "pause_collection": None,
        "default_payment_method": "pm_1",
        "latest_invoice": "in_1",
    }
    return row | fields


def line_json(product: str = "retainer_basic", *, start: int | None = None, end: int | None = None) -> Json:
    return {
        "id": f"il_{product}",
        "object": "line_item",
        "period": {"start": at(days=-3) if start is None else start, "end": at(days=4) if end is None else end},
        "pricing": {"type": "price_details", "price_details": {"price": "price_basic", "product": product}},
    }


def invoice_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {
        "id": "in_1",
        "object": "invoice",
        "customer": "cus_1",
        "parent": {"type": "subscription_details", "subscription_details": {"subscription": "sub_1", "metadata": {}}},
        "status": "paid",
        "billing_reason": "subscription_cycle",
        "total": 15_000,
        "amount_paid": 15_000,
        "currency": "usd",
        "created": at(days=-3),
        "period_start": at(days=-10),
        "period_end": at(days=-3),
        "attempt_count": 1,
        "next_payment_attempt": None,
        "number": "R-0001",
        "status_transitions": {"finalized_at": at(days=-3, hours=1), "paid_at": at(days=-3, hours=1)},
        "lines": page(line_json()),
        "payments": page(invoice_payment_json()),
    }
    return row | fields


def invoice_payment_json(intent: Any = "pi_1") -> Json:  # noqa: ANN401
    return {
        "id": "inpay_1",
        "object": "invoice_payment",
        "payment": {"type": "payment_intent", "payment_intent": intent},
    }


def payment_intent_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {
        "id": "pi_1",
        "object": "payment_intent",
        "status": "succeeded",
        "amount": 15_000,
        "currency": "usd",
        "created": at(days=-3, hours=1),
        "payment_method": "pm_1",
        "last_payment_error": None,
        "latest_charge": charge_json(),
    }
    return row | fields


def charge_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {
        "id": "ch_1",
        "object": "charge",
        "amount": 15_000,
        "payment_intent": "pi_1",
        "status": "succeeded",
        "created": at(days=-3, hours=1),
        "amount_refunded": 0,
        "disputed": False,
    }
    return row | fields


def declined_intent_json(charge: str = "ch_1", *, created: int | None = None, **fields: Any) -> Json:  # noqa: ANN401
    """A payment whose newest charge was declined for want of money."""
    made = at(days=-3, hours=1) if created is None else created
    row = payment_intent_json(
        status="requires_payment_method",
        last_payment_error={
            "code": "card_declined",
            "decline_code": "insufficient_funds",
            "advice_code": "try_again_later",
        },
        latest_charge=charge_json(id=charge, status="failed", created=made),
    )
    return row | fields


def payment_method_json(**fields: Any) -> Json:  # noqa: ANN401
    row = {
        "id": "pm_1",
        "object": "payment_method",
        "customer": "cus_1",
        "type": "card",
        "card": {
            "brand": "visa",
            "last4": "4242",
            "exp_month": 8,
            "exp_year": 2030,
            "country": "US",
            "fingerprint": "Xt5EWLLDS7FJjR1c",
        },
    }
    return row | fields
