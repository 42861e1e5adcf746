"""Pieces of work that people asked for, from filing to the answer. Each step is one conditional UPDATE: of two who take it one does."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from domain.work import File, Piece, Stand
from storage.db import moment, rows


class WorkRequest(Model):
    """One piece. `state`: filed, taken, answered, withdrawn. `key` is the update that filed it; `ahead`: before those without it.

    A file is known by Telegram's id of it, and by its kind: photo or document. `taken_by` is the admin's number at Telegram.
    """

    id = fields.BigIntField(primary_key=True)
    subscriber = fields.ForeignKeyField("models.Subscriber", related_name="work", on_delete=fields.CASCADE)
    key = fields.CharField(max_length=128, unique=True)
    state = fields.CharField(max_length=16)
    ahead = fields.BooleanField(default=False)
    words = fields.TextField()
    file_kind = fields.CharField(max_length=16, null=True)
    file_id = fields.CharField(max_length=255, null=True)
    answer = fields.TextField(null=True)
    answer_file_kind = fields.CharField(max_length=16, null=True)
    answer_file_id = fields.CharField(max_length=255, null=True)
    taken_by = fields.BigIntField(null=True)
    filed_at = fields.DatetimeField()
    taken_at = fields.DatetimeField(null=True)
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "work_requests"


async def forget(subscriber_id: int, *, now: datetime) -> None:
    """Take out what they wrote and what they were answered; what was not answered yet is withdrawn. Joins the caller's transaction."""
    own = WorkRequest.filter(subscriber_id=subscriber_id)
    await own.filter(state__in=["filed", "taken"]).update(state="withdrawn", closed_at=now)
    await own.filter(state="answered").update(answer="")
    await own.update(words="", file_kind=None, file_id=None, answer_file_kind=None, answer_file_id=None)


async def file(subscriber_id: int, piece: Piece, *, key: str) -> int | None:
    """Put a piece into the queue, once per key; its number, None where the key is known. Joins the caller's transaction."""
    found = await rows(
        "INSERT INTO work_requests (subscriber_id, key, state, ahead, words, file_kind, file_id, filed_at)"
        " VALUES (?, ?, 'filed', ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING id",
        subscriber_id,
        key,
        piece.ahead,
        piece.words,
        piece.file.kind if piece.file else None,
        piece.file.id if piece.file else None,
        moment(piece.filed_at),
    )
    return int(found[0]["id"]) if found else None


async def of_key(key: str) -> Piece:
    """The piece that an update has filed; there must be one."""
    return as_piece(await WorkRequest.get(key=key))


async def of_person(subscriber_id: int, *, limit: int) -> list[Piece]:
    """A person's newest pieces, whatever became of them, newest first."""
    return [as_piece(row) for row in await WorkRequest.filter(subscriber_id=subscriber_id).order_by("-id").limit(limit)]


async def queue(*, limit: int) -> list[WorkRequest]:
    """What is not answered yet, those ahead first, then the oldest; each with its person."""
    waiting = WorkRequest.filter(state__in=["filed", "taken"]).order_by("-ahead", "filed_at", "id")
    return await waiting.limit(limit).prefetch_related("subscriber")


async def find(number: int) -> WorkRequest | None:
    """One piece with its person."""
    return await WorkRequest.filter(id=number).prefetch_related("subscriber").first()


async def take(number: int, *, admin: int, at: datetime) -> bool:
    """It is in an admin's hands now; False where it was not waiting for any."""
    waiting = WorkRequest.filter(id=number, state="filed")
    return bool(await waiting.update(state="taken", taken_by=admin, taken_at=at))


async def put_back(number: int) -> bool:
    """It waits in the queue again; False where nobody had it."""
    taken = WorkRequest.filter(id=number, state="taken")
    return bool(await taken.update(state="filed", taken_by=None, taken_at=None))


async def answer(number: int, *, words: str, sent: File | None, admin: int, at: datetime) -> bool:
    """It is answered; False where it was answered or withdrawn before. Joins the caller's transaction."""
    open_ = WorkRequest.filter(id=number, state__in=["filed", "taken"])
    done = {"state": "answered", "answer": words, "taken_by": admin, "closed_at": at}
    return bool(
        await open_.update(
            **done, answer_file_kind=sent.kind if sent else None, answer_file_id=sent.id if sent else None
        )
    )


async def withdraw(number: int, subscriber_id: int, *, at: datetime) -> str | None:
    """Its person does not want it any more; its key, None where it is not theirs or was begun. Joins the caller's transaction."""
    own = await WorkRequest.filter(id=number, subscriber_id=subscriber_id).first()
    begun = WorkRequest.filter(id=number, subscriber_id=subscriber_id, state="filed")
    return own.key if own and await begun.update(state="withdrawn", closed_at=at) else None


async def count_waiting() -> int:
    """How long the queue is."""
    return await WorkRequest.filter(state__in=["filed", "taken"]).count()


async def week_of(subscriber_id: int, *, starts: datetime, ends: datetime) -> tuple[tuple[Piece, ...], int]:
    """What was answered to a person in that time, oldest first, and how many they wait for now."""
    own = WorkRequest.filter(subscriber_id=subscriber_id)
    answered = await own.filter(state="answered", closed_at__gte=starts, closed_at__lt=ends).order_by("closed_at", "id")
    return tuple(map(as_piece, answered)), await own.filter(state__in=["filed", "taken"]).count()


async def active_between(starts: datetime, ends: datetime, *, after: int, limit: int) -> list[int]:
    """People who used something or were answered in that time, by our number, beyond `after`."""
    found = await rows(
        "SELECT subscriber_id FROM uses WHERE state = 'counted' AND at >= ? AND at < ? AND subscriber_id > ?"
        " UNION SELECT subscriber_id FROM work_requests WHERE state = 'answered' AND closed_at >= ? AND closed_at < ?"
        " AND subscriber_id > ? ORDER BY subscriber_id LIMIT ?",
        moment(starts),
        moment(ends),
        after,
        moment(starts),
        moment(ends),
        after,
        limit,
    )
    return [int(row["subscriber_id"]) for row in found]


def as_piece(row: WorkRequest) -> Piece:
    """The row as a value."""
    return Piece(
        number=row.id,
        stand=Stand(row.state),
        words=row.words,
        file=File(row.file_kind, row.file_id) if row.file_kind and row.file_id else None,
        ahead=row.ahead,
        taken_by=row.taken_by,
        answer=row.answer,
        filed_at=row.filed_at,
        closed_at=row.closed_at,
    )
