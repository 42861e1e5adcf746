"""What must change at Stripe so that it offers what the file says: a list of steps, made before anything is touched."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SIGNS = {"create": "+", "update": "~", "disable": "-"}
NOTHING = "Nothing to do: Stripe has what the file of tiers says."


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One request that changes Stripe: `params` are posted to `path`; `sentence` says it to the operator.

    `after` names what stands there now, so that a step which is made again later (a price there and back) is another step.
    """

    verb: str
    kind: str
    path: str
    params: Mapping[str, object]
    sentence: str
    after: str = ""

    def key(self, look: str) -> str | None:
        """The idempotency key of a creation at one look at Stripe; updates say the same twice without harm and need none."""
        if self.verb != "create":
            return None
        said = json.dumps([self.path, self.params, self.after, look], sort_keys=True)
        return f"setup-{sha256(said.encode()).hexdigest()[:40]}"


@dataclass(frozen=True, slots=True)
class Plan:
    """All steps in their order, and what the operator should know although nothing is done about it."""

    steps: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()

    def __add__(self, other: Plan) -> Plan:
        """First these steps, then those."""
        return Plan(self.steps + other.steps, self.notes + other.notes)


def render(plan: Plan) -> str:
    """The plan in plain words, one line for each step: `+` new, `~` changed, `-` switched off, `!` only to be known."""
    lines = [f"  {_SIGNS[step.verb]} {step.sentence}" for step in plan.steps]
    lines = ["At Stripe this changes:", *lines] if lines else [NOTHING]
    return "\n".join([*lines, *(f"  ! {note}" for note in plan.notes)])


def differences(wanted: Mapping[str, object], present: Mapping[str, object], at: str = "") -> list[str]:
    """Where `present` lacks what is `wanted`, as `key: before → after`; what else is present does not matter.

    The order of a list does not matter either.
    """
    found: list[str] = []
    for name, value in wanted.items():
        key, now = f"{at}.{name}" if at else name, present.get(name)
        if isinstance(value, dict):
            found += differences(value, now if isinstance(now, dict) else {}, key)
        elif _plain(now) != _plain(value):
            found.append(f"{key}: {_short(now)} → {_short(value)}")
    return found


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, list) else value


def _short(value: object) -> str:
    if value is None or value == "":
        return "nothing"
    if isinstance(value, bool):
        return "on" if value else "off"
    return ", ".join(map(str, value)) or "nothing" if isinstance(value, list) else _cut(str(value))


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


def listed(words: Sequence[str]) -> str:
    """Several differences as one part of a sentence."""
    return "; ".join(words)
