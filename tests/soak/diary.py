"""What happened, by the second of the soak: for the summary, and for whoever has to understand a difference."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.soak.counted import Kill


@dataclass(slots=True)
class Diary:
    """`lines` tell everything in order; `counts` how often each kind of thing happened; `kills` when, and what they cut off."""

    began: float = field(default_factory=monotonic)
    lines: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    kills: list[Kill] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    def write(self, kind: str, about: str = "") -> None:
        """Note one thing."""
        self.counts[kind] += 1
        self.lines.append(f"{monotonic() - self.began:8.3f} {kind} {about}".rstrip())

    def accuse(self, sentence: str) -> None:
        """Note what must not happen: a difference like those that are found at the end."""
        self.write("TROUBLE", sentence)
        self.troubles.append(sentence)
