"""The Bot API by bare HTTP: what a client library would never send can be sent."""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp

from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.world import TelegramWorld


@dataclass(frozen=True, slots=True)
class RawBot:
    """A bot without a client library."""

    world: TelegramWorld
    session: aiohttp.ClientSession

    async def call(self, method: str, **parameters: object) -> JsonObject:
        """The whole answer, whose status is held against its own error code."""
        url = f"{self.world.state.base_url}/telegram/bot{self.world.token}/{method}"
        async with self.session.post(url, json=parameters) as response:
            answer: JsonObject = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer

    async def result(self, method: str, **parameters: object) -> JsonObject:
        """What a call gives that must succeed."""
        answer = await self.call(method, **parameters)
        assert answer["ok"] is True, answer
        result: JsonObject = answer["result"]
        return result

    async def refusal(self, method: str, **parameters: object) -> str:
        """The words of a call that must be refused."""
        answer = await self.call(method, **parameters)
        assert answer["ok"] is False, answer
        words: str = answer["description"]
        return words
