"""Watches a schedule while it is played: nobody looks beside another, replaces a newer picture, or takes what is owed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from domain.access import Level
from storage.marks import LEASE_MS
from tests.support.race_truth import (
    OLDER_OVER_NEWER,
    TAKEN_WRONGLY,
    TWO_AT_ONCE,
    Complaint,
    Doors,
    History,
    doors,
)

if TYPE_CHECKING:
    from tests.support.race_world import World


@dataclass(slots=True)
class _Look:
    """A worker's look from its claim to its transaction."""

    claimed_ms: int | None = None  # known when its first request acts


@dataclass(slots=True)
class Watch:
    """Who looks just now, what was decided last, and what was wrong so far."""

    world: World
    history: History
    looking: dict[str, _Look] = field(default_factory=dict)
    found: list[Complaint] = field(default_factory=list)
    newest: str = ""
    open: Doors = None  # what was decided last
    since: dict[str, int] = field(default_factory=dict)  # the state in which each worker's look began

    def waits_for(self, name: str) -> None:
        """A worker sets out to look."""
        self.looking[name] = _Look()

    def ended(self, name: str) -> None:
        """It is done, or dead."""
        self.looking.pop(name, None)

    @property
    def reading(self) -> bool:
        """Whether somebody asks Stripe just now."""
        return any(look.claimed_ms is not None for look in self.looking.values())

    def asked(self, name: str) -> None:
        """A worker's request is about to act."""
        mine = self.looking.get(name)
        if mine is None or mine.claimed_ms is not None:
            return
        mine.claimed_ms = self.world.clock.read[name]
        self.since[name] = len(self.history.owed) - 1
        for other, one in self.looking.items():
            if other != name and one.claimed_ms is not None and abs(one.claimed_ms - mine.claimed_ms) < LEASE_MS:
                self.complain(TWO_AT_ONCE, f"{name} begins to look while {other} does, whose lease still runs")

    def begun(self, name: str) -> None:
        """A worker writes: its look is over, whatever comes of it."""
        look = self.looking.get(name)
        if look is not None and look.claimed_ms is not None:
            del self.looking[name]

    def committed(self, name: str) -> None:
        """Something was made durable: no older picture than the last one, and nothing was taken that was owed all the time."""
        found = self.world.lab.raw.execute("SELECT fetched_at, level, tier FROM access_decisions").fetchone()
        if found is None or found[0] is None:
            return
        stamp, level, tier = str(found[0]), Level(found[1]), found[2]
        if stamp < self.newest:
            self.complain(OLDER_OVER_NEWER, f"{name} replaced the picture of {self.newest} by that of {stamp}")
        self.newest = max(self.newest, stamp)
        was, self.open = self.open, doors(level, tier)
        if was not in {None, self.open}:
            owed = self.history.doors_since(self.since.get(name, -1), datetime.fromisoformat(stamp))
            if self.open not in owed:
                self.complain(TAKEN_WRONGLY, f"{name} went from {was} to {self.open}, but owed were {owed}")

    def complain(self, kind: str, sentence: str) -> None:
        if all(one.kind != kind for one in self.found):
            self.found.append(Complaint(kind, sentence))
            self.world.turns.trace.append(f"!!! {kind}: {sentence}")
