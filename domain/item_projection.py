"""From Stripe's JSON to what is paid for: the item that stands for a tier, now, after a change that waits, or in the next phase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.money import Money
from domain.planned_change import PlannedChange
from domain.stripe_json import Json, id_of, moment, required_id
from domain.tier import tier_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_BRINGING = {"active", "not_started"}


def plan_item(items: Sequence[Json]) -> Json:
    """The item that stands for a tier, the oldest of them; add-ons stand aside."""
    return min(
        items, key=lambda item: (tier_named(item["price"]) is None, item.get("created") or 0, item.get("id") or "")
    )


def tier_named(price: Json) -> str | None:
    """The tier that a price stands for."""
    return tier_of(required_id(price["product"])) or (price.get("metadata") or {}).get("tier")


def quantity_of(item: Json) -> int:
    """How many are paid for; one where Stripe names no number."""
    quantity = item.get("quantity")
    return 1 if quantity is None else int(quantity)


def waiting_change(row: Json) -> PlannedChange | None:
    """A change that is applied as soon as its bill, the subscription's latest one, is paid."""
    pending = row.get("pending_update")
    if not pending or not pending.get("subscription_items"):
        return None
    item = plan_item(pending["subscription_items"])
    return _change(item, at=pending["expires_at"], invoice=id_of(row.get("latest_invoice")))


def coming_change(row: Json) -> PlannedChange | None:
    """What the next phase of its schedule makes of it; None where that changes nothing."""
    schedule = row.get("schedule")
    if not isinstance(schedule, dict) or schedule.get("status") not in _BRINGING:
        return None
    present = schedule.get("current_phase") or {"start_date": -1}
    phases = [one for one in schedule["phases"] if one["start_date"] > present["start_date"]]
    if not phases:
        return None
    item = plan_item(phases[0]["items"])
    now = plan_item(row["items"]["data"])
    if (item["price"]["id"], quantity_of(item)) == (now["price"]["id"], quantity_of(now)):
        return None
    return _change(item, at=phases[0]["start_date"], invoice=None)


def phase_start(row: Json) -> datetime | None:
    """Since when the present phase of its schedule runs."""
    schedule = row.get("schedule")
    present = schedule.get("current_phase") if isinstance(schedule, dict) else None
    return moment(present["start_date"]) if present else None


def _change(item: Json, *, at: float, invoice: str | None) -> PlannedChange:
    price: dict[str, Any] = item["price"]
    return PlannedChange(
        tier=tier_named(price),
        price=price["id"],
        amount=Money((price.get("unit_amount") or 0) * quantity_of(item), price["currency"]),
        interval=(price.get("recurring") or {}).get("interval") or "week",
        quantity=quantity_of(item),
        at=moment(at),
        invoice=invoice,
    )
