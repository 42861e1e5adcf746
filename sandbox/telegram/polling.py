"""getUpdates: long polling with one poller at a time; a newer poll ends an older one with 409, as the server does."""

from __future__ import annotations

import asyncio
from time import monotonic

from sandbox.telegram import rules
from sandbox.telegram.errors import ApiError
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State

LONGEST_POLL = 50


class Polling:
    """Who polls now, and whether a webhook or the end of the sandbox has sent them away."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._turn = 0
        self._ended_by: ApiError = rules.OTHER_POLL

    def end(self, reason: ApiError) -> None:
        """Send a waiting poller away with this answer."""
        self._turn += 1
        self._ended_by = reason
        self._state.updates.arrived.bump()

    async def get_updates(self, parameters: Parameters) -> list[JsonObject]:
        """Unconfirmed updates from `offset`, at most `limit`, waiting up to `timeout` seconds for the first."""
        self.end(rules.OTHER_POLL)
        turn = self._turn
        updates = self._state.updates
        kinds = parameters.texts("allowed_updates")
        if kinds is not None:
            updates.allow(kinds)
        offset = parameters.integer("offset") or 0
        if offset and updates.confirm_below(offset, self._state.now):
            self._state.changes.bump()
        deadline = monotonic() + max(0, min(parameters.integer("timeout") or 0, LONGEST_POLL))
        limit = max(1, min(parameters.integer("limit") or 100, 100))
        while True:
            if turn != self._turn:
                raise self._ended_by
            found = updates.waiting(self._state.now)[:limit]
            left = deadline - monotonic()
            if found or left <= 0:
                return [update.as_json() for update in found]
            await self._wait(left)

    async def _wait(self, seconds: float) -> None:
        # In slices, so that a switch to "down" is noticed while a poll is open.
        await self._state.updates.arrived.wait_beyond(self._state.updates.arrived.version, min(seconds, 1.0))
        if self._state.faults.down:
            raise rules.UNAVAILABLE
        await asyncio.sleep(0)
