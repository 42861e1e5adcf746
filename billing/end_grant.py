"""An admin takes back what they or another admin gave: what was bought stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.sync import sync_now
from domain.audit import Line
from domain.error import RetainerError, UnknownPerson
from storage import audit_log, grants, marks
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.subscribers import find

if TYPE_CHECKING:
    from billing.context import Context


async def end_grant(ctx: Context, telegram_id: int, *, admin: int) -> int:
    """Give how many grants end by it, 0 where none runs (any more). Raises `UnknownPerson`."""
    who = await find(telegram_id=telegram_id)
    if who is None:
        raise UnknownPerson
    ended = await _end(ctx, who.id, admin)
    try:
        await sync_now(ctx, who.id, reason="grant")
    except RetainerError:
        ctx.nudges.sync.set()
    return ended


@outlives_deadlocks
async def _end(ctx: Context, subscriber_id: int, admin: int) -> int:
    now = ctx.clock.now()
    async with transaction():
        await marks.raise_mark(subscriber_id, reason="grant", real_ms=ctx.clock.real_ms())
        ended = await grants.end_all(subscriber_id, now=now)
        if ended:
            line = Line(action="grant.ended", sentence=f"{ended} gift(s) were ended.")
            await audit_log.write(subscriber_id, [line], actor=f"admin:{admin}", at=now)
    return ended
