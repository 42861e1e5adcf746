"""The outbox: every notice that is owed, once per fact."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from storage.db import locked_rows, rows, transaction
from storage.deadlocks import outlives_deadlocks

LEASE_MS = 60_000
HELD = "waits for a civil hour"
# Whoever blocked the bot or is gone hears nothing until they are back.
_REACHED = "NOT EXISTS (SELECT 1 FROM subscribers s WHERE s.telegram_id = n.chat_id AND s.reach <> 'open')"
# Nothing lapses before it is due, so an index in the order of what is due finds both.
_ANYTHING = f"""SELECT 1 FROM outbox_notices n WHERE n.state = 'owed' AND n.due_ms <= ?
    AND (n.lapse_ms <= ? OR (n.retry_ms <= ? AND {_REACHED})) LIMIT 1"""
_LAPSE = """UPDATE outbox_notices SET state = 'lapsed' WHERE id IN (
    SELECT id FROM outbox_notices WHERE state = 'owed' AND due_ms <= ? AND lapse_ms <= ?"""
_CLAIM = f"""UPDATE outbox_notices SET state = 'sending', lease_owner = ?, lease_ms = ?, attempts = attempts + 1 WHERE id IN (
    SELECT n.id FROM outbox_notices n WHERE n.state = 'owed' AND n.due_ms <= ? AND n.retry_ms <= ? AND {_REACHED} AND NOT EXISTS (
        SELECT 1 FROM outbox_notices e WHERE e.chat_id = n.chat_id AND e.id < n.id AND e.due_ms <= ?
            AND e.state IN ('owed', 'sending'))"""
_IN_ORDER = " ORDER BY n.due_ms, n.id LIMIT ?"


class OutboxNotice(Model):
    """One notice. `state`: owed, sending, sent, lapsed, unknown, undeliverable. `fact` is unique: nothing is said
    twice. `lease_owner` is the process that is sending it, and `attempts` its fence.

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
    lease_owner = fields.CharField(max_length=64, null=True)
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


async def said_in(chat_id: int, message_id: int) -> OutboxNotice | None:
    """The newest notice that stands in this message of a chat: what somebody replies to."""
    return await OutboxNotice.filter(chat_id=chat_id, message_id=message_id).order_by("-id").first()


async def was_owed(fact: str) -> bool:
    """Whether a notice about this fact was ever owed, whatever became of it."""
    return await OutboxNotice.filter(fact=fact).exists()


@outlives_deadlocks
async def claim(
    *, owner: str, now_ms: int, real_ms: int, limit: int, patient: Collection[str] = ()
) -> list[OutboxNotice]:
    """Take notices that are due, what is due longest first, for a minute of real time; those past their time lapse.

    Those of the `patient` kinds come after all others: thousands of them become due with one morning, and nobody who has just paid
    waits for them. A chat's next notice waits until the one before it is settled, so a chat reads them in the order in which
    they were owed. What is owed to people who can not be reached waits until they can, or lapses.
    """
    if limit < 1 or not await rows(_ANYTHING, now_ms, now_ms, real_ms):
        return []
    async with transaction():
        await rows(_LAPSE + locked_rows() + ") RETURNING id", now_ms, now_ms)
        now = (owner, real_ms + LEASE_MS, now_ms, real_ms, now_ms)
        urgent = f" AND n.kind NOT IN ({', '.join('?' for _ in patient)})" if patient else ""
        taken = await rows(f"{_CLAIM}{urgent}{_IN_ORDER}{locked_rows()}) RETURNING id", *now, *patient, limit)
        if patient and len(taken) < limit:
            left = limit - len(taken)
            taken += await rows(f"{_CLAIM}{_IN_ORDER}{locked_rows()}) RETURNING id", *now, left)
        claimed = OutboxNotice.filter(id__in=[row["id"] for row in taken]).order_by("id")
        return await claimed.prefetch_related("subscriber")


async def sent(notice: OutboxNotice, *, message_id: int | None, at: datetime) -> None:
    """Telegram has it. `message_id` is the message that now says it."""
    await _of_this_claim(notice).update(state="sent", message_id=message_id, sent_at=at, note=None)


async def retry_later(notice: OutboxNotice, *, retry_ms: int, note: str) -> None:
    """Owe it still, and try again at `retry_ms` (real time)."""
    await _of_this_claim(notice).update(state="owed", retry_ms=retry_ms, note=note)


async def lapse(notice: OutboxNotice, *, note: str) -> None:
    """Never say it: its time is over, or it is not true any more."""
    await _of_this_claim(notice).update(state="lapsed", note=note)


async def hold(notice: OutboxNotice, *, until_ms: int, lapse_ms: int) -> None:
    """Owe it still, and say it then. What it waits for is the hour, so that a person who moves their clock is asked about it again."""
    await _of_this_claim(notice).update(state="owed", due_ms=until_ms, lapse_ms=lapse_ms, note=HELD)


async def let_held_go(subscriber_id: int, *, now_ms: int) -> None:
    """What waits for an hour is looked at again: it may be another one now."""
    await OutboxNotice.filter(subscriber_id=subscriber_id, state="owed", note=HELD, due_ms__gt=now_ms).update(
        due_ms=now_ms
    )


async def undeliverable(notice: OutboxNotice, *, note: str) -> None:
    """Telegram does not let us say it to this chat."""
    await _of_this_claim(notice).update(state="undeliverable", note=note)


async def send_anew(notice: OutboxNotice, *, note: str) -> None:
    """Owe it as a message of its own: the one that it would have edited is gone."""
    await _of_this_claim(notice).update(state="owed", edit_message_id=None, note=note)


async def cut_short(notice: OutboxNotice, *, repeat: bool, retry_ms: int) -> bool:
    """Nobody knows whether Telegram has it: owe it again where `repeat`, else leave it unknown for good.

    False where somebody has settled it meanwhile.
    """
    state, note = ("owed", "the answer was cut off; sent again") if repeat else ("unknown", "the answer was cut off")
    in_hand = _of_this_claim(notice).filter(state="sending")
    return bool(await in_hand.update(state=state, retry_ms=retry_ms, note=note))


async def let_go(owner: str) -> None:
    """Its process is gone: what it was sending is settled at the next look instead of when its minute is over."""
    await OutboxNotice.filter(state="sending", lease_owner=owner).update(lease_ms=0)


async def recover_unfinished(
    *, real_ms: int, repeat: Collection[str], everything: bool = False, but: Collection[int] = ()
) -> int:
    """Settle what a dead process left in `sending` (where `everything`: whatever its lease says); give how many.

    Kinds in `repeat` and edits are owed again, the others stay unknown. Rows in `but` are still in somebody's hand.
    """
    left = OutboxNotice.filter(state="sending").exclude(id__in=list(but))
    left = left if everything else left.filter(lease_ms__lte=real_ms)
    settled = 0
    for notice in await left:
        again = notice.edit_message_id is not None or notice.kind in repeat
        settled += await cut_short(notice, repeat=again, retry_ms=0)
    return settled


def _of_this_claim(notice: OutboxNotice) -> QuerySet[OutboxNotice]:
    """The row, as long as nobody has claimed it anew: whoever slept through that has no say in it any more."""
    return OutboxNotice.filter(id=notice.id, attempts=notice.attempts)
