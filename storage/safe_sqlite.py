"""Tortoise's SQLite engine, made safe against cancellation and against lock upgrades.

The stock engine never releases its lock when a task is cancelled while BEGIN is awaited, after which every later query hangs; and its
deferred BEGIN fails with "database is locked" when a transaction that has read wants to write. Tortoise picks an engine by the
name `client_class` in the module that the configuration names.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError

if TYPE_CHECKING:
    from types import TracebackType

    from tortoise.backends.base.client import TransactionalDBClient, TransactionContext


class SafeSqliteClient(SqliteClient):
    """The engine: as stock, with the transaction below."""

    def _in_transaction(self) -> TransactionContext:
        return _SafeTransactionContext(_ImmediateTransaction(self), self._lock)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        # The stock one leaves its BEGIN open when it is cancelled, after which no transaction can begin.
        async with self._in_transaction() as alone:
            await alone.execute_many(query, values)


class _ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that takes the write lock at its start."""

    async def begin(self) -> None:
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    async def execute_script(self, query: str) -> None:
        # The driver's executescript commits first, which would part a migration from its own record.
        await self.execute_query(query)


class _SafeTransactionContext(SqliteTransactionContext):
    """A context that gives back whatever it took when entering or leaving it fails, also by cancellation."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        self.token: Any = None
        try:
            await self.ensure_connection()
            self.token = get_connections().set(self.connection_name, self.connection)
            await self.connection.begin()
        except BaseException:
            # The BEGIN may still run in the driver's thread: the rollback is queued behind it.
            try:
                await _roll_back(self.connection)
            finally:
                self._give_back()
            raise
        return self.connection  # type: ignore[no-any-return]  # Tortoise leaves it untyped

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        try:
            if exc_type is None:
                await self.connection.commit()
            else:
                await self.connection.rollback()
        except BaseException:
            # A full disk refuses the commit, and the transaction would stay open under whoever comes next.
            await _roll_back(self.connection)
            raise
        finally:
            self._give_back()

    def _give_back(self) -> None:
        if self.token is not None:
            get_connections().reset(self.token)
        self._trxlock.release()


async def _roll_back(connection: Any) -> None:  # noqa: ANN401  # Tortoise's wrapper has no common type
    raw = connection._connection  # noqa: SLF001  # the driver's connection is reachable in no other way
    if raw is not None and raw._conn is not None:  # noqa: SLF001
        await raw.rollback()


client_class = SafeSqliteClient
