"""The parts of a running program, and the order in which they end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loguru import logger

from jobs.composition import close_context

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from billing.webhooks.intake import Intake
    from bot.app import BotApp
    from jobs.listener import Listener
    from jobs.loops import Loops
    from jobs.runner import Runner
    from web.doors import Doors

# Together with the second that each of the short steps may take, these stay below ten.
_REQUESTS_SECONDS = 3.0
_FINISH_SECONDS = 3.0


@dataclass(slots=True, kw_only=True)
class Program:
    """Everything that was started. `bot` and `runner` appear while the program comes up."""

    doors: Doors
    intake: Intake
    listener: Listener
    loops: Loops
    runner: Runner | None = None
    bot: BotApp | None = None
    pumping: asyncio.Task[None] | None = None
    stopping: asyncio.Event = field(default_factory=asyncio.Event)


async def keep_duty(program: Program) -> int:
    """Be on duty, or take it over; whoever has just gained it runs the timetable at once. Gives 1 then, else 0."""
    gained = await program.doors.context.duty.look()
    if gained and program.runner:
        program.runner.tick_all()
    return int(gained)


async def end(program: Program) -> None:
    """Take in nothing new, finish what was begun, close what is open: within ten seconds, each step within its share."""
    program.doors.readiness.say("process", "stopping")
    program.stopping.set()
    if program.runner:
        program.runner.pause()
    await _within(_REQUESTS_SECONDS, "requests", program.listener.stop())
    await _within(1.0, "deliveries", program.intake.stop())
    await asyncio.gather(
        program.loops.drain(patience=_FINISH_SECONDS),
        _end_runner(program),
        _end_bot(program),
    )
    await _within(1.0, "duty", program.doors.context.duty.give_back())
    await _within(1.0, "connections to Stripe", close_context(program.doors.context))


async def _end_runner(program: Program) -> None:
    if program.runner:
        await program.runner.drain(patience=_FINISH_SECONDS)


async def _end_bot(program: Program) -> None:
    if program.pumping:
        await asyncio.wait([program.pumping], timeout=1.0)
        program.pumping.cancel()
        await asyncio.gather(program.pumping, return_exceptions=True)
    if program.bot:
        await _within(_FINISH_SECONDS + 0.5, "conversations", program.bot.drain(_FINISH_SECONDS))


async def _within(seconds: float, what: str, step: Awaitable[None]) -> None:
    try:
        async with asyncio.timeout(seconds):
            await step
    except TimeoutError:
        logger.warning("stopping: {} did not end within {:g} s; what they left is still owed", what, seconds)
