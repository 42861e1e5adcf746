"""The timetable: what runs by the clock, how often, and why. Each row only claims what is due; a missed tick costs nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.check_invariants import check_invariants
from billing.expire_checkouts import expire_checkouts
from billing.forget_old import forget_old
from billing.look_at_everybody import look_at_everybody
from billing.page_events import page_events
from billing.raise_deadlines import raise_deadlines
from billing.reconcile import reconcile
from billing.report_work import report_work
from billing.settle_operations import settle_operations

if TYPE_CHECKING:
    from billing.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """`run` gives how many rows it settled; `every` and `patience` are seconds."""

    name: str
    every: int
    run: Callable[[Context], Awaitable[int]]
    why: str
    patience: int = 120


SCHEDULE: tuple[Job, ...] = (
    Job(
        name="raise-deadlines",
        every=30,
        run=raise_deadlines,
        why="an access that ends by its date is looked at again on that date, without any event",
    ),
    Job(
        name="expire-checkouts",
        every=60,
        run=expire_checkouts,
        why="a link that nobody used any more stops being offered",
    ),
    Job(
        name="settle-operations",
        every=60,
        run=settle_operations,
        why="a call that was cut between request and answer is repeated under its own key",
    ),
    Job(
        name="look-at-everybody",
        every=600,
        run=look_at_everybody,
        why="what no event and no list shows, like a card that was taken away, is found within a month",
    ),
    Job(
        name="reconcile",
        every=60,
        run=reconcile,
        patience=240,
        why="what Stripe never made an event of, or one that nobody could read, is found within a day, by reading lists",
    ),
    Job(
        name="check-invariants",
        every=900,
        run=check_invariants,
        why="what must never be true is looked for before somebody pays for it",
    ),
    Job(
        name="forget-old",
        every=3600,
        run=forget_old,
        why="what people and Stripe wrote is kept no longer than it is needed, and tables do not grow for ever",
    ),
    Job(
        name="report-work",
        every=1800,
        run=report_work,
        why="whoever pays for a weekly report gets it on Monday, also where the program was away on Monday morning",
    ),
    Job(
        name="page-events",
        every=300,
        run=page_events,
        patience=240,
        why="what Stripe says it has sent and we never got: a lost webhook costs minutes",
    ),
)
