"""A person takes the end of their plan back: it goes on as if nothing had been, a trial stays a trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import asked_before, call_now
from billing.find_plan import find_plan, reread
from domain.call import Aim, Call
from domain.error import MovedOn
from domain.question import about_keeping, hold_to

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known
    from domain.subscription import Subscription


async def keep_subscription(
    ctx: Context, who: Known, *, wish: str, about: str | None = None, actor: str = "subscriber"
) -> Subscription:
    """The subscription as it is then. Raises `MovedOn` where there is no end to take back, or not the one that the button was `about`,
    and what `call_now` raises.
    """
    row = await find_plan(who.id)
    hold_to(about, about_keeping(row))
    details = {"actor": actor, "ends_with_period": row.ends_with_period}
    call = Call(
        aim=Aim.KEEP,
        key=f"{row.ref}:{wish}",
        subscription=row.ref,
        about=row.ref,
        due=ctx.clock.now(),
        details=details,
    )
    if row.cancel_at is None and not await asked_before(ctx, call):
        raise MovedOn
    await call_now(ctx, who.id, call)
    return await reread(who.id, row.ref, lambda _, now: now.cancel_at is None)
