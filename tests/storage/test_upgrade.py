"""A database with rows in it gets its next step, whoever is killed meanwhile and however many try; on either dialect.

The step is made for these tests: it rebuilds the table that most others refer to, which on SQLite means to drop it.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError

from storage import db
from storage.migrate import LOCATION, Busy, known, migrate, pending
from tests.conftest import REPO
from tests.storage.good_rows import GOOD, fill, put

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

NEXT = "99_next.py"
LATER = {
    "leases",
    "dunning_cases",
    "sweeps",
    "repairs",
    "grants",
    "trials",
    "charge_attempts",
    "payment_refunds",
    "payment_disputes",
    "fraud_warnings",
    "credit_notes",
    "usage_windows",
    "uses",
    "work_requests",
    "departures",
}  # what the first step did not make yet
# While the file `hold` is there, the step stands still between its statements, and says so by the file `held`.
STEP = '''
import asyncio
from pathlib import Path

from storage.migrations.dialects import run, words

RUN_IN_TRANSACTION = True
HOLD, HELD = Path({hold!r}), Path({held!r})
KEPT = "id, telegram_id, first_name, username, language, reach, projection, trial_started_at, created_at, seen_at"


async def upgrade(db):
    w = words(db)
    await run(db, ("CREATE TABLE halfway (id INT)", "INSERT INTO halfway VALUES (1)"))
    if HOLD.exists():
        HELD.touch()
    while HOLD.exists():
        await asyncio.sleep(0.01)
    return await run(db, _sqlite(w) if db.capabilities.dialect == "sqlite" else _postgres())


async def downgrade(db):
    raise NotImplementedError


def _postgres():
    return (
        "ALTER TABLE subscribers ALTER COLUMN first_name TYPE VARCHAR(512)",
        "ALTER TABLE subscribers ADD COLUMN note VARCHAR(64) NOT NULL DEFAULT 'kept'",
    )


def _sqlite(w):
    return (
        f"""CREATE TABLE subscribers_next (
            "id" {{w.key}}, "telegram_id" BIGINT NOT NULL UNIQUE, "first_name" VARCHAR(512) NOT NULL, "username" VARCHAR(64),
            "language" VARCHAR(16) NOT NULL DEFAULT 'en', "reach" VARCHAR(16) NOT NULL DEFAULT 'open',
            "projection" INT NOT NULL DEFAULT 0, "trial_started_at" {{w.moment}},
            "created_at" {{w.moment}} NOT NULL, "seen_at" {{w.moment}} NOT NULL, "note" VARCHAR(64) NOT NULL DEFAULT 'kept')""",
        f"INSERT INTO subscribers_next ({{KEPT}}) SELECT {{KEPT}} FROM subscribers",
        "DROP TABLE subscribers",
        "ALTER TABLE subscribers_next RENAME TO subscribers",
    )
'''


@dataclass(frozen=True, slots=True)
class Steps:
    """The shipped steps and the next one, in a folder of their own."""

    folder: Path

    @property
    def location(self) -> str:
        return str(self.folder / "migrations")

    @property
    def hold(self) -> Path:
        return self.folder / "hold"

    @property
    def held(self) -> Path:
        return self.folder / "held"

    def only(self, *names: str) -> str:
        """Another folder with no steps but these: an older version of the program."""
        older = self.folder / "older"
        shutil.copytree(self.location, older)
        for file in (older / "models").glob("[0-9]*.py"):
            if file.name not in names:
                file.unlink()
        return str(older)


@pytest.fixture
def steps(tmp_path: Path) -> Steps:
    made = Steps(tmp_path)
    shutil.copytree(LOCATION, made.location, ignore=shutil.ignore_patterns("__pycache__"))
    text = STEP.format(hold=str(made.hold), held=str(made.held))
    Path(made.location, "models", NEXT).write_text(text)
    return made


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[None]:
    await db.open_database(url)
    try:
        yield
    finally:
        await db.close_database()


async def counts(url: str, tables: tuple[str, ...] = tuple(GOOD)) -> dict[str, int]:
    async with opened(url):
        return {table: await db.scalar(f"SELECT COUNT(*) FROM {table}") for table in tables}


async def stands_halfway(url: str) -> bool:
    """Whether anything of the step is there."""
    async with opened(url):
        try:
            await db.rows("SELECT id FROM halfway")
        except db.TROUBLE:
            return False
        return True


@asynccontextmanager
async def runner(url: str, steps: Steps) -> AsyncIterator[asyncio.subprocess.Process]:
    """Somebody who migrates, in a process of their own."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.support.stepping", url, steps.location, cwd=REPO, stdout=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def reached(steps: Steps) -> None:
    async with asyncio.timeout(60):
        while not steps.held.exists():  # noqa: ASYNC110  # a file rings no bell
            await asyncio.sleep(0.01)


