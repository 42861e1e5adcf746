"""Stripe's customers: many per subscriber over time, one current per currency."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model

from storage.db import rows


class StripeCustomer(Model):
    """Stripe's record of a subscriber. Only ids that we made or an admin linked ever have a subscriber.

    `listed_in`: the last sweep whose list showed it.
    `currency` is the one that we made it for, `billed_currency` the one that Stripe has billed it in, once it has.
    `address` and `tax_ids` are JSON as text: they are shown and compared, never searched.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="customers", on_delete=fields.RESTRICT)
    stripe_id = fields.CharField(max_length=255, unique=True)
    currency = fields.CharField(max_length=3)
    billed_currency = fields.CharField(max_length=3, null=True)
    is_current = fields.BooleanField(default=True)
    email = fields.CharField(max_length=512, null=True)
    name = fields.CharField(max_length=512, null=True)
    country = fields.CharField(max_length=2, null=True)
    address = fields.TextField(null=True)
    locale = fields.CharField(max_length=32, null=True)
    tax_ids = fields.TextField(null=True)
    deleted = fields.BooleanField(default=False)
    default_payment_method = fields.CharField(max_length=255, null=True)
    created_at = fields.DatetimeField()
    discounted = fields.BooleanField(default=False)
    listed_in = fields.BigIntField(default=0)

    class Meta:
        table = "stripe_customers"


async def current(subscriber_id: int, currency: str) -> StripeCustomer | None:
    """The subscriber's customer for charges in `currency`, if there is one."""
    return await StripeCustomer.get_or_none(subscriber_id=subscriber_id, currency=currency, is_current=True)


async def current_refs(subscriber_id: int) -> list[str]:
    """The ids of the subscriber's current customers: one for each currency that they ever chose."""
    found = await StripeCustomer.filter(subscriber_id=subscriber_id, is_current=True).order_by("id")
    return [row.stripe_id for row in found]


async def billed_in(ref: str, currency: str) -> None:
    """Stripe bills this customer in another currency than we thought."""
    await StripeCustomer.filter(stripe_id=ref).update(billed_currency=currency)


async def country_of(subscriber_id: int) -> str | None:
    """Where their bills are sent to, by ISO's two letters: that of the newest customer that has an address."""
    living = StripeCustomer.filter(subscriber_id=subscriber_id, deleted=False, country__not_isnull=True)
    found = await living.order_by("-is_current", "-id").first()
    return found.country if found else None


async def newest(subscriber_id: int) -> StripeCustomer | None:
    """The subscriber's newest customer that still exists at Stripe."""
    return (
        await StripeCustomer.filter(subscriber_id=subscriber_id, deleted=False).order_by("-is_current", "-id").first()
    )


async def refs(subscriber_id: int) -> list[str]:
    """Every id that Stripe knows this subscriber by, oldest first, also those that are deleted there."""
    found = await rows("SELECT stripe_id FROM stripe_customers WHERE subscriber_id = ? ORDER BY id", subscriber_id)
    return [row["stripe_id"] for row in found]


async def looked_at_before(moment: datetime, *, projection: int, limit: int) -> list[int]:
    """Subscribers with a customer at Stripe whose access was decided before `moment`, or never, or whose facts were read as another
    version of us reads them; the longest ago first.
    """
    never, long_ago = Q(subscriber__access__id__isnull=True), Q(subscriber__access__decided_at__lt=moment)
    otherwise = ~Q(subscriber__projection=projection)
    due = StripeCustomer.filter(never | long_ago | otherwise, is_current=True)
    ordered = due.order_by("subscriber__access__decided_at", "id")
    return list(dict.fromkeys(await ordered.limit(limit).values_list("subscriber_id", flat=True)))  # type: ignore[arg-type]  # Tortoise's own column


async def subscribers(telegram_id: int | None = None) -> list[int]:
    """Everybody who has, or had, a customer at Stripe, oldest first; only the one of this number where it is given."""
    found = StripeCustomer.all() if telegram_id is None else StripeCustomer.filter(subscriber__telegram_id=telegram_id)
    return list(dict.fromkeys(await found.order_by("subscriber_id").values_list("subscriber_id", flat=True)))  # type: ignore[arg-type]  # as above


async def retire(ref: str) -> None:
    """Stripe has it no more: use it for nothing new. What is known of it stays."""
    await StripeCustomer.filter(stripe_id=ref).update(is_current=False)


async def subscriber_of(ref: str) -> int | None:
    """Whose customer this is."""
    row = await StripeCustomer.get_or_none(stripe_id=ref)
    return int(row.subscriber_id) if row else None  # type: ignore[attr-defined]  # Tortoise adds the column's attribute
