"""Lives in several processes, one for each core: their findings together."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

REPO = Path(__file__).parents[2]
PROCESSES = 2


@dataclass(slots=True)
class Shares:
    """What all of them found; `parted` are those whose two tellings could be compared to a part only."""

    played: int = 0
    slow: int = 0
    parted: int = 0
    looks: int = 0
    seconds: float = 0.0
    found: dict[str, dict[str, object]] = field(default_factory=dict)

    def add(self, other: Shares) -> None:
        """What others found, too; of each kind the first seed stands."""
        self.played, self.slow, self.parted = (
            self.played + other.played,
            self.slow + other.slow,
            self.parted + other.parted,
        )
        self.looks, self.seconds = self.looks + other.looks, self.seconds + other.seconds
        for kind, where in other.found.items():
            known = self.found.setdefault(kind, where | {"times": 0})
            known["times"] = int(str(known["times"])) + int(str(where["times"]))


def play(count: int, *, first: int = 0) -> Shares:
    """Play so many lives from the seed `first` on; an AssertionError where a process broke."""
    share = -(-count // PROCESSES)
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.support.life_run", str(first + share * place), str(share)],
            cwd=REPO,
            stdout=subprocess.PIPE,
            text=True,
        )
        for place in range(PROCESSES)
    ]
    said = [process.communicate()[0] for process in running]
    assert all(process.returncode == 0 for process in running), said
    told = Shares()
    for text in said:
        told.add(Shares(**json.loads(text.splitlines()[-1])))
    return told
