"""A payment link that is still open for somebody who has a subscription meanwhile, or may buy nothing more, is taken back.

Paid, it would be a second one: where the operator began one by hand in the Dashboard, or the person paid by another link.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_requests import request_of
from billing.owe_wishes import owe_daily
from domain.call import Aim, Call
from storage import owed_calls, subscribers

if TYPE_CHECKING:
    from billing.context import Context
    from billing.look import Look


async def withdraw_link(ctx: Context, subscriber_id: int, look: Look) -> None:
    """Owe it, once for each link. Belongs into the transaction of the look."""
    if look.session is None or look.session.status != "open":
        return
    ref, now = look.session.ref, ctx.clock.now()
    if await subscribers.barred(subscriber_id):
        await withdraw_from_barred(ctx, subscriber_id, ref)
    living = look.after.living() if look.after is not None else ()
    if not living:
        return
    call = Call(aim=Aim.WITHDRAW, key=f"withdraw:{ref}", subscription=living[0].ref, about=ref, due=now)
    await owed_calls.owe(subscriber_id, [request_of(ctx, call)], now=now)
    ctx.nudges.calls.set()


async def withdraw_from_barred(ctx: Context, subscriber_id: int, ref: str) -> None:
    """Owe it because its person may buy nothing more. Joins the caller's transaction."""
    now = ctx.clock.now()
    call = Call(
        aim=Aim.WITHDRAW, key=f"barred:{ref}", subscription="", about=ref, due=now, details={"from_barred": True}
    )
    await owe_daily(ctx, subscriber_id, [call])
