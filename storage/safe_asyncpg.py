"""Tortoise's PostgreSQL engine, made safe against cancellation.

The stock engine leaks one pooled connection whenever a task is cancelled while BEGIN is awaited; a few such moments empty the pool.
Tortoise picks an engine by the name `client_class` in the module that the configuration names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionContextPooled
from tortoise.connection import get_connections

if TYPE_CHECKING:
    from tortoise.backends.base.client import TransactionalDBClient, TransactionContext


class SafeAsyncpgClient(AsyncpgDBClient):
    """The engine: as stock, with the transaction below."""

    def _in_transaction(self) -> TransactionContext:
        return _SafeTransactionContext(TransactionWrapper(self), self._pool_init_lock)


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
