"""Free trials: one row each, so that who had one, with a card of somebody else's, and what was said to it stays known."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from storage.db import moment, rows


class Trial(Model):
    """One trial. `seen_with`: Telegram ids of others who have used its card. `answer`: `pay` or `end`, once its person was asked."""

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="trials", on_delete=fields.RESTRICT)
    subscription_ref = fields.CharField(max_length=255, unique=True)
    started_at = fields.DatetimeField()
    seen_with = fields.TextField(null=True)
    answer = fields.CharField(max_length=16, null=True)
    answered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "trials"


async def note(subscriber_id: int, ref: str, *, started_at: datetime) -> None:
    """Write a trial down, once. Joins the caller's transaction."""
    await rows(
        "INSERT INTO trials (subscriber_id, subscription_ref, started_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        subscriber_id,
        ref,
        moment(started_at),
    )


async def mark_seen(ref: str, *, others: list[int]) -> bool:
    """Mark a trial whose card others have used; False where it was marked before. Joins the caller's transaction."""
    fresh = Trial.filter(subscription_ref=ref, seen_with__isnull=True)
    return bool(await fresh.update(seen_with=", ".join(map(str, others))))


async def answer(trial_id: int, *, said: str, at: datetime) -> str | None:
    """Write down what the person chose, once; give what stands there: the first word."""
    await Trial.filter(id=trial_id, answer__isnull=True).update(answer=said, answered_at=at)
    return (await Trial.get(id=trial_id)).answer


async def of_subscription(ref: str) -> Trial:
    """The trial that a subscription began with; it must have been noted."""
    return await Trial.get(subscription_ref=ref)


async def own(trial_id: int, *, subscriber_id: int) -> Trial | None:
    """A trial by its number, if it is this subscriber's."""
    return await Trial.get_or_none(id=trial_id, subscriber_id=subscriber_id)


async def of(subscriber_id: int) -> list[Trial]:
    """A subscriber's trials, newest first."""
    return await Trial.filter(subscriber_id=subscriber_id).order_by("-id")
