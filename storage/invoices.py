"""Stripe's invoices, as last seen."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class StripeInvoice(Model):
    """What is owed or was paid. `total` and `paid` are minor units of `currency`. Hosted addresses expire, so none is kept."""

    id = fields.BigIntField(primary_key=True)
    customer = fields.ForeignKeyField("models.StripeCustomer", related_name="invoices", on_delete=fields.RESTRICT)
    stripe_id = fields.CharField(max_length=255, unique=True)
    subscription_ref = fields.CharField(max_length=255, null=True)
    status = fields.CharField(max_length=32)
    billing_reason = fields.CharField(max_length=64)
    number = fields.CharField(max_length=64, null=True)
    total = fields.BigIntField()
    paid = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    attempt_count = fields.IntField()
    next_attempt_at = fields.DatetimeField(null=True)
    period_start = fields.DatetimeField()
    period_end = fields.DatetimeField()
    paid_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    fetched_at = fields.DatetimeField()

    class Meta:
        table = "stripe_invoices"
