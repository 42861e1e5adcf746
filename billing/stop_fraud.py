"""One decision against fraud: the payment goes back, its subscription ends, and its person can buy nothing more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.bar_person import bar_person
from billing.call_now import calls_now
from billing.give_back import repayment
from billing.plan_repayment import plan_repayment
from domain.call import Aim, Call

if TYPE_CHECKING:
    from billing.context import Context
    from billing.plan_repayment import RepaymentPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """What came of it: each is False where there was nothing (left) to do."""

    plan: RepaymentPlan
    refunded: bool
    ended: bool


async def stop_fraud(ctx: Context, payment: str, *, by: int) -> Stopped:
    """All three, in an order in which the money goes last to nobody who can buy again. A second tap finds it done."""
    plan = await plan_repayment(ctx, payment)
    await bar_person(ctx, plan.person.id, actor=f"admin:{by}")
    end = _end(ctx, plan, by)
    back = repayment(ctx, plan, by=by, why="fraudulent") if plan.wish.obstacle is None else None
    made = iter(await calls_now(ctx, plan.person.id, [call for call in (end, back) if call is not None]))
    return Stopped(plan=plan, ended=end is not None and next(made), refunded=back is not None and next(made))


def _end(ctx: Context, plan: RepaymentPlan, by: int) -> Call | None:
    ref = plan.wish.invoice.subscription
    if ref is None:
        return None
    details = {"why": "The payment is fraud, by its bank's warning.", "actor": f"admin:{by}"}
    return Call(aim=Aim.STOP, key=f"fraud:{ref}", subscription=ref, about=ref, due=ctx.clock.now(), details=details)
