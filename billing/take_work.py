"""An admin takes a piece of work into their hands, or puts it back into the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.audit import Line
from domain.error import WorkMovedOn
from storage import audit_log, work_requests
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context


@outlives_deadlocks
async def take_work(ctx: Context, number: int, *, admin: int) -> None:
    """From now on it can not be withdrawn. `WorkMovedOn` where it was not waiting any more: of two who take it one has it."""
    async with transaction():
        if not await work_requests.take(number, admin=admin, at=ctx.clock.now()):
            raise WorkMovedOn
        await _write(ctx, number, "work.taken", f"Piece of work {number} was taken up.", admin)


@outlives_deadlocks
async def put_work_back(ctx: Context, number: int, *, admin: int) -> None:
    """It waits again. `WorkMovedOn` where nobody had it."""
    async with transaction():
        if not await work_requests.put_back(number):
            raise WorkMovedOn
        await _write(ctx, number, "work.put_back", f"Piece of work {number} was put back into the queue.", admin)


async def _write(ctx: Context, number: int, action: str, sentence: str, admin: int) -> None:
    row = await work_requests.find(number)
    person = row.subscriber.id if row is not None else None
    line = Line(action=action, sentence=sentence)
    await audit_log.write(person, [line], actor=f"admin:{admin}", at=ctx.clock.now())
