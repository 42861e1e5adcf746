"""A wish of a person becomes an owed call; one that was refused, or was not owed then, is asked of Stripe anew when it is wished again.

Its key comes from the fact, so that a double tap is one call: only once that call has failed, the next wish is another one. The
end of what nobody pays for is asked of Stripe anew a day later, and so is that a pause ends.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from billing.call_requests import request_of
from domain.call import Aim
from storage import owed_calls

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from billing.context import Context
    from domain.call import Call
    from storage.owed_calls import Owed

CHARGING = frozenset(
    {Aim.RETRY, Aim.SETTLE, Aim.RESUME, Aim.CHANGE}
)  # no card is charged twice by one wish: banks mind
_DAILY = frozenset({Aim.END, Aim.GO_ON})  # of what is planned ahead
_PACE = timedelta(days=1)
_OUT_OF_THE_BLUE = timedelta(days=14)  # what was refused so long ago, and not asked for since, charges nobody any more


async def owe_wishes(ctx: Context, subscriber_id: int, calls: Sequence[Call]) -> list[Owed]:
    """Owe them, and give them under the keys that they are owed by. Joins the caller's transaction."""
    owed = [await _newest(ctx, subscriber_id, call) for call in calls]
    await owed_calls.owe(subscriber_id, owed, now=ctx.clock.now())
    return owed


async def owe_daily(ctx: Context, subscriber_id: int, calls: Sequence[Call]) -> None:
    """The same for what is wished by the file of tiers, at every look: once one has failed, they all rest for a day.

    They belong together: a refund is owed only once its subscription has ended. Joins the caller's transaction.
    """
    last = [await owed_calls.failed_last(subscriber_id, request_of(ctx, call)) for call in calls]
    if calls and all(at is None or at + _PACE <= ctx.clock.now() for at in last):
        await owe_wishes(ctx, subscriber_id, calls)
        ctx.nudges.calls.set()


async def planned(
    ctx: Context, subscriber_id: int, calls: Sequence[Call], *, with_new_card: Collection[str] = ()
) -> list[Owed]:
    """The same for what is planned ahead: the end of a subscription, or of a pause, that Stripe refused is due again a day later, and
    that of a pause at once with a new card. No try of a card is, and after a pause that was refused comes the end.
    """
    return [
        await _planned(ctx, subscriber_id, call, at_once=call.aim is Aim.GO_ON and call.subscription in with_new_card)
        if call.aim in _DAILY
        else request_of(ctx, call)
        for call in calls
    ]


async def _planned(ctx: Context, subscriber_id: int, call: Call, *, at_once: bool) -> Owed:
    newest = await _newest(ctx, subscriber_id, call)
    if at_once:
        await owed_calls.hasten(newest.key, due=call.due)
        ctx.nudges.calls.set()
        return newest
    first = request_of(ctx, call)
    refused_at = await owed_calls.failed_last(subscriber_id, first) if newest.key != first.key else None
    if refused_at is not None and call.aim is Aim.GO_ON and refused_at + _OUT_OF_THE_BLUE <= ctx.clock.now():
        return first
    return newest if refused_at is None else replace(newest, call=replace(call, due=max(call.due, refused_at + _PACE)))


async def _newest(ctx: Context, subscriber_id: int, call: Call) -> Owed:
    first = request_of(ctx, call)
    if call.aim in CHARGING:
        return first
    return request_of(ctx, call, again=await owed_calls.times_failed(subscriber_id, first))
