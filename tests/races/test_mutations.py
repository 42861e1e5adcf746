"""The schedules can fail: without the lease, the fence, the mark's counter, or the second reading they do, each for its own reason.

A copy of the program is changed in one place, which must match exactly once, and the same schedules are played there.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.race_truth import NEWS_LOST, OLDER_OVER_NEWER, TAKEN_WRONGLY, TWO_AT_ONCE

REPO = Path(__file__).parents[2]
NEEDED = ("billing", "domain", "storage", "sandbox", "tests/support")
SCHEDULES = 1_200  # at most: each stops at its first complaint


@dataclass(frozen=True, slots=True)
class Mutation:
    """What is taken away: `old` stands once in `file`; without it, schedules must fail with `reason`."""

    without: str
    file: str
    old: str
    new: str
    reason: str


MUTATIONS = (
    Mutation(
        without="the lease",
        file="storage/marks.py",
        old="WHERE raised > seen AND {which} AND lease_ms <= ?",
        new="WHERE raised > seen AND {which} AND ? > 0",
        reason=TWO_AT_ONCE,
    ),
    Mutation(
        without="the fence",
        file="storage/marks.py",
        old='" WHERE id = ? AND fence = ? RETURNING id",\n        claimed.raised,',
        new='" WHERE id = ? AND ? > 0 RETURNING id",\n        claimed.raised,',
        reason=OLDER_OVER_NEWER,
    ),
    Mutation(
        without="the mark's counter",
        file="storage/marks.py",
        old="UPDATE sync_marks SET seen = ?, lease_owner",
        new="UPDATE sync_marks SET seen = MAX(raised, ?), lease_owner",
        reason=NEWS_LOST,
    ),
    Mutation(
        without="the second reading of a loss",
        file="billing/sync.py",
        old="if _takes_away(ctx, after, given, previous):",
        new="if not after:",
        reason=TAKEN_WRONGLY,
    ),
)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.without)
def test_taking_it_away_makes_the_schedules_fail_for_its_own_reason(mutation: Mutation, tmp_path: Path) -> None:
    _copy(tmp_path)
    _change(tmp_path / mutation.file, mutation)
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.race_run", "0", str(SCHEDULES), "--until", mutation.reason],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    told = json.loads(done.stdout.splitlines()[-1])
    found = told["found"]
    print(f"without {mutation.without}, after {told['played']} schedules:")
    for kind, where in found.items():
        print(f"  {kind} ({where['times']} times, first in {where['seed']}): {where['sentence'][:200]}")
    assert mutation.reason in found, f"it survived {told['played']} schedules without {mutation.without}: {found}"


def _copy(target: Path) -> None:
    for folder in NEEDED:
        shutil.copytree(REPO / folder, target / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("tiers.toml", "tests/__init__.py"):
        shutil.copy(REPO / file, target / file)


def _change(file: Path, mutation: Mutation) -> None:
    text = file.read_text()
    assert text.count(mutation.old) == 1, f"{mutation.file} no longer has this line once: {mutation.old!r}"
    file.write_text(text.replace(mutation.old, mutation.new))
