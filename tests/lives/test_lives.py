"""Whole lives: whatever people, operators, banks and time do, and whatever gets lost on the way, the end is Stripe's truth, told once.

`LIVES=20000` plays so many. Each is given by its number: `python -m tests.support.life_run 17 1 --trace` tells life 17 again.
"""

from __future__ import annotations

import os

import pytest

from tests.support.life_shares import play

LIVES = int(os.environ.get("LIVES", "1000"))


@pytest.mark.timeout(600 + 3 * LIVES)
def test_a_life_ends_in_the_truth_and_is_told_alike_whatever_happens_to_its_events_b1_b5_b6_b10_b11_b12_d21_c25() -> (
    None
):
    told = play(LIVES)
    assert told.played >= LIVES
    assert told.looks > 6 * told.played, "lives in which hardly anybody looks prove nothing"
    assert told.parted < 0.3 * told.played, "lives that cannot be compared prove too little"
    assert not told.found, f"tell one again with `python -m tests.support.life_run SEED 1 --trace`: {told.found}"
