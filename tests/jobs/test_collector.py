"""Python's look for garbage rests while something is imported, and its threads take small turns; afterwards both are as before."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest

from jobs.collector import uncollected
from jobs.late_import import import_beside, in_small_turns

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    """The other tests of this process are collected as ever."""
    yield
    gc.unfreeze()


def test_what_was_imported_is_never_looked_through_again() -> None:
    frozen = gc.get_freeze_count()
    with uncollected():
        assert not gc.isenabled()
        kept = [[number] for number in range(1_000)]
    assert gc.get_freeze_count() > frozen + len(kept)
    assert gc.isenabled()


def test_garbage_is_looked_for_again_after_an_import_that_failed() -> None:
    with pytest.raises(ImportError), uncollected():
        raise ImportError
    assert gc.isenabled()


async def test_a_late_import_gives_the_module_or_its_error_and_leaves_the_collector_on() -> None:
    assert (await import_beside("json")).__name__ == "json"
    with pytest.raises(ModuleNotFoundError):
        await import_beside("no_such_module_anywhere")
    assert gc.isenabled()


def test_threads_take_their_usual_turns_again_also_after_an_import_that_failed() -> None:
    usual, inside = sys.getswitchinterval(), list[float]()

    def fail() -> None:
        inside.append(sys.getswitchinterval())
        raise ImportError

    with pytest.raises(ImportError), in_small_turns():
        fail()
    assert inside[0] < usual == sys.getswitchinterval()
