"""The same kills on PostgreSQL, of which a sample is enough: the verbs are the same, and another engine commits."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.crash_roads import Road, kill_everywhere
from tests.support.crash_walks import AWAY, MONEY, TRIAL

if TYPE_CHECKING:
    from tests.support.crash_points import Point

pytestmark = [pytest.mark.postgres, pytest.mark.timeout(900)]


@pytest.mark.parametrize(
    ("road", "every", "floor"),
    [(AWAY, 1, 30), (TRIAL, 5, 100), (MONEY, 5, 100)],
    ids=["walks-away", "trial", "money-at-once"],
)
async def test_wherever_the_worker_is_killed_on_postgres_the_person_ends_where_stripe_says(
    base: Path, road: Road, every: int, floor: int
) -> None:
    walked = await kill_everywhere(base, road, every=every)
    print(f"\n{road.name}: {len(walked.points)} points ({walked.summary()}), died at {walked.deaths.total()}")
    assert not walked.troubles, "\n".join(walked.troubles)
    assert len(walked.points) >= floor, walked.summary()
    sample: list[Point] = walked.points[::every]
    assert walked.deaths == Counter(map(str, sample))
