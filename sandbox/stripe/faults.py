"""What may go wrong on the way to the pretend Stripe when a person or a test asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Match = str | Callable[[str, str], bool] | None  # "POST /v1/prices" (a prefix), or a function of method and path


@dataclass(slots=True)
class Planned:
    """One kind of fault for the next `count` calls that match; status None cuts the connection."""

    count: int
    status: int | None
    applied: bool
    match: Match = None


class Faults:
    """The switches; everything is off at first."""

    def __init__(self) -> None:
        self.down = False  # every call is answered 503
        self.delay_seconds = 0.0  # real seconds before the work begins
        self.match: Match = None  # limits `down` and `delay_seconds`
        self.on_acted: Callable[[str, str], None] | None = None  # told method and path: done, and not answered yet
        self._planned: list[Planned] = []

    def fail_next(self, count: int, status: int, *, applied: bool = False, match: Match = None) -> None:
        """Answer `status` to the next `count` calls; `applied`: the effect happens all the same."""
        self._planned.append(Planned(count, status, applied, match))

    def drop_next(self, count: int, *, applied: bool = False, match: Match = None) -> None:
        """Cut the connection of the next `count` calls instead of answering."""
        self._planned.append(Planned(count, None, applied, match))

    def clear(self) -> None:
        """Everything works again."""
        self.down, self.delay_seconds, self.match, self.on_acted = False, 0.0, None, None
        self._planned.clear()

    def take(self, method: str, path: str) -> Planned | None:
        """The fault for this call, counted down; the rule-book for the endpoint."""
        if self.down and matches(self.match, method, path):
            return Planned(1, 503, applied=False)
        for planned in self._planned:
            if matches(planned.match, method, path):
                planned.count -= 1
                if planned.count <= 0:
                    self._planned.remove(planned)
                return planned
        return None

    def delay_for(self, method: str, path: str) -> float:
        """Real seconds that this call must wait."""
        return self.delay_seconds if matches(self.match, method, path) else 0.0


def matches(match: Match, method: str, path: str) -> bool:
    """True when a fault is meant for this call."""
    if match is None:
        return True
    return f"{method} {path}".startswith(match) if isinstance(match, str) else match(method, path)
