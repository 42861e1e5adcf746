"""What Stripe gave up and left to itself: when its debt is paid, the bill of the time that runs is written out, and it recovers.

A subscription that is `unpaid` gets bills that stay drafts, and is active again only when its newest bill is paid.
Source: Stripe's page on subscription statuses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.call import Aim, Call

if TYPE_CHECKING:
    from domain.subscription import Invoice, Snapshot, Subscription


def recoveries(before: Snapshot, after: Snapshot) -> tuple[Call, ...]:
    """The calls that follow from the last open debt of a subscription being paid between two pictures."""
    found = ((row, _left(row, after), _newly_paid(row, before, after)) for row in after.living())
    return tuple(
        Call(
            aim=Aim.WRITE_OUT,
            key=f"{draft.ref}:{paid.ref}",
            subscription=row.ref,
            about=draft.ref,
            due=after.fetched_at,
        )
        for row, draft, paid in found
        if draft is not None and paid is not None
    )


def left_as_draft(bill: Invoice, snapshot: Snapshot) -> bool:
    """Whether a bill is the one that a subscription without any other debt waits for."""
    row = snapshot.subscription(bill.subscription) if bill.subscription else None
    return row is not None and _left(row, snapshot) == bill


def _left(row: Subscription, snapshot: Snapshot) -> Invoice | None:
    bills = snapshot.invoices_of(row)
    newest = next(iter(bills), None)
    waits = row.status == "unpaid" and newest is not None and newest.status == "draft" and newest.obstacle is None
    return newest if waits and all(bill.status != "open" for bill in bills) else None


def _newly_paid(row: Subscription, before: Snapshot, after: Snapshot) -> Invoice | None:
    for bill in after.invoices_of(row):
        was = before.invoice(bill.ref)
        if bill.status == "paid" and was is not None and was.status != "paid":
            return bill
    return None
