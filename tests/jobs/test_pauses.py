"""The event loop's pauses: the longest of the last minute is known."""

from __future__ import annotations

import asyncio
import time

from jobs.pauses import LastMinute, Pauses

STOOD_STILL = 0.2


async def test_a_loop_that_stood_still_is_noticed_once_it_turns_again() -> None:
    pauses = Pauses()
    pauses.watch()
    await asyncio.sleep(0)
    time.sleep(STOOD_STILL)  # noqa: ASYNC251  # the pause itself
    await asyncio.sleep(0.02)
    assert pauses.longest() > STOOD_STILL / 2


def test_the_greatest_of_a_minute_is_kept_and_then_forgotten() -> None:
    minute = LastMinute()
    minute.note(0.2, now=100.5)
    minute.note(0.7, now=100.9)
    minute.note(0.1, now=101.0)
    assert minute.greatest(now=101.0) == 0.7
    assert minute.greatest(now=159.9) == 0.7
    minute.note(0.3, now=130.0)
    assert minute.greatest(now=160.0) == 0.3
    assert minute.greatest(now=191.0) == 0.0


def test_what_is_older_than_a_minute_takes_no_room() -> None:
    minute = LastMinute()
    for second in range(10_000):
        minute.note(0.001, now=float(second))
    assert len(minute._greatest) <= 61
