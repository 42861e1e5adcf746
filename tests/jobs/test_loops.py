"""Loops and ticks: woken by a bell, never ended by an error, and never broken off while there is time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from billing.context import Nudges
from domain.error import StripeUnavailable
from jobs.clock import MovableClock
from jobs.loops import Loop, Loops
from jobs.patience import until_it_works
from jobs.runner import Runner
from jobs.schedule import Job
from jobs.time_machine import TimeMachine
from tests.support.edge import real_ms
from web.metrics import Metrics
from web.readiness import Readiness


class Work:
    """Counts its turns, and does in each what the test says."""

    def __init__(self, *, settled: int = 0, error: Exception | None = None) -> None:
        self.turns = 0
        self.settled = settled
        self.error = error
        self.turned = asyncio.Event()

    async def turn(self) -> int:
        self.turns += 1
        self.turned.set()
        if self.error:
            raise self.error
        return self.settled


async def until(condition: Callable[[], bool], event: asyncio.Event) -> None:
    async with asyncio.timeout(5):
        while not condition():
            event.clear()
            await event.wait()


def failures(metrics: Metrics, part: str, error: str) -> float | None:
    return metrics.registry.get_sample_value("retainer_failures_total", {"part": part, "error": error})


async def test_a_bell_wakes_a_resting_loop_at_once() -> None:
    work, bell, loops = Work(), asyncio.Event(), Loops(Metrics())
    loops.start(Loop(name="x", turn=work.turn, bell=bell, rest=3600, why="test"))
    await until(lambda: work.turns == 1, work.turned)
    bell.set()
    await until(lambda: work.turns == 2, work.turned)
    await loops.drain(patience=5)


async def test_a_loop_looks_by_itself_when_no_bell_is_heard() -> None:
    work, loops = Work(), Loops(Metrics())
    loops.start(Loop(name="x", turn=work.turn, bell=asyncio.Event(), rest=0.01, why="test"))
    await until(lambda: work.turns >= 3, work.turned)
    await loops.drain(patience=5)


@pytest.mark.parametrize("error", [ValueError("a defect"), StripeUnavailable("an outage"), TimeoutError()])
async def test_an_error_is_counted_and_the_loop_goes_on(error: Exception) -> None:
    work, metrics = Work(error=error), Metrics()
    loops = Loops(metrics)
    loops.start(Loop(name="x", turn=work.turn, bell=asyncio.Event(), rest=0.01, why="test"))
    await until(lambda: work.turns >= 2, work.turned)
    await loops.drain(patience=5)
    assert (failures(metrics, "x", type(error).__name__) or 0) >= 2


async def test_a_loop_that_may_not_rest_long_tries_again_soon_however_often_it_has_failed() -> None:
    work, loops = Work(error=ValueError("again")), Loops(Metrics())
    loops.start(Loop(name="x", turn=work.turn, bell=asyncio.Event(), rest=0.01, longest=0.01, why="test"))
    await until(lambda: work.turns >= 12, work.turned)  # doubling each rest would take the better part of an hour
    await loops.drain(patience=5)


async def test_draining_lets_a_turn_come_to_its_end() -> None:
    begun, finished = asyncio.Event(), asyncio.Event()

    async def slow() -> int:
        begun.set()
        await asyncio.sleep(0.1)
        finished.set()
        return 1

    loops = Loops(Metrics())
    loops.start(Loop(name="x", turn=slow, bell=asyncio.Event(), why="test"))
    await begun.wait()
    await loops.drain(patience=5)
    assert finished.is_set()


async def test_draining_breaks_off_what_takes_longer_than_it_may() -> None:
    begun, broken = asyncio.Event(), asyncio.Event()

    async def endless() -> int:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            broken.set()
        return 0

    loops = Loops(Metrics())
    loops.start(Loop(name="x", turn=endless, bell=asyncio.Event(), why="test"))
    await begun.wait()
    await loops.drain(patience=0.05)
    assert broken.is_set()


async def test_what_a_start_waits_for_is_tried_again_through_an_outage_and_its_state_is_shown() -> None:
    readiness, tries, seen = Readiness(), 0, ""
    readiness.expect("stripe")

    async def step() -> str:
        nonlocal tries, seen
        tries += 1
        seen = readiness.parts["stripe"]
        if tries == 1:
            raise StripeUnavailable
        return "there"

    assert await until_it_works("stripe", step, readiness) == "there"
    assert tries == 2
    assert seen == "waiting: StripeUnavailable"


async def test_what_no_waiting_mends_goes_up_at_once() -> None:
    async def step() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await until_it_works("stripe", step, Readiness())


async def test_a_tick_starts_each_job_and_never_the_same_one_twice_at_once() -> None:
    running = most = started = 0
    let_go, turned = asyncio.Event(), asyncio.Event()

    async def slow(_: object) -> int:
        nonlocal running, most, started
        running, started = running + 1, started + 1
        most = max(most, running)
        turned.set()
        await let_go.wait()
        running -= 1
        return 0

    job = Job(name="slow", every=3600, run=slow, why="test")
    ctx = SimpleNamespace(clock=MovableClock(real_ms))
    runner = Runner(ctx, [job], Metrics())  # type: ignore[arg-type]  # a runner reads nothing but its clock
    runner.start()
    await until(lambda: started == 1, turned)
    for _ in range(3):
        runner.tick_all()
        await asyncio.sleep(0)
    let_go.set()
    await runner.drain(patience=5)
    assert (started, most) == (1, 1)


async def test_a_jump_of_business_time_starts_every_job_and_rings_every_bell(tmp_path: Path) -> None:
    file, ran, turned = tmp_path / "clock", 0, asyncio.Event()

    async def count(_: object) -> int:
        nonlocal ran
        ran += 1
        turned.set()
        return 0

    ctx = SimpleNamespace(clock=MovableClock(real_ms, file), nudges=Nudges())
    runner = Runner(ctx, [Job(name="x", every=3600, run=count, why="test")], Metrics())  # type: ignore[arg-type]  # the same
    machine = TimeMachine(ctx, runner)  # type: ignore[arg-type]  # a clock and bells are all it touches
    assert await machine.look() == 0
    file.write_text("86400")
    async with asyncio.timeout(5):
        while not await machine.look():  # noqa: ASYNC110  # a file rings no bell
            await asyncio.sleep(0.01)
    await until(lambda: ran == 1, turned)
    assert ctx.nudges.outbox.is_set()
    assert ctx.nudges.sync.is_set()
    assert await machine.look() == 0
    await runner.drain(patience=5)
