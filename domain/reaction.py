"""What is owed because something changed: notices and lines for the audit log, each keyed by its fact. `domain/react.py` fills it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from domain.audit import Line
from domain.notice import Notice

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(slots=True)
class Reactions:
    """What is owed: notices (their audience stands in their kind) and audit lines."""

    notices: list[Notice] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    telegram_id: int | None = None  # whose facts they are about, for admins

    def say(self, kind: str, fact: str, **details: object) -> None:
        """Owe a notice about a fact, once."""
        notice = Notice(kind=kind, fact=f"{kind}:{fact}", details=details)
        if all(owed.fact != notice.fact for owed in self.notices):
            self.notices.append(notice)

    def say_at(self, due: datetime, kind: str, fact: str, **details: object) -> None:
        """The same at its own time."""
        notice = Notice(kind=kind, fact=f"{kind}:{fact}", details=details, due=due)
        if all(owed.fact != notice.fact for owed in self.notices):
            self.notices.append(notice)

    def write(self, action: str, sentence: str, **details: object) -> None:
        """Owe a line in the audit log."""
        self.lines.append(Line(action=action, sentence=sentence, details=details))
