"""A migrated database to copy, and a folder for each test's worlds."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.migrate import migrate


@pytest.fixture
async def base(tmp_path: Path) -> Path:
    """A folder with `template.db`, as a fresh installation has it."""
    await migrate(f"sqlite://{tmp_path / 'template.db'}")
    return tmp_path
