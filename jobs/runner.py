"""What ticks: APScheduler starts each row of the timetable on time, and nothing else. What is due stands in rows.

`shutdown(wait=True)` of APScheduler cancels running coroutines, so we pause it, wait for our own tasks, and only then end it.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from jobs.turns import take_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from billing.context import Context
    from jobs.schedule import Job
    from web.metrics import Metrics

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Runner:
    """The timetable at work. One job never runs twice at once; a tick that comes meanwhile is left out."""

    def __init__(
        self, ctx: Context, jobs: Sequence[Job], metrics: Metrics, *, may: Callable[[], bool] = lambda: True
    ) -> None:
        """`may` says whether a job may begin: of several processes on one database only one runs the timetable."""
        self._ctx = ctx
        self._may = may
        self._jobs = jobs
        self._metrics = metrics
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._running: dict[str, asyncio.Task[None]] = {}

    def start(self) -> None:
        """Begin; every job runs once at once, spread over the first seconds."""
        now = _EPOCH + timedelta(milliseconds=self._ctx.clock.real_ms())
        for number, job in enumerate(self._jobs):
            self._scheduler.add_job(
                self._tick,
                "interval",
                seconds=job.every,
                args=[job],
                id=job.name,
                next_run_time=now + timedelta(seconds=0.2 * (number + 1)),
                misfire_grace_time=None,
            )
        self._scheduler.start()

    def tick(self, job: Job) -> None:
        """Start a job, unless it still runs or another process runs it."""
        if job.name in self._running or not self._may():
            return
        task = asyncio.create_task(self._run(job), name=f"job-{job.name}")
        self._running[job.name] = task
        task.add_done_callback(lambda _: self._running.pop(job.name, None))

    def tick_all(self) -> None:
        """Start every job now: business time has jumped."""
        for job in self._jobs:
            self.tick(job)

    def pause(self) -> None:
        """Start nothing any more."""
        if self._scheduler.running:
            self._scheduler.pause()

    async def drain(self, *, patience: float) -> None:
        """Let running jobs finish; break off what takes longer than `patience` seconds, and end."""
        running = list(self._running.values())
        if running:
            _, late = await asyncio.wait(running, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def _tick(self, job: Job) -> None:
        # A coroutine, because APScheduler would call a plain function in a thread.
        self.tick(job)

    async def _run(self, job: Job) -> None:
        await take_turn(job.name, lambda: job.run(self._ctx), self._metrics, patience=job.patience)
