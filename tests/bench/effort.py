"""How much time a measurement may take: all of it, or just enough to see that it runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """`seconds` of load per round and `rounds` per rival, in turn; `starts` of the program; `updates` and `looks` per round.

    `quiet` are seconds in which nobody asks anything, `light` seconds of light traffic; `pinned` gives the measured process one core
    and whoever asks it another; `narrow` leaves out what differs in its figures only: a slow disk, more weeks.
    `others` are people who ask nothing and are in the database all the same. `notices` are said to as many people, and `crowds`
    are the numbers of people among whom calls are counted.
    """

    seconds: float
    rounds: int
    starts: int
    updates: int
    looks: int
    quiet: float
    light: float
    others: int
    pinned: bool
    crowds: tuple[int, ...]
    notices: int
    narrow: bool = False


WHOLE = Effort(
    seconds=2.0,
    rounds=5,
    starts=5,
    updates=1_000,
    looks=40,
    quiet=61.0,
    light=20.0,
    others=100_000,
    pinned=True,
    crowds=(100, 1_000, 10_000),
    notices=10_000,
)
QUICK = Effort(
    seconds=0.7,
    rounds=3,
    starts=2,
    updates=300,
    looks=10,
    quiet=61.0,
    light=5.0,
    others=20_000,
    pinned=True,
    crowds=(100, 1_000),
    notices=1_000,
)
TOUCH = Effort(
    seconds=0.05,
    rounds=1,
    starts=1,
    updates=16,
    looks=1,
    quiet=0.1,
    light=0.2,
    others=50,
    pinned=False,
    crowds=(20, 40),
    notices=90,
    narrow=True,
)
