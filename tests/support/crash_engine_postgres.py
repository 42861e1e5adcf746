"""PostgreSQL's engine as a door, with the same moments as SQLite's: before and after every commit, under the names of its tables.

No server tells its client which commits came past the door; that there is none is held on SQLite, where the same verbs run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise.backends.asyncpg.client import TransactionWrapper

from storage.safe_asyncpg import SafeAsyncpgClient, _SafeTransactionContext
from tests.support.crash_engine import door, written_by
from tests.support.crash_points import HERE

if TYPE_CHECKING:
    from asyncpg import Record
    from tortoise.backends.asyncpg.client import AsyncpgDBClient
    from tortoise.backends.base.client import TransactionContext


class WatchedTransaction(TransactionWrapper):
    """A transaction whose commit is a door."""

    def __init__(self, connection: AsyncpgDBClient) -> None:
        super().__init__(connection)
        self._tables: dict[str, None] = {}

    async def execute_insert(self, query: str, values: list[Any]) -> Record | None:
        self._note(query)
        return await super().execute_insert(query, values)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        self._note(query)
        await super().execute_many(query, values)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, list[dict[str, Any]]]:
        self._note(query)
        return await super().execute_query(query, values)  # type: ignore[no-any-return]  # Tortoise leaves it untyped

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        self._note(query)
        return await super().execute_query_dict(query, values)  # type: ignore[no-any-return]  # Tortoise leaves it untyped

    async def commit(self) -> None:
        what = "+".join(self._tables) or "nothing"
        HERE.get().reach("database", "before", what)
        await super().commit()
        HERE.get().reach("database", "after", what)

    def _note(self, query: str) -> None:
        table = written_by(query)
        if table:
            self._tables[table] = None


class WatchedClient(SafeAsyncpgClient):
    """The shipped engine; each statement outside a transaction that is no read commits by itself."""

    def _in_transaction(self) -> TransactionContext:
        return _SafeTransactionContext(WatchedTransaction(self), self._pool_init_lock)

    async def execute_insert(self, query: str, values: list[Any]) -> Record | None:
        async with door(query):
            return await super().execute_insert(query, values)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        async with door(query):
            await super().execute_many(query, values)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, list[dict[str, Any]]]:
        async with door(query):
            return await super().execute_query(query, values)

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        async with door(query):
            return await super().execute_query_dict(query, values)


client_class = WatchedClient
