"""Why a person has cancelled, in one of Stripe's words for it: written to Stripe, where the operator reads it beside all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import call_now
from domain.call import Aim, Call
from domain.departure import FEEDBACK
from domain.error import MovedOn
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


async def tell_why(ctx: Context, who: Known, feedback: str) -> None:
    """Write it down for the subscription that ends or has ended last.

    Raises `MovedOn` where none does, or where nobody asks for such a reason, and what `call_now` raises.
    """
    snapshot = await read_snapshot(who.id)
    rows = [row for row in snapshot.subscriptions if row.cancel_at is not None or not row.living] if snapshot else []
    if not rows or feedback not in FEEDBACK:
        raise MovedOn
    row = max(rows, key=lambda one: one.created)
    call = Call(
        aim=Aim.TELL_WHY,
        key=f"{row.ref}:{feedback}",
        subscription=row.ref,
        about=row.ref,
        due=ctx.clock.now(),
        details={"actor": "subscriber", "feedback": feedback},
    )
    await call_now(ctx, who.id, call)
