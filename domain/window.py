"""Windows of a limit: from when to when units are counted together, worked out from what is paid for and from nothing else.

A window that is no longer than the period that was paid starts with it, so that each renewal begins a new one, and one only, however
often its news comes. A longer one (a month's limit under a weekly plan) goes on through renewals and counts from the first of them.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from domain.bought_pass import bought_passes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from domain.access import Access
    from domain.grant import Grant
    from domain.subscription import Snapshot
    from domain.tier import Policy

_DAYS = {"day": 1, "week": 7, "month": 28}  # at least so many


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """What access rests on just now: paid or given from `starts` until `ends` (or until it is taken back), and since `began` without
    a gap that counts. `renews`: another one follows by itself. `times`: how many of the tier are paid for.
    """

    starts: datetime
    ends: datetime | None
    began: datetime
    renews: bool = False
    times: int = 1


@dataclass(frozen=True, slots=True)
class Window:
    """Units used from `starts` until `ends` count together. `followed`: then the next one begins, without anybody doing anything."""

    starts: datetime
    ends: datetime
    followed: bool = True


def period_of(
    access: Access, snapshot: Snapshot | None, grants: Iterable[Grant], *, policy: Policy, now: datetime
) -> Period | None:
    """The period behind a decision about access; None where it rests on nothing."""
    if access.reason == "grant.given":
        return _given(access, grants, now)
    if snapshot is None:
        return None
    row = snapshot.subscription(access.subscription) if access.subscription else None
    if row is not None:
        return Period(
            starts=row.period_start,
            ends=row.period_end,
            began=min(row.created, row.period_start),
            renews=row.living and row.cancel_at is None,
            times=max(row.quantity, 1),
        )
    return _bought_once(access, snapshot, policy, now)


def window_at(kind: str, period: Period, now: datetime) -> Window:
    """The window of a `kind` (day, week, month) that is open at `now`.

    Past the end of a period whose renewal nobody has seen yet the next one has begun, exactly where Stripe will let it begin. Past the
    end of one that does not renew the last one stays until somebody has looked.
    """
    ends = period.ends
    if ends is not None and now >= ends:
        if period.renews and _within(kind, period):
            return _counted(kind, ends, now, _day(ends, period.starts))
        now = now if period.renews else ends - timedelta(microseconds=1)
    anchor = period.starts if _within(kind, period) else period.began
    window = _counted(kind, anchor, now, _day(anchor, ends if anchor == period.starts else None))
    if ends is None or window.ends < ends or (period.renews and not _within(kind, period)):
        return window
    return Window(window.starts, ends, followed=period.renews)


def _within(kind: str, period: Period) -> bool:
    return period.ends is None or period.ends - period.starts >= timedelta(days=_DAYS[kind])


def _day(anchor: datetime, other: datetime | None) -> int:
    """The day of the month that months are counted by. A period that begins or ends on a month's last day may belong to a later one:
    what is anchored on the 31st begins on the 28th of February, and its month is over on the 31st of March.
    """
    last = anchor.day == monthrange(anchor.year, anchor.month)[1]
    return max(anchor.day, other.day) if last and other is not None else anchor.day


def _counted(kind: str, anchor: datetime, now: datetime, day: int) -> Window:
    number = max(_whole(kind, anchor, now, day), 0)
    return Window(_after(kind, anchor, number, day), _after(kind, anchor, number + 1, day))


def _whole(kind: str, anchor: datetime, now: datetime, day: int) -> int:
    """How many whole windows lie between the two."""
    if kind != "month":
        return (now - anchor) // timedelta(days=_DAYS[kind])
    months = (now.year - anchor.year) * 12 + now.month - anchor.month
    return months if _after(kind, anchor, months, day) <= now else months - 1


def _after(kind: str, anchor: datetime, number: int, day: int) -> datetime:
    """So many windows later. A month that is too short ends on its last day, as Stripe's periods do."""
    if kind != "month":
        return anchor + number * timedelta(days=_DAYS[kind])
    years, month = divmod(anchor.month - 1 + number, 12)
    year = anchor.year + years
    return anchor.replace(year=year, month=month + 1, day=min(day, monthrange(year, month + 1)[1]))


def _given(access: Access, grants: Iterable[Grant], now: datetime) -> Period | None:
    """The gift that opens the tier for longest; one that began earlier counts where they end together."""
    running = [one for one in grants if one.tier == access.tier and one.runs(now)]
    never = datetime.max.replace(tzinfo=UTC)
    best = max(running, key=lambda one: (one.ends_at or never, -one.starts_at.timestamp()), default=None)
    if best is None:
        return None
    starts = best.starts_at.replace(
        microsecond=0
    )  # Stripe's moments are whole seconds, and so are the names of windows
    return Period(starts=starts, ends=best.ends_at, began=starts)


def _bought_once(access: Access, snapshot: Snapshot, policy: Policy, now: datetime) -> Period | None:
    """The pass that runs now; each is a period of its own, and those without a gap between them belong together."""
    passes = [one for one in bought_passes(snapshot, policy) if one.tier == access.tier]
    begun = [one for one in passes if one.starts <= now] or passes[:1]
    if not begun:
        return None
    began = begun[-1].starts
    for one in reversed(begun[:-1]):
        if one.ends < began:
            break
        began = one.starts
    return Period(starts=begun[-1].starts, ends=begun[-1].ends, began=began)
