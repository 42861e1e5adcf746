"""Payment methods: of a card or a bank account only what may be shown."""

from __future__ import annotations

from collections.abc import Sequence

from tortoise import fields
from tortoise.models import Model


class StripePaymentMethod(Model):
    """A card or bank account. `fingerprint` is a keyed hash, useless outside this database. `detached` ones are kept for history."""

    id = fields.BigIntField(primary_key=True)
    customer = fields.ForeignKeyField(
        "models.StripeCustomer", related_name="payment_methods", on_delete=fields.RESTRICT
    )
    stripe_id = fields.CharField(max_length=255, unique=True)
    kind = fields.CharField(max_length=64)
    brand = fields.CharField(max_length=64, null=True)
    last4 = fields.CharField(max_length=4, null=True)
    exp_month = fields.SmallIntField(null=True)
    exp_year = fields.SmallIntField(null=True)
    country = fields.CharField(max_length=2, null=True)
    fingerprint = fields.CharField(max_length=64, null=True)
    mandate = fields.CharField(max_length=64, null=True)
    detached = fields.BooleanField(default=False)

    class Meta:
        table = "stripe_payment_methods"


async def owners(fingerprints: Sequence[str], *, but: int) -> list[int]:
    """Telegram's numbers of the subscribers who have, or had, a card with one of these fingerprints; `but` is left out."""
    found = StripePaymentMethod.filter(fingerprint__in=list(fingerprints)).exclude(customer__subscriber_id=but)
    numbers = await found.order_by("id").limit(10).values_list("customer__subscriber__telegram_id", flat=True)
    return list(dict.fromkeys(int(number) for number in numbers))  # type: ignore[call-overload]  # Tortoise's own values
