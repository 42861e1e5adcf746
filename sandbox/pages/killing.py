"""The page's wish to have the bot killed: the sandbox can only pass it on, to whoever runs the bot and starts it again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from sandbox.pages.guard import Asked, Refused
from sandbox.pages.ledger import Ledger

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox

POLL_SECONDS = 15.0


class Killing:
    """`kills`: how often it was wished so far. Whoever asks for it with a smaller number hears of the next wish at once."""

    def __init__(self, sandbox: Sandbox, ledger: Ledger) -> None:
        self.kills = 0
        self._listeners = 0
        self._wished = asyncio.Event()
        self._sandbox = sandbox
        self._ledger = ledger

    @property
    def heard(self) -> bool:
        """Whether somebody waits to do it."""
        return self._listeners > 0

    def wish(self) -> Asked:
        """Ask for a kill; refused where nobody would do it, or start the bot again."""
        if not self.heard:
            raise Refused("nobody here runs the bot; `make demo` does", status=409)
        self.kills += 1
        self._wished.set()
        self._wished = asyncio.Event()
        self._ledger.note("The bot is killed in the middle of whatever it does, and started again", tone="bad")
        self._sandbox.changes.bump()
        return {"kills": self.kills}

    async def wait_beyond(self, seen: int) -> Asked:
        """The number of wishes, as soon as it is greater than `seen`, else after a while."""
        self._listeners += 1
        self._sandbox.changes.bump()
        try:
            if self.kills <= seen:
                async with asyncio.timeout(POLL_SECONDS):
                    await self._wished.wait()
        except TimeoutError:
            pass
        finally:
            self._listeners -= 1
        return {"kills": self.kills}
