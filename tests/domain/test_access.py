"""What counts as a loss: from whom something is taken, before anybody says so."""

from __future__ import annotations

import pytest

from domain.access import NOTHING, Level
from tests.support.facts import access

FULL, GRACE, RESTRICTED, NONE = Level.FULL, Level.GRACE, Level.RESTRICTED, Level.NONE


@pytest.mark.parametrize(
    ("before", "now", "taken"),
    [
        ((FULL, "basic"), (FULL, "basic"), False),
        ((FULL, "basic"), (GRACE, "basic"), False),
        ((GRACE, "basic"), (FULL, "basic"), False),
        ((FULL, "basic"), (RESTRICTED, "basic"), True),
        ((GRACE, "basic"), (NONE, "basic"), True),
        ((RESTRICTED, "basic"), (NONE, "basic"), True),
        ((RESTRICTED, "basic"), (FULL, "premium"), False),
        ((NONE, "basic"), (NONE, "premium"), False),
        ((FULL, "premium"), (FULL, "basic"), True),
        ((FULL, "basic"), (FULL, "premium"), True),
    ],
)
def test_a_door_that_closes_or_another_tier_may_take_something_and_grace_does_not(
    before: tuple[Level, str], now: tuple[Level, str], *, taken: bool
) -> None:
    was, is_ = (access(level=level, tier=tier) for level, tier in (before, now))
    assert is_.takes_from(was) is taken


def test_whoever_had_nothing_loses_nothing() -> None:
    assert not any(access(level=level).takes_from(NOTHING) for level in Level)
