"""Stripe's invoices, as last seen."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from storage.db import rows


class StripeInvoice(Model):
    """What is owed or was paid. `total` and `paid` are minor units of `currency`. Hosted addresses expire, so none is kept.
    `waited`: it was once seen waiting for its person's address. `listed_in`: the last sweep whose list showed it.
    """

    id = fields.BigIntField(primary_key=True)
    customer = fields.ForeignKeyField("models.StripeCustomer", related_name="invoices", on_delete=fields.RESTRICT)
    stripe_id = fields.CharField(max_length=255, unique=True)
    subscription_ref = fields.CharField(max_length=255, null=True)
    status = fields.CharField(max_length=32)
    billing_reason = fields.CharField(max_length=64)
    number = fields.CharField(max_length=64, null=True)
    total = fields.BigIntField()
    paid = fields.BigIntField()
    tax = fields.BigIntField(default=0)
    subtotal = fields.BigIntField(null=True)
    obstacle = fields.CharField(max_length=64, null=True)
    waited = fields.BooleanField(default=False)
    credit_used = fields.BigIntField(default=0)
    currency = fields.CharField(max_length=3)
    attempt_count = fields.IntField()
    next_attempt_at = fields.DatetimeField(null=True)
    period_start = fields.DatetimeField()
    period_end = fields.DatetimeField()
    pass_tier = fields.CharField(max_length=64, null=True)
    pass_days = fields.IntField(default=0)
    paid_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    fetched_at = fields.DatetimeField()
    listed_in = fields.BigIntField(default=0)

    class Meta:
        table = "stripe_invoices"


async def owner(ref: str) -> int | None:
    """Whose invoice it is: the subscriber's key."""
    found = await rows(
        "SELECT c.subscriber_id FROM stripe_invoices i JOIN stripe_customers c ON c.id = i.customer_id"
        " WHERE i.stripe_id = ?",
        ref,
    )
    return int(found[0]["subscriber_id"]) if found else None
