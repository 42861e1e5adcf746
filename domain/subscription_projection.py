"""From Stripe's JSON to our facts: subscriptions, whose periods stand on their items. Source: the types of stripe-python 16.1."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from domain.discount import Discount
from domain.item_projection import coming_change, phase_start, plan_item, quantity_of, tier_named, waiting_change
from domain.money import Money
from domain.stripe_json import Json, id_of, moment, moment_or_none, required_id
from domain.subscription import Subscription

if TYPE_CHECKING:
    from datetime import datetime


def subscription_from(row: Json, before: Subscription | None = None) -> Subscription:
    """One subscription, by the item that stands for a tier. What it was for `before` is remembered; of one that was never seen with a
    product that we know, what its checkout wrote into its metadata.
    """
    item = plan_item(row["items"]["data"])
    price = item["price"]
    resting, paused = row.get("pause_collection") or {}, (row.get("status_details") or {}).get("paused") or {}
    return Subscription(
        ref=row["id"],
        customer=required_id(row["customer"]),
        status=row["status"],
        tier=tier_named(price),
        last_tier=tier_named(price) or _remembered(before) or _bought(row.get("metadata") or {}),
        price=price["id"],
        product=required_id(price["product"]),
        amount=Money((price.get("unit_amount") or 0) * quantity_of(item), price["currency"]),
        interval=(price.get("recurring") or {}).get("interval") or "week",
        quantity=quantity_of(item),
        created=moment(row["created"]),
        period_start=moment(item["current_period_start"]),
        period_end=moment(item["current_period_end"]),
        trial_end=moment_or_none(row.get("trial_end")),
        cancel_at=_cancel_at(row, item),
        canceled_at=moment_or_none(row.get("canceled_at")),
        ended_at=moment_or_none(row.get("ended_at")),
        ends_with_period=bool(row.get("cancel_at_period_end")),
        paused_collection=resting.get("behavior"),
        collection_resumes_at=moment_or_none(resting.get("resumes_at")),
        paused_why=(paused.get("subscription") or {}).get("type"),
        paused_at=moment_or_none(paused.get("transitioned_at")),
        default_payment_method=id_of(row.get("default_payment_method")),
        latest_invoice=id_of(row.get("latest_invoice")),
        discounts=tuple(_discount(one) for one in row.get("discounts") or [] if _is_open(one)),
        item=item["id"],
        items=len(row["items"]["data"]),
        schedule=id_of(row.get("schedule")),
        phase_start=phase_start(row),
        coming=coming_change(row),
        waiting=waiting_change(row),
    )


def _remembered(before: Subscription | None) -> str | None:
    return None if before is None else before.last_tier or before.tier


def _bought(metadata: Json) -> str | None:
    """Our own checkouts leave their key there, too: words of others are not ours."""
    return metadata.get("tier") if metadata.get("operation") else None


def _is_open(discount: object) -> bool:
    """Whether it and its coupon were asked for whole; a discount whose coupon is gone takes nothing off that we could name."""
    source = discount.get("source") if isinstance(discount, dict) else None
    return isinstance(source, dict) and isinstance(source.get("coupon"), dict)


def _discount(row: Json) -> Discount:
    coupon = row["source"]["coupon"]
    percent, amount = coupon.get("percent_off"), coupon.get("amount_off")
    return Discount(
        ref=row["id"],
        percent=None if percent is None else Decimal(str(percent)),
        amount=None if amount is None else Money(amount, coupon["currency"]),
        ends=moment_or_none(row.get("end")),
    )


def _cancel_at(row: Json, item: Json) -> datetime | None:
    if row.get("cancel_at"):
        return moment(row["cancel_at"])
    return moment(item["current_period_end"]) if row.get("cancel_at_period_end") else None
