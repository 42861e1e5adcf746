"""Uses: what was counted against a limit, by whose request, so that the same request never counts twice and can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from storage.db import moment, rows

# A use that was given back may be counted anew: its request is made again, like an update whose handler failed.
_WRITE = """INSERT INTO uses (subscriber_id, slug, request, units, starts_ms, state, at) VALUES (?, ?, ?, ?, ?, 'counted', ?)
    ON CONFLICT (subscriber_id, slug, request) DO UPDATE
    SET state = 'counted', units = excluded.units, starts_ms = excluded.starts_ms, at = excluded.at
    WHERE uses.state = 'returned' RETURNING id"""


class Use(Model):
    """One use. `request` is unique per person and limit; `state`: counted, returned; `starts_ms` names the window it was counted in."""

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="uses", on_delete=fields.CASCADE)
    slug = fields.CharField(max_length=32)
    request = fields.CharField(max_length=128)
    units = fields.BigIntField()
    starts_ms = fields.BigIntField()
    state = fields.CharField(max_length=16)
    at = fields.DatetimeField()

    class Meta:
        table = "uses"


@dataclass(frozen=True, slots=True)
class Struck:
    """What a use had counted, and in which window."""

    units: int
    starts_ms: int


async def write(subscriber_id: int, use: Use) -> bool:
    """Write a use down; False where its request counts already. Joins the caller's transaction."""
    found = await rows(_WRITE, subscriber_id, use.slug, use.request, use.units, use.starts_ms, moment(use.at))
    return bool(found)


async def strike(subscriber_id: int, slug: str, *, request: str) -> Struck | None:
    """Let a use count no more; None where it does not count. Joins the caller's transaction."""
    found = await rows(
        "UPDATE uses SET state = 'returned' WHERE subscriber_id = ? AND slug = ? AND request = ? AND state = 'counted'"
        " RETURNING units, starts_ms",
        subscriber_id,
        slug,
        request,
    )
    return Struck(int(found[0]["units"]), int(found[0]["starts_ms"])) if found else None


async def between(subscriber_id: int, *, starts: datetime, ends: datetime) -> dict[str, int]:
    """How many units of each limit a person has used in that time, by slug."""
    found = await rows(
        "SELECT slug, SUM(units) AS units FROM uses WHERE subscriber_id = ? AND state = 'counted' AND at >= ? AND at < ?"
        " GROUP BY slug ORDER BY slug",
        subscriber_id,
        moment(starts),
        moment(ends),
    )
    return {str(row["slug"]): int(row["units"]) for row in found}


async def prune(*, before: datetime, limit: int) -> int:
    """Drop old ones, whose requests nobody makes again; give how many."""
    gone = await rows(
        "DELETE FROM uses WHERE id IN (SELECT id FROM uses WHERE at < ? LIMIT ?) RETURNING id", moment(before), limit
    )
    return len(gone)
