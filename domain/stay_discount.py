"""One period for less, for somebody who would leave: who may have it, what it asks of Stripe, and whether that is still to be done.

It is for a plan that runs and is paid, and that nothing takes anything off already: a new discount would take the place of the others.
A customer's own discount counts only where a subscription has none. Source: `SubscriptionUpdateParams` of stripe-python 16.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from domain.call import Aim, Call
from domain.currency import refuse_charge
from domain.discount import Discount
from domain.pause import in_the_way
from domain.verdict import Case, Verdict, owed_if

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from domain.leaving_policy import LeavingPolicy
    from domain.money import Money
    from domain.subscription import Snapshot, Subscription

STAMP = "stay"  # in the subscription's metadata: what was taken, also after its bill has used it up


@dataclass(frozen=True, slots=True, kw_only=True)
class LessOnce:
    """`price` instead of `usual` for the period that begins `at`, `percent` less; both before tax."""

    percent: int
    usual: Money
    price: Money
    at: datetime


def less_once(snapshot: Snapshot, row: Subscription, policy: LeavingPolicy) -> LessOnce | None:
    """What this plan's next period would cost; None where it can not be had for less."""
    less = next_price(row, policy)
    return less if policy.percent_off and _fits(snapshot, row) and not refuse_charge(less.price) else None


def next_price(row: Subscription, policy: LeavingPolicy) -> LessOnce:
    """The same for whoever has it."""
    price = Discount(ref=policy.coupon, percent=Decimal(policy.percent_off)).off(row.amount)
    return LessOnce(percent=policy.percent_off, usual=row.amount, price=price, at=row.period_end)


def take_less(row: Subscription, policy: LeavingPolicy, *, now: datetime) -> Call:
    """The call that takes it, keyed by the period that it is taken in."""
    ends = _stamp(row.period_end)
    body = {"discounts": [{"coupon": policy.coupon}], "metadata": {STAMP: f"{policy.coupon}:{ends}"}}
    return Call(
        aim=Aim.STAY,
        key=f"{row.ref}:{ends}",
        subscription=row.ref,
        about=row.ref,
        due=now,
        details={"actor": "subscriber", "body": body, "period_end": ends},
    )


def _fits(snapshot: Snapshot, row: Subscription) -> bool:
    own = any(one.discounted for one in snapshot.customers if one.ref == row.customer)
    runs = row.status == "active" and row.cancel_at is None and row.paused_collection is None
    # A schedule's phases have the discounts that they name, and would take this one away again.
    alone = not row.discounts and not own and row.schedule is None and row.waiting is None
    return runs and alone and row.items == 1 and not in_the_way(snapshot, row)


def _judge(case: Case) -> Verdict:
    row = case.row
    same = row is not None and _stamp(row.period_end) == case.params["period_end"] and case.now < row.period_end
    fits = row is not None and _fits(case.snapshot, row)
    return owed_if(same and fits, "it has a discount already, or is not as it was when this was offered")


def _unknown(_params: Mapping[str, Any], _snapshot: Snapshot) -> bool:
    """A picture may show a discount of somebody else, or none any more: Stripe is asked for our stamp."""
    return False


def _stamp(moment: datetime) -> int:
    return int(moment.timestamp())


STAY_DONE: dict[Aim, Callable[[Mapping[str, Any], Snapshot], bool]] = {Aim.STAY: _unknown}
STAY_JUDGED: dict[Aim, Callable[[Case], Verdict]] = {Aim.STAY: _judge}
