"""A second living subscription charges somebody twice: which one it is, and what undoes it.

The one that stays is the oldest that is in good order, else the oldest of all: whatever came after it was bought by mistake.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.call import Aim, Call

if TYPE_CHECKING:
    from datetime import datetime

    from domain.subscription import Payment, Snapshot, Subscription

_IN_ORDER = {"trialing", "active"}


def seconds(snapshot: Snapshot) -> tuple[Subscription, ...]:
    """The living subscriptions beside the one that stays, oldest first."""
    stays = _stays(snapshot.living())
    return tuple(row for row in snapshot.living() if row is not stays)


def undo_seconds(snapshot: Snapshot, *, now: datetime) -> tuple[Call, ...]:
    """End each of them, then give back what was paid for it. One that is older than the one that stays was used: it ends unrefunded."""
    calls: list[Call] = []
    living = snapshot.living()
    stays = _stays(living)
    for row in seconds(snapshot):
        calls.append(Call(aim=Aim.CUT, key=f"cut:{row.ref}", subscription=row.ref, about=row.ref, due=now))
        if stays is None or living.index(row) < living.index(stays):
            continue
        calls += [
            Call(aim=Aim.REFUND, key=f"refund:{payment.ref}", subscription=row.ref, about=payment.ref, due=now)
            for bill in reversed(snapshot.invoices_of(row))
            for payment in bill.payments
            if refundable(payment)
        ]
    return tuple(calls)


def _stays(living: tuple[Subscription, ...]) -> Subscription | None:
    return next((row for row in living if row.status in _IN_ORDER), next(iter(living), None))


def refundable(payment: Payment) -> bool:
    """Whether some of it is still here, and nobody else decides about it."""
    return payment.status == "succeeded" and payment.refunded < payment.amount.amount and payment.dispute is None
