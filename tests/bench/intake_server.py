"""One rival of the bench of intake, as a process: `python -m tests.bench.intake_server <kind> <database>`; tells its port."""

from __future__ import annotations

import asyncio
import gc
import sys
from pathlib import Path

from aiohttp import web

from billing.webhooks.intake import Intake
from jobs.listener import Listener
from jobs.logs import set_up_logs
from tests.bench import rivals
from tests.bench.events import PEOPLE
from tests.bench.measured import measured, tell
from tests.bench.world import context, open_migrated, settle_people
from web.doors import Doors


async def serve(kind: str, url: str) -> None:
    """Listen until the process is ended."""
    port = await (_retainer(url) if kind == "retainer" else _rival(kind, url))
    gc.collect()
    gc.freeze()  # as the program does
    tell(port=port)
    await asyncio.Event().wait()


async def _retainer(url: str) -> int:
    """The program's own listener and intake with its own log; its loops, its bot and its workers do not run."""
    set_up_logs(level="INFO", form="text")
    await open_migrated(url)
    await settle_people(PEOPLE, weeks=0)
    ctx = context()
    intake = Intake(ctx)
    intake.start()
    listener = Listener(Doors(context=ctx, intake=intake, say=lambda _, key: key))
    await listener.start("127.0.0.1", 0)
    return listener.port


async def _rival(kind: str, url: str) -> int:
    if kind == "tutorial":
        app = await rivals.tutorial(url)
    else:
        postgres = url.startswith("postgres")
        store = await (
            rivals.postgres_store(url) if postgres else rivals.sqlite_store(Path(url.removeprefix("sqlite://")))
        )
        app = rivals.bare(rivals.grouped(store) if kind == "grouped" else store)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return int(runner.addresses[0][1])


if __name__ == "__main__":
    measured(serve(sys.argv[1], sys.argv[2]))
