"""A database per test: a file copied from one that was migrated once, or one on the server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from storage import db
from tests.support.databases import own_database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the SQLite file lies or will lie."""
    return tmp_path / "shop.db"


@pytest.fixture
def url(file: Path) -> str:
    """The address of that file."""
    return f"sqlite://{file}"


@pytest_asyncio.fixture
async def empty_database(tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database that nothing was ever made in, on either dialect."""
    async with own_database(tmp_path, migrated=False) as address:
        yield address


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[str]:
    """A migrated one, open; gives its address."""
    async with own_database(tmp_path) as address:
        await db.open_database(address)
        yield address
        await db.close_database()
