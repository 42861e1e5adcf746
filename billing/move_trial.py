"""An admin lets somebody's free days end later, earlier or now; Stripe moves with it, and now means that money is taken at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import asked_before, call_now
from billing.find_plan import find_plan, reread
from billing.sync import sync_now
from domain.call import Aim, Call
from domain.error import MovedOn, UnknownPerson
from storage.subscribers import find

if TYPE_CHECKING:
    from datetime import timedelta

    from billing.context import Context
    from domain.subscription import Subscription


async def move_trial(ctx: Context, telegram_id: int, *, by: timedelta | None, wish: str, admin: int) -> Subscription:
    """The subscription as it is then; `by` is added to the end, None ends the free days now. Looks first.

    Raises `UnknownPerson`, `MovedOn` where no free days run or they would end in the past, and what `call_now` raises.
    """
    who = await find(telegram_id=telegram_id)
    if who is None:
        raise UnknownPerson
    await sync_now(ctx, who.id, reason="admin")
    row = await find_plan(who.id)
    end = int((row.trial_end + by).timestamp()) if by is not None and row.trial_end is not None else "now"
    # The key names the wish, not the end: asked again after it was done, the end would be another one.
    call = Call(
        aim=Aim.MOVE_TRIAL,
        key=f"{row.ref}:{wish}:{by.days if by is not None else 'now'}",
        subscription=row.ref,
        about=row.ref,
        due=ctx.clock.now(),
        details={"actor": f"admin:{admin}", "trial_end": end},
    )
    if row.status != "trialing" and not await asked_before(ctx, call):
        raise MovedOn
    await call_now(ctx, who.id, call)
    return await reread(who.id, row.ref, lambda _, now: by is not None or now.status != "trialing")
