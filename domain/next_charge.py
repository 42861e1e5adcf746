"""What the next period costs by what is agreed, before tax and credit: a planned change counts from the period with which it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.discount import discounted

if TYPE_CHECKING:
    from domain.money import Money
    from domain.planned_change import PlannedChange
    from domain.subscription import Subscription


def next_charge(row: Subscription) -> Money:
    """For the tier; with every discount that counts by then."""
    return discounted(usual_charge(row), row.discounts, at=row.period_end)


def usual_charge(row: Subscription) -> Money:
    """The same without discounts."""
    change = next_change(row)
    return row.amount if change is None else change.amount


def next_change(row: Subscription) -> PlannedChange | None:
    """The planned change that comes with the next period; None also where it comes in a later one."""
    return row.coming if row.coming is not None and row.coming.at <= row.period_end else None


def is_whole(row: Subscription) -> bool:
    """Whether that is all that Stripe will charge: what an add-on costs, nobody here knows."""
    return row.items == 1
