"""Loops that are woken by a bell and look by themselves now and then, so that a bell that was not heard costs a moment only."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from loguru import logger

from jobs.turns import take_turn

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from web.metrics import Metrics


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """`turn` settles what is due and says how many rows that were; the times are seconds.

    It rests `rest` where nothing was due, and after each further error in a row twice as long as before, up to `longest`.
    """

    name: str
    turn: Callable[[], Awaitable[int]]
    bell: asyncio.Event
    why: str
    rest: float = 1.0
    patience: float = 120.0
    longest: float = 30.0
    workers: int = 1


class Loops:
    """Every loop of the process, as tasks that end between two turns."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._stopping = asyncio.Event()
        self._bells: set[asyncio.Event] = set()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self, loop: Loop) -> None:
        """Let its workers turn."""
        self._bells.add(loop.bell)
        for number in range(loop.workers):
            self._tasks.append(asyncio.create_task(self._turn_for_ever(loop), name=f"{loop.name}-{number}"))

    async def drain(self, *, patience: float) -> None:
        """Let every loop finish its turn; what is not done after `patience` seconds is broken off, and its rows stay owed."""
        self._stopping.set()
        for bell in self._bells:
            bell.set()
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=patience)
        for task in late:
            logger.warning("{} was broken off in the middle of a turn; its rows are still owed", task.get_name())
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _turn_for_ever(self, loop: Loop) -> None:
        trouble = 0
        while not self._stopping.is_set():
            loop.bell.clear()
            settled = await take_turn(loop.name, loop.turn, self._metrics, patience=loop.patience)
            trouble = trouble + 1 if settled is None else 0
            if trouble:
                await _wait(self._stopping, min(2.0**trouble / 2, loop.longest))
            elif not settled and not self._stopping.is_set():
                await _wait(loop.bell, loop.rest)


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
