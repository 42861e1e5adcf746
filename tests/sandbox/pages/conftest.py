"""A running sandbox with the demo's people in it, and a client that speaks as the page does."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from sandbox.pages.story import open_scene
from sandbox.server import Sandbox, serve
from tests.sandbox.pages.control import Control


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with serve() as running:
        open_scene(running)
        yield running


@pytest.fixture
async def control(sandbox: Sandbox) -> AsyncIterator[Control]:
    async with aiohttp.ClientSession() as http:
        yield Control(http, sandbox)
