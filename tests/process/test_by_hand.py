"""The verbs for an operator's hands, as real programs: what they ask for, what they say, and how they end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sandbox.server import Sandbox, serve
from tests.support.program import run, settings

pytestmark = pytest.mark.timeout(240)


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with serve() as sandbox:
        yield sandbox


async def test_replay_and_rebuild_say_what_they_need_and_what_they_did(tmp_path: Path, sandbox: Sandbox) -> None:
    environ = settings(tmp_path, sandbox=sandbox)
    for verb in ("rebuild", "replay"):
        status, said = await run("main.py", verb, *(["evt_1"] if verb == "replay" else []), environ=environ)
        assert (status, "There is no database yet" in said) == (1, True)
    assert (await run("main.py", "migrate", environ=environ))[0] == 0
    status, said = await run("main.py", "rebuild", environ=environ)
    assert (status, said.strip()) == (0, "Nothing differs any more.")
    status, said = await run("main.py", "replay", environ=environ)
    assert (status, "Name events" in said) == (1, True)
    status, said = await run("main.py", "replay", "--since", "yesterday", environ=environ)
    assert (status, "2026-11-23T12:00" in said) == (1, True)
    status, said = await run("main.py", "replay", "evt_nobody", environ=environ)
    assert (status, "evt_nobody is not in the inbox" in said) == (2, True)
    status, said = await run("main.py", "replay", "--since", "2026-01-01", environ=environ)
    assert (status, said.startswith("0 events")) == (0, True)
