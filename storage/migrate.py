"""Brings a database to this version: one runner at a time, a copy of the file first, foreign keys checked after.

aerich runs the hand-written steps of `storage/migrations/`, each in one transaction together with its own record.
"""

from __future__ import annotations

import fcntl
import sqlite3
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg
from aerich import Command
from aerich.migrate import Migrate
from tortoise.exceptions import OperationalError

from domain.error import Defect
from storage.db import close_database, config, dialect, open_database, rows

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

LOCATION = str(Path(__file__).parent / "migrations")
_POSTGRES_LOCK = 7_213_940_518_223  # any number that nothing else on the server uses


class Busy(Defect):
    """Another process holds this database."""


async def migrate(url: str, *, location: str = LOCATION, unused_only: bool = False) -> list[str]:
    """Run what is pending; give the names of the steps that ran. With `unused_only` a database that somebody has used is left as it is.

    A second runner gets `Busy` on a SQLite file, and waits on PostgreSQL until the first is done. Raises `Defect` when a foreign key
    is broken afterwards. Where nothing is pending nothing is touched: the copy from before the last real migration stays.
    """
    async with _alone(url):
        if not await pending(url, location=location) or (unused_only and await _used(url)):
            return []
        copy_first(url)
        address = _without_foreign_keys(url)
        await open_database(address)
        try:
            command = Command(config(address), location=location)
            await command.init()
            ran = await command.upgrade(run_in_transaction=True)
            await _check_foreign_keys()
        finally:
            await close_database()
    return ran


async def pending(url: str, *, location: str = LOCATION) -> list[str]:
    """The steps that this database still lacks; the bot never starts while there are any."""
    await open_database(url)
    try:
        try:
            done = {row["version"] for row in await rows("SELECT version FROM aerich")}
        except OperationalError:
            done = set()
    finally:
        await close_database()
    return [name for name in known(location) if name not in done]


async def _used(url: str) -> bool:
    """Whether a program was ever started on it: each start writes facts down."""
    await open_database(url)
    try:
        return bool(await rows("SELECT id FROM installation_facts LIMIT 1"))
    except OperationalError:
        return False
    finally:
        await close_database()


def known(location: str = LOCATION) -> list[str]:
    """Every step that this version of the program has, in order."""
    Migrate.migrate_location = Path(location, "models")
    return list(Migrate.get_all_version_files())


def copy_first(url: str) -> Path | None:
    """Copy a SQLite file that has tables to `<name>.before-migration`; PostgreSQL has its own backups."""
    file = sqlite_file(url)
    if file is None or not file.exists():
        return None
    target = file.with_name(file.name + ".before-migration")
    fresh = file.with_name(file.name + ".before-migration.new")
    with closing(sqlite3.connect(file)) as source:
        if source.execute("SELECT COUNT(*) FROM sqlite_master").fetchone() == (0,):
            return None
        fresh.unlink(missing_ok=True)
        # Whoever may not read the database may not read its copy.
        fresh.touch(mode=file.stat().st_mode & 0o777)
        source.execute("VACUUM INTO ?", (str(fresh),))
    # The older copy goes only when the new one is whole.
    return fresh.replace(target)


def sqlite_file(url: str) -> Path | None:
    """The file of a `sqlite://` address, or None for another database."""
    path, _, _ = url.removeprefix("sqlite://").partition("?")
    return Path(path) if url.startswith("sqlite://") else None


def _without_foreign_keys(url: str) -> str:
    """Rebuilding a SQLite table with foreign keys on would delete the rows that refer to it."""
    if sqlite_file(url) is None:
        return url
    return f"{url}{'&' if '?' in url else '?'}foreign_keys=OFF"


@contextmanager
def hold_file(file: Path, suffix: str) -> Iterator[None]:
    """Hold `<file><suffix>` for as long as the block runs; whoever comes second gets `Busy` at once."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.with_name(file.name + suffix).open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            sentence = f"Another process uses {file}. SQLite serves one program at a time; stop the other one first."
            raise Busy(sentence) from error
        yield


@asynccontextmanager
async def _alone(url: str) -> AsyncIterator[None]:
    file = sqlite_file(url)
    if file is not None:
        with hold_file(file, ".migration-lock"):
            yield
        return
    # A connection of its own: through a pool the lock would be given back together with the connection.
    raw = await asyncpg.connect(url)
    try:
        await raw.execute("SELECT pg_advisory_lock($1)", _POSTGRES_LOCK)
        yield
    finally:
        await raw.close()


async def _check_foreign_keys() -> None:
    if dialect() != "sqlite":
        return
    broken = await rows("PRAGMA foreign_key_check")
    if broken:
        sentence = (
            f"After migrating, {len(broken)} rows refer to rows that are gone, first in {broken[0].get('table')!r}."
        )
        raise Defect(sentence)
