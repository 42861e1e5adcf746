"""A subscriber does not want a piece of work any more: as long as nobody has begun it, its unit is theirs again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.audit import Line
from domain.error import WorkMovedOn
from domain.work import LIMIT
from storage import audit_log, usage, work_requests
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


@outlives_deadlocks
async def withdraw_work(ctx: Context, subscriber: Known, number: int) -> None:
    """Take it out of the queue. `WorkMovedOn` where it is not theirs, was begun, or is over: then nothing is given back."""
    now = ctx.clock.now()
    async with transaction():
        key = await work_requests.withdraw(number, subscriber.id, at=now)
        if key is None:
            raise WorkMovedOn
        await usage.give_back(subscriber.id, LIMIT, request=key)
        line = Line(action="work.withdrawn", sentence=f"The person withdrew piece of work {number}.")
        await audit_log.write(subscriber.id, [line], actor="subscriber", at=now)
