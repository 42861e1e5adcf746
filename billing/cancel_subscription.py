"""A person ends their plan: with its period where it runs, at once where it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import asked_before, call_now
from billing.drop_plans import drop_plans
from billing.find_plan import find_plan, reread
from domain.call import Aim, Call
from domain.error import MovedOn
from domain.question import about_cancelling, hold_to
from domain.wish import RUNNING

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known
    from domain.subscription import Subscription


async def cancel_subscription(
    ctx: Context, who: Known, *, wish: str, about: str | None = None, actor: str = "subscriber"
) -> Subscription:
    """The subscription as it is then: `cancel_at` says until when it goes on, `ended_at` that it is over.

    `wish` makes a double tap one call, `about` is what the button was about. Raises `MovedOn` where that is not what runs now, where
    it ends already, or runs again meanwhile, and what `drop_plans` and `call_now` raise.
    """
    row = await find_plan(who.id)
    hold_to(about, about_cancelling(row))
    aim = Aim.CANCEL_LATER if row.status in RUNNING else Aim.CANCEL_NOW
    call = Call(
        aim=aim,
        key=f"{row.ref}:{wish}",
        subscription=row.ref,
        about=row.ref,
        due=ctx.clock.now(),
        details={"actor": actor, "was": row.status},
    )
    if row.cancel_at is not None and not await asked_before(ctx, call):
        raise MovedOn
    async with drop_plans(ctx, who.id, row):
        await call_now(ctx, who.id, call)
    return await reread(who.id, row.ref, lambda _, now: now.cancel_at is not None or not now.living)
