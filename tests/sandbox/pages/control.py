"""The control API over real HTTP, and the wait for what the page would show."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp

from sandbox.server import Sandbox

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Control:
    """`post` answers (status, body) of a JSON POST below /sandbox/."""

    http: aiohttp.ClientSession
    sandbox: Sandbox

    async def post(self, path: str, body: object = None, **headers: str) -> tuple[int, Json]:
        url = f"{self.sandbox.base_url}/sandbox/{path}"
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.http.post(url, json={} if body is None else body, headers=named) as answer:
            return answer.status, await answer.json()

    async def state(self) -> Json:
        async with self.http.get(f"{self.sandbox.base_url}/sandbox/state") as answer:
            body: Json = await answer.json()
        return body

    async def until(self, true: Callable[[Json], bool], timeout: float = 10) -> Json:
        """The first state of which this is true; TimeoutError when it never becomes so."""
        async with asyncio.timeout(timeout):
            while True:
                state = await self.state()
                if true(state):
                    return state
                await self.sandbox.changes.wait_beyond(state["version"], 0.5)


def lines(state: Json) -> list[str]:
    """What the ledger says, oldest first."""
    return [row["text"] for row in reversed(state["ledger"])]
