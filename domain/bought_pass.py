"""Passes: access bought once. Which of them still count, and from when to when each of them is open.

A pass begins when its bill was paid, or where the one before it of the same tier ends. Its end is the one period that we work out
ourselves: Stripe knows only the payment. What was given back, or taken back by a bank, opens nothing, and what was bought after it
moves up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.payment import LOST_DISPUTES, OPEN_DISPUTES
from domain.proof import taken_back

if TYPE_CHECKING:
    from datetime import datetime

    from domain.subscription import Invoice, Snapshot
    from domain.tier import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class BoughtPass:
    """One pass of `tier` that counts, open from `starts` until `ends`. `bill` is Stripe's id of its invoice."""

    bill: str
    tier: str
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class PassStanding:
    """How somebody stands with the passes of one tier: open `until`, or closed; `reason` is one of those of `domain/access.py`.

    `bill` is the invoice of the newest of them.
    """

    tier: str
    reason: str
    until: datetime | None
    bill: str


def bought_passes(snapshot: Snapshot, policy: Policy) -> tuple[BoughtPass, ...]:
    """Every pass that counts, in the order in which they were paid."""
    ends: dict[str, datetime] = {}
    found: list[BoughtPass] = []
    for bill in pass_bills(snapshot):
        tier, paid_at = bill.pass_tier, bill.paid_at
        gone = any(row.deleted and row.ref == bill.customer for row in snapshot.customers)
        if tier is None or paid_at is None or gone or taken_back(bill, policy):
            continue
        starts = max(paid_at, ends.get(tier, paid_at))
        ends[tier] = starts + timedelta(days=bill.pass_days)
        found.append(BoughtPass(bill=bill.ref, tier=tier, starts=starts, ends=ends[tier]))
    return tuple(found)


def pass_bills(snapshot: Snapshot) -> tuple[Invoice, ...]:
    """The paid bills that are for passes, whatever became of their money later, the oldest payment first."""
    bills = [row for row in snapshot.invoices if row.pass_days > 0 and row.status == "paid" and row.paid_at is not None]
    return tuple(sorted(bills, key=lambda row: (row.paid_at, row.ref)))


def pass_standings(snapshot: Snapshot, policy: Policy) -> tuple[PassStanding, ...]:
    """For each tier of which a pass was ever paid: whether one is open at the picture's time, and why."""
    counting = bought_passes(snapshot, policy)
    return tuple(_standing(tier, counting, snapshot, policy) for tier in _tiers(snapshot))


def last_pass_at(snapshot: Snapshot, tier: str | None) -> datetime | None:
    """When the newest pass of a tier was paid."""
    return max((row.paid_at for row in pass_bills(snapshot) if row.pass_tier == tier and row.paid_at), default=None)


def _tiers(snapshot: Snapshot) -> list[str]:
    return list(dict.fromkeys(bill.pass_tier for bill in pass_bills(snapshot) if bill.pass_tier))


def _standing(tier: str, counting: tuple[BoughtPass, ...], snapshot: Snapshot, policy: Policy) -> PassStanding:
    bills = [row for row in pass_bills(snapshot) if row.pass_tier == tier]
    disputed = any(payment.dispute in OPEN_DISPUTES for bill in bills for payment in bill.payments)
    ends = [row.ends for row in counting if row.tier == tier and row.ends > snapshot.fetched_at]
    newest = bills[-1].ref
    if ends and disputed and policy.open_dispute == "close":
        return PassStanding(tier, "payment.disputed", None, newest)
    if ends:
        return PassStanding(tier, "pass.paid", max(ends), newest)
    return PassStanding(tier, _why_closed(bills, snapshot, policy), None, newest)


def _why_closed(bills: list[Invoice], snapshot: Snapshot, policy: Policy) -> str:
    """Its time is over, or the money of one that would still be open went back."""
    for bill in reversed(bills):
        due = bill.paid_at is not None and bill.paid_at + timedelta(days=bill.pass_days) > snapshot.fetched_at
        if due and taken_back(bill, policy):
            lost = any(payment.dispute in LOST_DISPUTES for payment in bill.payments)
            return "payment.dispute_lost" if lost else "payment.refunded"
    return "pass.ended"
