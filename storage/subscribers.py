"""Subscribers: the people in Telegram that we know. The unit of truth: marks, leases and access belong to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from tortoise import fields
from tortoise.models import Model

from domain.subscriber import Known, Person
from storage.db import moment, rows, scalar

_FRESH = timedelta(hours=1)  # how exact `seen_at` is


class Subscriber(Model):
    """One person. `reach` is `open`, `blocked` or `gone`; `projection` is the version of our reading in
    which their facts at Stripe were seen first (0: never); `trial_started_at` is when their one trial began. `seen_at` is
    when they wrote to us last, within an hour; at `erased_at` they were forgotten, and only a number of ours is left of them;
    `barred_at` since when they may buy nothing more.
    `language` is their client's hint; `chosen_language` is their own word, and goes first.
    `zone` is the time zone that they chose, `topics` which notices they want or do not want to hear, by topic; what they have not
    chosen is missing there.
    """

    id = fields.BigIntField(primary_key=True)
    telegram_id = fields.BigIntField(unique=True)
    first_name = fields.CharField(max_length=256)
    username = fields.CharField(max_length=64, null=True)
    language = fields.CharField(max_length=16, default="en")
    chosen_language = fields.CharField(max_length=16, null=True)
    reach = fields.CharField(max_length=16, default="open")
    projection = fields.IntField(default=0)
    promo_code = fields.CharField(max_length=64, null=True)
    trial_started_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    erased_at = fields.DatetimeField(null=True)
    barred_at = fields.DatetimeField(null=True)
    zone = fields.CharField(max_length=64, null=True)
    topics: Any = fields.JSONField(null=True)

    class Meta:
        table = "subscribers"


async def greet(person: Person, *, now: datetime) -> tuple[Known, Known | None]:
    """Know this person from now on, under the names that they have today; give what they were known as, if that was another.

    Someone who writes to us can be reached. Whoever was seen under the same names within the hour costs a look and no write.
    """
    was = None
    found = await rows(
        "SELECT id, chosen_language FROM subscribers WHERE telegram_id = ? AND first_name = ? AND COALESCE(username, '') = ?"
        " AND language = ? AND reach = 'open' AND seen_at > ?",
        person.telegram_id,
        person.first_name[:256],
        person.username or "",
        person.language[:16],
        moment(now - _FRESH),
    )
    if not found:
        was = await find(telegram_id=person.telegram_id)
        found = await rows(
            "INSERT INTO subscribers (telegram_id, first_name, username, language, reach, created_at, seen_at)"
            " VALUES (?, ?, ?, ?, 'open', ?, ?) ON CONFLICT (telegram_id) DO UPDATE SET first_name = excluded.first_name,"
            " username = excluded.username, language = excluded.language, reach = 'open', seen_at = excluded.seen_at"
            " RETURNING id, chosen_language",
            person.telegram_id,
            person.first_name[:256],
            person.username,
            person.language[:16],
            moment(now),
            moment(now),
        )
    known = Known(
        id=int(found[0]["id"]),
        telegram_id=person.telegram_id,
        first_name=person.first_name,
        username=person.username,
        language=found[0]["chosen_language"] or person.language,
    )
    return known, was if was != known else None


async def choose_language(subscriber_id: int, code: str | None) -> None:
    """Speak this language with them, whatever their client hints at; None follows the client again."""
    await Subscriber.filter(id=subscriber_id).update(chosen_language=code)


async def chosen_language(subscriber_id: int) -> str | None:
    """The language that they have chosen themselves."""
    return (await Subscriber.get(id=subscriber_id)).chosen_language


async def note_reach(telegram_id: int, reach: str) -> None:
    """They blocked us, came back, or are gone."""
    await Subscriber.filter(telegram_id=telegram_id).update(reach=reach)


async def choose_zone(subscriber_id: int, zone: str | None) -> None:
    """Write down the time zone that they chose; None where they want none of their own."""
    await Subscriber.filter(id=subscriber_id).update(zone=zone)


async def choose_topic(subscriber_id: int, topic: str, *, wanted: bool) -> None:
    """Write down whether they want to hear of this. Joins the caller's transaction."""
    row = await Subscriber.filter(id=subscriber_id).select_for_update().get()
    await Subscriber.filter(id=subscriber_id).update(topics={**(row.topics or {}), topic: wanted})


async def is_erased(subscriber_id: int) -> bool:
    """Whether this person was forgotten."""
    return bool(await scalar("SELECT COUNT(*) FROM subscribers WHERE id = ? AND erased_at IS NOT NULL", subscriber_id))


async def bar(subscriber_id: int, *, at: datetime) -> bool:
    """Let them buy nothing more from now on; False where that was so already. Joins the caller's transaction."""
    return bool(await Subscriber.filter(id=subscriber_id, barred_at=None).update(barred_at=at))


async def unbar(subscriber_id: int) -> None:
    """Let them buy again."""
    await Subscriber.filter(id=subscriber_id).update(barred_at=None)


async def barred(subscriber_id: int) -> bool:
    """Whether they may buy nothing more."""
    return bool(await scalar("SELECT COUNT(*) FROM subscribers WHERE id = ? AND barred_at IS NOT NULL", subscriber_id))


async def promo_codes(*, limit: int) -> list[str]:
    """The promotion codes that are remembered for somebody."""
    found = (
        await Subscriber.filter(promo_code__isnull=False).distinct().limit(limit).values_list("promo_code", flat=True)
    )
    return [str(code) for code in found]


async def forget_promo_codes(codes: Sequence[str]) -> None:
    """Nobody can use these any more."""
    await Subscriber.filter(promo_code__in=list(codes)).update(promo_code=None)


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
        language=row.chosen_language or row.language,
    )
