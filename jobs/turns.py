"""The edge of every loop and job: an error is counted and logged here, and never ends what comes next."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from loguru import logger

from domain.error import Outage

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from web.metrics import Metrics


async def take_turn(part: str, work: Callable[[], Awaitable[int]], metrics: Metrics, *, patience: float) -> int | None:
    """Do `work` once, within `patience` seconds; give how many rows it settled, or None after an error."""
    started = asyncio.get_running_loop().time()
    try:
        async with asyncio.timeout(patience):
            settled = await work()
    except Outage as error:
        _failed(part, error, metrics)
        logger.bind(part=part).warning("put off: {}: {}", type(error).__name__, error)
        return None
    except Exception as error:  # noqa: BLE001  # the loop's edge: whatever it was, the next turn comes
        _failed(part, error, metrics)
        logger.bind(part=part).opt(exception=error).error("failed: {}", type(error).__name__)
        return None
    if settled:
        metrics.handled.labels(part=part).inc(settled)
        metrics.turns.labels(part=part).observe(asyncio.get_running_loop().time() - started)
    return settled


def _failed(part: str, error: Exception, metrics: Metrics) -> None:
    metrics.failures.labels(part=part, error=type(error).__name__).inc()
