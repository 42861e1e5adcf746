"""An admin answers a piece of work: what was done goes back into the subscriber's chat, by the outbox, so that no crash loses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.owe_notices import owe_notices
from domain.audit import Line
from domain.error import WorkMovedOn
from domain.notice import Notice
from domain.text_size import refuse_too_long
from domain.work import Stand
from storage import audit_log, work_requests
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context
    from domain.work import File
    from storage.work_requests import WorkRequest

_REMINDER = 120  # so much of what was asked for stands above the answer


@outlives_deadlocks
async def answer_work(ctx: Context, number: int, words: str, file: File | None, *, admin: int) -> None:
    """Answer it in words, with a file, or both; the same answer of the same admin is one.

    `WorkMovedOn` where it was answered or withdrawn before: nothing is said twice. `TooLong`.
    """
    refuse_too_long(words)
    now = ctx.clock.now()
    async with transaction():
        fresh = await work_requests.answer(number, words=words, sent=file, admin=admin, at=now)
        row = await work_requests.find(number)
        if row is not None and not fresh and _is_this(row, words, file, admin):
            return
        if row is None or not fresh:
            raise WorkMovedOn
        await owe_notices(ctx, _notices(row, file), row.subscriber)
        line = Line(action="work.answered", sentence=f"Piece of work {number} was answered.")
        await audit_log.write(row.subscriber.id, [line], actor=f"admin:{admin}", at=now)
    ctx.nudges.outbox.set()


def _is_this(row: WorkRequest, words: str, file: File | None, admin: int) -> bool:
    """Whether this very answer was given before: its update is handled again."""
    given = (row.state, row.taken_by, row.answer, row.answer_file_id)
    return given == (Stand.ANSWERED, admin, words, file.id if file is not None else None)


def _notices(row: WorkRequest, file: File | None) -> list[Notice]:
    """The words first; a file is a message of its own, since a caption holds a quarter of what a message does."""
    details = {"number": row.id, "words": row.words[:_REMINDER], "answer": row.answer or "", "file": file is not None}
    said = [Notice(kind="work_answered", fact=f"work_answered:{row.id}", details=details)]
    if file is not None:
        sent = {"number": row.id, "kind": file.kind, "file": file.id}
        said.append(Notice(kind="work_answer_file", fact=f"work_answer_file:{row.id}", details=sent))
    return said
