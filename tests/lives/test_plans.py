"""What the product asks for with each look and each command is found by an index, not by reading everybody's rows."""

from __future__ import annotations

import pytest

from billing.read_status import read_status
from tests.support.life_run import run
from tests.support.plans import listening, walks
from tests.support.race_world import open_lab

pytestmark = pytest.mark.sqlite
LIVES = 24


async def test_no_look_of_any_life_reads_a_whole_table_that_grows() -> None:
    async with open_lab(checkout=False) as lab:
        with listening() as asked:
            for seed in range(LIVES):
                await run(lab, seed)
            await read_status(lab.contexts["driver"], lab.ada)
        assert len(asked) > 100, "lives ask for much"
        assert await walks(asked) == []
