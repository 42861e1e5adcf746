"""Looks at one person again and again, as a process: `python -m tests.bench.sync_server <database> <stripe> <looks>`."""

from __future__ import annotations

import sys
from time import perf_counter, process_time

import aiohttp

from billing.greet_subscriber import greet_subscriber
from billing.start_checkout import start_checkout
from billing.sync import sync_due
from jobs.logs import set_up_logs
from storage.db import close_database
from storage.marks import raise_mark
from tests.bench.measured import measured, tell, wait_for_go
from tests.bench.world import context, open_migrated
from tests.support.browser_form import Browser
from tests.support.edge import real_ms
from tests.support.shop import person

_WARM = 3


async def serve(url: str, stripe_base: str, looks: int) -> None:
    """Sell once, then look; say when the looks begin, and how long each took."""
    set_up_logs(level="INFO", form="text")
    await open_migrated(url)
    ctx = context(stripe_base)
    who = await greet_subscriber(ctx, person())
    offer = await start_checkout(ctx, who, tier="basic", chat_id=1001, message_id=5)
    async with aiohttp.ClientSession() as http:
        await Browser(http).pay(offer.url)
    for _ in range(_WARM):
        await raise_mark(who.id, reason="bench", real_ms=real_ms())
        while await sync_due(ctx, limit=1):
            pass
    tell(ready=True)
    await wait_for_go()
    took, used = list[float](), process_time()
    for _ in range(looks):
        await raise_mark(who.id, reason="bench", real_ms=real_ms())
        began = perf_counter()
        assert await sync_due(ctx, limit=1) == 1
        took.append(perf_counter() - began)
    tell(took=took, cpu=(process_time() - used) / looks)
    await ctx.people.close()
    await ctx.work.close()
    await close_database()


if __name__ == "__main__":
    measured(serve(sys.argv[1], sys.argv[2], int(sys.argv[3])))
