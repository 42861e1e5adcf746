"""How long a soak is, who takes part, and where its chance comes from: everything from one seed."""

from __future__ import annotations

import random
from dataclasses import dataclass

PEOPLE_A_MINUTE = 14
MOST_PEOPLE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`seconds` of trouble; the program is killed after each `life` seconds, and Stripe and Telegram begin to fail
    after `ease` seconds without trouble (on average).

    Afterwards everything settles. That may take as long as it goes on: what waits for the moment of its next try waits, but where
    something is due, something must happen within `patience` seconds. After `longest` seconds it goes on in circles.
    """

    seconds: float
    seed: int
    people: int
    life: float = 20.0
    ease: float = 4.0
    patience: float = 120.0
    longest: float = 1_800.0

    def chance(self, what: str) -> random.Random:
        """A source of chance of its own for each part, so that none shifts what another one draws."""
        return random.Random(f"{self.seed}:{what}")


def plan_for(minutes: float, seed: int) -> Plan:
    """A soak of so many minutes."""
    people = max(6, min(MOST_PEOPLE, round(minutes * PEOPLE_A_MINUTE)))
    return Plan(seconds=minutes * 60, seed=seed, people=people)
