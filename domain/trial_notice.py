"""What a person in their free days is told before these end: three days ahead, what will be charged, or that there is no card.

Nothing where the free days are shorter than that, or are cancelled. Both messages are planned; which of the two is true is decided when
they are due, and one whose date, plan or sum is another one since is not said. Source of the three days: Stripe's own reminder.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from domain.discount import discounted
from domain.next_charge import usual_charge
from domain.notice import moment_detail, money_detail

if TYPE_CHECKING:
    from collections.abc import Mapping

    from domain.money import Money
    from domain.reaction import Reactions
    from domain.subscription import Snapshot, Subscription

AHEAD = timedelta(days=3)


def remind(owed: Reactions, snapshot: Snapshot) -> None:
    """Plan both messages for every trial that runs longer than that; planned ones are planned once."""
    for row in snapshot.living():
        due = row.trial_end - AHEAD if row.trial_end is not None and row.status == "trialing" else None
        if due is None or due <= snapshot.fetched_at:
            continue
        charge = first_charge(row)
        fact = f"{row.ref}:{moment_detail(row.trial_end)}:{row.price}:{charge.amount}"
        for kind in ("trial_ending", "trial_needs_card"):
            owed.say_at(
                due,
                kind,
                fact,
                tier=row.tier,
                subscription=row.ref,
                until=moment_detail(row.trial_end),
                price=money_detail(charge),
            )


def first_charge(row: Subscription) -> Money:
    """What is charged when the free days end, less what a coupon takes off then; before tax and credit."""
    return discounted(usual_charge(row), row.discounts, at=row.trial_end or row.period_end)


def still_ends(snapshot: Snapshot | None, details: Mapping[str, Any], *, with_card: bool) -> bool:
    """Whether the free days still end when they were said to, with or without something to charge then."""
    row = snapshot.subscription(details.get("subscription") or "") if snapshot else None
    if snapshot is None or row is None or row.status != "trialing" or row.cancel_at is not None:
        return False
    said = details.get("tier", row.tier), details.get("price", money_detail(first_charge(row)))
    same = said == (row.tier, money_detail(first_charge(row)))
    return same and moment_detail(row.trial_end) == details.get("until") and has_card(snapshot, row) is with_card


def has_card(snapshot: Snapshot, row: Subscription) -> bool:
    """What Stripe would charge: the subscription's own method, else the customer's default."""
    customer = next((one for one in snapshot.customers if one.ref == row.customer), None)
    return bool(row.default_payment_method or (customer and customer.default_payment_method))
