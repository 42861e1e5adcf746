"""A subscriber asks for a piece of work: it is put into the queue, once per update, and the admins hear of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.decide_access import decide_access
from billing.notify_admins import notify_admins
from domain.audit import Line
from domain.quota import deny_feature
from domain.text_size import refuse_too_long
from domain.work import FIRST, Piece, Stand
from storage import audit_log, work_requests
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known
    from domain.work import File


@outlives_deadlocks
async def file_work(ctx: Context, subscriber: Known, words: str, file: File | None, *, key: str) -> Piece:
    """Put it into the queue; made again with the same key it gives what was filed then. Whether they may is asked before.

    `key` is what the unit of the limit was counted under, so that it can be given back. Raises `TooLong`.
    """
    refuse_too_long(words)
    now = ctx.clock.now()
    ahead = deny_feature(FIRST, await decide_access(ctx, subscriber.id), ctx.catalogue) is None
    piece = Piece(number=0, stand=Stand.FILED, words=words, file=file, ahead=ahead, filed_at=now)
    async with transaction():
        number = await work_requests.file(subscriber.id, piece, key=key)
        if number is not None:
            details = {
                "number": number,
                "name": subscriber.first_name,
                "telegram_id": subscriber.telegram_id,
                "words": piece.words,
                "file": file is not None,
                "ahead": ahead,
            }
            await notify_admins(ctx, "admin_work_filed", fact=str(number), details=details)
            line = Line(action="work.filed", sentence=f"The person filed piece of work {number}.")
            await audit_log.write(subscriber.id, [line], actor="subscriber", at=now)
    return await work_requests.of_key(key)
