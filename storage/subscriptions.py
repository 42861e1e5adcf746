"""Stripe's subscriptions, as last seen."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class StripeSubscription(Model):
    """One agreement. `tier` is empty for a product that we do not know. `amount` is minor units of `currency` per `interval`."""

    id = fields.BigIntField(primary_key=True)
    customer = fields.ForeignKeyField("models.StripeCustomer", related_name="subscriptions", on_delete=fields.RESTRICT)
    stripe_id = fields.CharField(max_length=255, unique=True)
    status = fields.CharField(max_length=32)
    tier = fields.CharField(max_length=64, null=True)
    price = fields.CharField(max_length=255)
    product = fields.CharField(max_length=255)
    amount = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    interval = fields.CharField(max_length=16)
    quantity = fields.IntField()
    period_start = fields.DatetimeField()
    period_end = fields.DatetimeField()
    trial_end = fields.DatetimeField(null=True)
    cancel_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    paused_collection = fields.CharField(max_length=32, null=True)
    default_payment_method = fields.CharField(max_length=255, null=True)
    latest_invoice = fields.CharField(max_length=255, null=True)
    created_at = fields.DatetimeField()
    fetched_at = fields.DatetimeField()

    class Meta:
        table = "stripe_subscriptions"
