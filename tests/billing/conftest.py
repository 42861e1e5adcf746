"""A shop per test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest_asyncio

from tests.support.shop import Shop, open_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest_asyncio.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """The core with trials as shipped."""
    async with open_shop(tmp_path) as opened:
        yield opened


@pytest_asyncio.fixture
async def shop_without_trials(tmp_path: Path) -> AsyncIterator[Shop]:
    """The core where money is taken at once."""
    async with open_shop(tmp_path, trials=False) as opened:
        yield opened
