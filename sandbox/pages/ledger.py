"""What is happening, line by line in plain words: each thing is told once, when it is first seen."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

from sandbox.pages.sightings import Row, insiders, sightings

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox

KEPT = 300
SHOWN = 80


class Ledger:
    """Looks at both worlds after each change; what two looks differ in becomes lines."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._lines: deque[dict[str, str | int]] = deque(maxlen=KEPT)
        self._told: set[str] = set()
        self._inside: dict[tuple[int, int], tuple[str, str]] = {}
        self._count = 0

    def newest(self) -> list[dict[str, str | int]]:
        """The last lines, newest first."""
        return list(self._lines)[-SHOWN:][::-1]

    def note(self, text: str, *, who: str = "clock", tone: str = "plain") -> None:
        """Tell what the page itself did; wakes the viewers."""
        self._write(Row(text, who=who, tone=tone))
        self._sandbox.changes.bump()

    def look(self) -> None:
        """Tell everything that was not told before."""
        telegram, stripe = self._sandbox.telegram.summary(), self._sandbox.stripe.summary()
        for key, row in sightings(telegram, stripe):
            if key not in self._told:
                self._told.add(key)
                self._write(row)
        inside = insiders(telegram)
        for place in inside.keys() - self._inside.keys():
            name, title = inside[place]
            self._write(Row(f"{name} is in {title} now", who="bot", tone="good"))
        for place in self._inside.keys() - inside.keys():
            name, title = self._inside[place]
            self._write(Row(f"{name} is out of {title}", who="bot", tone="wait"))
        self._inside = inside

    async def follow(self) -> None:
        """Look after every change, until cancelled."""
        seen = -1
        while True:
            seen = max(seen, self._sandbox.changes.version)
            before = self._count
            self.look()
            if self._count > before:
                self._sandbox.changes.bump()
                seen = self._sandbox.changes.version
            await self._sandbox.changes.wait_beyond(seen, 60)
            await asyncio.sleep(0)

    def _write(self, row: Row) -> None:
        self._count += 1
        self._lines.append(
            {
                "id": self._count,
                "at": self._sandbox.clock.timestamp(),
                "who": row.who,
                "tone": row.tone,
                "text": row.text,
            }
        )
