"""What must never be true here for longer than its minimum age: one row each. Found means alert, never act: nobody loses by it.

The words for admins, what is wrong and what to do, stand in `locales/` under `invariant-<name>`; the queries in `storage/findings.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invariant:
    """`after`: how old it must be to count. `why`: what would be wrong with a program in which it is found."""

    name: str
    after: timedelta
    why: str


INVARIANTS = (
    Invariant(name="mark-dirty", after=10 * _MINUTE, why="somebody must be looked at, and nobody does or can"),
    Invariant(name="event-waiting", after=90 * _MINUTE, why="an event has led to nothing, not even to being given up"),
    Invariant(name="call-open", after=24 * _HOUR, why="a call that can move money has no known outcome"),
    Invariant(
        name="open-without-fact", after=_HOUR, why="somebody is in whom no subscription, payment or grant lets in"
    ),
    Invariant(
        name="open-though-refunded", after=_HOUR, why="the money of the running period went back, and it is open"
    ),
    Invariant(name="open-though-stale", after=timedelta(0), why="a deadline has passed, and Stripe was not read since"),
    Invariant(name="paid-without-decision", after=_HOUR, why="a subscription runs, and nobody decided what it opens"),
    Invariant(name="second-living", after=_HOUR, why="one person can be charged twice"),
    Invariant(name="case-without-debt", after=_HOUR, why="somebody is dunned for what is not owed any more"),
    Invariant(name="notice-sending", after=10 * _MINUTE, why="a notice hangs between owed and said"),
    Invariant(name="entry-owed", after=_HOUR, why="somebody who may enter a chat stands before its door"),
    Invariant(name="customer-unlinked", after=_HOUR, why="somebody may have paid whom nobody here knows"),
    Invariant(
        name="forgotten-in-part",
        after=24 * _HOUR,
        why="somebody was promised to be forgotten, and Stripe still knows them",
    ),
    Invariant(name="sweep-late", after=48 * _HOUR, why="what no event tells is not looked for any more"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """An invariant that does not hold: how often (as far as it was counted), since when, and a few of those it is about."""

    name: str
    count: int
    since: datetime | None
    whom: tuple[str, ...]


def lasting(found: Mapping[str, int], *, seen: Mapping[str, int], now_ms: int, patience_ms: int) -> set[str]:
    """Of the names found now, those that were found so long ago already: `seen` says when each was first, in real milliseconds.

    A moved clock makes everything old at once; only what stays is worth an alarm.
    """
    return {name for name in found if now_ms - seen.get(name, now_ms) >= patience_ms}
