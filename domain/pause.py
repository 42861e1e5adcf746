"""A paused subscription: why it is, until when, and when it goes on by itself.

Stripe's own pause delivers nothing and bills nothing. Ours end at a moment that the person chose, or when their debt is paid; one
that somebody made in the Dashboard, or that Stripe made, is theirs to end.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.call import Aim, Call
from domain.obstacle import placeless
from domain.proof import for_a_period, prove, unbacked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from domain.subscription import Invoice, Snapshot, Subscription
    from domain.tier import Policy

AFTER_TRIAL = "trial_end_without_payment_method"
_REQUESTED = "pause_requested"
# How far Stripe's clock and ours may be apart: with more than this no signature of a webhook is good either.
_CLOCKS = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPause:
    """A pause that we asked Stripe for: until `resumes_at`, where its person chose an end, or `for_debt`, until that is paid.

    `heard_at` is when its answer was written down; None where nobody knows it yet.
    """

    subscription: str
    asked_at: datetime
    heard_at: datetime | None = None
    resumes_at: datetime | None = None
    for_debt: bool = False


def why_paused(snapshot: Snapshot, row: Subscription, policy: Policy) -> str:
    """The reason of a paused subscription, in the words of `domain/access.py`."""
    proof = prove(snapshot, row, policy)
    if proof.failing_since is not None:
        return "subscription.paused_no_address" if proof.never_refused else "subscription.paused_unpaid"
    return "subscription.paused_after_trial" if row.paused_why == AFTER_TRIAL else "subscription.paused"


def is_this_pause(row: Subscription, made: OwnPause) -> bool:
    """Whether the pause that `row` is in began with that call: an older one of ours says nothing of what somebody else did later."""
    since = row.paused_at
    if since is None or since < made.asked_at - _CLOCKS:
        return False
    return made.heard_at is None or since <= made.heard_at + _CLOCKS


def wants_card(snapshot: Snapshot, row: Subscription) -> bool:
    """Whether it is paused, and there is nothing to charge when it is to go on."""
    return row.status == "paused" and snapshot.charged_method(row) is None


def owes(snapshot: Snapshot, row: Subscription) -> bool:
    """Whether a bill of it is open, also where a bank debit for it is on its way."""
    return any(bill.status == "open" for bill in snapshot.invoices_of(row))


def in_the_way(snapshot: Snapshot, row: Subscription) -> tuple[Invoice, ...]:
    """The bills for which it may not be paused: those that are open, and each other one for the period that runs and is not paid, or
    whose money went back.
    """
    bills, gone = snapshot.invoices_of(row), unbacked(snapshot, row)
    runs = [bill for bill in bills if bill.period_end > row.period_start and for_a_period(bill)]
    unpaid = [bill for bill in runs if bill.status != "paid"]
    return tuple(bill for bill in bills if bill.status == "open" or bill in unpaid or bill in gone)


def own_pause(row: Subscription, own: Mapping[str, OwnPause]) -> OwnPause | None:
    """Our own pause that a paused subscription is in; None where somebody else made it."""
    made = own.get(row.ref)
    return made if made is not None and row.status == "paused" and row.paused_why in {None, _REQUESTED} else None


def resumptions(snapshot: Snapshot, own: Mapping[str, OwnPause], policy: Policy) -> tuple[Call, ...]:
    """What ends our own pauses: a timed call for each that has an end, and one at once for each whose debt is paid."""
    calls = []
    for row in snapshot.living():
        made = own_pause(row, own)
        if made is None:
            continue
        since = (row.paused_at or made.asked_at).isoformat()
        if made.for_debt and _debt_is_paid(snapshot, row, policy):
            calls.append(_resume(row, f"debt:{since}", snapshot.fetched_at, new_period=False))
        elif made.resumes_at is not None and not owes(snapshot, row):
            calls.append(_resume(row, f"end:{since}", made.resumes_at, new_period=True))
    return tuple(calls)


def _debt_is_paid(snapshot: Snapshot, row: Subscription, policy: Policy) -> bool:
    """Every bill of it is settled, and the newest by money: what was written off is the operator's to forgive."""
    newest = next(iter(snapshot.invoices_of(row)), None)
    # An older bill that waits for an address is never charged (ADR 0026): it must not hold who has paid.
    settled = all(bill.status not in {"open", "draft"} or placeless(bill) for bill in snapshot.invoices_of(row))
    unpaid = prove(snapshot, row, policy).failing_since is not None
    return newest is not None and newest.status == "paid" and settled and not unpaid


def _resume(row: Subscription, key: str, due: datetime, *, new_period: bool) -> Call:
    details: dict[str, object] = {"new_period": new_period}
    if row.paused_at is not None:
        details["paused_at"] = row.paused_at.isoformat()
    return Call(aim=Aim.GO_ON, key=f"{row.ref}:{key}", subscription=row.ref, about=row.ref, due=due, details=details)
