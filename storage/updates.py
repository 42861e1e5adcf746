"""Telegram's updates: stored before they are acknowledged, so that a crash loses none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model

from storage.db import dumps, moment, rows


class TelegramUpdate(Model):
    """One update. `state`: new, done, dead. `order_key` is the chat whose order it keeps. The body is blanked when it is done."""

    id = fields.BigIntField(primary_key=True)
    update_id = fields.BigIntField(unique=True)
    order_key = fields.BigIntField()
    state = fields.CharField(max_length=16)
    body = fields.JSONField(null=True)
    attempts = fields.IntField(default=0)
    note = fields.TextField(null=True)
    received_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "telegram_updates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An update as it comes in: Telegram's own number, the chat whose order it keeps, and what of its body is kept."""

    update_id: int
    order_key: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A stored update that nobody has handled yet."""

    id: int
    update_id: int
    order_key: int
    body: dict[str, Any]
    attempts: int = 0


async def store(arrivals: Sequence[Arrival], *, at: datetime) -> list[Waiting]:
    """Store updates in one statement; give those that were new, in Telegram's order."""
    if not arrivals:
        return []
    unique = {arrival.update_id: arrival for arrival in arrivals}
    values = ", ".join("(?, ?, 'new', ?, ?)" for _ in unique)
    flat = [value for a in unique.values() for value in (a.update_id, a.order_key, dumps(a.body), moment(at))]
    stored = await rows(
        f"INSERT INTO telegram_updates (update_id, order_key, state, body, received_at) VALUES {values}"  # only placeholders
        " ON CONFLICT (update_id) DO NOTHING RETURNING id, update_id",
        *flat,
    )
    ids = {row["update_id"]: row["id"] for row in stored}
    new = sorted((a for a in unique.values() if a.update_id in ids), key=lambda a: a.update_id)
    return [Waiting(id=ids[a.update_id], update_id=a.update_id, order_key=a.order_key, body=a.body) for a in new]


async def undone() -> list[Waiting]:
    """Everything that was stored and not handled, in Telegram's order: what a restart goes on with."""
    found = await TelegramUpdate.filter(state="new").order_by("update_id")
    return [
        Waiting(id=r.id, update_id=r.update_id, order_key=r.order_key, body=r.body or {}, attempts=r.attempts)
        for r in found
    ]


async def tried(row_id: int, *, attempts: int) -> None:
    """Handling it has failed so often."""
    await TelegramUpdate.filter(id=row_id).update(attempts=attempts)


async def finish(row_id: int, *, at: datetime) -> None:
    """It is handled; what it said is kept no longer, nor whose it was where they were forgotten by it."""
    await rows(
        "UPDATE telegram_updates SET state = 'done', body = NULL, finished_at = ?,"
        " order_key = CASE WHEN order_key < 0"
        " OR EXISTS (SELECT 1 FROM subscribers s WHERE s.telegram_id = telegram_updates.order_key)"
        " THEN order_key ELSE 0 END WHERE id = ? RETURNING id",
        moment(at),
        row_id,
    )


async def bury(row_id: int, *, note: str, at: datetime) -> None:
    """It can not be handled: `note` says why without its words, which are kept no longer either."""
    await TelegramUpdate.filter(id=row_id).update(state="dead", body=None, note=note, finished_at=at)


async def prune(*, received_before: datetime, limit: int) -> int:
    """Take away handled updates that came in so long ago; give how many."""
    old = TelegramUpdate.filter(received_at__lt=received_before).exclude(state="new").order_by("id").limit(limit)
    return await TelegramUpdate.filter(id__in=list(await old.values_list("id", flat=True))).delete()
