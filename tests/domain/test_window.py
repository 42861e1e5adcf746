"""Windows follow what is paid for: one begins with each renewal, and no news of it, early, late or twice, begins another."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.window import Period, Window, period_of, window_at
from tests.support.facts import DAY, HOUR, NOW, access, grant, invoice, policy, snapshot, subscription


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def period(starts: str, ends: str | None, *, began: str | None = None, renews: bool = True) -> Period:
    return Period(starts=at(starts), ends=at(ends) if ends else None, began=at(began or starts), renews=renews)


WEEK = period("2027-01-04", "2027-01-11", began="2026-12-14")
MONTH = period("2027-01-31", "2027-02-28", began="2026-10-31")
LAST_WEEK = period("2027-01-04", "2027-01-11", renews=False)
GIFT = period("2027-01-04", None, renews=False)
ROWS = [
    ("a week within its week", "week", WEEK, "2027-01-08", "2027-01-04", "2027-01-11", True),
    ("a day within the week", "day", WEEK, "2027-01-08T12:00", "2027-01-08", "2027-01-09", True),
    ("a month goes on through weeks, from the first", "month", WEEK, "2027-01-08", "2026-12-14", "2027-01-14", True),
    ("and through the renewal", "month", WEEK, "2027-01-12", "2026-12-14", "2027-01-14", True),
    ("the renewal is not seen yet", "week", WEEK, "2027-01-11", "2027-01-11", "2027-01-18", True),
    ("nor the one after it", "week", WEEK, "2027-01-19", "2027-01-18", "2027-01-25", True),
    ("a month's period is a month's window", "month", MONTH, "2027-02-27", "2027-01-31", "2027-02-28", True),
    ("the last week of a month ends with it", "week", MONTH, "2027-02-27", "2027-02-21", "2027-02-28", True),
    ("before it begins, by a clock that is behind", "week", WEEK, "2027-01-03", "2027-01-04", "2027-01-11", True),
    ("nothing follows where it ends", "week", LAST_WEEK, "2027-01-08", "2027-01-04", "2027-01-11", False),
    ("past its end nothing new begins", "week", LAST_WEEK, "2027-01-12", "2027-01-04", "2027-01-11", False),
    ("nor the next day of it", "day", LAST_WEEK, "2027-01-11", "2027-01-10", "2027-01-11", False),
    ("a month's limit ends with the plan", "month", LAST_WEEK, "2027-01-08", "2027-01-04", "2027-01-11", False),
    ("a gift without an end has weeks", "week", GIFT, "2027-01-20", "2027-01-18", "2027-01-25", True),
    ("and months", "month", GIFT, "2027-03-04", "2027-03-04", "2027-04-04", True),
]


@pytest.mark.parametrize(
    ("kind", "paid", "now", "window"),
    [(kind, paid, now, Window(at(starts), at(ends), followed)) for _, kind, paid, now, starts, ends, followed in ROWS],
    ids=[row[0] for row in ROWS],
)
def test_a_window_is(kind: str, paid: Period, now: str, window: Window) -> None:
    assert window_at(kind, paid, at(now)) == window


@given(
    kind=st.sampled_from(["day", "week"]),
    hours=st.lists(st.integers(0, 24 * 60), min_size=1, max_size=20),
    lag=st.integers(0, 200),
)
def test_each_renewal_begins_one_window_however_late_or_often_it_is_seen_g8(
    kind: str, hours: list[int], lag: int
) -> None:
    for hour in hours:
        now = NOW + timedelta(hours=hour)
        seen, told_late = _week_of(now), _week_of(now - timedelta(hours=lag))
        assert window_at(kind, seen, now) == window_at(kind, told_late, now)
        if kind == "week":
            assert window_at(kind, seen, now).starts == seen.starts


def _week_of(moment: datetime) -> Period:
    starts = NOW + max((moment - NOW) // (7 * DAY), 0) * 7 * DAY
    return Period(starts=starts, ends=starts + 7 * DAY, began=NOW, renews=True)


@given(day=st.integers(0, 3_000), months=st.integers(0, 40), hours=st.integers(0, 700))
def test_a_month_s_windows_lie_side_by_side_from_any_day_on(day: int, months: int, hours: int) -> None:
    begun = NOW + day * DAY
    forever = Period(starts=begun, ends=None, began=begun)
    now = begun + timedelta(days=31 * months, hours=hours)
    window = window_at("month", forever, now)
    assert window.starts <= now < window.ends
    assert window_at("month", forever, window.ends).starts == window.ends


def _months_later(anchor: datetime, number: int) -> datetime:
    """As Stripe counts the periods of a plan: the day of its anchor, or the last day of a month that is too short."""
    years, month = divmod(anchor.month - 1 + number, 12)
    year, month = anchor.year + years, month + 1
    return anchor.replace(year=year, month=month, day=min(anchor.day, monthrange(year, month)[1]))


@given(day=st.integers(0, 1_500), number=st.integers(0, 40), hours=st.integers(0, 24 * 27))
@example(day=90, number=1, hours=0)  # from the 31st of January on, the second month: it ends on the 31st of March
def test_a_paid_month_has_one_month_s_window_whatever_day_its_plan_is_anchored_on(
    day: int, number: int, hours: int
) -> None:
    anchor = NOW + day * DAY
    starts, ends = _months_later(anchor, number), _months_later(anchor, number + 1)
    paid = Period(starts=starts, ends=ends, began=anchor, renews=True)
    for now in (starts, starts + timedelta(hours=hours), ends - HOUR):
        assert window_at("month", paid, now) == Window(starts, ends)
    assert window_at("month", paid, ends) == Window(ends, _months_later(anchor, number + 2)), (
        "not seen yet, and the same"
    )


@given(day=st.integers(0, 1_500), year=st.integers(0, 4))
@example(day=484, year=3)  # from the 29th of February on, in the year that ends with a leap day
def test_a_paid_year_has_twelve_month_s_windows_of_which_none_is_short(day: int, year: int) -> None:
    anchor = NOW + day * DAY
    starts, ends = _months_later(anchor, 12 * year), _months_later(anchor, 12 * year + 12)
    paid = Period(starts=starts, ends=ends, began=anchor, renews=True)
    now, lengths = starts, []
    while now < ends:
        window = window_at("month", paid, now)
        assert window.starts == now
        lengths.append((window.ends - window.starts) // DAY)
        now = window.ends
    assert (now, len(lengths), min(lengths) >= 28) == (ends, 12, True)


def test_a_subscription_s_period_is_stripe_s_and_counts_from_its_creation() -> None:
    row = subscription(quantity=3)
    found = period_of(access(), snapshot(subscriptions=(row,)), (), policy=policy(), now=NOW)
    assert found == Period(starts=row.period_start, ends=row.period_end, began=row.created, renews=True, times=3)


@pytest.mark.parametrize(
    "facts", [{"cancel_at": NOW + 4 * DAY}, {"status": "canceled", "ended_at": NOW}], ids=["ending", "ended"]
)
def test_a_subscription_that_ends_begins_no_other_period(facts: dict[str, object]) -> None:
    picture = snapshot(subscriptions=(subscription(**facts),))
    found = period_of(access(), picture, (), policy=policy(), now=NOW)
    assert found is not None
    assert not found.renews


def test_nothing_of_it_is_no_period_less() -> None:
    picture = snapshot(subscriptions=(subscription(quantity=0),))
    found = period_of(access(), picture, (), policy=policy(), now=NOW)
    assert found is not None
    assert found.times == 1


def test_a_gift_s_period_is_the_one_that_lasts_longest() -> None:
    given_access = access(reason="grant.given", subscription=None)
    gifts = (grant(), grant(starts_at=NOW - 2 * DAY, ends_at=NOW + 9 * DAY), grant(tier="premium", ends_at=None))
    found = period_of(given_access, None, gifts, policy=policy(), now=NOW)
    assert found == Period(starts=NOW - 2 * DAY, ends=NOW + 9 * DAY, began=NOW - 2 * DAY)


def test_each_pass_is_a_period_and_what_has_no_gap_belongs_together() -> None:
    first = invoice(ref="in_a", subscription=None, pass_tier="basic", pass_days=7, paid_at=NOW - 9 * DAY)
    second = replace(first, ref="in_b", paid_at=NOW - 3 * DAY)
    old = replace(first, ref="in_0", paid_at=NOW - 90 * DAY)
    picture = snapshot(subscriptions=(), invoices=(old, first, second))
    found = period_of(access(reason="pass.paid", subscription="in_b"), picture, (), policy=policy(), now=NOW)
    assert found == Period(starts=NOW - 2 * DAY, ends=NOW + 5 * DAY, began=NOW - 9 * DAY)


def test_who_has_nothing_has_no_period() -> None:
    nothing = access(reason="nothing.bought", subscription=None, tier=None)
    assert period_of(nothing, None, (), policy=policy(), now=NOW) is None
    assert period_of(nothing, snapshot(subscriptions=(), invoices=()), (), policy=policy(), now=NOW) is None
