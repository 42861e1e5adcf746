"""Use units of a limit: the last one goes to one of those who want it, and one request counts once however often it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.read_usage import read_usage
from domain.error import NotAllowed
from domain.quota import deny_use
from storage import usage
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context
    from domain.quota import Allowance


async def consume_usage(ctx: Context, subscriber_id: int, slug: str, *, request: str, units: int = 1) -> None:
    """Count them in the present window. Raises `NotAllowed`, which says why, when there is more, and which tier has it.

    `request` names what they are used for: a program's own id, or an update's. Made again it is let through and counts nothing.
    """
    while True:
        found = await read_usage(ctx, subscriber_id)
        allowance = next((one for one in found.allowances if one.limit.slug == slug), None)
        if allowance is not None and await _took(ctx, subscriber_id, allowance, request=request, units=units):
            return
        denial = deny_use(slug, found.access, found.allowances, ctx.catalogue, units=units)
        if denial is not None:
            raise NotAllowed(denial)
        # Others have used it up between the look and the try: the next look says so.


@outlives_deadlocks
async def _took(ctx: Context, subscriber_id: int, allowance: Allowance, *, request: str, units: int) -> bool:
    taking = usage.Taking(
        slug=allowance.limit.slug,
        units=units,
        amount=allowance.amount,
        starts=allowance.window.starts,
        request=request,
    )
    try:
        async with transaction():
            await usage.take(subscriber_id, taking, at=ctx.clock.now())
    except usage.Full:
        return False
    return True
