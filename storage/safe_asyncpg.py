"""Tortoise's PostgreSQL engine, made safe against cancellation, and patient where a statement by itself meets another one.

The stock engine leaks one pooled connection whenever a task is cancelled while BEGIN is awaited; a few such moments empty the pool.
And it gives up a statement that PostgreSQL ended to let another go on; outside a transaction that statement is all there was to repeat.
Tortoise picks an engine by the name `client_class` in the module that the configuration names.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionContextPooled
from tortoise.connection import get_connections

from storage.deadlocks import again

if TYPE_CHECKING:
    from asyncpg import Record
    from tortoise.backends.base.client import TransactionalDBClient, TransactionContext


class SafeAsyncpgClient(AsyncpgDBClient):
    """The engine: as stock, with the transaction below. A transaction has a client of its own, which repeats nothing."""

    def _in_transaction(self) -> TransactionContext:
        return _SafeTransactionContext(TransactionWrapper(self), self._pool_init_lock)

    async def execute_insert(self, query: str, values: list[Any]) -> Record | None:
        return await again(partial(super().execute_insert, query, values))

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        await again(partial(super().execute_many, query, values))

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, list[dict[str, Any]]]:
        return await again(partial(super().execute_query, query, values))

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        return await again(partial(super().execute_query_dict, query, values))


class _SafeTransactionContext(TransactionContextPooled):
    """A context that gives its pooled connection back when entering it fails, also by cancellation."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        pool = self.client._parent._pool  # noqa: SLF001  # the pool is reachable in no other way
        self.client._connection = await pool.acquire()  # noqa: SLF001
        self.token: Any = get_connections().set(self.connection_name, self.client)
        try:
            await self.client.begin()
        except BaseException:
            get_connections().reset(self.token)
            await pool.release(self.client._connection)  # noqa: SLF001
            raise
        return self.client


client_class = SafeAsyncpgClient
