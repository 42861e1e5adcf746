"""Gives money of a payment back, once: as a plain refund, or by a credit note where there is tax in the bill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from billing.call_now import call_now
from billing.plan_repayment import plan_repayment
from domain.call import Aim, Call
from domain.error import MovedOn

if TYPE_CHECKING:
    from billing.context import Context
    from billing.plan_repayment import RepaymentPlan

Why = Literal["requested_by_customer", "duplicate", "fraudulent"]


async def give_back(
    ctx: Context, payment: str, *, amount: int | None, was: int | None, by: int, why: Why = "requested_by_customer"
) -> RepaymentPlan:
    """Give `amount` minor units back (None: all that is left), where `was` are back already as the admin saw it (None: whatever).

    The key is the payment, both sums and how many refunds of it are known, so that two taps, or two admins, are one refund, and one
    that failed at the bank afterwards can be given anew. Raises `MovedOn` where more is back than was seen or something stands in the
    way, and what `call_now` raises.
    """
    plan = await plan_repayment(ctx, payment, amount)
    wish = plan.wish
    if wish.obstacle is not None or (was is not None and wish.payment.refunded != was):
        raise MovedOn(wish.obstacle or "more is back than was seen")
    await call_now(ctx, plan.person.id, repayment(ctx, plan, by=by, why=why))
    return plan


def repayment(ctx: Context, plan: RepaymentPlan, *, by: int, why: Why) -> Call:
    """The call that a plan becomes."""
    wish = plan.wish
    back = wish.payment.refunded
    return Call(
        aim=Aim.NOTE if plan.lines else Aim.GIVE_BACK,
        key=f"{wish.payment.ref}:{back}:{wish.amount.amount}:{len(wish.payment.refunds)}",
        subscription=wish.invoice.subscription or "",
        about=wish.payment.ref,
        due=ctx.clock.now(),
        details={
            "invoice": wish.invoice.ref,
            "lines": list(plan.lines),
            "amount": wish.amount.amount,
            "was": back,
            "reason": why,
            "actor": f"admin:{by}",
        },
    )
