"""Repairs: whose state differed from Stripe's without any event having told, and in what. Names of facts only, never what they say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tortoise import fields
from tortoise.models import Model


class Repair(Model):
    """One person made right. `source`: sweep (the daily comparison), rebuild (by hand). `differed`: facts, like `sub_1: status`."""

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="repairs", on_delete=fields.CASCADE)
    source = fields.CharField(max_length=16)
    differed = fields.JSONField()
    at = fields.DatetimeField()

    class Meta:
        table = "repairs"


async def record(subscriber_id: int, differed: Sequence[str], *, source: str, at: datetime) -> None:
    """Write one down. Joins the caller's transaction."""
    await Repair.create(subscriber_id=subscriber_id, source=source, differed=list(differed), at=at)


async def since(moment: datetime, *, limit: int) -> list[Repair]:
    """The newest repairs from `moment` on, with their people."""
    return await Repair.filter(at__gte=moment).order_by("-id").limit(limit).prefetch_related("subscriber")


async def count_since(moment: datetime) -> int:
    """How many people were made right from `moment` on."""
    return await Repair.filter(at__gte=moment).count()
