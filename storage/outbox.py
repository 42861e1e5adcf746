"""The outbox: every notice that is owed, once per fact."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model

from storage.db import locked_rows, rows, transaction

LEASE_MS = 60_000
_CLAIM = """UPDATE outbox_notices SET state = 'sending', lease_ms = ?, attempts = attempts + 1 WHERE id IN (
    SELECT n.id FROM outbox_notices n WHERE n.state = 'owed' AND n.due_ms <= ? AND n.retry_ms <= ? AND NOT EXISTS (
        SELECT 1 FROM outbox_notices e WHERE e.chat_id = n.chat_id AND e.id < n.id AND e.due_ms <= ?
            AND e.state IN ('owed', 'sending'))
    ORDER BY n.id LIMIT ?"""


class OutboxNotice(Model):
    """One notice. `state`: owed, sending, sent, lapsed, unknown, undeliverable. `fact` is unique: nothing is said
    twice.

    `due_ms` and `lapse_ms` are business time, `lease_ms` and `retry_ms` real time, all in milliseconds. With
    `edit_message_id` the notice turns that message of `chat_id` into itself; where that is gone it is sent anew.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField(
        "models.Subscriber", related_name="notices", null=True, on_delete=fields.CASCADE
    )
    chat_id = fields.BigIntField()
    kind = fields.CharField(max_length=64)
    fact = fields.CharField(max_length=255, unique=True)
    details = fields.JSONField()
    state = fields.CharField(max_length=16)
    edit_message_id = fields.BigIntField(null=True)
    message_id = fields.BigIntField(null=True)
    due_ms = fields.BigIntField()
    lapse_ms = fields.BigIntField()
    retry_ms = fields.BigIntField(default=0)
    lease_ms = fields.BigIntField(default=0)
    attempts = fields.IntField(default=0)
    note = fields.TextField(null=True)
    created_at = fields.DatetimeField()
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "outbox_notices"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A notice to be owed. `due_ms` and `lapse_ms` are business time; `details` is plain JSON."""

    subscriber_id: int | None
    chat_id: int
    kind: str
    fact: str
    details: dict[str, Any]
    due_ms: int
    lapse_ms: int
    edit_message_id: int | None = None
    created_at: datetime


async def owe(notices: Sequence[Owed]) -> None:
    """Owe notices; one whose fact is owed or was said already changes nothing. Joins the caller's transaction."""
    made = [
        OutboxNotice(
            subscriber_id=notice.subscriber_id,
            chat_id=notice.chat_id,
            kind=notice.kind,
            fact=notice.fact,
            details=notice.details,
            state="owed",
            edit_message_id=notice.edit_message_id,
            due_ms=notice.due_ms,
            lapse_ms=notice.lapse_ms,
            created_at=notice.created_at,
        )
        for notice in notices
    ]
    if made:
        await OutboxNotice.bulk_create(made, ignore_conflicts=True)


async def claim(*, now_ms: int, real_ms: int, limit: int) -> list[OutboxNotice]:
    """Take notices that are due, oldest first, for a minute of real time; those past their time lapse.

    A chat's next notice waits until the one before it is settled, so a chat reads them in the order in which
    they were owed.
    """
    if not await OutboxNotice.filter(state="owed", due_ms__lte=now_ms, retry_ms__lte=real_ms).exists():
        return []
    async with transaction():
        await rows("UPDATE outbox_notices SET state = 'lapsed' WHERE state = 'owed' AND lapse_ms <= ?", now_ms)
        taken = await rows(
            _CLAIM + locked_rows() + ") RETURNING id", real_ms + LEASE_MS, now_ms, real_ms, now_ms, limit
        )
        claimed = OutboxNotice.filter(id__in=[row["id"] for row in taken]).order_by("id")
        return await claimed.prefetch_related("subscriber")


async def sent(notice_id: int, *, message_id: int | None, at: datetime) -> None:
    """Telegram has it. `message_id` is the message that now says it."""
    await OutboxNotice.filter(id=notice_id).update(state="sent", message_id=message_id, sent_at=at, note=None)


async def retry_later(notice_id: int, *, retry_ms: int, note: str) -> None:
    """Owe it still, and try again at `retry_ms` (real time)."""
    await OutboxNotice.filter(id=notice_id).update(state="owed", retry_ms=retry_ms, note=note)


async def lapse(notice_id: int, *, note: str) -> None:
    """Never say it: its time is over, or it is not true any more."""
    await OutboxNotice.filter(id=notice_id).update(state="lapsed", note=note)


async def undeliverable(notice_id: int, *, note: str) -> None:
    """Telegram does not let us say it to this chat."""
    await OutboxNotice.filter(id=notice_id).update(state="undeliverable", note=note)


async def send_anew(notice_id: int, *, note: str) -> None:
    """Owe it as a message of its own: the one that it would have edited is gone."""
    await OutboxNotice.filter(id=notice_id).update(state="owed", edit_message_id=None, note=note)


async def cut_short(notice_id: int, *, repeat: bool, retry_ms: int) -> None:
    """Nobody knows whether Telegram has it: owe it again where `repeat`, else leave it unknown for good."""
    state, note = ("owed", "the answer was cut off; sent again") if repeat else ("unknown", "the answer was cut off")
    await OutboxNotice.filter(id=notice_id).update(state=state, retry_ms=retry_ms, note=note)


async def recover_unfinished(
    *, real_ms: int, repeat: Collection[str], everything: bool = False, but: Collection[int] = ()
) -> int:
    """Settle what a dead process left in `sending` (where `everything`: whatever its lease says); give how many.

    Kinds in `repeat` and edits are owed again, the others stay unknown. Rows in `but` are still in somebody's hand.
    """
    left = OutboxNotice.filter(state="sending").exclude(id__in=list(but))
    left = left if everything else left.filter(lease_ms__lte=real_ms)
    unfinished = await left
    for notice in unfinished:
        again = notice.edit_message_id is not None or notice.kind in repeat
        await cut_short(notice.id, repeat=again, retry_ms=0)
    return len(unfinished)
