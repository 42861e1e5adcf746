"""The beginning of every measured process: its core, its loop, and how it tells what it found."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import TYPE_CHECKING

from jobs.process import FRESH_LOOP
from tests.bench import cores

if TYPE_CHECKING:
    from collections.abc import Coroutine


def measured(work: Coroutine[object, object, None]) -> None:
    """Run it on the measured core, in the loop that the program itself uses."""
    core = os.environ.get("BENCH_CORE")
    cores.stay_on(int(core) if core else None)
    with asyncio.Runner(loop_factory=FRESH_LOOP) as runner:
        runner.run(work)


def tell(**found: object) -> None:
    """One line to whoever started this process."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


async def wait_for_go() -> None:
    """Until whoever started this process lets it go on."""
    await asyncio.to_thread(sys.stdin.readline)
