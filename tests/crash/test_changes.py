"""The worker is killed at every point of a change of plan: one bill of proration, one schedule, one notice, whatever was cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.crash_changes import DOWNGRADE, UPGRADE
from tests.support.crash_roads import Road, kill_everywhere

pytestmark = pytest.mark.timeout(1800)


@pytest.mark.parametrize("road", [UPGRADE, DOWNGRADE], ids=["an-upgrade", "a-downgrade"])
async def test_wherever_the_worker_is_killed_a_plan_is_changed_once_d5_d6(base: Path, road: Road) -> None:
    walked = await kill_everywhere(base, road, every=3)
    print(f"\n{road.name}: {len(walked.points)} points ({walked.summary()})")
    assert not walked.troubles, "\n".join(walked.troubles)
    assert len(walked.points) >= 200, walked.summary()
