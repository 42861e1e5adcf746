"""The lives can fail: with a rule broken they do, each for its own reason.

A copy of the program is changed in one place, which must match exactly once, and the same lives are lived there.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.life_truth import ACCESS, NEVER_TRUE, SHORT, UNSAID

REPO = Path(__file__).parents[2]
NEEDED = ("billing", "domain", "storage", "sandbox", "tests/support")
LIVES_AT_MOST = 400  # each run stops at its first complaint


@dataclass(frozen=True, slots=True)
class Mutation:
    """What is broken: `old` stands once in `file`; with `new` instead, lives must fail for `reason`."""

    broken: str
    file: str
    old: str
    new: str
    reason: str


MUTATIONS = (
    Mutation(
        broken="paid time after a cancellation is forgotten",
        file="domain/access.py",
        old='    if policy.after_cancel == "now":\n        return _closed(row, "subscription.ended")',
        new='    if policy.after_cancel != "never":\n        return _closed(row, "subscription.ended")',
        reason=ACCESS,
    ),
    Mutation(
        broken="a refund is not told where the subscription has ended",
        file="domain/change.py",
        old="        if before.get(refund.ref) != refund.status:\n",
        new='        if before.get(refund.ref) != refund.status and invoice.billing_reason != "subscription_cycle":\n',
        reason=UNSAID,
    ),
    Mutation(
        broken="an end is told that nobody planned",
        file="domain/subscription_projection.py",
        old='        return moment(row["cancel_at"])\n',
        new='        return moment(row["cancel_at"] + 60)\n',
        reason=NEVER_TRUE,
    ),
    Mutation(
        broken="a command does not read what was paid last",
        file="storage/recent_bills.py",
        old="SELECT b.id FROM newest n",
        new="SELECT b.id FROM newest n JOIN bills x ON x.id < 0",
        reason=SHORT,
    ),
    Mutation(
        broken="that a bill waited for an address is forgotten once it is out",
        file="domain/invoice_projection.py",
        old="waited=bill.ref in waited or placeless(bill)",
        new="waited=placeless(bill)",
        reason=ACCESS,
    ),
)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.broken)
def test_lives_fail_for_its_own_reason_when_a_rule_is_broken(mutation: Mutation, tmp_path: Path) -> None:
    _copy(tmp_path)
    file = tmp_path / mutation.file
    text = file.read_text()
    assert text.count(mutation.old) == 1, f"{mutation.file} no longer has this once: {mutation.old!r}"
    file.write_text(text.replace(mutation.old, mutation.new))
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.life_run", "0", str(LIVES_AT_MOST), "--until", mutation.reason],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    told = json.loads(done.stdout.splitlines()[-1])
    print(f"{mutation.broken}: {told['played']} lives, {sorted(told['found'])}")
    assert mutation.reason in told["found"], f"{mutation.broken} survived {told['played']} lives: {told['found']}"


def _copy(target: Path) -> None:
    for folder in NEEDED:
        shutil.copytree(REPO / folder, target / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("tiers.toml", "tests/__init__.py"):
        shutil.copy(REPO / file, target / file)
