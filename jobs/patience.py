"""What a start does while Stripe or Telegram is away: it tries again, says so, and keeps the door for webhooks open."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from loguru import logger

from domain.error import Outage

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from web.readiness import Readiness

Result = TypeVar("Result")
_LONGEST_PAUSE = 30.0


async def until_it_works(part: str, step: Callable[[], Awaitable[Result]], readiness: Readiness) -> Result:
    """Repeat `step` through every outage, with growing pauses; anything else that it raises goes up."""
    pause = 0.5
    while True:
        try:
            return await step()
        except Outage as error:
            logger.bind(part=part).warning("not ready, trying again in {:g} s: {}", pause, error)
            readiness.say(part, f"waiting: {type(error).__name__}")
        await asyncio.sleep(pause)
        pause = min(pause * 2, _LONGEST_PAUSE)
