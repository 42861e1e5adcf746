"""An open door per test, over a copy of a database that was migrated once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from storage import db
from tests.billing.webhooks.door import Door, door
from tests.support.databases import ON_POSTGRES, own_database

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database lies, on SQLite."""
    return tmp_path / "door.db"


@pytest_asyncio.fixture
async def opened(file: Path) -> AsyncIterator[Door]:
    """An intake that takes deliveries. A lock is waited for a tenth of a second only."""
    async with own_database(file.parent, file.name) as url:
        await db.open_database(url if ON_POSTGRES else f"{url}?busy_timeout=100")
        made = door()
        made.intake.start()
        yield made
        await made.intake.stop()
        await db.close_database()
