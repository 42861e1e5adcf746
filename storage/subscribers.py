"""Subscribers: the people in Telegram that we know. The unit of truth: marks, leases and access belong to them."""

from __future__ import annotations

from datetime import datetime, timedelta

from tortoise import fields
from tortoise.models import Model

from domain.subscriber import Known, Person
from storage.db import moment, rows

_FRESH = timedelta(hours=1)  # how exact `seen_at` is


class Subscriber(Model):
    """One person. `reach` is `open`, `blocked` or `gone`; `projection` is the version of our reading in
    which their facts at Stripe were seen first (0: never); `trial_started_at` is when their one trial began. `seen_at` is
    when they wrote to us last, within an hour.
    """

    id = fields.BigIntField(primary_key=True)
    telegram_id = fields.BigIntField(unique=True)
    first_name = fields.CharField(max_length=256)
    username = fields.CharField(max_length=64, null=True)
    language = fields.CharField(max_length=16, default="en")
    reach = fields.CharField(max_length=16, default="open")
    projection = fields.IntField(default=0)
    trial_started_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()

    class Meta:
        table = "subscribers"


async def greet(person: Person, *, now: datetime) -> Known:
    """Know this person from now on, under the names that they have today. Someone who writes to us can be reached.

    Whoever was seen under the same names within the hour costs a look and no write.
    """
    found = await rows(
        "SELECT id FROM subscribers WHERE telegram_id = ? AND first_name = ? AND COALESCE(username, '') = ? AND language = ?"
        " AND reach = 'open' AND seen_at > ?",
        person.telegram_id,
        person.first_name[:256],
        person.username or "",
        person.language[:16],
        moment(now - _FRESH),
    ) or await rows(
        "INSERT INTO subscribers (telegram_id, first_name, username, language, reach, created_at, seen_at)"
        " VALUES (?, ?, ?, ?, 'open', ?, ?) ON CONFLICT (telegram_id) DO UPDATE SET first_name = excluded.first_name,"
        " username = excluded.username, language = excluded.language, reach = 'open', seen_at = excluded.seen_at RETURNING id",
        person.telegram_id,
        person.first_name[:256],
        person.username,
        person.language[:16],
        moment(now),
        moment(now),
    )
    return Known(
        id=int(found[0]["id"]),
        telegram_id=person.telegram_id,
        first_name=person.first_name,
        username=person.username,
        language=person.language,
    )


async def note_reach(telegram_id: int, reach: str) -> None:
    """They blocked us, came back, or are gone."""
    await Subscriber.filter(telegram_id=telegram_id).update(reach=reach)


async def known(subscriber_id: int) -> Known:
    """A subscriber as a value; there must be one."""
    return as_known(await Subscriber.get(id=subscriber_id))


async def find(*, telegram_id: int | None = None, username: str | None = None) -> Known | None:
    """Find a subscriber by Telegram's number or name."""
    if telegram_id is not None:
        row = await Subscriber.get_or_none(telegram_id=telegram_id)
    else:
        row = await Subscriber.filter(username__iexact=username).order_by("-seen_at").first()
    return as_known(row) if row else None


def as_known(row: Subscriber) -> Known:
    """The row as a value."""
    return Known(
        id=row.id,
        telegram_id=row.telegram_id,
        first_name=row.first_name,
        username=row.username,
        language=row.language,
    )
