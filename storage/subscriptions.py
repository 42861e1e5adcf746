"""Stripe's subscriptions, as last seen."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class StripeSubscription(Model):
    """One agreement. `tier` is empty for a product that we do not know; `last_tier` is what it was last known to be for. `amount` is
    minor units of `currency` per `interval`. `listed_in`: the last sweep whose list showed it.
    """

    id = fields.BigIntField(primary_key=True)
    customer = fields.ForeignKeyField("models.StripeCustomer", related_name="subscriptions", on_delete=fields.RESTRICT)
    stripe_id = fields.CharField(max_length=255, unique=True)
    status = fields.CharField(max_length=32)
    tier = fields.CharField(max_length=64, null=True)
    last_tier = fields.CharField(max_length=64, null=True)
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
    canceled_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    ends_with_period = fields.BooleanField(default=False)
    paused_collection = fields.CharField(max_length=32, null=True)
    collection_resumes_at = fields.DatetimeField(null=True)
    paused_why = fields.CharField(max_length=64, null=True)
    paused_at = fields.DatetimeField(null=True)
    default_payment_method = fields.CharField(max_length=255, null=True)
    latest_invoice = fields.CharField(max_length=255, null=True)
    discounts = fields.JSONField(null=True)
    item = fields.CharField(max_length=255, null=True)
    schedule = fields.CharField(max_length=255, null=True)
    coming = fields.JSONField(null=True)
    waiting = fields.JSONField(null=True)
    phase_start = fields.DatetimeField(null=True)
    items = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    fetched_at = fields.DatetimeField()
    listed_in = fields.BigIntField(default=0)

    class Meta:
        table = "stripe_subscriptions"
