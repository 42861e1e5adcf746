"""A first bank debit that failed: Stripe voids its bill and leaves the subscription `active`, so it has to be ended by us.

Source: Stripe's overview of subscriptions. Nothing was ever paid for it, and left alone it would bill its next period.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.call import Aim, Call
from domain.debit import is_debit

if TYPE_CHECKING:
    from datetime import datetime

    from domain.subscription import Invoice, Payment, Snapshot, Subscription


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedStart:
    """The subscription that did not begin, with the bill and the debit that failed."""

    subscription: Subscription
    bill: Invoice
    payment: Payment


def failed_debit(bill: Invoice) -> Payment | None:
    """The debit of a first bill that failed and is not on its way again."""
    if bill.billing_reason != "subscription_create" or bill.status not in {"open", "void"} or bill.processing:
        return None
    failed = [one for one in bill.payments if is_debit(one.kind) and one.failed_at is not None]
    return max(failed, key=lambda one: (one.created, one.ref), default=None)


def failed_starts(snapshot: Snapshot) -> tuple[FailedStart, ...]:
    """Every living subscription that began so, while nothing was paid for it and nothing is on its way."""
    found = []
    for row in snapshot.living():
        bills = [bill for bill in snapshot.invoices if bill.subscription == row.ref]
        if any(bill.status == "paid" or bill.processing for bill in bills):
            continue
        failed = [(bill, failed_debit(bill)) for bill in bills if bill.status == "void"]
        found += [FailedStart(subscription=row, bill=bill, payment=one) for bill, one in failed if one is not None]
    return tuple(found)


def undo_starts(snapshot: Snapshot, *, now: datetime) -> tuple[Call, ...]:
    """The calls that end them: one for each, whoever finds it first."""
    return tuple(
        Call(aim=Aim.UNDO_START, key=f"undo:{one.subscription.ref}", subscription=ref, about=ref, due=now)
        for one in failed_starts(snapshot)
        for ref in [one.subscription.ref]
    )
