"""What is new about a plan between two pictures: a change that is planned, was taken back, was not paid in time, or was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from domain.planned_change import PlannedChange
    from domain.subscription import Subscription


@dataclass(frozen=True, slots=True)
class ChangePlanned:
    """It becomes `subscription.coming` with its next period."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class ChangeUndone:
    """What was planned, or waited for its payment, was taken back."""

    subscription: Subscription
    change: PlannedChange


@dataclass(frozen=True, slots=True)
class ChangeExpired:
    """What waited for its payment was not paid in time."""

    subscription: Subscription
    change: PlannedChange


@dataclass(frozen=True, slots=True)
class TermsMoved:
    """The tier stayed; how many of it are paid for, or how often, is different now."""

    subscription: Subscription
    before: Subscription


_LOOK = timedelta(minutes=1)  # a picture is stamped before its first request, and may show what came so much later
PlanNews = ChangePlanned | ChangeUndone | ChangeExpired | TermsMoved


def plan_news(was: Subscription | None, row: Subscription, *, at: datetime) -> Iterator[PlanNews]:
    """What is new at the moment of the newer picture."""
    if was is None or not row.living:
        return
    if was.tier == row.tier and (was.interval, was.quantity) != (row.interval, row.quantity):
        yield TermsMoved(row, was)
    if row.coming is not None and row.coming != was.coming:
        yield ChangePlanned(row)
    gone, waited = was.coming if row.coming is None else None, was.waiting if row.waiting is None else None
    if gone is not None and not gone.leads_to(row.price, row.quantity):
        yield ChangeUndone(row, gone)
    if waited is not None and not waited.leads_to(row.price, row.quantity):
        yield ChangeExpired(row, waited) if at + _LOOK >= waited.at else ChangeUndone(row, waited)
