"""Why somebody's access is as it is, and what comes next: facts, each with its moment, from the same values that decide it.

What is decided stands in `domain/access.py`; here is what it was decided from, so that a person can follow it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from domain.bill_standing import refunds_of, standing_of
from domain.bought_pass import bought_passes, pass_bills
from domain.call import Aim
from domain.debit_reaction import expected_of
from domain.dunning import debts, timetable
from domain.obstacle import placeless, stuck
from domain.payment import LOST_DISPUTES, OPEN_DISPUTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from domain.access import Access
    from domain.grant import Grant
    from domain.money import Money
    from domain.subscription import Invoice, Snapshot, Subscription
    from domain.tier import Policy

_BILLS = 3  # of one subscription: older ones explain nothing any more


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One sentence: `name` is its key in the words, `at` when it was or will be. `tier` is a slug, `until` another moment."""

    name: str
    at: datetime
    tier: str | None = None
    money: Money | None = None
    until: datetime | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What only other rows know: what the next period costs, and when a pause ends, by subscription."""

    charge: Money | None = None
    charge_at: datetime | None = None
    resumes: Mapping[str, datetime] = field(default_factory=dict)


def reasons(snapshot: Snapshot | None, grants: Iterable[Grant], access: Access, *, policy: Policy) -> tuple[Fact, ...]:
    """What has happened, oldest first."""
    found = [
        Fact(name="given", at=one.starts_at, tier=one.tier, until=one.ends_at)
        for one in grants
        if access.reason == "grant.given"
    ]
    if snapshot is not None:
        for row in _told(snapshot, access):
            found += _of_subscription(snapshot, row)
        found += _of_passes(snapshot, policy)
    return tuple(sorted(dict.fromkeys(found), key=lambda fact: fact.at))


def prospects(
    snapshot: Snapshot | None,
    grants: Iterable[Grant],
    access: Access,
    *,
    policy: Policy,
    ahead: Ahead,
    now: datetime,
) -> tuple[Fact, ...]:
    """What is to happen by itself, soonest first, as things stand."""
    found = [Fact(name="gift-ends", at=one.ends_at, tier=one.tier) for one in grants if one.runs(now) and one.ends_at]
    if snapshot is not None:
        for row in snapshot.living():
            found += _of_agreement(snapshot, row, ahead)
        for debt in debts(snapshot, policy):
            for call in timetable(debt, policy, now=now):
                name = {Aim.RETRY: "try", Aim.REST: "rests"}.get(call.aim, "over")
                bill = debt.tried if name == "try" and debt.tried is not None else debt.first
                found.append(Fact(name=name, at=call.due, money=bill.total, tier=debt.subscription.tier))
        found += _of_time(snapshot, access, policy)
    if ahead.charge is not None and ahead.charge_at is not None:
        found.append(Fact(name="charge", at=ahead.charge_at, money=ahead.charge))
    return tuple(sorted((fact for fact in dict.fromkeys(found) if fact.at > now), key=lambda fact: fact.at))


def _of_passes(snapshot: Snapshot, policy: Policy) -> Iterator[Fact]:
    """Each that was bought, also where its money went back: then it opens nothing, and the next line says why."""
    counting = {one.bill: one for one in bought_passes(snapshot, policy)}
    for bill in pass_bills(snapshot)[-_BILLS:]:
        counts, at = counting.get(bill.ref), bill.paid_at or bill.created
        until = counts.ends if counts else None
        yield Fact(name="pass", at=at, tier=bill.pass_tier, money=bill.total, until=until, days=bill.pass_days)
        yield from _of_payments(bill)


def _told(snapshot: Snapshot, access: Access) -> tuple[Subscription, ...]:
    """Those that may still charge and the one that decided; else the newest."""
    found = [row for row in snapshot.subscriptions if row.living or row.ref == access.subscription]
    newest = max(snapshot.subscriptions, key=lambda row: row.created, default=None)
    return tuple(found) or ((newest,) if newest is not None and not access.reason.startswith("pass.") else ())


def _of_subscription(snapshot: Snapshot, row: Subscription) -> Iterator[Fact]:
    began = "subscribed" if row.living else "subscribed-before"  # for what it was then, nobody knows any more
    yield Fact(name=began, at=row.created, tier=row.tier or row.last_tier, money=row.amount)
    if row.trial_end is not None and row.status == "trialing":
        yield Fact(name="trial", at=row.created, until=row.trial_end)
    bills = sorted(
        (bill for bill in snapshot.invoices if bill.subscription == row.ref), key=lambda bill: (bill.created, bill.ref)
    )
    for bill in bills[-_BILLS:]:
        yield from _of_bill(bill)
    if row.paused_at is not None and row.status == "paused":
        yield Fact(name="paused", at=row.paused_at)
    if row.ended_at is not None:
        yield Fact(name="ended", at=row.ended_at, tier=row.tier)


def _of_bill(bill: Invoice) -> Iterator[Fact]:
    standing = standing_of(bill)
    if bill.status == "paid":
        name = "paid" if bill.paid else "free"
        yield Fact(name=name, at=bill.paid_at or bill.created, money=bill.total, until=bill.period_end)
    elif standing == "on-its-way":
        sent = min((row.processing_since for row in bill.payments if row.processing_since), default=bill.created)
        yield Fact(name="debit", at=sent, money=bill.total)
    elif standing == "open":
        failed = bill.failed_at
        yield Fact(name="failed" if failed else "billed", at=failed or bill.created, money=bill.total)
    elif stuck(bill):
        name = "no-address" if placeless(bill) else "stuck"
        yield Fact(name=name, at=bill.created, money=bill.total)
    elif standing in {"void", "written-off"}:
        yield Fact(name=standing, at=bill.created, money=bill.total)
    yield from _of_payments(bill)


def _of_payments(bill: Invoice) -> Iterator[Fact]:
    for refund in refunds_of(bill):
        if refund.counts:
            yield Fact(name="refunded", at=refund.created, money=_part(bill, refund.amount))
    for dispute in (one for row in bill.payments for one in row.disputes):
        name = "disputed" if dispute.status in OPEN_DISPUTES else "lost" if dispute.status in LOST_DISPUTES else ""
        if name:
            yield Fact(name=name, at=dispute.created, money=_part(bill, dispute.amount))


def _part(bill: Invoice, amount: int) -> Money:
    return type(bill.total)(amount, bill.total.currency)


def _of_agreement(snapshot: Snapshot, row: Subscription, ahead: Ahead) -> Iterator[Fact]:
    if row.cancel_at is not None:
        yield Fact(name="ends", at=row.cancel_at, tier=row.tier)
    if row.status == "trialing" and row.trial_end is not None and row.cancel_at is None:
        yield Fact(name="trial-ends", at=row.trial_end)
    if row.coming is not None:
        yield Fact(name="change", at=row.coming.at, tier=row.coming.tier, money=row.coming.amount)
    if row.waiting is not None:
        yield Fact(name="change-waits", at=row.waiting.at, tier=row.waiting.tier, money=row.waiting.amount)
    if row.ref in ahead.resumes:
        yield Fact(name="resumes", at=ahead.resumes[row.ref], tier=row.tier)
    for bill in snapshot.invoices_of(row):
        if bill.status != "open":
            continue
        expected = expected_of(bill)
        if bill.processing and expected is not None:
            yield Fact(name="debit-answer", at=expected, money=bill.total)
        elif bill.next_attempt_at is not None and bill.attempt_count > 0:
            yield Fact(name="try", at=bill.next_attempt_at, money=bill.total)


def _of_time(snapshot: Snapshot, access: Access, policy: Policy) -> Iterator[Fact]:
    """When the decision itself ends: grace, a pass, or what was paid of a plan that is over."""
    if access.reason in {"payment.failed", "payment.no_address"} and access.until is not None:
        yield Fact(name="restricted", at=access.until, tier=access.tier)
    if access.reason == "subscription.ended_paid" and access.until is not None:
        yield Fact(name="closes", at=access.until, tier=access.tier)
    last = {one.tier: one.ends for one in bought_passes(snapshot, policy)}
    for tier, ends in last.items():
        yield Fact(name="pass-ends", at=ends, tier=tier)
