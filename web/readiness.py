"""Which parts of the program are ready, and why the others are not."""

from __future__ import annotations

from dataclasses import dataclass, field

READY = "ready"


@dataclass(slots=True)
class Readiness:
    """Each part of the program with `ready`, or with the reason why it is not."""

    parts: dict[str, str] = field(default_factory=dict)

    def expect(self, *parts: str) -> None:
        """Name parts that must come before the whole is ready."""
        self.parts.update(dict.fromkeys(parts, "starting"))

    def say(self, part: str, state: str = READY) -> None:
        """Note how a part is doing."""
        self.parts[part] = state

    @property
    def ready(self) -> bool:
        """Whether every part is."""
        return bool(self.parts) and all(state == READY for state in self.parts.values())
