"""Which database this test process speaks to, and one of its own for whoever asks: a file, or a database on a PostgreSQL server.

`TEST_DATABASE` is `sqlite` (where it is absent) or `postgres`. A process speaks one dialect only: Tortoise keeps the SQL that it
made for a connection's name. `TEST_POSTGRES_URL` says where the server is; this machine's is the default.
"""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import asyncpg

from storage.migrate import migrate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SERVER = os.environ.get("TEST_POSTGRES_URL") or "postgres://postgres@127.0.0.1:5432/postgres"
DIALECT = os.environ.get("TEST_DATABASE") or "sqlite"
ON_POSTGRES = DIALECT == "postgres"


@dataclass(slots=True)
class _Run:
    """What this process has made, to be taken away at its end."""

    name: str = field(default_factory=lambda: f"retainer_test_{os.getpid()}_{secrets.token_hex(3)}")
    made: int = 0
    template: str | None = None
    shape: str | None = None
    free: list[str] = field(default_factory=list)

    def next_name(self) -> str:
        self.made += 1
        return f"{self.name}_{self.made}"


_RUN = _Run()
_SEND_AWAY = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich'"
_NUMBERS_ANEW = (
    "SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S' AND relname <> 'aerich_id_seq'"
)
_SHAPE = """SELECT string_agg(what, ' ' ORDER BY what) FROM (
    SELECT table_name || '.' || column_name || ':' || data_type AS what FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT version FROM aerich) AS everything"""


@asynccontextmanager
async def own_database(folder: Path, name: str = "shop.db", *, migrated: bool = True) -> AsyncIterator[str]:
    """The address of a database that nobody else uses, empty or as a fresh installation has it.

    On SQLite it is the file `name` in `folder`. On PostgreSQL a migrated one is emptied afterwards and lent again, since a new one
    costs a second; whoever is still connected then is sent away.
    """
    if not ON_POSTGRES:
        file = folder / name
        if migrated:
            shutil.copy(await _sqlite_template(), file)
        yield f"sqlite://{file}"
        return
    made = await _migrated() if migrated else await _empty()
    try:
        yield address(made)
    finally:
        if migrated and await _emptied(made):
            _RUN.free.append(made)
        else:
            await _drop(made)


def address(name: str) -> str:
    """Where the database of that name is, on the server of the tests."""
    return urlsplit(SERVER)._replace(path=f"/{name}").geturl()


@asynccontextmanager
async def cut_off(url: str) -> AsyncIterator[None]:
    """Nobody reaches that database on the server: whoever is connected is sent away, and nobody is let in."""
    name = urlsplit(url).path.lstrip("/")
    await _tell(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
    try:
        await _tell(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        yield
    finally:
        await _tell(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')


async def unreachable() -> str | None:
    """Why no PostgreSQL server can be used; None where one answers."""
    try:
        server = await asyncpg.connect(SERVER, timeout=5)
    except (OSError, asyncpg.PostgresError, TimeoutError) as error:
        return f"no server answers at {SERVER.rpartition('@')[2]} ({type(error).__name__})"
    await server.close()
    return None


async def take_away() -> None:
    """Drop whatever this process has left on the server, and its template files."""
    if _RUN.template is None:
        return
    if not ON_POSTGRES:
        shutil.rmtree(Path(_RUN.template).parent)
        return
    server = await asyncpg.connect(SERVER)
    try:
        left = await server.fetch("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", _RUN.name)
    finally:
        await server.close()
    for row in left:
        await _drop(row["datname"])


async def _sqlite_template() -> Path:
    if _RUN.template is None:
        file = Path(tempfile.mkdtemp(prefix="retainer-test-")) / "template.db"
        await migrate(f"sqlite://{file}")
        _RUN.template = str(file)
    return Path(_RUN.template)


async def _migrated() -> str:
    if _RUN.free:
        return _RUN.free.pop()
    if _RUN.template is None:
        _RUN.template = await _empty()
        await migrate(address(_RUN.template))
    made = _RUN.next_name()
    await _tell(f'CREATE DATABASE "{made}" TEMPLATE "{_RUN.template}"')
    return made


async def _empty() -> str:
    made = _RUN.next_name()
    await _tell(f'CREATE DATABASE "{made}"')
    return made


async def _emptied(name: str) -> bool:
    """Take every row out of it and let its numbers begin anew; False where its schema is not the shipped one any more."""
    base = await asyncpg.connect(address(name))
    try:
        await base.execute(_SEND_AWAY)
        if await base.fetchval(_SHAPE) != await _shape_of_template():
            return False
        tables = [row[0] for row in await base.fetch(_TABLES)]
        parts = ", ".join(f't{number} AS (DELETE FROM "{table}")' for number, table in enumerate(tables))
        await base.execute(f"WITH {parts} SELECT 1")
        await base.execute(_NUMBERS_ANEW)
    finally:
        await base.close()
    return True


async def _shape_of_template() -> str:
    assert _RUN.template is not None
    if _RUN.shape is None:
        base = await asyncpg.connect(address(_RUN.template))
        _RUN.shape = str(await base.fetchval(_SHAPE))
        await base.close()  # a template with somebody in it can not be copied
    return _RUN.shape


async def _drop(name: str) -> None:
    await _tell(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


async def _tell(statement: str) -> None:
    server = await asyncpg.connect(SERVER)
    try:
        await server.execute(statement)
    finally:
        await server.close()
