"""How two tellings of one life are held against each other: what may be folded together, and what may not."""

from __future__ import annotations

from dataclasses import replace

from tests.support.life_truth import TWIN
from tests.support.life_twins import Memory, differ, parted_at

ONE, TWO = ("basic", "price_basic", "1"), ("basic", "price_basic", "2")
TOLD = "plan_changed:subscription#1:price_basic:2:2026-11-02T12:00:58+00:00"
_BEFORE = Memory("02 Nov", frozenset(), frozenset(), (), (), (), {"subscription#1": ONE})
_AFTER = replace(_BEFORE, at="03 Nov", terms={"subscription#1": TWO})


def found(before: Memory, after: Memory) -> list[str]:
    """What is wrong where `TOLD` was said undisturbed and not otherwise."""
    return [one.kind for one in differ([before, replace(after, said=frozenset({TOLD}))], [before, after])]


def test_other_terms_of_a_plan_that_ran_must_be_told_whatever_happens() -> None:
    assert found(_BEFORE, _AFTER) == [TWIN]


def test_other_terms_need_not_be_told_of_a_plan_that_nobody_had_seen_yet() -> None:
    assert found(replace(_BEFORE, terms={}), _AFTER) == []


def test_terms_that_were_over_before_anybody_looked_need_not_be_told() -> None:
    three = ("basic", "price_basic", "3")
    assert found(_BEFORE, replace(_AFTER, terms={"subscription#1": three})) == []
    assert found(_BEFORE, replace(_AFTER, terms={"subscription#1": ONE})) == []


def test_other_terms_under_another_tier_are_told_as_another_tier() -> None:
    assert found(_BEFORE, replace(_AFTER, terms={"subscription#1": ("premium", "price_basic", "2")})) == []


def test_lives_part_where_something_could_not_be_done_the_second_time_and_not_before() -> None:
    done, undone = replace(_AFTER, calls=("0 undone",)), replace(_AFTER, calls=("1 undone",))
    assert parted_at([_BEFORE, done], [_BEFORE, undone]) == 1
    assert parted_at([_BEFORE, done], [_BEFORE, done]) is None
