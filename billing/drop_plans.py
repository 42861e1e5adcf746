"""Before a subscription is changed at once, cancelled, kept or paused: what was planned for it, or waits to be paid, is taken back.

Stripe refuses all four while a schedule manages it, and a change that is paid afterwards would start what its person wants no more.
Where what comes after it is not done, the plan stays taken back, and its person hears that.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from billing.call_now import call_now
from domain.error import PlanTakenBack, RetainerError, StillAsking, StillTakingBack
from domain.plan_call import drop, release
from storage import db

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from billing.context import Context
    from domain.call import Call
    from domain.subscription import Subscription


@asynccontextmanager
async def drop_plans(
    ctx: Context, subscriber_id: int, row: Subscription, *, unpaid: bool = True
) -> AsyncIterator[None]:
    """Take them back, then do what stands within. Without `unpaid`, a change that waits for its payment stays.

    Raises what `call_now` raises; `StillTakingBack` where nobody knows yet whether they are, so that nothing within was begun; and
    `PlanTakenBack` where they are, and what came after was refused or never asked.
    """
    taken = False
    try:
        for call in _plans(ctx, row, unpaid=unpaid):
            await _take_back(ctx, subscriber_id, call)
            taken = True
        yield
    except StillAsking:
        raise
    except (RetainerError, *db.TROUBLE) as error:
        if taken:
            raise PlanTakenBack(f"{PlanTakenBack.__doc__} {error}") from error
        raise


async def _take_back(ctx: Context, subscriber_id: int, call: Call) -> None:
    try:
        await call_now(ctx, subscriber_id, call)
    except StillAsking as error:
        raise StillTakingBack from error


def _plans(ctx: Context, row: Subscription, *, unpaid: bool) -> Iterator[Call]:
    now = ctx.clock.now()
    if unpaid and row.waiting is not None and row.waiting.invoice is not None:
        yield drop(row, row.waiting.invoice, now=now)
    if row.schedule is not None:
        yield release(row, now=now)
