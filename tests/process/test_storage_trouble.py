"""The real program on a database that another program locks, and on a disk that is full: 503, an alarm, and by itself well again."""

from __future__ import annotations

import asyncio
import json
import resource
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import aiohttp
import pytest

from tests.process.test_life import deliver, log_has
from tests.support.program import Running, run, running, settings

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.timeout(240)


async def database(program: Running) -> str:
    """How `/readyz` says that the database is doing."""
    async with aiohttp.ClientSession() as http, http.get(program.url + "/readyz") as answer:
        return str(json.loads(await answer.text())["parts"]["database"])


async def crowd(program: Running) -> list[int]:
    """Thirty deliveries at once; give the status of each answer."""
    return await asyncio.gather(*(deliver(program, f"evt_{number}") for number in range(30)))


def stored(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as base:
        return [row[0] for row in base.execute("SELECT stripe_id FROM stripe_webhook_events ORDER BY id")]


async def test_while_another_program_holds_the_lock_stripe_hears_503_and_afterwards_all_is_well_a18_h6(
    tmp_path: Path,
) -> None:
    file = tmp_path / "retainer.db"
    environ = settings(tmp_path)
    await run("main.py", "migrate", environ=environ)
    async with running(tmp_path, environ) as program:
        assert await deliver(program, "evt_before") == 200
        with closing(sqlite3.connect(file, isolation_level=None)) as backup:
            backup.execute("BEGIN IMMEDIATE")
            assert await crowd(program) == [503] * 30
            assert await database(program) == "takes no writes"
            backup.execute("ROLLBACK")
        await log_has(program, "events not stored")
        assert await database(program) == "ready"
        # A group whose callers were told to come again may still have been waiting when the lock went.
        assert await crowd(program) == [200] * 30
        assert await program.end() == 0
    assert sorted(stored(file)) == sorted(["evt_before", *(f"evt_{number}" for number in range(30))])


async def test_while_the_disk_is_full_stripe_hears_503_and_once_there_is_room_all_is_well_a18(tmp_path: Path) -> None:
    file, log = tmp_path / "retainer.db", tmp_path / "retainer.db-wal"
    environ = settings(tmp_path)
    await run("main.py", "migrate", environ=environ)
    async with running(tmp_path, environ) as program:
        assert await deliver(program, "evt_before") == 200
        _, hardest = resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE)
        # No file of the program may grow beyond what the database's log has reached: to it, that is a full disk.
        resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE, (log.stat().st_size, hardest))
        assert [await deliver(program, f"evt_{number}") for number in range(3)] == [503] * 3
        assert await database(program) == "takes no writes"
        resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE, (hardest, hardest))
        await log_has(program, "events not stored")
        assert await database(program) == "ready"
        assert await deliver(program, "evt_2") == 200
        assert await program.end() == 0
    assert stored(file) == ["evt_before", "evt_2"]
