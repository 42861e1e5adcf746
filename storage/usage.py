"""Usage: how many units of each limit a person has used in each of its windows. A window has one row, however often it is told of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from storage import uses
from storage.db import rows, to_ms
from storage.uses import Use

# One statement, so that of two who want the last unit the database itself refuses one: the second finds the row as the first left it.
_TAKE = """INSERT INTO usage_windows (subscriber_id, slug, starts_ms, used) VALUES (?, ?, ?, ?)
    ON CONFLICT (subscriber_id, slug, starts_ms) DO UPDATE SET used = usage_windows.used + excluded.used
    WHERE usage_windows.used + excluded.used <= ? RETURNING used"""


class UsageWindow(Model):
    """One window of one limit. `starts_ms` is its start in business time, in milliseconds, `used` never below nothing."""

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="usage", on_delete=fields.CASCADE)
    slug = fields.CharField(max_length=32)
    starts_ms = fields.BigIntField()
    used = fields.BigIntField()

    class Meta:
        table = "usage_windows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """So many units of a limit, wanted by a request, in the window that starts then and holds `amount`."""

    slug: str
    units: int
    amount: int
    starts: datetime
    request: str


class Full(Exception):  # no error of ours: it takes back what its transaction has written
    """The window does not hold so many more."""


async def take(subscriber_id: int, taking: Taking, *, at: datetime) -> None:
    """Count the units, once per request: one that was counted before changes nothing. Joins the caller's transaction, which must
    not be committed where this raises `Full`.
    """
    slug, starts_ms = taking.slug, to_ms(taking.starts)
    use = Use(slug=slug, request=taking.request, units=taking.units, starts_ms=starts_ms, at=at)
    if not await uses.write(subscriber_id, use):
        return
    if taking.units > taking.amount or not await rows(
        _TAKE, subscriber_id, slug, starts_ms, taking.units, taking.amount
    ):
        raise Full


async def give_back(subscriber_id: int, slug: str, *, request: str) -> bool:
    """Take back what a request had counted; False where it counts nothing (any more). Joins the caller's transaction."""
    use = await uses.strike(subscriber_id, slug, request=request)
    if use is None:
        return False
    window = UsageWindow.filter(subscriber_id=subscriber_id, slug=slug, starts_ms=use.starts_ms)
    row = await window.first()
    if row is not None:
        await rows("UPDATE usage_windows SET used = used - ? WHERE id = ? RETURNING id", use.units, row.id)
    return True


async def prune(*, started_before: datetime, limit: int) -> int:
    """Drop windows that began long ago; give how many."""
    gone = await rows(
        "DELETE FROM usage_windows WHERE id IN (SELECT id FROM usage_windows WHERE starts_ms < ? LIMIT ?) RETURNING id",
        to_ms(started_before),
        limit,
    )
    return len(gone)
