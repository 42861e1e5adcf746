"""The few words in which SQLite and PostgreSQL differ, and how a step runs its statements one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tortoise.backends.base.client import BaseDBAsyncClient

DONE = "SELECT 1"  # what a step gives back to aerich: an empty text breaks asyncpg


@dataclass(frozen=True, slots=True)
class Words:
    """Column types of one dialect."""

    key: str
    moment: str
    json: str
    boolean: str
    false: str
    true: str


_SQLITE = Words("INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", "TIMESTAMP", "JSON", "INT", "0", "1")
_POSTGRES = Words("BIGSERIAL PRIMARY KEY NOT NULL", "TIMESTAMPTZ", "JSONB", "BOOL", "FALSE", "TRUE")


def words(db: BaseDBAsyncClient) -> Words:
    """The words of the dialect that `db` speaks."""
    return _SQLITE if db.capabilities.dialect == "sqlite" else _POSTGRES


async def run(db: BaseDBAsyncClient, statements: Iterable[str]) -> str:
    """Run the statements one by one inside the caller's transaction."""
    for statement in statements:
        await db.execute_query(statement)
    return DONE
