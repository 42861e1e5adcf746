"""Is the program alive, is it ready, and what does it owe: `/healthz`, `/readyz` and `/metrics`."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import TYPE_CHECKING

from aiohttp import web
from loguru import logger

from billing.check_invariants import count_breaches
from billing.count_owed import count_owed
from billing.probe_storage import takes_writes
from web.doors import DOORS
from web.readiness import READY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from web.doors import Doors

_PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"
_PATIENCE = 3.0


async def alive(_request: web.Request) -> web.Response:
    """200 as long as the event loop turns."""
    return web.Response(text="ok\n")


async def ready(request: web.Request) -> web.Response:
    """200 when every part is ready, else 503; either way how each part is, and what is owed.

    What is owed never makes the program unready: a monitor decides how much is too much.
    """
    doors = request.app[DOORS]
    owed = await _owed(doors)
    database = await _database(doors) if owed is not None else "does not answer"
    parts = {"database": database, **doors.readiness.parts}
    whole = database == READY and doors.readiness.ready
    return web.json_response({"ready": whole, "parts": parts, "owed": owed}, status=200 if whole else 503)


async def metrics(request: web.Request) -> web.Response:
    """Every figure, for Prometheus."""
    doors = request.app[DOORS]
    owed = await _owed(doors)
    for what, count in (owed or {}).items():
        doors.metrics.owed.labels(what=what).set(count)
    for name, count in (await _breaches()).items():
        doors.metrics.breaches.labels(invariant=name).set(count)
    writes = owed is not None and await _database(doors) == READY
    doors.metrics.ready.set(writes and doors.readiness.ready)
    doors.metrics.on_duty.set(doors.context.duty.mine)
    return web.Response(body=doors.metrics.page(), headers={"Content-Type": _PROMETHEUS})


async def _database(doors: Doors) -> str:
    try:
        async with asyncio.timeout(_PATIENCE):
            return READY if await takes_writes(doors.context) else "takes no writes"
    except TimeoutError:
        return "takes no writes"


async def _breaches() -> Mapping[str, int]:
    try:
        async with asyncio.timeout(_PATIENCE):
            return await count_breaches()
    except Exception as error:  # noqa: BLE001  # as below
        logger.bind(part="web").warning("the database does not answer: {}", type(error).__name__)
        return {}


async def _owed(doors: Doors) -> dict[str, int] | None:
    """None when the database does not answer in time."""
    try:
        async with asyncio.timeout(_PATIENCE):
            return asdict(await count_owed(doors.context))
    except Exception as error:  # noqa: BLE001  # whatever is wrong with the database is the answer to the question
        logger.bind(part="web").warning("the database does not answer: {}", type(error).__name__)
        return None
