"""A person lets their paused plan go on: a new period begins and is charged at once, less what was credited to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import asked_before, call_now
from billing.find_plan import find_plan, reread
from domain.call import Aim, Call
from domain.error import MovedOn, PaymentOwed
from domain.question import about_resuming, hold_to
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known
    from domain.subscription import Snapshot, Subscription


async def resume_subscription(
    ctx: Context, who: Known, *, wish: str, about: str | None = None, actor: str = "subscriber"
) -> Subscription:
    """The subscription as it is then: still `paused` where its bill could not be paid, and then the bill is open.

    Raises `PaymentOwed` where a bill of it is open (paying that is what lets it go on), `MovedOn` where it is not paused, or
    not as the button was `about`, and what `call_now` raises.
    """
    row = await find_plan(who.id)
    call = Call(
        aim=Aim.RESUME,
        key=f"{row.ref}:{wish}",
        subscription=row.ref,
        about=row.ref,
        due=ctx.clock.now(),
        details={"actor": actor, "new_period": True},
    )
    if not await asked_before(ctx, call):
        hold_to(about, about_resuming(row))
        await _refuse(who.id, row)
    await call_now(ctx, who.id, call)
    return await reread(who.id, row.ref, _is_answered)


async def _refuse(subscriber_id: int, row: Subscription) -> None:
    snapshot = await read_snapshot(subscriber_id)
    if row.status != "paused":
        raise MovedOn
    if snapshot is not None and any(bill.status == "open" for bill in snapshot.invoices_of(row)):
        raise PaymentOwed


def _is_answered(snapshot: Snapshot, row: Subscription) -> bool:
    """It goes on, or its bill is there and was refused."""
    return row.status != "paused" or any(bill.status == "open" for bill in snapshot.invoices_of(row))
