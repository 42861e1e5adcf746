"""When a period ends: a subscription's anchor plus whole intervals, clamped to short months."""

from __future__ import annotations

import calendar
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj


def period_end(anchor: int, start: int, recurring: Obj) -> int:
    """The first moment after `start` that lies whole intervals after the anchor (seconds since 1970)."""
    steps = 1
    while (end := _after(anchor, steps * recurring["interval_count"], recurring["interval"])) <= start:
        steps += 1
    return end


def period_around(anchor: int, moment: int, recurring: Obj) -> tuple[int, int]:
    """The whole interval, counted from the anchor, that holds a moment at or after it."""
    start = anchor
    while (end := period_end(anchor, start, recurring)) <= moment:
        start = end
    return start, end


def _after(anchor: int, count: int, interval: str) -> int:
    moment = datetime.fromtimestamp(anchor, tz=UTC)
    if interval in ("day", "week"):
        return int((moment + timedelta(days=count * (7 if interval == "week" else 1))).timestamp())
    months = moment.month - 1 + count * (12 if interval == "year" else 1)
    year, month = moment.year + months // 12, months % 12 + 1
    day = min(moment.day, calendar.monthrange(year, month)[1])
    return int(moment.replace(year=year, month=month, day=day).timestamp())
