"""What a tier allows at each level, and what a no says: why, until when, and who has more."""

from __future__ import annotations

from datetime import datetime

import pytest

from domain.access import Access, Level
from domain.quota import Allowance, Denial, Why, allowances, deny_feature, deny_use
from domain.window import Period
from tests.support.facts import DAY, NOW, access
from tests.support.shop import catalogue

SOLD = catalogue()
STARTS, ENDS = NOW - 3 * DAY, NOW + 4 * DAY
WEEK = Period(starts=STARTS, ends=ENDS, began=NOW - 24 * DAY, renews=True)
LAST_WEEK = Period(starts=STARTS, ends=ENDS, began=NOW - 24 * DAY)
THREE = Period(starts=STARTS, ends=ENDS, began=NOW - 24 * DAY, renews=True, times=3)


def stands(has: Access, used: int, period: Period = WEEK) -> tuple[Allowance, ...]:
    counted: dict[tuple[str, datetime], int] = {("requests", STARTS): used, ("requests", STARTS - 7 * DAY): 99}
    return allowances(has, period, counted, catalogue=SOLD, now=NOW)


def denied(has: Access, used: int, *, units: int = 1, period: Period = WEEK) -> Denial | None:
    return deny_use("requests", has, stands(has, used, period), SOLD, units=units)


USES: list[tuple[str, Access, int, int, Why | None]] = [
    ("nothing used", access(), 0, 1, None),
    ("the last unit", access(), 9, 1, None),
    ("one too many", access(), 10, 1, Why.USED_UP),
    ("two where one is left", access(), 9, 2, Why.USED_UP),
    ("in grace", access(level=Level.GRACE), 9, 1, None),
    ("restricted", access(level=Level.RESTRICTED), 0, 1, Why.OWED),
    ("nothing open", access(level=Level.NONE), 0, 1, Why.NO_PLAN),
    ("nothing ever bought", access(level=Level.NONE, tier=None), 0, 1, Why.NO_PLAN),
    ("a tier that is gone from the file", access(tier="gold"), 0, 1, Why.NOT_IN_TIER),
    ("a higher tier", access(tier="premium"), 29, 1, None),
]


@pytest.mark.parametrize(("has", "used", "units", "why"), [row[1:] for row in USES], ids=[row[0] for row in USES])
def test_a_use_is_allowed_or_refused(has: Access, used: int, units: int, why: Why | None) -> None:
    denial = denied(has, used, units=units)
    assert (denial.why if denial else None) == why


FEATURES: list[tuple[str, Access, str, Why | None]] = [
    ("in the tier", access(), "replies", None),
    ("in grace", access(level=Level.GRACE), "replies", None),
    ("in a higher tier", access(), "report", Why.NOT_IN_TIER),
    ("in no tier", access(), "wings", Why.NOT_IN_TIER),
    ("restricted", access(level=Level.RESTRICTED), "replies", Why.OWED),
    ("nothing open", access(level=Level.NONE), "replies", Why.NO_PLAN),
]


@pytest.mark.parametrize(("has", "slug", "why"), [row[1:] for row in FEATURES], ids=[row[0] for row in FEATURES])
def test_a_feature_is_there_or_not(has: Access, slug: str, why: Why | None) -> None:
    denial = deny_feature(slug, has, SOLD)
    assert (denial.why if denial else None) == why


def test_a_no_names_the_limit_when_there_is_more_and_who_has_more() -> None:
    denial = denied(access(), 10)
    assert denial is not None
    assert (denial.title, denial.resets_at) == ("pieces of work", ENDS)
    assert [tier.slug for tier in denial.better] == ["premium", "enterprise"]
    highest = denied(access(tier="enterprise"), 100)
    assert highest is not None
    assert highest.better == ()


def test_a_no_of_a_feature_names_the_tiers_that_have_it() -> None:
    denial = deny_feature("report", access(), SOLD)
    assert denial is not None
    assert denial.title.startswith("A weekly report")
    assert [tier.slug for tier in denial.better] == ["premium", "enterprise"]
    nowhere = deny_feature("wings", access(), SOLD)
    assert nowhere is not None
    assert (nowhere.title, nowhere.better) == ("", ())


def test_waiting_is_not_offered_where_the_plan_ends_first() -> None:
    denial = denied(access(), 10, period=LAST_WEEK)
    assert denial is not None
    assert denial.resets_at is None


def test_a_smaller_plan_leaves_nothing_and_never_less_g9() -> None:
    now_basic = stands(access(), 14)
    assert (now_basic[0].used, now_basic[0].amount, now_basic[0].left) == (14, 10, 0)
    denial = denied(access(), 14)
    assert denial is not None
    assert (denial.why, denial.resets_at) == (Why.USED_UP, ENDS)


def test_whoever_pays_for_three_may_use_three_times_as_much() -> None:
    assert [(one.limit.slug, one.amount) for one in stands(access(), 0, THREE)] == [
        ("requests", 30),
        ("subreddits", 15),
    ]


def test_where_nothing_is_open_nothing_is_counted() -> None:
    assert stands(access(level=Level.NONE), 0) == ()
    assert stands(access(level=Level.RESTRICTED), 0) == ()
    assert allowances(access(), None, {}, catalogue=SOLD, now=NOW) == ()
