"""The tests that stand in one town go to one worker, and no file is named as long that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.shares import LONG, how_long, share_of

REPO = Path(__file__).resolve().parents[2]
JOURNEYS = REPO / "tests" / "journeys"


def test_every_journey_that_another_one_looks_back_at_is_in_its_share() -> None:
    of_commands = {share_of(f"{file.relative_to(REPO)}::test_x[en]") for file in JOURNEYS.glob("commands/test_*.py")}
    of_towns = {
        share_of(f"{file.relative_to(REPO)}::test_x")
        for file in JOURNEYS.glob("test_*.py")
        if "async def town(" not in file.read_text(encoding="utf-8")
    }
    assert of_commands == {"tests/journeys/commands"}
    assert of_towns == {"tests/journeys"}


@pytest.mark.parametrize("place", range(len(LONG)))
def test_what_is_named_as_long_is_there_and_begins_in_its_turn(place: int) -> None:
    files = sorted((REPO / LONG[place]).glob("test_*.py"))
    assert files
    turns = {how_long(f"{file.relative_to(REPO)}::test_x") for file in files}
    assert place in turns
    assert turns <= {place, len(LONG)}, "only what builds a town of its own may come later"
