"""A second living subscription charges somebody twice: which one it is, and what undoes it.

The one that stays is the oldest that is in good order, else the oldest of all: whatever came after it was bought by mistake. What we
do not understand, another product or a status that is new to us, is no second one: it is somebody's to look at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.call import Aim, Call
from domain.repayment import may_go_back
from domain.subscription import KNOWN_STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from domain.subscription import Invoice, Snapshot, Subscription


def seconds(snapshot: Snapshot) -> tuple[Subscription, ...]:
    """The living subscriptions to our tiers beside the one that stays, oldest first."""
    ours = _ours(snapshot)
    stays = _stays(snapshot, ours)
    return tuple(row for row in ours if row is not stays)


def undo_seconds(snapshot: Snapshot, *, now: datetime) -> tuple[Call, ...]:
    """End each of them, then give back what was paid for it. One that is older than the one that stays was used: it ends unrefunded."""
    calls: list[Call] = []
    ours = _ours(snapshot)
    stays = _stays(snapshot, ours)
    for row in seconds(snapshot):
        newer = stays is not None and ours.index(row) > ours.index(stays)
        bills = snapshot.invoices_of(row) if newer else ()
        back = [*_refunds(row, bills, now), *_credit(row, bills, now)]
        details = {"tier": _tier(row), "stays": _tier(stays) if stays else None, "back": bool(back)}
        calls.append(
            Call(aim=Aim.CUT, key=f"cut:{row.ref}", subscription=row.ref, about=row.ref, due=now, details=details)
        )
        calls += back
    return tuple(calls)


def arrived_after(snapshot: Snapshot, row: Subscription, *, now: datetime) -> tuple[Call, ...]:
    """Give back what was paid for one that had been undone by then, as a bank debit is that was on its way."""
    late = [bill for bill in snapshot.invoices_of(row) if row.over_at(bill.paid_at)]
    return (*_refunds(row, late, now), *_credit(row, late, now))


def _ours(snapshot: Snapshot) -> tuple[Subscription, ...]:
    return tuple(row for row in snapshot.living() if row.status in KNOWN_STATUSES and _tier(row))


def _tier(row: Subscription) -> str | None:
    return row.tier or row.last_tier


def _stays(snapshot: Snapshot, ours: tuple[Subscription, ...]) -> Subscription | None:
    return next((row for row in ours if _in_order(snapshot, row)), next(iter(ours), None))


def _in_order(snapshot: Snapshot, row: Subscription) -> bool:
    """`active` proves no payment: a first bank debit may be on its way, or have failed."""
    bills = [bill for bill in snapshot.invoices if bill.subscription == row.ref]
    paid = not bills or any(bill.status == "paid" for bill in bills)
    return row.status == "trialing" or (row.status == "active" and paid)


def _credit(row: Subscription, bills: tuple[Invoice, ...] | list[Invoice], now: datetime) -> Iterator[Call]:
    """What its bills took of the credit that its person had beside money. One that credit paid alone stays paid, and its time open:
    no refund would say that it is not.
    """
    for bill in reversed(bills):
        if bill.status == "paid" and bill.credit_used and any(may_go_back(payment) for payment in bill.payments):
            details = {"amount": bill.credit_used, "currency": bill.total.currency}
            about, key = row.customer, f"undo:{bill.ref}"
            yield Call(aim=Aim.CREDIT, key=key, subscription=row.ref, about=about, due=now, details=details)


def _refunds(row: Subscription, bills: tuple[Invoice, ...] | list[Invoice], now: datetime) -> Iterator[Call]:
    for bill in reversed(bills):
        for payment in bill.payments:
            if may_go_back(payment):
                about = payment.ref
                yield Call(aim=Aim.REFUND, key=f"refund:{about}", subscription=row.ref, about=about, due=now)
