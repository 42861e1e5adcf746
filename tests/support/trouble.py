"""A database in trouble, as it really comes: another program holds SQLite's lock, or the disk has no room for one page more."""

from __future__ import annotations

import sqlite3
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING

from storage import db

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_PLENTY = 1_073_741_823


@asynccontextmanager
async def foreign_lock(url: str) -> AsyncIterator[None]:
    """Another connection writes; ours waits a tenth of a second for it, instead of five."""
    await db.rows("PRAGMA busy_timeout = 100")
    with closing(sqlite3.connect(url.removeprefix("sqlite://"), isolation_level=None)) as backup:
        backup.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            backup.execute("ROLLBACK")


@asynccontextmanager
async def full_disk() -> AsyncIterator[None]:
    """The file may not grow, and has no free page left; what still fits into a page that is there is taken."""
    await db.rows("VACUUM")
    pages = await db.scalar("PRAGMA page_count")
    await db.rows(f"PRAGMA max_page_count = {pages}")
    try:
        yield
    finally:
        await db.rows(f"PRAGMA max_page_count = {_PLENTY}")
