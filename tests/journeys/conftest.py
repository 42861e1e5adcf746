"""Two towns, one whose tiers begin with free days and one that takes money at once; every journey is walked in both.

Each stands as long as it is needed; every journey brings new people, and leaves no fault behind.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.support.databases import ON_POSTGRES
from tests.support.last_words import last_words
from tests.support.town import Town, open_rooms, open_town

HERE = Path(__file__).parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every journey shares one loop with its town; what looks back at all of them comes last."""
    ours = [item for item in items if item.path.is_relative_to(HERE)]
    for item in ours:
        item.add_marker(pytest.mark.journey)
        item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
    last = [item for item in ours if item.get_closest_marker("contract")]
    items[:] = [item for item in items if item not in last] + last


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A journey that failed tells what its program was doing then: what goes wrong once in a hundred runs is seen nowhere else."""
    report = yield
    towns = [one for one in getattr(item, "funcargs", {}).values() if isinstance(one, Town)]
    if call.when == "call" and report.failed and towns:
        report.sections.append(("what the program was doing", last_words(towns[0])))
    return report


@pytest_asyncio.fixture(loop_scope="session", scope="session", params=["money"] if ON_POSTGRES else ["trial", "money"])
async def standing_town(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Town]:
    folder = tmp_path_factory.mktemp(f"town-{request.param}")
    async with open_town(folder, trials=request.param == "trial") as town:
        await open_rooms(town)
        yield town


@pytest_asyncio.fixture(loop_scope="session")
async def town(standing_town: Town) -> AsyncIterator[Town]:
    yield standing_town
    standing_town.calm()
    await standing_town.program.restore()
