"""Days of the calendar that a test can travel to, whatever day it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def next_last_of_january(now: datetime) -> datetime:
    """Noon of the next 31 January: nobody travels back."""
    noon = now.replace(month=1, day=31, hour=12, minute=0, second=0, microsecond=0)
    return noon if noon > now else noon.replace(year=now.year + 1)


def last_of_february(year: int) -> int:
    """The 28th or the 29th."""
    return (datetime(year, 3, 1, tzinfo=UTC) - timedelta(days=1)).day
