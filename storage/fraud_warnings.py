"""Early fraud warnings: what a bank believes of a payment before anybody disputes it."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class FraudWarningRow(Model):
    """One warning as last seen. `actionable`: neither refunded in full nor disputed yet."""

    id = fields.BigIntField(primary_key=True)
    payment = fields.ForeignKeyField("models.PaymentAttempt", related_name="warnings", on_delete=fields.CASCADE)
    stripe_id = fields.CharField(max_length=255, unique=True)
    charge = fields.CharField(max_length=255)
    kind = fields.CharField(max_length=64)
    actionable = fields.BooleanField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "fraud_warnings"
