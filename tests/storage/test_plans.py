"""What is asked every few seconds is found by an index, not by reading everybody's rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from domain.call import Aim, Call
from storage import inbox, memberships, outbox, owed_calls, removals, reports, updates
from storage.db import rows
from storage.subscribers import Subscriber
from tests.support import facts
from tests.support.plans import listening, walks

if TYPE_CHECKING:
    from collections.abc import Awaitable

pytestmark = [pytest.mark.usefixtures("database"), pytest.mark.sqlite]
NOW, MS = facts.NOW, 1_000


async def test_nothing_that_is_asked_every_few_seconds_reads_a_whole_table_that_grows() -> None:
    await _owe()
    ticks: list[Awaitable[object]] = [
        outbox.claim(owner="me", now_ms=MS, real_ms=MS, limit=9, patient=("renewed",)),
        outbox.recover_unfinished(real_ms=MS, repeat=()),
        outbox.recover_unfinished(real_ms=MS, repeat=(), everything=True, but=(1,)),
        owed_calls.claim(now=NOW, real_ms=MS, limit=9),
        inbox.unresolved(real_ms=MS, limit=9),
        inbox.newest_id(),
        memberships.owed_answers(real_ms=MS, limit=9),
        removals.chats_to_clear(unwanted_before=NOW),
        removals.owed_removals(1, unwanted_before=NOW, real_ms=MS, limit=9),
        updates.undone(),
        reports.events_by_state(),
        reports.oldest_open_event(),
        reports.people_trialing(),
        reports.marks_dirty(MS),
        reports.marks_failing(),
        reports.notices_owed(NOW),
        reports.updates_new(),
        reports.operations_open(NOW),
        reports.memberships_owed(),
    ]
    with listening() as asked:
        for tick in ticks:
            await tick
    assert len(asked) > len(ticks), "the claims went to their end"
    assert await walks(asked) == []


async def test_a_statement_that_reads_everybody_is_seen() -> None:
    with listening() as asked:
        await reports.people_trialing()
    (statement,) = asked
    await rows("DROP INDEX access_decisions_trialing")
    assert [statement in one for one in await walks(asked)] == [True]


async def _owe() -> None:
    """One notice and one call that are due."""
    who = await Subscriber.create(telegram_id=1001, first_name="Ada", created_at=NOW, seen_at=NOW)
    notice = outbox.Owed(
        subscriber_id=who.id,
        chat_id=1001,
        kind="welcome",
        fact="a",
        details={},
        due_ms=0,
        lapse_ms=MS * 9,
        created_at=NOW,
    )
    await outbox.owe([notice])
    call = Call(aim=Aim.END, key="end", subscription="sub_1", about="in_1", due=NOW, details={})
    await owed_calls.owe(who.id, [owed_calls.Owed(call=call, key="end", params={})], now=NOW)
