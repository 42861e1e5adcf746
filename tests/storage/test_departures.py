"""A departure is asked once while it is open, closed once, and counted by what came of it."""

from __future__ import annotations

from datetime import timedelta

from storage import departures
from storage.departures import Departure
from tests.storage.good_rows import AT, fill

DAY = timedelta(days=1)


async def test_the_newest_reason_counts_while_it_is_open(database: str) -> None:
    await fill()
    for reason, offer in (("unused", "pause"), ("other", "none")):
        await departures.ask(2, "sub_9", reason=reason, offer=offer, now=AT)
    assert await Departure.filter(subscriber_id=2).count() == 1
    assert await departures.close(2, "sub_9", "left", now=AT) == 1
    assert await departures.close(2, "sub_9", "kept", now=AT) == 0
    found = await departures.newest(2)
    assert found is not None
    assert (found.reason, found.outcome) == ("other", "left")


async def test_those_of_the_last_days_are_counted_by_reason_and_outcome(database: str) -> None:
    await fill()
    await departures.ask(2, "sub_9", reason="unused", offer="pause", now=AT - 2 * DAY)
    await departures.close(2, "sub_9", "kept", now=AT)
    assert await departures.counted(AT - DAY) == {("too_expensive", "open"): 1}
    assert await departures.counted(AT - 3 * DAY) == {("too_expensive", "open"): 1, ("unused", "kept"): 1}


async def test_whoever_is_forgotten_leaves_no_words(database: str) -> None:
    await fill()
    await departures.ask(2, "sub_9", reason="other", offer="none", now=AT)
    found = await departures.newest(2)
    assert found is not None
    await departures.change(found.id, words="I am Ada")
    await departures.forget(2)
    assert await Departure.filter(words=None).count() == 2
