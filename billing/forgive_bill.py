"""Gives an open bill up, in one of two ways, and says beforehand what that does: Stripe may make its subscription active again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.await_look import await_look
from billing.call_now import call_now
from billing.foresee_access import Foresight, foresee_access
from domain.call import Aim, Call
from domain.error import NothingOwed
from domain.repayment import forgiven
from storage import invoices, subscribers
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.repayment import Way
    from domain.subscriber import Known
    from domain.subscription import Invoice


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgiveness:
    """An open bill, and what each way of giving it up does: to access, and to its subscription's status (None without one)."""

    person: Known
    bill: Invoice
    seen: dict[Way, Foresight]
    status: dict[Way, str | None]


async def plan_forgiving(ctx: Context, invoice: str) -> Forgiveness:
    """Look at the person first. `NothingOwed` where the bill is not open (any more)."""
    subscriber_id = await invoices.owner(invoice)
    if subscriber_id is None:
        raise NothingOwed
    await await_look(ctx, subscriber_id, reason="admin")
    snapshot = await read_snapshot(subscriber_id)
    bill = snapshot.invoice(invoice) if snapshot is not None else None
    if snapshot is None or bill is None or bill.status != "open":
        raise NothingOwed
    ways: tuple[Way, ...] = ("void", "write_off")
    then = {way: forgiven(snapshot, bill, way) for way in ways}
    rows = {way: facts.subscription(bill.subscription or "") for way, facts in then.items()}
    return Forgiveness(
        person=await subscribers.known(subscriber_id),
        bill=bill,
        seen={way: await foresee_access(ctx, subscriber_id, snapshot, then[way]) for way in ways},
        status={way: row.status if row else None for way, row in rows.items()},
    )


async def forgive_bill(ctx: Context, invoice: str, *, way: Way, by: int) -> Forgiveness:
    """Give it up, once; raises `NothingOwed`, and what `call_now` raises."""
    plan = await plan_forgiving(ctx, invoice)
    call = Call(
        aim=Aim.VOID if way == "void" else Aim.WRITE_OFF,
        key=invoice,
        subscription=plan.bill.subscription or "",
        about=invoice,
        due=ctx.clock.now(),
        details={"actor": f"admin:{by}"},
    )
    await call_now(ctx, plan.person.id, call)
    return plan
