"""Departures: each time somebody asked to leave, why, what was offered, and whether they stayed."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from storage.db import moment, rows


class Departure(Model):
    """One. `reason` is Stripe's word or `unsaid`, `offer` one of `domain.departure.OFFERS`; `outcome`: open, kept, left.

    At most one of a subscription is open. `words` are the person's own.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="departures", on_delete=fields.CASCADE)
    subscription_ref = fields.CharField(max_length=255)
    reason = fields.CharField(max_length=32)
    offer = fields.CharField(max_length=16)
    outcome = fields.CharField(max_length=16)
    words = fields.TextField(null=True)
    asked_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "departures"


async def ask(subscriber_id: int, subscription_ref: str, *, reason: str, offer: str, now: datetime) -> None:
    """Write down that they ask to leave; asked again meanwhile, the newest reason counts. Joins the caller's transaction."""
    made = Departure(
        subscriber_id=subscriber_id,
        subscription_ref=subscription_ref,
        reason=reason,
        offer=offer,
        outcome="open",
        asked_at=now,
    )
    await Departure.bulk_create([made], ignore_conflicts=True)
    await _open(subscriber_id, subscription_ref).update(reason=reason, offer=offer)


async def close(subscriber_id: int, subscription_ref: str, outcome: str, *, now: datetime) -> int:
    """What came of the open one; give how many there were: none or one."""
    return int(await _open(subscriber_id, subscription_ref).update(outcome=outcome, closed_at=now))


async def newest(subscriber_id: int) -> Departure | None:
    """The last one of a person."""
    return await Departure.filter(subscriber_id=subscriber_id).order_by("-id").first()


async def change(departure_id: int, **values: str | datetime | None) -> None:
    """Set what became known later: a reason, words of their own, another outcome."""
    await Departure.filter(id=departure_id).update(**values)


async def counted(since: datetime) -> dict[tuple[str, str], int]:
    """How many asked since then, by reason and outcome."""
    found = await rows(
        "SELECT reason, outcome, COUNT(*) AS number FROM departures WHERE asked_at >= ? GROUP BY reason, outcome",
        moment(since),
    )
    return {(row["reason"], row["outcome"]): int(row["number"]) for row in found}


async def forget(subscriber_id: int) -> None:
    """Take out what they wrote. Joins the caller's transaction."""
    await Departure.filter(subscriber_id=subscriber_id).update(words=None)


def _open(subscriber_id: int, subscription_ref: str) -> QuerySet[Departure]:
    return Departure.filter(subscriber_id=subscriber_id, subscription_ref=subscription_ref, outcome="open")