async def test_a_fresh_database_lacks_every_step_and_then_none_and_a_second_run_does_nothing(
    empty_database: str,
) -> None:
    assert await pending(empty_database) == known()
    assert await migrate(empty_database) == known()
    assert await pending(empty_database) == []
    assert await migrate(empty_database) == []


async def test_an_upgrade_from_the_first_step_keeps_every_row(empty_database: str, steps: Steps) -> None:
    first = known()[0]
    old = tuple(table for table in GOOD if table not in LATER)
    assert await migrate(empty_database, location=steps.only(first)) == [first]
    async with opened(empty_database):
        for table in old:
            await put(table, GOOD[table](1))
    before = await counts(empty_database, old)
    assert await migrate(empty_database) == known()[1:]
    assert await counts(empty_database, old) == before


async def test_a_table_that_others_refer_to_is_altered_under_its_rows(empty_database: str, steps: Steps) -> None:
    await migrate(empty_database)
    async with opened(empty_database):
        await fill()
    before = await counts(empty_database)
    assert await migrate(empty_database, location=steps.location) == [NEXT]
    assert await counts(empty_database) == before
    async with opened(empty_database):
        assert {row["note"] for row in await db.rows("SELECT note FROM subscribers")} == {"kept"}
        with pytest.raises(IntegrityError):
            await put("stripe_customers", {**GOOD["stripe_customers"](2), "subscriber_id": 999})
        with pytest.raises(IntegrityError):
            await put("subscribers", GOOD["subscribers"](1))


async def test_a_migration_that_is_killed_leaves_nothing_and_the_next_run_completes_it(
    empty_database: str, steps: Steps
) -> None:
    await migrate(empty_database)
    async with opened(empty_database):
        await fill()
    before = await counts(empty_database)
    steps.hold.touch()
    async with runner(empty_database, steps) as doomed:
        await reached(steps)
        doomed.kill()
        await doomed.wait()
    steps.hold.unlink()
    assert not await stands_halfway(empty_database)
    assert await pending(empty_database, location=steps.location) == [NEXT]
    assert await counts(empty_database) == before
    assert await migrate(empty_database, location=steps.location) == [NEXT]
    assert await counts(empty_database) == before


async def test_of_two_at_once_one_works_and_the_other_waits_or_is_told(empty_database: str, steps: Steps) -> None:
    steps.hold.touch()
    async with runner(empty_database, steps) as first:
        await reached(steps)
        if empty_database.startswith("sqlite"):
            with pytest.raises(Busy, match="Another process uses"):
                await migrate(empty_database, location=steps.location)
            steps.hold.unlink()
        else:
            second = asyncio.create_task(migrate(empty_database, location=steps.location))
            await _waits_for_the_lock(empty_database)
            steps.hold.unlink()
            async with asyncio.timeout(60):
                assert await second == []
        said, _ = await first.communicate()
    assert json.loads(said) == [*known(), NEXT]
    assert await pending(empty_database, location=steps.location) == []


WAITERS = "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"


async def _waits_for_the_lock(url: str) -> None:
    watcher = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(60):
            while not await watcher.fetchval(WAITERS):  # noqa: ASYNC110  # the server tells nobody of a lock
                await asyncio.sleep(0.01)
    finally:
        await watcher.close()


async def test_a_creation_that_was_broken_off_is_completed_by_a_start_and_a_used_database_is_left(
    empty_database: str, steps: Steps
) -> None:
    await migrate(empty_database, location=steps.only(known()[0]))
    assert await migrate(empty_database, unused_only=True) == known()[1:]
    async with opened(empty_database):
        await put("installation_facts", GOOD["installation_facts"](1))
    assert await migrate(empty_database, location=steps.location, unused_only=True) == []
    assert await pending(empty_database, location=steps.location) == [NEXT]
