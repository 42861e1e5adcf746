"""A laboratory per module of race tests, and a fresh world in it per test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

from tests.support.race_stripe import counted_ids
from tests.support.race_world import World, open_lab

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest_asyncio.fixture
async def world() -> AsyncIterator[World]:
    """Ada has an open checkout; nobody works yet."""
    async with open_lab() as lab:
        with counted_ids(2):
            yield lab.world()


@pytest_asyncio.fixture
async def first_day() -> AsyncIterator[World]:
    """Ada is known and has never bought anything."""
    async with open_lab(checkout=False) as lab:
        with counted_ids(2):
            yield lab.world()
