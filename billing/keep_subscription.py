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
    by_flag, by_date = (_call(ctx, row, wish, actor, by_flag=flag) for flag in (True, False))
    first, other = (by_flag, by_date) if row.ends_with_period else (by_date, by_flag)
    if row.cancel_at is None:
        first = await _asked(ctx, by_flag, by_date)
    try:
        await call_now(ctx, who.id, first)
    except MovedOn:
        # It looked at Stripe: meanwhile it may have been kept, and cancelled in the portal, which does it the other way.
        now = await find_plan(who.id)
        if row.cancel_at is None or now.cancel_at is None:
            raise
        hold_to(about_keeping(row), about_keeping(now))
        await call_now(ctx, who.id, other)
    return await reread(who.id, row.ref, lambda _, now: now.cancel_at is None)


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
