"""Which paid bills have a receipt: those that renew, and those that began a period on no other terms than before.

Free days that are ended at once, and a pause that ends, are billed by Stripe as an update, like a change of plan. A change is told by
itself; these charges are not. Source: `billing_reason` in the types of stripe-python 16.1.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.subscription import Invoice, Snapshot, Subscription

_RESTED = frozenset({"trialing", "paused"})  # what was not charged until then begins by its bill, on whatever terms
_ONE_MOMENT = timedelta(seconds=5)  # Stripe makes both in one request


def has_receipt(bill: Invoice, before: Snapshot, after: Snapshot) -> bool:
    """Whether a bill that is paid in `after`, and was not in `before`, is told by a receipt."""
    if bill.billing_reason == "subscription_cycle":
        return True
    row = after.subscription(bill.subscription) if bill.subscription else None
    if row is None or bill.billing_reason != "subscription_update" or row.over_at(bill.paid_at):
        return False
    return bill.total.amount > 0 and _began(bill, row) and not _of_change(bill, row, before)


def _began(bill: Invoice, row: Subscription) -> bool:
    """By when it was made: its lines may go back to where unused time was credited."""
    return abs(bill.created - row.period_start) <= _ONE_MOMENT


def _of_change(bill: Invoice, row: Subscription, before: Snapshot) -> bool:
    """Whether other terms waited for it, or came with it to what ran: whoever wished them, they are told."""
    was = before.subscription(row.ref)
    if was is None or was.status in _RESTED:
        return False
    if before.invoice(bill.ref) is not None:
        return was.waiting is not None and was.waiting.invoice == bill.ref
    return (was.price, was.quantity) != (row.price, row.quantity)
