"""The shipped SQLite engine without its thread, with a gate before each transaction, around each commit, and at each bare statement.

The database is real and lies in memory. Each statement runs where it is awaited, so an order of turns always gives the same result.
"""

from __future__ import annotations

import sqlite3
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from storage.safe_sqlite import SafeSqliteClient, _ImmediateTransaction, _SafeTransactionContext
from tests.support.race_turns import HERE, gate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import TracebackType

    from tortoise.backends.base.client import TransactionalDBClient, TransactionContext


class _Here:
    """What the engine uses of aiosqlite's connection, done at once."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._conn = raw

    @property
    def total_changes(self) -> int:
        return self._conn.total_changes

    async def execute(self, query: str, values: Sequence[object] = ()) -> _Done:
        self._conn.execute(query, values).close()
        return _Done()

    async def executemany(self, query: str, values: Iterable[Sequence[object]]) -> None:
        self._conn.executemany(query, values).close()

    async def execute_insert(self, query: str, values: Sequence[object] = ()) -> tuple[int | None]:
        return (self._conn.execute(query, values).lastrowid,)

    async def execute_fetchall(self, query: str, values: Sequence[object] | None = None) -> list[Any]:
        return self._conn.execute(query, values or ()).fetchall()

    async def commit(self) -> None:
        self._conn.commit()

    async def rollback(self) -> None:
        self._conn.rollback()

    async def close(self) -> None:
        self._conn.close()


class _Done:
    async def close(self) -> None:
        """It is closed already."""


class _Transaction(_ImmediateTransaction):
    """Its commit is a gate."""

    async def commit(self) -> None:
        await gate("commits")
        await super().commit()
        _tell()


class _TransactionContext(_SafeTransactionContext):
    """A gate before it begins, and one when it has committed and its lock is given back."""

    async def __aenter__(self) -> TransactionalDBClient:
        await gate("begins")
        begun = await super().__aenter__()
        turns = HERE.get()
        if turns is not None:
            turns.tell_begun()
        return begun

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await super().__aexit__(exc_type, exc_val, exc_tb)
        if exc_type is None:
            await gate("has committed")


class TurnsClient(SafeSqliteClient):
    """The engine; a statement outside a transaction is a gate, and a commit of its own where it writes."""

    def _in_transaction(self) -> TransactionContext:
        return _TransactionContext(_Transaction(self), self._lock)

    async def create_connection(self, with_db: bool) -> None:  # noqa: ARG002, FBT001  # Tortoise's signature
        if self._connection is None:
            raw = sqlite3.connect(":memory:", isolation_level=None)
            raw.row_factory = sqlite3.Row
            raw.execute("PRAGMA foreign_keys = ON").close()
            self._connection = _Here(raw)  # type: ignore[assignment]  # it stands in for aiosqlite's
            await self._post_connect()

    async def execute_insert(self, query: str, values: list[Any]) -> Any:  # noqa: ANN401  # Tortoise's signature
        await _reached(query)
        made = await super().execute_insert(query, values)
        await _written(query)
        return made

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        await _reached(query)
        found: tuple[int, Sequence[dict[str, Any]]] = await super().execute_query(query, values)
        await _written(query)
        return found

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        await _reached(query)
        found: list[dict[str, Any]] = await super().execute_query_dict(query, values)
        await _written(query)
        return found


@lru_cache(maxsize=5_000)
def _named(query: str) -> str:
    """`selects stripe_customers`, `updates sync_marks`, …"""
    words = query.replace('"', "").split()
    after = {"SELECT": "FROM", "INSERT": "INTO", "UPDATE": "UPDATE", "DELETE": "FROM"}.get(words[0], words[0])
    table = words[words.index(after) + 1] if after in words[:-1] else "something"
    return f"{words[0].lower()}s {table}"


async def _reached(query: str) -> None:
    await gate(_named(query))
    turns = HERE.get()
    if turns is not None and not query.lstrip().startswith("SELECT"):
        turns.tell_begun()


async def _written(query: str) -> None:
    if not query.lstrip().startswith("SELECT"):
        _tell()
        await gate("has written")


def _tell() -> None:
    turns = HERE.get()
    if turns is not None:
        turns.tell_committed()


client_class = TurnsClient
