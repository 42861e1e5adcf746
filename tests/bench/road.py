"""The real program between the pretend worlds: how soon a payment is told in the chat, how soon it starts, what it holds idle."""

from __future__ import annotations

import asyncio
import os
import resource
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

import aiohttp

from tests.bench.figures import ms, percentile
from tests.bench.report import Aim, Report, Table
from tests.journeys.steps import IN, get_link
from tests.support.town import Town, open_rooms, open_town

if TYPE_CHECKING:
    from sandbox.stripe.store import Obj
    from tests.bench.effort import Effort

_AIM_SECONDS = 1.0


async def run(effort: Effort) -> Report:
    """Start a program with a fresh database a few times, and let people pay one after the other while nothing else happens."""
    _on_every_core()
    with TemporaryDirectory(prefix="retainer-bench-") as folder:
        async with open_town(Path(folder), trials=False, LOG_LEVEL="INFO") as town:
            await open_rooms(town)
            starts = [await _restart(town) for _ in range(effort.starts)]
            memory = _memory(town.program.pid)
            told = [await _one_payment(town, number) for number in range(max(1, effort.looks // 2))]
    return _report(told, starts, memory)


async def _restart(town: Town) -> tuple[float, float]:
    """Seconds from the command to the first answer, and to `/readyz` being 200."""
    await town.program.stop()
    began = perf_counter()
    await town.program.begin()
    listening = await _until_it_answers(town) - began
    await town.program.ready()
    return listening, perf_counter() - began


async def _until_it_answers(town: Town) -> float:
    """The moment of the first answer; it is asked every five milliseconds."""
    while True:
        with suppress(aiohttp.ClientError):
            async with town.browser.http.get(f"{town.program.address}/healthz"):
                return perf_counter()
        await asyncio.sleep(0.005)


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


def _report(told: list[float], starts: list[tuple[float, float]], memory: float) -> Report:
    listening, ready = zip(*starts, strict=True)
    rows = (
        (f"from webhook to message ({len(told)} people)", *_figures(told)),
        (f"from the command to listening ({len(starts)} starts)", *_figures(listening)),
        ("from the command to ready", *_figures(ready)),
        ("resident memory when ready, MiB", f"{memory:.0f}", ""),
    )
    half = percentile(told, 0.5)
    aim = Aim(
        what="from webhook to message, idle machine, p50",
        wanted=f"under {_AIM_SECONDS:g} s",
        found=f"{ms(half)} ms",
        met=half < _AIM_SECONDS,
    )
    return Report(tables=[Table(title="The road, SQLite", head=("ms", "p50", "p95"), rows=rows)], aims=[aim])


def _figures(seconds: list[float] | tuple[float, ...]) -> tuple[str, str]:
    return ms(percentile(seconds, 0.5)), ms(percentile(seconds, 0.95))


def _on_every_core() -> None:
    """Two programs take part here; the system places them as it would any others."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, range(os.cpu_count() or 1))


def _memory(pid: int) -> float:
    """Mebibytes; 0 where the system does not tell."""
    told = Path(f"/proc/{pid}/statm")
    return int(told.read_text().split()[1]) * resource.getpagesize() / 2**20 if told.exists() else 0.0
