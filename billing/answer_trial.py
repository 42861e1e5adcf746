"""What somebody chose about free days that began with a card others have used: pay now and go on, or end them with nothing charged.

The choice is written down before Stripe is asked: it is the agreement that the charge rests on.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from billing.call_now import call_now
from billing.find_plan import reread
from billing.sync import sync_now
from domain.call import Aim, Call
from domain.error import MovedOn
from storage import trials
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known
    from domain.subscription import Subscription

_PAUSES = (0.1, 0.2, 0.4, 0.8, 1.5)  # seconds between looks


async def answer_trial(ctx: Context, who: Known, trial_id: int, *, pay: bool) -> Subscription:
    """The subscription as it is then; one that still says `trialing` was not looked at since. A double tap is one call.

    Raises `MovedOn` where these free days are over, are not theirs, or were answered otherwise; and what `call_now` raises.
    """
    trial = await trials.own(trial_id, subscriber_id=who.id)
    if trial is None or trial.seen_with is None:
        raise MovedOn
    snapshot = await read_snapshot(who.id)
    row = snapshot.subscription(trial.subscription_ref) if snapshot else None
    if row is None or row.status != "trialing":
        raise MovedOn
    said = "pay" if pay else "end"
    if await trials.answer(trial.id, said=said, at=ctx.clock.now()) != said:
        raise MovedOn
    call = Call(
        aim=Aim.MOVE_TRIAL if pay else Aim.CANCEL_NOW,
        key=f"{row.ref}:known-card",
        subscription=row.ref,
        about=row.ref,
        due=ctx.clock.now(),
        details={
            "actor": "subscriber",
            "trial_end": "now",
            "was": row.status,
            "comment": "Ended by its person in the free days.",
        },
    )
    await call_now(ctx, who.id, call)
    return await _seen(ctx, who, row.ref)


async def _seen(ctx: Context, who: Known, ref: str) -> Subscription:
    """As Stripe has it now. Where somebody else looks at this person just then, their look is waited for a while."""
    for pause in _PAUSES:
        row = await reread(who.id, ref)
        if row.status != "trialing":
            return row
        await asyncio.sleep(pause)
        await sync_now(ctx, who.id, reason="called")
    return await reread(who.id, ref)
