"""A person takes the end of their plan back: it goes on as if nothing had been, a trial stays a trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import asked_before, call_now
from billing.drop_plans import drop_plans
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
    and what `drop_plans` and `call_now` raise.
    """
    row = await find_plan(who.id)
    hold_to(about, about_keeping(row))
    ways = [_call(ctx, row, wish, actor, by_flag=flag) for flag in (True, False)]
    if row.cancel_at is None:
        await call_now(ctx, who.id, await _asked(ctx, *ways))
    else:
        # A schedule that was made for what is to end holds its end, and would bring it again.
        async with drop_plans(ctx, who.id, row, unpaid=False):
            await _take_back(ctx, who, row, *ways)
    return await reread(who.id, row.ref, lambda _, now: now.cancel_at is None)


async def _take_back(ctx: Context, who: Known, row: Subscription, by_flag: Call, by_date: Call) -> None:
    """Take back the end of `row`, which may have gone with its schedule."""
    ends = await reread(who.id, row.ref, lambda _, now: row.schedule is None or now.schedule != row.schedule)
    if row.schedule is not None and ends.cancel_at is None:
        return
    first, other = (by_flag, by_date) if ends.ends_with_period else (by_date, by_flag)
    try:
        await call_now(ctx, who.id, first)
    except MovedOn:
        # It looked at Stripe: meanwhile it may have been kept, and cancelled in the portal, which does it the other way.
        now = await find_plan(who.id)
        if now.cancel_at is None:
            raise
        hold_to(about_keeping(row), about_keeping(now))
        await call_now(ctx, who.id, other)


def _call(ctx: Context, row: Subscription, wish: str, actor: str, *, by_flag: bool) -> Call:
    return Call(
        aim=Aim.KEEP,
        key=f"{row.ref}:{wish}" if by_flag else f"{row.ref}:{wish}:date",
        subscription=row.ref,
        about=row.ref,
        due=ctx.clock.now(),
        details={"actor": actor, "ends_with_period": by_flag},
    )


async def _asked(ctx: Context, *calls: Call) -> Call:
    """The one of them that was asked for already: a second tap gets its outcome."""
    for one in calls:
        if await asked_before(ctx, one):
            return one
    raise MovedOn
