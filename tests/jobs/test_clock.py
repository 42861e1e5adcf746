"""Business time follows the sandbox's file; real time never does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from jobs.clock import LOOK_AGAIN_MS, MovableClock

if TYPE_CHECKING:
    from pathlib import Path

START_MS = 1_795_000_000_000
START = datetime.fromtimestamp(START_MS / 1000, tz=UTC)


class Hands:
    """A real clock that the test turns."""

    def __init__(self) -> None:
        self.ms = START_MS

    def __call__(self) -> int:
        return self.ms


def replace(file: Path, text: str) -> None:
    fresh = file.with_name("fresh")
    fresh.write_text(text)
    fresh.replace(file)


def test_without_a_file_both_times_are_the_same() -> None:
    clock = MovableClock(Hands())
    assert clock.now() == START
    assert clock.real_ms() == START_MS


def test_a_changed_file_moves_business_time_and_not_real_time(tmp_path: Path) -> None:
    hands, file = Hands(), tmp_path / "clock"
    file.write_text("3600\n")
    clock = MovableClock(hands, file)
    assert clock.now() == START + timedelta(hours=1)
    for offset in (86_400.5, 90_000.0, 90_001.0):
        replace(file, f"{offset}\n")
        hands.ms += LOOK_AGAIN_MS
        passed = timedelta(milliseconds=hands.ms - START_MS)
        assert clock.now() == START + passed + timedelta(seconds=offset)
        assert clock.real_ms() == hands.ms


@pytest.mark.parametrize("text", ["", "soon", "nan", "inf", "1e300"])
def test_a_file_that_is_no_number_leaves_time_as_it_was(tmp_path: Path, text: str) -> None:
    hands, file = Hands(), tmp_path / "clock"
    file.write_text("60")
    clock = MovableClock(hands, file)
    assert clock.now() == START + timedelta(seconds=60)
    replace(file, text)
    hands.ms += LOOK_AGAIN_MS
    assert clock.now() == START + timedelta(seconds=60, milliseconds=LOOK_AGAIN_MS)


def test_a_file_may_come_later_and_may_go(tmp_path: Path) -> None:
    hands, file = Hands(), tmp_path / "clock"
    clock = MovableClock(hands, file)
    assert clock.now() == START
    file.write_text("60")
    hands.ms += LOOK_AGAIN_MS
    assert clock.now() == START + timedelta(seconds=60, milliseconds=LOOK_AGAIN_MS)
    file.unlink()
    hands.ms += LOOK_AGAIN_MS
    assert clock.now() == START + timedelta(seconds=60, milliseconds=2 * LOOK_AGAIN_MS)
