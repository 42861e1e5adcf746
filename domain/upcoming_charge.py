"""What somebody is told before their plan renews: the day and the sum. Planned for each period, and held against the facts when due.

A trial's end has words of its own, and what is owed, ends, or rests renews nothing. It comes so many days ahead as the operator says,
but never sooner than in the last third of a period, so that a week's charge is not told the day after the one before.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from domain.next_charge import is_whole, next_change, next_charge
from domain.notice import moment_detail, money_detail
from domain.stuck_bill import waits_for_address

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from domain.money import Money
    from domain.reaction import Reactions
    from domain.subscription import Snapshot, Subscription


def foretell(owed: Reactions, snapshot: Snapshot, ahead: timedelta) -> None:
    """Plan it for every plan that renews. Another sum before it is due is another notice, and the old one is not true any more."""
    for row in snapshot.living():
        charge = _charge(row, snapshot) if ahead else None
        due = row.period_end - min(ahead, (row.period_end - row.period_start) / 3)
        if charge is None or due <= snapshot.fetched_at:
            continue
        change = next_change(row)
        owed.say_at(
            due,
            "upcoming_charge",
            f"{row.ref}:{moment_detail(row.period_end)}:{charge.amount}{charge.currency}",
            subscription=row.ref,
            tier=change.tier if change else row.tier,
            interval=change.interval if change else row.interval,
            price=money_detail(charge),
            at=moment_detail(row.period_end),
            taxed=_tax_comes_on_top(row, snapshot),
        )


def still_comes(snapshot: Snapshot | None, details: Mapping[str, Any], *, now: datetime) -> bool:
    """Whether just this sum will still be charged at that moment, and was not yet."""
    row = snapshot.subscription(details.get("subscription") or "") if snapshot else None
    charge = _charge(row, snapshot) if row is not None and snapshot is not None else None
    if row is None or charge is None or now >= row.period_end:
        return False
    return moment_detail(row.period_end) == details.get("at") and money_detail(charge) == details.get("price")


def _charge(row: Subscription, snapshot: Snapshot) -> Money | None:
    """What the next renewal costs by what is agreed, before tax and credit; None where none comes, or more is billed with it."""
    if not is_whole(row):
        return None
    if row.status != "active" or row.cancel_at is not None or row.paused_collection is not None:
        return None
    if waits_for_address(snapshot, row.ref) or any(bill.status == "open" for bill in snapshot.invoices_of(row)):
        return None
    price = next_charge(row)
    return price if price.amount else None


def _tax_comes_on_top(row: Subscription, snapshot: Snapshot) -> bool:
    """As in its newest bill."""
    newest = next(iter(snapshot.invoices_of(row)), None)
    return (
        newest is not None and newest.subtotal is not None and newest.tax > 0 and newest.total.amount > newest.subtotal
    )
