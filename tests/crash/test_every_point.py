"""The worker is killed at every point of the road that a door knows, and in the end everything is as if it never was."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.crash_roads import Road, Walked, kill_everywhere
from tests.support.crash_walks import AWAY, CHAT, DEBT, MONEY, TRIAL

if TYPE_CHECKING:
    from tests.support.crash_points import Point

pytestmark = pytest.mark.timeout(900)


@pytest.mark.parametrize(
    ("road", "floor"),
    [(TRIAL, 100), (MONEY, 100), (AWAY, 30), (DEBT, 60), (CHAT, 120)],
    ids=["trial", "money-at-once", "walks-away", "a-new-card", "in-the-chat"],
)
async def test_wherever_the_worker_is_killed_the_person_ends_where_stripe_says(
    base: Path, road: Road, floor: int
) -> None:
    walked = await kill_everywhere(base, road)
    print(f"\n{road.name}: {len(walked.points)} points ({walked.summary()})")
    assert not walked.troubles, "\n".join(walked.troubles)
    assert len(walked.points) >= floor, walked.summary()
    assert walked.deaths.total() == len(walked.points), "each point was died at"
    assert not road.steady or walked.deaths == Counter(map(str, walked.points))
    assert every_commit_passed_the_door(walked.points, walked)


def every_commit_passed_the_door(points: list[Point], walked: Walked) -> bool:
    """SQLite's own trace counts the commits: one that came past the engine would show."""
    return walked.traced == sum(point.door == "database" and point.moment == "before" for point in points)
