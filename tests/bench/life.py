"""The real program's own life: how soon it listens and answers, what it holds at rest, and how long its loop ever stands still."""

from __future__ import annotations

import asyncio
import re
import resource
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

import aiohttp

from tests.bench import cores
from tests.bench.figures import median, ms
from tests.bench.report import Aim, Report, Table
from tests.journeys.steps import IN, subscribed
from tests.support.running import START_SECONDS
from tests.support.town import Town, at_dashboard, open_rooms, open_town

if TYPE_CHECKING:
    from tests.bench.effort import Effort
    from tests.support.somebody import Somebody

PEOPLE = 4
_GAUGE = re.compile(r"^retainer_longest_pause_seconds ([\d.e+-]+)$", re.MULTILINE)
_LISTENING, _ANSWERED, _MIB, _PAUSE = 1.5, 5.0, 200.0, 0.030
_SETTLED = 0.5  # what a start still does once it has answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Seconds from the command to the listener's first answer and to the one in the chat; the loop's longest pause until then."""

    listening: float
    answered: float
    pause: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """After the last start: mebibytes at rest, and the loop's longest pause at rest and under light traffic."""

    memory: float
    idle: float
    light: float


async def run(effort: Effort) -> Report:
    """Start a program with people in its database a few times, leave it alone for a while, and then let a few people use it."""
    cores.stay_on_all()
    with TemporaryDirectory(prefix="retainer-bench-") as folder:
        async with open_town(Path(folder), trials=False, LOG_LEVEL="INFO") as town:
            await open_rooms(town)
            people = [await _subscriber(town, number) for number in range(min(PEOPLE, effort.looks))]
            await town.quiet()
            starts = [await _start(town, number) for number in range(effort.starts)]
            rest = await _rest(town, people, effort)
    return _report(starts, rest, effort)


async def _subscriber(town: Town, number: int) -> Somebody:
    who = await subscribed(town, f"Bea{number}")
    await who.sees(IN)
    return who


async def _start(town: Town, number: int) -> Start:
    """Somebody has written while the program was away. Nobody asks it for anything else until they are answered."""
    await town.program.stop()
    who = town.newcomer(f"Cem{number}")
    who.starts()
    began = perf_counter()
    await town.program.begin()
    listening = await _until_it_answers(town) - began
    await who.sees("Hello", timeout=START_SECONDS)
    answered = perf_counter() - began
    await town.program.ready()
    await asyncio.sleep(_SETTLED)
    return Start(listening=listening, answered=answered, pause=await _pause(town))


async def _until_it_answers(town: Town) -> float:
    """The moment of the first answer; it is asked every five milliseconds."""
    while True:
        with suppress(aiohttp.ClientError):
            async with town.browser.http.get(f"{town.program.address}/healthz"):
                return perf_counter()
        await asyncio.sleep(0.005)


async def _rest(town: Town, people: list[Somebody], effort: Effort) -> Rest:
    await town.quiet()
    await asyncio.sleep(effort.quiet)
    memory, idle = _memory(town.program.pid), await _pause(town)
    await _use(town, people, effort.light)
    return Rest(memory=memory, idle=idle, light=await _pause(town))


async def _use(town: Town, people: list[Somebody], seconds: float) -> None:
    """Four times a second somebody asks for their status, and something about them changes at Stripe, which sends its event."""
    over = perf_counter() + seconds
    async with at_dashboard(town.sandbox) as stripe:
        for number, who in enumerate(cycle(people)):
            ref = town.customers(who)[0]["id"]
            await stripe.post(f"/v1/customers/{ref}", {"metadata": {"bench": str(number)}})
            who.writes("/billing_status")
            await asyncio.sleep(0.25)
            if perf_counter() > over:
                break
    await town.quiet()


async def _pause(town: Town) -> float:
    """The longest pause of the program's loop within the last minute, as it says itself."""
    async with town.browser.http.get(f"{town.program.address}/metrics") as answer:
        found = _GAUGE.search(await answer.text())
    assert found, "/metrics does not show the longest pause"
    return float(found[1])


def _memory(pid: int) -> float:
    """Mebibytes; 0 where the system does not tell."""
    told = Path(f"/proc/{pid}/statm")
    return int(told.read_text().split()[1]) * resource.getpagesize() / 2**20 if told.exists() else 0.0


def _report(starts: list[Start], rest: Rest, effort: Effort) -> Report:
    listening, answered, pauses = (
        [getattr(one, name) for one in starts] for name in ("listening", "answered", "pause")
    )
    table = Table(
        title=f"A life, SQLite, {len(starts)} start{'s' * (len(starts) > 1)}",
        head=("", "median", "worst"),
        rows=(
            ("from the command to listening, ms", ms(median(listening)), ms(max(listening))),
            ("from the command to an answer in the chat, ms", ms(median(answered)), ms(max(answered))),
            (f"resident memory after {effort.quiet:g} s of quiet, MiB", f"{rest.memory:.0f}", ""),
            ("longest pause of the event loop in a start, ms", ms(median(pauses)), ms(max(pauses))),
            (f"longest pause in {effort.quiet:g} s of quiet, ms", ms(rest.idle), ""),
            (f"longest pause with {effort.light:g} s of light traffic, ms", ms(rest.light), ""),
        ),
    )
    return Report(tables=[table], aims=_aims(median(listening), median(answered), max(pauses), rest))


def _aims(listening: float, answered: float, starting: float, rest: Rest) -> list[Aim]:
    found = [
        _timely("listening", listening, _LISTENING),
        _timely("the first answer in a chat", answered, _ANSWERED),
        Aim(what="memory at rest", wanted=f"under {_MIB:g} MiB", found=f"{rest.memory:.0f}", met=rest.memory < _MIB),
    ]
    pauses = {"in a start": starting, "at rest": rest.idle, "in light traffic": rest.light}
    return found + [_timely(f"longest pause {when}", pause, _PAUSE) for when, pause in pauses.items()]


def _timely(what: str, seconds: float, most: float) -> Aim:
    return Aim(what=what, wanted=f"under {ms(most)} ms", found=f"{ms(seconds)} ms", met=seconds < most)
