"""A process counts the moments at which it may die, writes each down, and at the chosen one it is killed."""

from __future__ import annotations

import os
import signal
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Door = Literal["database", "stripe", "telegram", "web"]
Moment = Literal["before", "acted", "after"]


@dataclass(frozen=True, slots=True)
class Point:
    """One moment: which door, on which side of it, and what was on its way through."""

    door: str
    moment: str
    what: str

    def __str__(self) -> str:
        return f"{self.door}: {self.moment} {self.what}"


@dataclass(slots=True)
class Points:
    """The moments of one life. `doomed` asks the other side to kill us.

    `kill_at` counts from 1, or is the text of a point, of which the first one is meant; None lets it live.
    """

    log: Path
    doomed: Path
    kill_at: int | str | None
    passed: int = 0

    def reach(self, door: Door, moment: Moment, what: str) -> None:
        """Be at a moment; at the chosen one this never returns."""
        if self._passes(Point(door, moment, what)):
            os.kill(os.getpid(), signal.SIGKILL)

    def leave_to_other_side(self, door: Door, what: str) -> None:
        """The moment after the other side has acted and before it answers: only the other side knows when that is."""
        if self._passes(Point(door, "acted", what)):
            self.doomed.touch()

    def _passes(self, point: Point) -> bool:
        self.passed += 1
        # Unbuffered and before the kill, so that the last line names where the process died.
        with self.log.open("ab", buffering=0) as file:
            file.write(f"{point.door}\t{point.moment}\t{point.what}\n".encode())
        return self.kill_at in {self.passed, str(point)}


HERE: ContextVar[Points] = ContextVar("points_of_this_process")


def written(log: Path) -> list[Point]:
    """The moments that a life has written down, in order."""
    return [Point(*line.split("\t")) for line in log.read_text().splitlines()] if log.exists() else []
