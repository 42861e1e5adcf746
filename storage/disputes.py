"""Disputes: what a bank takes back, or asks about, and until when that can be answered."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class PaymentDispute(Model):
    """One dispute as last seen. `refundable`: giving the money back still ends it."""

    id = fields.BigIntField(primary_key=True)
    payment = fields.ForeignKeyField("models.PaymentAttempt", related_name="disputes", on_delete=fields.CASCADE)
    stripe_id = fields.CharField(max_length=255, unique=True)
    amount = fields.BigIntField()
    charge = fields.CharField(max_length=255)
    status = fields.CharField(max_length=32)
    reason = fields.CharField(max_length=64)
    due_by = fields.DatetimeField(null=True)
    refundable = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()

    class Meta:
        table = "payment_disputes"
