"""The demo's bot, killed whenever the page wishes it, and started again: what stays true then is what the demo is for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp

from jobs.children import Child, first_to_die

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_SOONEST_SECONDS = 0.5  # between two questions, where the sandbox does not answer
_DOWN_SECONDS = 1.0  # for so long it stays dead, so that whoever looks can see it


async def run_through_kills(bot: Child, beside: Child, *, start: Callable[[], Awaitable[Child]], sandbox: str) -> Child:
    """Kill and start the bot as often as the sandbox at `sandbox` says; give the program that ended by itself."""
    seen = 0
    while True:
        asked, died = asyncio.create_task(_wished(sandbox, seen)), asyncio.create_task(first_to_die([bot, beside]))
        try:
            await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
            if died.done():
                return died.result()
            seen = asked.result()
        finally:
            for task in (asked, died):
                task.cancel()
            await asyncio.gather(asked, died, return_exceptions=True)
        bot.process.kill()
        await bot.process.wait()
        await asyncio.sleep(_DOWN_SECONDS)
        bot = await start()


async def _wished(sandbox: str, seen: int) -> int:
    """Wait for the next wish; give its number."""
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"{sandbox}/sandbox/bot/kills?seen={seen}") as answer:
                    kills = int((await answer.json())["kills"])
            except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
                await asyncio.sleep(_SOONEST_SECONDS)
                continue
            if kills > seen:
                return kills
