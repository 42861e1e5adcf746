"""Reads a database that a program of its own writes, without waiting in the reader's loop: a file, or a database on a server."""

from __future__ import annotations

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import asyncpg

from storage.migrate import sqlite_file


def read(url: str, sql: str, *values: object) -> list[Any]:
    """The rows of a SELECT that is written with `?`; each is known by position and by name. Nothing can be written."""
    file = sqlite_file(url)
    if file is None:
        # A loop of its own: the caller's is running, and may be what the program waits for.
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(asyncio.run, _on_server(url, sql, values)).result()
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        return connection.execute(sql, values).fetchall()


async def _on_server(url: str, sql: str, values: tuple[object, ...]) -> list[Any]:
    head, *rest = sql.split("?")
    numbered = head + "".join(f"${number}{part}" for number, part in enumerate(rest, 1))
    connection = await asyncpg.connect(url, server_settings={"default_transaction_read_only": "on"})
    try:
        return list(await connection.fetch(numbered, *values))
    finally:
        await connection.close()
