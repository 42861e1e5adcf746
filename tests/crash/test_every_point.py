"""The worker is killed at every point of the road that a door knows, and in the end everything is as if it never was."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.crash_money import BACK, NOTE
from tests.support.crash_roads import Road, Walked, kill_everywhere
from tests.support.crash_walks import AWAY, CHAT, DEBIT, DEBT, MONEY, MOVED, PASS, PAUSE, TRIAL

if TYPE_CHECKING:
    from tests.support.crash_points import Point

pytestmark = pytest.mark.timeout(900)

# Roads that share most of their points with the first ones are killed at every second point here; `CRASH_EVERY=1` kills at each.
BESIDE = int(os.environ.get("CRASH_EVERY", "2"))


@pytest.mark.parametrize(
    ("road", "floor", "every"),
    [
        pytest.param(TRIAL, 100, 1, id="trial"),
        pytest.param(MONEY, 100, 1, id="money-at-once"),
        pytest.param(PASS, 100, BESIDE, id="a-pass"),
        pytest.param(AWAY, 30, 1, id="walks-away"),
        pytest.param(DEBT, 60, 1, id="a-new-card"),
        pytest.param(DEBIT, 40, BESIDE, id="a-first-debit"),
        pytest.param(PAUSE, 60, BESIDE, id="paused-and-resumed"),
        pytest.param(MOVED, 40, BESIDE, id="free-days-moved"),
        pytest.param(BACK, 100, BESIDE, id="money-back"),
        pytest.param(NOTE, 100, BESIDE, id="a-credit-note"),
        pytest.param(CHAT, 120, 1, id="in-the-chat"),
    ],
)
async def test_wherever_the_worker_is_killed_the_person_ends_where_stripe_says(
    base: Path, road: Road, floor: int, every: int
) -> None:
    walked = await kill_everywhere(base, road, every=every)
    print(f"\n{road.name}: {len(walked.points)} points ({walked.summary()})")
    assert not walked.troubles, "\n".join(walked.troubles)
    assert len(walked.points) >= floor, walked.summary()
    meant = walked.points[::every]
    assert walked.deaths.total() == len(meant), "each point was died at"
    assert not road.steady or every > 1 or walked.deaths == Counter(map(str, meant))
    assert every_commit_passed_the_door(walked.points, walked)


def every_commit_passed_the_door(points: list[Point], walked: Walked) -> bool:
    """SQLite's own trace counts the commits: one that came past the engine would show."""
    return walked.traced == sum(point.door == "database" and point.moment == "before" for point in points)
