"""Whatever order things happen in: at the end rows, access and notices are what Stripe's truth makes them.

`RACES=5000` plays so many schedules. Each is given by its number: `python -m tests.support.race_run 17 1 --trace` plays 17 again.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.race_changes import CHANGES

REPO = Path(__file__).parents[2]
RACES = int(os.environ.get("RACES", "240"))
PROCESSES = 2


@pytest.mark.timeout(120 + 2 * RACES)
def test_any_order_of_changes_looks_deliveries_kills_and_late_answers_ends_in_the_truth_b1_b7_b9_b15_b20() -> None:
    share = -(-RACES // PROCESSES)
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.support.race_run", str(share * place), str(share)],
            cwd=REPO,
            stdout=subprocess.PIPE,
            text=True,
        )
        for place in range(PROCESSES)
    ]
    told = [json.loads(process.communicate()[0].splitlines()[-1]) for process in running]
    assert all(process.returncode == 0 for process in running)
    assert sum(one["played"] for one in told) >= RACES
    assert min(one["looks"] for one in told) > share, "schedules in which hardly anybody looks prove nothing"
    deeds = {name for one in told for name in one["deeds"]}
    assert {one.name for one in CHANGES} <= deeds, "a deed that never happens proves nothing"
    found = {kind: where for one in told for kind, where in one["found"].items()}
    assert not found, f"play one again with `python -m tests.support.race_run SEED 1 --trace`: {found}"
