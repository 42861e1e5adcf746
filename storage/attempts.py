"""Attempts: every try to take the money of a payment, with what the bank said."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class ChargeAttempt(Model):
    """One charge. `outcome` is Stripe's succeeded, failed or pending; `created_at` is when it was tried."""

    id = fields.BigIntField(primary_key=True)
    payment = fields.ForeignKeyField("models.PaymentAttempt", related_name="attempts", on_delete=fields.CASCADE)
    stripe_id = fields.CharField(max_length=255, unique=True)
    amount = fields.BigIntField()
    outcome = fields.CharField(max_length=32)
    decline_code = fields.CharField(max_length=64, null=True)
    advice_code = fields.CharField(max_length=64, null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "charge_attempts"
