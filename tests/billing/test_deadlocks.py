"""What PostgreSQL ends in favour of another transaction is done all the same, and once. Every deadlock here is a real one."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import asyncpg
import pytest

from billing.raise_deadlines import raise_deadlines
from billing.sync import sync_due
from domain.access import Level
from storage import access_decisions, db, marks
from storage.access_decisions import AccessDecision
from storage.deadlocks import TRIES, outlives_deadlocks
from storage.facts import read_fact, write_fact
from storage.inbox import StripeWebhookEvent
from storage.marks import SyncMark
from storage.outbox import OutboxNotice
from tests.billing.lane import mark_of, open_intake, pay
from tests.support.shop import Shop

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from domain.subscriber import Known

pytestmark = pytest.mark.postgres
# Only whoever begins to wait last, and so finds the circle closed, is ended; the opponent would look for one after a minute.
_PATIENT = "SET deadlock_timeout = '60s'"
_WAITING = """SELECT COUNT(*) FROM pg_locks WHERE NOT granted
    AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())"""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Rows by their conditions: `work` takes `first`, waits at `gate`, and wants `last`, which the opponent holds and wants `first`."""

    first: str
    gate: str
    last: str


async def end_once(url: str, meeting: Meeting, work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:  # noqa: ANN401  # as it is
    """Let `work` meet an opponent, and PostgreSQL end it for that; give what it gives in the end."""
    opponent, porter, watch = [await asyncpg.connect(url) for _ in range(3)]
    try:
        await opponent.execute(_PATIENT)
        before = await _deadlocks(watch)
        async with opponent.transaction():
            await opponent.execute(f"SELECT 1 FROM {meeting.last} FOR UPDATE")
            async with porter.transaction():
                await porter.execute(f"SELECT 1 FROM {meeting.gate} FOR UPDATE")
                working = asyncio.create_task(work())
                await _until(lambda: _waiting(watch, 1))
                taking = asyncio.create_task(opponent.execute(f"SELECT 1 FROM {meeting.first} FOR UPDATE"))
                await _until(lambda: _waiting(watch, 2))
            await taking
        done = await working
        await _until(lambda: _deadlocks_beyond(watch, before))
    finally:
        for one in (opponent, porter, watch):
            await one.close()
    return done


async def _until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(30):
        while not await true():  # noqa: ASYNC110  # a lock rings no bell
            await asyncio.sleep(0.01)


async def _waiting(watch: asyncpg.Connection, number: int) -> bool:
    return bool(await watch.fetchval(_WAITING) == number)


async def _deadlocks(watch: asyncpg.Connection) -> int:
    return int(await watch.fetchval("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))


async def _deadlocks_beyond(watch: asyncpg.Connection, before: int) -> bool:
    return await _deadlocks(watch) > before


def mark(who: Known) -> str:
    return f"sync_marks WHERE subscriber_id = {who.id}"


async def raised(who: Known) -> int:
    return int((await mark_of(who)).raised)


async def three_in(shop: Shop) -> list[Known]:
    """Three people who are in; each has a mark that was answered."""
    people = [await pay(shop, telegram_id) for telegram_id in (1001, 1002, 1003)]
    await marks.raise_marks([who.id for who in people], reason="test", real_ms=0)
    await shop.settle()
    return people


async def test_a_look_that_postgres_ends_for_another_is_written_at_once_and_said_once_b18(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    await shop.settle()
    (subscription,) = shop.sandbox.stripe.objects("subscription")
    subscription["cancel_at"] = subscription["items"]["data"][0]["current_period_end"]
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    meeting = Meeting(mark(who), "stripe_subscriptions", f"access_decisions WHERE subscriber_id = {who.id}")
    assert await end_once(shop.url, meeting, lambda: sync_due(shop.ctx, limit=1)) == 1
    found = await mark_of(who)
    assert (found.failures, found.lease_ms, found.raised - found.seen) == (0, 0, 0), "it was not even put off"
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.FULL
    assert await OutboxNotice.filter(kind="cancel_scheduled").count() == 1


async def test_events_that_postgres_ends_for_another_are_stored_before_stripe_hears_of_it_b18(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    first, second, third = await three_in(shop)
    before = [await raised(who) for who in (first, second, third)]
    events = [event for event in shop.sandbox.stripe.events if event["type"] == "invoice.paid"]
    assert len(events) == 3

    async def deliver() -> list[bool]:
        async with open_intake(shop) as bring:
            return [(await one)[0].new for one in [asyncio.create_task(bring([event])) for event in events]]

    meeting = Meeting(mark(first), mark(second), mark(third))
    assert await end_once(shop.url, meeting, deliver) == [True, True, True]
    assert await StripeWebhookEvent.filter(state="marked").count() == 3
    assert [await raised(who) for who in (first, second, third)] == [number + 1 for number in before]


async def test_deadlines_that_postgres_ends_for_another_raise_each_mark_once_b18(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    first, second, third = await three_in(shop)
    before = [await raised(who) for who in (first, second, third)]
    await AccessDecision.all().update(look_again_ms=1)
    assert (
        await end_once(shop.url, Meeting(mark(first), mark(second), mark(third)), lambda: raise_deadlines(shop.ctx))
        == 3
    )
    assert [await raised(who) for who in (first, second, third)] == [number + 1 for number in before]
    assert await raise_deadlines(shop.ctx) == 0


async def test_a_statement_by_itself_that_postgres_ends_for_another_is_made_again_b18(shop: Shop) -> None:
    people = await three_in(shop)
    before = [await raised(who) for who in people]
    meeting = Meeting(*(mark(who) for who in people))
    await end_once(shop.url, meeting, lambda: marks.raise_marks([who.id for who in people], reason="again", real_ms=0))
    assert [await raised(who) for who in people] == [number + 1 for number in before]


async def test_what_could_not_be_put_in_an_order_is_made_again_b18(shop: Shop) -> None:
    who, *_ = await three_in(shop)
    before = await raised(who)
    other, watch = await asyncpg.connect(shop.url), await asyncpg.connect(shop.url)
    name = await other.fetchval("SELECT current_database()")
    await other.execute(f"ALTER DATABASE \"{name}\" SET default_transaction_isolation = 'repeatable read'")
    try:
        await db.close_database()
        await db.open_database(shop.url)
        async with other.transaction():
            await other.execute(f"UPDATE sync_marks SET raised = raised + 1 WHERE subscriber_id = {who.id}")
            raising = asyncio.create_task(marks.raise_mark(who.id, reason="again", real_ms=0))
            await _until(lambda: _waiting(watch, 1))
        await raising
    finally:
        await other.execute(f'ALTER DATABASE "{name}" RESET default_transaction_isolation')
        await other.close()
        await watch.close()
    assert await raised(who) == before + 2


async def test_whoever_is_ended_again_and_again_gives_up_and_leaves_nothing_b18(shop: Shop) -> None:
    tries = 0

    @outlives_deadlocks
    async def hopeless() -> None:
        nonlocal tries
        tries += 1
        async with db.transaction():
            await write_fact("half", "done")
            await db.rows("DO $$ BEGIN RAISE EXCEPTION 'enough' USING ERRCODE = '40P01'; END $$")

    with pytest.raises(asyncpg.DeadlockDetectedError):
        await hopeless()
    assert (tries, await read_fact("half")) == (TRIES, None)
    tries = 0
    with pytest.raises(asyncpg.DeadlockDetectedError):
        async with db.transaction():
            await hopeless()
    assert tries == 1, "a transaction that was ended can only begin anew as a whole"
    assert await SyncMark.all().count() == 0
