"""What goes wrong on purpose between the bot and the pretend Telegram."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

Match = str | Callable[[str], bool] | None


@dataclass(slots=True)
class Fault:
    """What to do to one call: answer `status`, or cut the connection (status 0); `applied` = the effect happens."""

    left: int
    status: int
    applied: bool
    retry_after: int | None
    match: Match

    def takes(self, method: str) -> bool:
        return self.left > 0 and matches(self.match, method)


@dataclass(slots=True)
class Faults:
    """`down`: every call is 503 and no webhook is posted. `delay_seconds` holds each answer back.

    `on_acted` is told the method's name once its effect is there and before its answer goes out.
    """

    down: bool = False
    delay_seconds: float = 0.0
    delay_match: Match = None
    on_acted: Callable[[str], None] | None = None
    _queue: list[Fault] = field(default_factory=list)

    def fail_next(
        self,
        count: int = 1,
        status: int = 500,
        *,
        applied: bool = False,
        retry_after: int | None = None,
        match: Match = None,
    ) -> None:
        """Answer `status` to the next `count` calls that match (a method's name, its prefix, or a function of it)."""
        self._queue.append(Fault(count, status, applied, retry_after, match))

    def flood_next(self, count: int = 1, *, retry_after: int = 1, match: Match = None) -> None:
        """Answer 429 with `retry_after` seconds to the next `count` calls that match."""
        self.fail_next(count, 429, retry_after=retry_after, match=match)

    def drop_next(self, count: int = 1, *, applied: bool = False, match: Match = None) -> None:
        """Cut the connection without an answer, `count` times."""
        self._queue.append(Fault(count, 0, applied, None, match))

    def clear(self) -> None:
        """Everything works again."""
        self.down = False
        self.delay_seconds = 0.0
        self.on_acted = None
        self._queue.clear()

    def take(self, method: str) -> Fault | None:
        """The fault that meets this call, counted as used."""
        fault = next((each for each in self._queue if each.takes(method)), None)
        if fault is not None:
            fault.left -= 1
        self._queue = [each for each in self._queue if each.left > 0]
        return fault

    def delay_for(self, method: str) -> float:
        """Seconds to hold this call back."""
        return self.delay_seconds if matches(self.delay_match, method) else 0.0


def matches(match: Match, method: str) -> bool:
    """No limit matches everything, a text is a prefix of the method's name."""
    if match is None:
        return True
    return method.lower().startswith(match.lower()) if isinstance(match, str) else match(method)
