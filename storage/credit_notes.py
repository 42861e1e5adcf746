"""Credit notes: what was taken back of an invoice, with its tax."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class CreditNoteRow(Model):
    """One credit note as last seen. `total`, the `tax` in it, and what was `credited` to the balance, in minor units."""

    id = fields.BigIntField(primary_key=True)
    invoice = fields.ForeignKeyField("models.StripeInvoice", related_name="credit_notes", on_delete=fields.CASCADE)
    stripe_id = fields.CharField(max_length=255, unique=True)
    number = fields.CharField(max_length=64)
    status = fields.CharField(max_length=32)
    total = fields.BigIntField()
    tax = fields.BigIntField()
    credited = fields.BigIntField()
    reason = fields.CharField(max_length=64, null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "credit_notes"
