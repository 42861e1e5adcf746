"""The bench of notices, as a process: `python -m tests.bench.notices_server <database> <Telegram>`; delivers until it is killed."""

from __future__ import annotations

import asyncio
import sys

from bot.app import build
from jobs.logs import set_up_logs
from storage.db import open_database
from tests.bench.measured import measured, tell
from tests.bench.world import context


async def serve(url: str, telegram: str) -> None:
    """The bot as the program builds it, with its own pace; nothing is polled."""
    set_up_logs(level="WARNING", form="text")
    await open_database(url)
    app = build(context(), token="1000001:bench", api_base=telegram)  # of nobody
    tell(ready=True)
    await app.run(asyncio.Event(), polling=False)


if __name__ == "__main__":
    measured(serve(sys.argv[1], sys.argv[2]))
