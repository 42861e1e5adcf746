"""A piece of work that a subscriber asks for: how it stands, and what of the operator's file it goes by."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

# Slugs of the operator's file that mean something to the program itself.
LIMIT = "requests"  # a limit: each piece of work counts against it
FIRST = "priority"  # a feature: one's pieces stand before those of others
REPORT = "report"  # a feature: a weekly report of what was done

_REPORTED_AT = timedelta(hours=9)
_WEEK = timedelta(days=7)


class Stand(StrEnum):
    """Where a piece of work is."""

    FILED = "filed"
    TAKEN = "taken"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class File:
    """Something that was sent in a chat: `kind` is photo or document, `id` Telegram's own, good for this bot as often as it likes."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of work. `number` is what people call it by; `ahead`: it stands before those that are not."""

    number: int
    stand: Stand
    words: str
    filed_at: datetime
    file: File | None = None
    ahead: bool = False
    taken_by: int | None = None
    answer: str | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What a report is about: from a Monday to the next, in UTC; it is told at `due`."""

    starts: datetime
    ends: datetime
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekOfWork:
    """What one person used, by slug, and what was delivered to them, in one week; `waiting` is what they wait for now."""

    used: dict[str, int] = field(default_factory=dict)
    answered: tuple[Piece, ...] = ()
    waiting: int = 0


def week_before(now: datetime) -> Week:
    """The last week that is over."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    ends = midnight - timedelta(days=now.weekday())
    return Week(starts=ends - _WEEK, ends=ends, due=ends + _REPORTED_AT)
