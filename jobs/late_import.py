"""Imports that take seconds, beside the running loop.

A daemon thread of our own, not the loop's executor: whoever is asked to stop in the middle must not wait for an import to end.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jobs.collector import uncollected

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_TURN_SECONDS = 0.0005
_NAME = "import "


@contextmanager
def in_small_turns() -> Iterator[None]:
    """Inside, Python's threads take turns ten times as often as usual, so that heavy work beside the loop lets it in at once."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


async def import_beside(name: str) -> ModuleType:
    """The module of that name; raises what importing it raises."""
    loop = asyncio.get_running_loop()
    arrived: asyncio.Future[ModuleType] = loop.create_future()

    def tell(module: ModuleType | None, error: BaseException | None) -> None:
        if arrived.cancelled():
            return
        if error is not None:
            arrived.set_exception(error)
        elif module is not None:
            arrived.set_result(module)

    def bring() -> None:
        module, failure = None, None
        try:
            with uncollected():
                module = importlib.import_module(name)
        except Exception as error:  # noqa: BLE001  # carried over to whoever waits
            failure = error
        if not loop.is_closed():
            loop.call_soon_threadsafe(tell, module, failure)

    threading.Thread(target=bring, name=f"{_NAME}{name}", daemon=True).start()
    return await arrived


def leave(status: int) -> int:
    """Call it last, when everything is closed: it gives `status` back, or ends the process with it where an import still runs.

    Python ends daemon threads by force while it takes itself apart, and one that is inside a compiled module then aborts the process.
    """
    if any(thread.name.startswith(_NAME) for thread in threading.enumerate()):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return status
