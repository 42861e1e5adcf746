"""What a person may do with their plan just now, by our rows and the operator's file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.decide_access import decide_access
from billing.find_plan import plan_in
from billing.pause_subscription import lengths
from domain.plan_change import titled_changes
from domain.proof import unbacked
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.access import Access
    from domain.planned_change import PlannedChange
    from domain.subscriber import Known
    from domain.subscription import Subscription


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`subscription` is the one that may still charge. `owes`: a bill of it is open, which is let go at its end where `lets_go`.

    `pauses`: for how many days it may be paused; `credits_unused`: what is paid and not used then comes off the next bill.
    """

    title: str
    access: Access
    subscription: Subscription | None
    owes: bool
    lets_go: bool
    pauses: tuple[int, ...]
    credits_unused: bool
    planned: tuple[tuple[PlannedChange, str], ...] = ()


async def read_plan(ctx: Context, who: Known) -> Plan:
    """As our rows have it now; nobody outside is asked."""
    snapshot = await read_snapshot(who.id)
    row, policy = plan_in(snapshot), ctx.catalogue.policy
    access = await decide_access(ctx, who.id)
    slug = row.tier if row is not None else access.tier
    tier = ctx.catalogue.tier(slug)
    bills = snapshot.invoices_of(row) if snapshot is not None and row is not None else ()
    return Plan(
        title=tier.title if tier else slug or "–",
        access=access,
        subscription=row,
        owes=any(bill.status == "open" for bill in bills),
        lets_go=policy.bill_after_cancel == "void",
        pauses=lengths(policy) if snapshot is None or row is None or not unbacked(snapshot, row) else (),
        credits_unused=policy.credit_unused,
        planned=titled_changes(row, ctx.catalogue),
    )
