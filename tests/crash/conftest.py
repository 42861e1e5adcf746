"""A folder for each test's worlds; each world has a database of its own."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """The folder."""
    return tmp_path
