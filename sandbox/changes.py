"""One counter that grows whenever something a viewer could see has changed, and the wait for it."""

from __future__ import annotations

import asyncio


class Changes:
    """Safe with any number of waiters; everything happens in one event loop."""

    def __init__(self) -> None:
        self.version = 0
        self._moved = asyncio.Event()

    def bump(self) -> None:
        """Something changed: wake everybody who waits."""
        self.version += 1
        self._moved.set()
        self._moved = asyncio.Event()

    async def wait_beyond(self, version: int, timeout: float) -> int:
        """The version, as soon as it is above `version`, or what it is after `timeout` seconds."""
        if self.version <= version:
            # Not wait_for: in Python 3.11 it swallows a cancellation that meets the event itself.
            try:
                async with asyncio.timeout(timeout):
                    await self._moved.wait()
            except TimeoutError:
                return self.version
        return self.version
