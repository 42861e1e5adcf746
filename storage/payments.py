"""Payment attempts: every payment intent of every invoice, with the newest failure's reason."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from storage.db import rows


class PaymentAttempt(Model):
    """One payment intent as last seen. `refunded` is minor units; `dispute` the newest dispute's status."""

    id = fields.BigIntField(primary_key=True)
    invoice = fields.ForeignKeyField("models.StripeInvoice", related_name="payments", on_delete=fields.CASCADE)
    stripe_id = fields.CharField(max_length=255, unique=True)
    status = fields.CharField(max_length=64)
    amount = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    charge = fields.CharField(max_length=255, null=True)
    refunded = fields.BigIntField(default=0)
    dispute = fields.CharField(max_length=64, null=True)
    dispute_due = fields.DatetimeField(null=True)
    decline_code = fields.CharField(max_length=64, null=True)
    advice_code = fields.CharField(max_length=64, null=True)
    failed_at = fields.DatetimeField(null=True)
    payment_method = fields.CharField(max_length=255, null=True)
    kind = fields.CharField(max_length=64, null=True)
    debited = fields.BooleanField(default=False)
    processing_since = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "payment_attempts"


async def owner(ref: str) -> int | None:
    """Whose payment it is: the subscriber's key."""
    found = await rows(
        "SELECT c.subscriber_id FROM payment_attempts p JOIN stripe_invoices i ON i.id = p.invoice_id"
        " JOIN stripe_customers c ON c.id = i.customer_id WHERE p.stripe_id = ?",
        ref,
    )
    return int(found[0]["subscriber_id"]) if found else None
