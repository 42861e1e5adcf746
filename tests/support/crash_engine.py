"""The database engine as a door: the shipped one, with a moment to die before and after every commit.

Tortoise picks it by its module's name. What is no read counts as a write, so a new kind of statement is a point by itself. SQLite's
own trace counts the commits, too: a commit that came past the door would show as a difference.
"""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from storage.safe_sqlite import SafeSqliteClient, _ImmediateTransaction, _SafeTransactionContext
from tests.support.crash_points import HERE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from tortoise.backends.base.client import TransactionContext

_READS = ("SELECT", "PRAGMA")
_WRITES = re.compile(r"\b(?:INSERT|UPDATE|DELETE|REPLACE)\b", re.IGNORECASE)
_TABLE = re.compile(r"^\s*(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+\"?(\w+)", re.IGNORECASE)


class Trace:
    """What SQLite says that it runs: its commits, and the tables written since the last one."""

    def __init__(self) -> None:
        self.commits = 0
        self.tables: dict[str, None] = {}
        self._open = False

    def __call__(self, statement: str) -> None:
        word = statement.lstrip().split(None, 1)[0].upper().rstrip(";") if statement.strip() else ""
        if word == "BEGIN":
            self._open, self.tables = True, {}
        elif word in {"COMMIT", "END", "ROLLBACK"}:
            self.commits += word != "ROLLBACK"
            self._open = False
        elif table := written_by(statement):
            if not self._open:
                self.commits += 1
            self.tables[table] = None


TRACE = Trace()


class WatchedTransaction(_ImmediateTransaction):
    """A transaction whose commit is a door."""

    async def commit(self) -> None:
        what = "+".join(TRACE.tables) or "nothing"
        HERE.get().reach("database", "before", what)
        await super().commit()
        HERE.get().reach("database", "after", what)


class WatchedClient(SafeSqliteClient):
    """The shipped engine; each statement outside a transaction that is no read commits by itself."""

    def _in_transaction(self) -> TransactionContext:
        return _SafeTransactionContext(WatchedTransaction(self), self._lock)

    async def create_connection(self, with_db: bool) -> None:  # noqa: FBT001  # Tortoise's signature
        await super().create_connection(with_db)
        assert self._connection is not None
        await self._connection.set_trace_callback(TRACE)

    async def execute_insert(self, query: str, values: list[Any]) -> int:
        async with door(query):
            return await super().execute_insert(query, values)  # type: ignore[no-any-return]  # Tortoise leaves it untyped

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        async with door(query):
            return await super().execute_query(query, values)  # type: ignore[no-any-return]  # Tortoise leaves it untyped

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        async with door(query):
            return await super().execute_query_dict(query, values)  # type: ignore[no-any-return]  # Tortoise leaves it untyped

    async def execute_script(self, query: str) -> None:
        async with door(query):
            await super().execute_script(query)


def written_by(query: str) -> str | None:
    """The table that a statement writes."""
    table = _TABLE.match(query)
    return table[1] if table else None


def _only_reads(query: str) -> bool:
    """What begins with WITH reads, unless one of the words for writing stands in it."""
    begins = query.lstrip().upper()
    return begins.startswith(_READS) or (begins.startswith("WITH") and _WRITES.search(query) is None)


@asynccontextmanager
async def door(query: str) -> AsyncIterator[None]:
    """The moments before and after a statement that commits by itself; a read has none."""
    if _only_reads(query):
        yield
        return
    what = written_by(query) or query.split(None, 1)[0]
    HERE.get().reach("database", "before", what)
    yield
    HERE.get().reach("database", "after", what)


client_class = WatchedClient
