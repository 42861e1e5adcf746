"""The newest access decision per subscriber: what was decided, why, and when to look again. Never what access is read from blindly."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from domain.access import Access, Level
from storage.db import as_moment, moment, rows, to_ms

_RECORD = (
    "INSERT INTO access_decisions (subscriber_id, level, tier, reason, subscription_ref, until, look_again_ms, decided_at,"
    " fetched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (subscriber_id) DO UPDATE SET level = excluded.level,"
    " tier = excluded.tier, reason = excluded.reason, subscription_ref = excluded.subscription_ref, until = excluded.until,"
    " look_again_ms = excluded.look_again_ms, decided_at = excluded.decided_at, fetched_at = excluded.fetched_at"
)


class AccessDecision(Model):
    """One decision. `look_again_ms` is business time in milliseconds: a deadline that only raises the mark."""

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.OneToOneField("models.Subscriber", related_name="access", on_delete=fields.CASCADE)
    level = fields.CharField(max_length=16)
    tier = fields.CharField(max_length=64, null=True)
    reason = fields.CharField(max_length=64)
    subscription_ref = fields.CharField(max_length=255, null=True)
    until = fields.DatetimeField(null=True)
    look_again_ms = fields.BigIntField(null=True)
    decided_at = fields.DatetimeField()
    fetched_at = fields.DatetimeField(null=True)

    class Meta:
        table = "access_decisions"


async def last(subscriber_id: int) -> Access | None:
    """The newest decision about a subscriber."""
    found = await rows(
        "SELECT level, tier, reason, until, subscription_ref FROM access_decisions WHERE subscriber_id = ?",
        subscriber_id,
    )
    if not found:
        return None
    (row,) = found
    return Access(
        level=Level(row["level"]),
        tier=row["tier"],
        reason=row["reason"],
        until=as_moment(row["until"]) if row["until"] else None,
        subscription=row["subscription_ref"],
    )


async def record(subscriber_id: int, access: Access, *, now: datetime, fetched_at: datetime | None) -> None:
    """Replace the decision. Joins the caller's transaction."""
    look = access.look_again_at
    await rows(
        _RECORD,
        subscriber_id,
        str(access.level),
        access.tier,
        access.reason,
        access.subscription,
        moment(access.until) if access.until else None,
        to_ms(look) if look else None,
        moment(now),
        moment(fetched_at) if fetched_at else None,
    )


async def due(*, now_ms: int, limit: int) -> list[int]:
    """Subscribers whose facts must be read anew by now, the longest overdue first."""
    found = await rows(
        "SELECT subscriber_id FROM access_decisions WHERE look_again_ms IS NOT NULL AND look_again_ms <= ?"
        " ORDER BY look_again_ms LIMIT ?",
        now_ms,
        limit,
    )
    return [int(row["subscriber_id"]) for row in found]


async def looked(subscriber_ids: list[int], *, now_ms: int) -> None:
    """Their deadline has raised the mark; the look itself will set the next one. Until then ask once an hour."""
    await AccessDecision.filter(subscriber_id__in=subscriber_ids).update(look_again_ms=now_ms + 3_600_000)
