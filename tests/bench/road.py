"""The real program between the pretend worlds: how soon a payment is told in the chat."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from tests.bench import cores
from tests.bench.figures import ms, percentile
from tests.bench.report import Aim, Report, Table
from tests.journeys.steps import IN, get_link
from tests.support.town import Town, open_rooms, open_town

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj
    from tests.bench.effort import Effort

_AIM_SECONDS = 1.0


async def run(effort: Effort) -> Report:
    """Let people pay one after the other while nothing else happens."""
    cores.stay_on_all()
    with TemporaryDirectory(prefix="retainer-bench-") as folder:
        async with open_town(Path(folder), trials=False, LOG_LEVEL="INFO") as town:
            await open_rooms(town)
            told = [await _one_payment(town, number) for number in range(max(1, effort.looks // 2))]
    return _report(told)


async def _one_payment(town: Town, number: int) -> float:
    """Seconds from the first event of a payment leaving Stripe until the chat says "You are in"."""
    who = town.newcomer(f"Ada{number}")
    link = await get_link(town, who, "basic")
    await town.quiet()
    left: list[float] = []

    def leaves(_event: Obj) -> None:
        left.append(perf_counter())

    town.sandbox.stripe.books.on_event.append(leaves)
    paying = asyncio.create_task(town.browser.pay(link))
    await who.sees(IN)
    told = perf_counter()
    town.sandbox.stripe.books.on_event.remove(leaves)
    await paying
    await town.quiet()
    return told - left[0]


def _report(told: list[float]) -> Report:
    half = percentile(told, 0.5)
    row = (f"from webhook to message ({len(told)} people)", ms(half), ms(percentile(told, 0.95)))
    aim = Aim(
        what="from webhook to message, idle machine, p50",
        wanted=f"under {_AIM_SECONDS:g} s",
        found=f"{ms(half)} ms",
        met=half < _AIM_SECONDS,
    )
    return Report(tables=[Table(title="The road, SQLite", head=("ms", "p50", "p95"), rows=(row,))], aims=[aim])
