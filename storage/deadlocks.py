"""What PostgreSQL ends in favour of somebody else (a deadlock, or two that can not be put in an order) is run again at once.

Nothing of it was stored, so running it again loses nothing and does nothing twice. SQLite has one writer and ends nothing this way.
"""

from __future__ import annotations

import asyncio
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import asyncpg
from loguru import logger

from storage.db import transaction_open

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

P = ParamSpec("P")
T = TypeVar("T")
ENDED = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
TRIES = 5
_FIRST_PAUSE = 0.02  # seconds; doubled each time, so that two do not meet again and again


def outlives_deadlocks(work: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """For a function whose one transaction is all that it does before it commits: it may be run five times.

    Inside a caller's transaction it is run once, since that one is ended as a whole and must begin again as a whole.
    """

    @wraps(work)
    async def outlasting(*args: P.args, **kwargs: P.kwargs) -> T:
        if transaction_open():
            return await work(*args, **kwargs)
        return await again(partial(work, *args, **kwargs))

    return outlasting


async def again(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Do it until PostgreSQL lets it end, five times at most; what is raised then is raised on."""
    for number in range(TRIES - 1):
        try:
            return await work()
        except ENDED as error:
            logger.info("the database ended this in favour of another and it is run again: {}", type(error).__name__)
        await asyncio.sleep(_FIRST_PAUSE * 2**number)
    return await work()
