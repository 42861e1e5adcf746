"""The timetable: what runs by the clock, how often, and why. Each row only claims what is due; a missed tick costs nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.expire_checkouts import expire_checkouts
from billing.look_at_everybody import look_at_everybody
from billing.page_events import page_events
from billing.raise_deadlines import raise_deadlines
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
        why="what Stripe never made an event of, or one that nobody could read, is found within a day",
    ),
    Job(
        name="page-events",
        every=300,
        run=page_events,
        patience=240,
        why="what Stripe says it has sent and we never got: a lost webhook costs minutes",
    ),
)
