"""A database for one bench: a file in its folder, or a database on a PostgreSQL server that answers."""

from __future__ import annotations

import os
import secrets
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import asyncpg

from tests.support.databases import SERVER, address

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@asynccontextmanager
async def on_server() -> AsyncIterator[str]:
    """The address of an empty database there; dropped afterwards."""
    name = f"retainer_bench_{os.getpid()}_{secrets.token_hex(3)}"
    await _tell(f'CREATE DATABASE "{name}"')
    try:
        yield address(name)
    finally:
        await _tell(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


async def _tell(statement: str) -> None:
    server = await asyncpg.connect(SERVER)
    try:
        await server.execute(statement)
    finally:
        await server.close()
