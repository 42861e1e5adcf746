"""What a schedule looks like, made from a subscription, and how its phases are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.stripe.errors import left_out, missing
from sandbox.stripe.periods import period_end
from sandbox.stripe.routing import merged
from sandbox.stripe.rules import refusal
from sandbox.stripe.store import new_id
from sandbox.stripe.subscription_items import priced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

MOST_PHASES = 10
_BARE: Obj = {
    "add_invoice_items": [],
    "application_fee_percent": None,
    "automatic_tax": {"disabled_reason": None, "enabled": False, "liability": None},
    "billing_thresholds": None,
    "collection_method": None,
    "default_payment_method": None,
    "default_tax_rates": [],
    "description": None,
    "invoice_settings": None,
    "on_behalf_of": None,
    "transfer_data": None,
}


def new_schedule(books: Books, subscription: Obj) -> Obj:
    """A schedule of one phase: what the subscription is now, until its period ends."""
    items = subscription["items"]["data"]
    end = subscription["cancel_at"] or items[0]["current_period_end"]
    phase = {
        **_BARE,
        "billing_cycle_anchor": None,
        "currency": subscription["currency"],
        "discounts": [_reused(one) for one in subscription["discounts"]],
        "end_date": end,
        "items": phase_items(items),
        "metadata": {},
        "proration_behavior": "create_prorations",
        "start_date": items[0]["current_period_start"],
        "trial_end": subscription["trial_end"] if subscription["status"] == "trialing" else None,
    }
    return {
        "id": new_id("sub_sched"),
        "object": "subscription_schedule",
        "application": None,
        "billing_mode": dict(subscription["billing_mode"]),
        "canceled_at": None,
        "completed_at": None,
        "created": books.now(),
        "current_phase": {"end_date": end, "start_date": phase["start_date"]},
        "customer": subscription["customer"],
        "customer_account": None,
        "default_settings": _settings(),
        "end_behavior": "cancel" if subscription["cancel_at"] else "release",
        "livemode": False,
        "metadata": {},
        "pause_schedules": [],
        "phases": [phase],
        "released_at": None,
        "released_subscription": None,
        "status": "active",
        "subscription": subscription["id"],
        "test_clock": None,
    }


def _settings() -> Obj:
    return {
        "application_fee_percent": None,
        "automatic_tax": {"disabled_reason": None, "enabled": False, "liability": None},
        "billing_cycle_anchor": "automatic",
        "billing_thresholds": None,
        "collection_method": "charge_automatically",
        "default_payment_method": None,
        "description": None,
        "invoice_settings": {
            "account_tax_ids": None,
            "custom_fields": None,
            "days_until_due": None,
            "description": None,
            "footer": None,
            "issuer": {"type": "self"},
        },
        "on_behalf_of": None,
        "transfer_data": None,
    }


def phase_items(items: Sequence[Obj]) -> list[Obj]:
    """A subscription's items as a phase writes them."""
    return [_item(one["price"], one["quantity"], one["metadata"]) for one in items]


def _item(price: Obj, quantity: int, metadata: Obj) -> Obj:
    return {
        "billing_thresholds": None,
        "discounts": [],
        "metadata": dict(metadata),
        "plan": price["id"],
        "price": price["id"],
        "quantity": quantity,
        "tax_rates": [],
    }


def _reused(discount_id: str) -> Obj:
    return {"coupon": None, "discount": discount_id, "promotion_code": None}


def read_phases(books: Books, schedule: Obj, given: Sequence[Obj]) -> list[Obj]:
    """The phases as they are to be, the present one first; the present one's items stay what they are."""
    if len(given) > MOST_PHASES:
        raise refusal("schedule.too_many_phases")
    if not given or "start_date" not in given[0]:
        raise refusal("schedule.start_needed")
    present = schedule["current_phase"]
    if given[0]["start_date"] != present["start_date"]:
        raise refusal("schedule.start_fixed")
    phases: list[Obj] = []
    for index, one in enumerate(given):
        phases.append(_phase(books, schedule, one, index, phases[-1]["end_date"] if phases else present["start_date"]))
    if phases[0]["end_date"] <= books.now():
        raise refusal("schedule.ended_phase")
    _refuse_new_present(schedule, phases[0])
    return phases


def _refuse_new_present(schedule: Obj, first: Obj) -> None:
    now = next(one for one in schedule["phases"] if one["start_date"] == first["start_date"])
    if [(one["price"], one["quantity"]) for one in now["items"]] != [
        (one["price"], one["quantity"]) for one in first["items"]
    ]:
        raise left_out("a change of what the present phase bills; update the subscription before it is scheduled")


def _phase(books: Books, schedule: Obj, given: Obj, index: int, begins: int) -> Obj:
    currency = schedule["phases"][0]["currency"]
    start = given.get("start_date", begins)
    end = _end(given, index, start)
    if start != begins or end <= start:
        raise refusal("schedule.phases_in_order", index=index)
    items = [
        _item(
            priced(books, currency, one["price"], place, known=_known(schedule)),
            one.get("quantity", 1),
            merged(None, one.get("metadata")),
        )
        for place, one in enumerate(given["items"])
    ]
    return {
        **_BARE,
        "billing_cycle_anchor": given.get("billing_cycle_anchor"),
        "currency": currency,
        "discounts": [_reused(one) for one in _discounts(books, schedule, given, index)],
        "end_date": end,
        "items": items,
        "metadata": merged(None, given.get("metadata")),
        "proration_behavior": given.get("proration_behavior", "create_prorations"),
        "start_date": start,
        "trial_end": given.get("trial_end"),
    }


def _discounts(books: Books, schedule: Obj, given: Obj, index: int) -> list[str]:
    """A phase that names none has none of the subscription's own, only its customer's; and no customer has any here.

    Source: `phases.discounts` in the API reference.
    """
    standing = books.store.must("subscription", schedule["subscription"])["discounts"]
    named: list[str] = [one.get("discount", "") for one in given.get("discounts") or []]
    for place, discount_id in enumerate(named):
        if discount_id not in standing:
            where = f"phases[{index}][discounts][{place}][discount]"
            raise missing("discount", discount_id, param=where, status=400)
    return named


def _known(schedule: Obj) -> str:
    """The price that runs may stay although it was archived."""
    price: str = schedule["phases"][0]["items"][0]["price"]
    return price


def _end(given: Obj, index: int, start: int) -> int:
    if "duration" in given and "end_date" in given:
        raise refusal("schedule.end_or_duration", index=index)
    if "duration" in given:
        every = {"interval_count": 1, **given["duration"]}
        return period_end(start, start, every)
    if "end_date" not in given:
        raise left_out(f"phases[{index}] without an end_date or a duration")
    end: int = given["end_date"]
    return end
