"""What has happened at Telegram is written down, however long the database does not take it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from loguru import logger

from storage.db import in_trouble

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_FIRST_PAUSE, _LAST_PAUSE = 0.25, 5.0


async def insist(write: Callable[[], Awaitable[object]]) -> None:
    """Write until the database takes it; only what is no trouble of the database itself is raised.

    What was said to a person can not be unsaid: giving up here would say it twice.
    """
    pause = _FIRST_PAUSE
    while True:
        try:
            await write()
        except Exception as error:
            if not in_trouble(error):
                raise
            logger.error("what was done is not written down yet: {}", type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LAST_PAUSE)
        else:
            return
