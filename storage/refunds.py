"""Refunds: what goes back of a payment, and whether it arrived."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class PaymentRefund(Model):
    """One refund as last seen. `failure` is why it failed."""

    id = fields.BigIntField(primary_key=True)
    payment = fields.ForeignKeyField("models.PaymentAttempt", related_name="refunds", on_delete=fields.CASCADE)
    stripe_id = fields.CharField(max_length=255, unique=True)
    amount = fields.BigIntField()
    charge = fields.CharField(max_length=255)
    status = fields.CharField(max_length=32)
    reason = fields.CharField(max_length=64, null=True)
    failure = fields.CharField(max_length=64, null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "payment_refunds"
