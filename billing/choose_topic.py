"""A person says which notices they want to hear. The button says what shall be, so that a second tap on it changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.error import MovedOn
from domain.topic import TOPICS
from storage import marks, subscribers
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context


@outlives_deadlocks
async def choose_topic(ctx: Context, subscriber_id: int, topic: str, *, wanted: bool) -> None:
    """Write it down. Raises `MovedOn` for a topic that there is not (any more).

    What was not owed to them, as they did not want it, is owed by a look: without one, a weekly charge would first be told a week late.
    """
    if topic not in TOPICS:
        raise MovedOn
    async with transaction():
        if wanted:  # the mark first, as in a look: two that take the same rows in one order never wait for each other
            await marks.raise_mark(subscriber_id, reason="topic", real_ms=ctx.clock.real_ms())
        await subscribers.choose_topic(subscriber_id, topic, wanted=wanted)
    ctx.nudges.sync.set()
