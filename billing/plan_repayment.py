"""What giving money back would do, before anything is done: how much, with which tax, and what the person may do afterwards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from billing.await_look import await_look
from billing.credit_by_note import lines_back
from billing.foresee_access import Foresight, foresee_access
from domain.error import UnknownPayment
from domain.money import Money
from domain.repayment import given_back, repayment
from storage import payments, subscribers
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.repayment import Repayment
    from domain.subscriber import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class RepaymentPlan:
    """`wish` says how much and what stands in the way. `lines` and `tax` are there where it goes by a credit note."""

    person: Known
    wish: Repayment
    seen: Foresight
    lines: tuple[dict[str, Any], ...] = ()
    tax: Money | None = None


async def plan_repayment(ctx: Context, payment: str, amount: int | None = None) -> RepaymentPlan:
    """Look at the person first. `amount` is minor units, None for all that is left. Raises `UnknownPayment`, or what Stripe refuses."""
    subscriber_id = await payments.owner(payment)
    if subscriber_id is None:
        raise UnknownPayment
    await await_look(ctx, subscriber_id, reason="admin")
    snapshot = await read_snapshot(subscriber_id)
    wish = repayment(snapshot, payment, amount) if snapshot is not None else None
    if snapshot is None or wish is None:
        raise UnknownPayment
    lines: tuple[dict[str, Any], ...] = ()
    tax = None
    if wish.obstacle is None and wish.invoice.tax:
        lines, wish, tax = await _as_note(ctx, wish)
    person = await subscribers.known(subscriber_id)
    seen = await foresee_access(ctx, subscriber_id, snapshot, given_back(snapshot, wish))
    return RepaymentPlan(person=person, wish=wish, seen=seen, lines=lines, tax=tax)


async def _as_note(ctx: Context, wish: Repayment) -> tuple[tuple[dict[str, Any], ...], Repayment, Money]:
    """The lines of a credit note over the amount, or over a cent less where rounding leaves no other; Stripe says what its tax is."""
    found = await lines_back(ctx.people, wish.invoice.ref, wish.amount.amount)
    exact = replace(wish, amount=Money(found.total, wish.amount.currency))
    if not found.lines:  # less than the least that a line and its tax can come to
        return (), replace(wish, obstacle="too_much"), Money(0, wish.amount.currency)
    shown = await ctx.people.get(
        "/v1/credit_notes/preview", invoice=wish.invoice.ref, lines=list(found.lines), refund_amount=found.total
    )
    tax = sum(one["amount"] for one in shown.get("total_taxes") or [])
    return found.lines, exact, Money(tax, wish.amount.currency)
