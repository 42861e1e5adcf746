"""How banks behave over a year: how often a charge is refused, why, for how many tries, and what its holder does about it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.stripe.cards import AUTHENTICATION, DECLINES, NextCharges

if TYPE_CHECKING:
    import random

    from sandbox.stripe.cards import Decline

REFUSED = 0.08  # of all renewals: what card networks report for subscriptions lies between 5 and 15 in a hundred


@dataclass(frozen=True, slots=True)
class Habit:
    """One reason: its share of all refusals, for how many tries it stays (0: for good), and how many holders act within three days."""

    code: str
    share: float
    tries: tuple[int, ...]
    act: float


HABITS = (
    Habit("insufficient_funds", 0.44, (1, 1, 2, 3, 0), 0.45),
    Habit("do_not_honor", 0.16, (1, 2, 0), 0.5),
    Habit("generic_decline", 0.14, (1, 2, 0), 0.5),
    Habit("expired_card", 0.10, (0,), 0.7),
    Habit("authentication_required", 0.06, (0,), 0.75),
    Habit("lost_card", 0.04, (0,), 0.7),
    Habit("incorrect_cvc", 0.03, (0,), 0.6),
    Habit("fraudulent", 0.03, (0,), 0.3),
)
BY_CODE = {habit.code: habit for habit in HABITS}


@dataclass(slots=True)
class Bank(NextCharges):
    """Says yes or no to each charge as it is made, instead of being told before."""

    chance: random.Random = field(kw_only=True)
    refusing: dict[str, tuple[str, int]] = field(
        default_factory=dict
    )  # customer -> reason and tries that are left of it
    counts: Counter[str] = field(default_factory=Counter)
    open: bool = False  # whether charges are renewals just now; what people pay by hand passes

    def take(self, customer: str | None) -> Decline | None:
        """What the next charge of this customer is told."""
        if customer is None or not self.open:
            return None
        if customer not in self.refusing:
            self.counts["tries that began well or badly"] += 1
            if self.chance.random() >= REFUSED:
                return None
            habit = self.chance.choices(HABITS, [one.share for one in HABITS])[0]
            self.refusing[customer] = (habit.code, self.chance.choice(habit.tries) or 10**6)
            self.counts[f"refused: {habit.code}"] += 1
        code, left = self.refusing[customer]
        self.refusing[customer] = (code, left - 1)
        if left <= 0:
            del self.refusing[customer]
            return None
        return AUTHENTICATION if code == "authentication_required" else DECLINES[code]

    def reason_of(self, customer: str) -> str | None:
        """Why this customer's charges are refused at present."""
        return self.refusing.get(customer, (None, 0))[0]

    def relent(self, customer: str) -> None:
        """Another card, or the holder has confirmed."""
        self.refusing.pop(customer, None)
