"""Checkouts: one open per subscriber, reserved before Stripe is asked, so that two taps find the same one."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from storage.db import rows

LIVE = ("opening", "open")


class Checkout(Model):
    """A way to pay that was offered. `status`: opening, open, complete, expired, failed. `token` names it in the return address.

    `amount` is the price of one, `quantity` how many.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="checkouts", on_delete=fields.RESTRICT)
    operation = fields.ForeignKeyField("models.Operation", related_name="checkouts", on_delete=fields.RESTRICT)
    token = fields.CharField(max_length=64, unique=True)
    tier = fields.CharField(max_length=64)
    interval = fields.CharField(max_length=16)
    currency = fields.CharField(max_length=3)
    amount = fields.BigIntField()
    quantity = fields.IntField(default=1)
    promotion = fields.CharField(max_length=255, null=True)
    trial_days = fields.IntField()
    status = fields.CharField(max_length=16)
    stripe_id = fields.CharField(max_length=255, null=True, unique=True)
    url = fields.TextField(null=True)
    chat_id = fields.BigIntField()
    message_id = fields.BigIntField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()

    class Meta:
        table = "stripe_checkouts"


async def live(subscriber_id: int) -> Checkout | None:
    """The one checkout that this subscriber may still pay, if any."""
    found = await rows(f"SELECT id FROM stripe_checkouts WHERE subscriber_id = ? AND status IN {LIVE}", subscriber_id)
    return await Checkout.get_or_none(id=found[0]["id"], status__in=LIVE) if found else None  # most have none


async def by_token(token: str) -> Checkout | None:
    """The checkout that a return address names."""
    return await Checkout.get_or_none(token=token)


async def opened(checkout_id: int, *, stripe_id: str, url: str, expires_at: datetime) -> None:
    """Stripe made the session."""
    await Checkout.filter(id=checkout_id, status="opening").update(
        status="open", stripe_id=stripe_id, url=url, expires_at=expires_at
    )


async def close(checkout_id: int, status: str) -> bool:
    """It is complete, expired or failed now; False when it had left the live ones before."""
    return bool(await Checkout.filter(id=checkout_id, status__in=LIVE).update(status=status))


async def move_message(checkout_id: int, *, chat_id: int, message_id: int) -> None:
    """The same offer stands in another message now: that one will turn into the answer."""
    await Checkout.filter(id=checkout_id).update(chat_id=chat_id, message_id=message_id)


async def overdue(now: datetime, *, limit: int) -> list[int]:
    """Subscribers whose live checkout has run out by the clock: Stripe must be asked what became of it."""
    found = await Checkout.filter(status__in=LIVE, expires_at__lte=now).order_by("expires_at").limit(limit)
    return [int(row.subscriber_id) for row in found]  # type: ignore[attr-defined]  # Tortoise adds the column's attribute
