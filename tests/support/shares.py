"""How the tests are shared between workers: what belongs together is run by one of them, in its order, and the longest begin first."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from xdist.scheduler import LoadScopeScheduling

if TYPE_CHECKING:
    import pytest

_JOURNEYS = PurePosixPath("tests/journeys")
# What takes minutes, longest first: begun last, one of these would run on beside idle workers.
LONG = (
    "tests/journeys",
    "tests/journeys/commands",
    "tests/crash",
    "tests/lives",
    "tests/year",
    "tests/races",
)


class TogetherScheduling(LoadScopeScheduling):  # type: ignore[misc]  # it publishes no types
    """Gives out whole files; the journeys of one town, which end with a look back at all of it, in one piece."""

    def __init__(self, config: pytest.Config, log: object) -> None:
        super().__init__(config, log)
        config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        return share_of(nodeid)


def share_of(nodeid: str) -> str:
    """The file of a test, or the folder whose town it stands in."""
    file = PurePosixPath(nodeid.partition("::")[0])
    stands = file.parent == _JOURNEYS and not file.name.startswith("test_notices_")  # those build towns of their own
    return str(file.parent if stands or _JOURNEYS in file.parent.parents else file)


def how_long(nodeid: str) -> int:
    """Where in the order of what takes long its share stands."""
    share = share_of(nodeid)
    return next(
        (place for place, long in enumerate(LONG) if share == long or share.startswith(f"{long}/test_")), len(LONG)
    )
