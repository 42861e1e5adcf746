"""A Telegram as far away as the real one: each message takes its time, more than thirty a second are refused, and storms happen."""

from __future__ import annotations

import asyncio
import math
from collections import Counter
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from time import monotonic
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.flood import Bucket
from tests.bench.fake_telegram import message

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

LATENCY = 0.15
PER_SECOND = 30.0
_IDLE = 1.0  # a longer gap is no sending: a storm, or a process that starts


@dataclass(slots=True)
class SlowTelegram:
    """`heard` counts the messages of each chat; `moments` are when they came, `refused` and `stormed` how many met a 429."""

    base: str = ""
    heard: Counter[int] = field(default_factory=Counter)
    moments: list[float] = field(default_factory=list)
    refused: int = 0
    stormed: int = 0
    storm_until: float = 0.0
    _bucket: Bucket = field(default_factory=lambda: Bucket(PER_SECOND, monotonic()))
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, count: int, seconds: float) -> None:
        """Wait until so many chats have heard something."""
        async with asyncio.timeout(seconds):
            while len(self.heard) < count:
                self._changed.clear()
                await self._changed.wait()

    def storm(self, seconds: float) -> None:
        """From now on everything is refused for so long."""
        self.storm_until = monotonic() + seconds

    async def send(self, request: web.Request) -> web.Response:
        """Take a message."""
        chat, now = int(str((await request.post())["chat_id"])), monotonic()
        pause = self._bucket.take(PER_SECOND, PER_SECOND, now)
        if now < self.storm_until:
            self.stormed += 1
            return _wait(self.storm_until - now)
        if pause > 0:
            self.refused += 1
            return _wait(pause)
        self.heard[chat] += 1
        self.moments.append(now)
        self._changed.set()
        await asyncio.sleep(LATENCY)
        return web.json_response({"ok": True, "result": message(chat, "-")})

    @property
    def rate(self) -> float:
        """Messages a second while any were sent."""
        gaps = [gap for earlier, later in pairwise(self.moments) if (gap := later - earlier) < _IDLE]
        return len(gaps) / max(sum(gaps), 0.001)

    @property
    def most(self) -> int:
        """The most that came within any second."""
        best = first = 0
        for last, at in enumerate(self.moments):
            while self.moments[first] <= at - 1:
                first += 1
            best = max(best, last - first + 1)
        return best


def _wait(seconds: float) -> web.Response:
    after = max(1, math.ceil(seconds))
    words = f"Too Many Requests: retry after {after}"
    body = {"ok": False, "error_code": 429, "description": words, "parameters": {"retry_after": after}}
    return web.json_response(body, status=429)


@asynccontextmanager
async def slow_telegram() -> AsyncIterator[SlowTelegram]:
    """It listens on loopback until the end of the block."""
    made, site = SlowTelegram(), web.Application()
    site.router.add_post("/bot{token}/{method}", made.send)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    try:
        door = web.TCPSite(runner, "127.0.0.1", 0)
        await door.start()
        made.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield made
    finally:
        await runner.cleanup()
