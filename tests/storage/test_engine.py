"""Both engines survive cancellation and keep transactions apart; SQLite's one connection waits for nobody in vain."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tortoise import connections

from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from domain.error import Defect
from storage import db
from storage.facts import InstallationFact, read_fact, write_fact
from storage.subscribers import Subscriber
from tests.storage.good_rows import AT, GOOD, put

pytestmark = pytest.mark.usefixtures("database")


Write = Callable[[int], Coroutine[None, None, None]]


async def facts() -> int:
    return await db.scalar("SELECT COUNT(*) FROM installation_facts")


async def alive() -> bool:
    """Whether a new transaction can begin, write, commit and be read."""
    async with asyncio.timeout(5):
        async with db.transaction():
            await write_fact("alive", "yes")
        return await read_fact("alive") == "yes"


async def everything_given_back() -> None:
    """Wait until the engine holds its lock, and every connection of its pool, for nobody: a pool resets each before it lies idle."""
    engine = connections.get("default")
    if db.dialect() == "sqlite":
        assert not engine._lock.locked()
        return
    async with asyncio.timeout(10):
        while engine._pool.get_idle_size() < engine._pool.get_size():  # noqa: ASYNC110  # a pool rings no bell
            await asyncio.sleep(0.01)


async def two_facts(number: int) -> None:
    async with db.transaction():
        await write_fact(f"first-{number}", "x")
        await asyncio.sleep(0)
        await write_fact(f"second-{number}", "x")


async def many_facts(number: int) -> None:
    rows = [InstallationFact(name=f"{place}-{number}", value="x") for place in ("first", "second")]
    await InstallationFact.bulk_create(rows, ignore_conflicts=True)


async def one_large_fact() -> None:
    async with db.transaction():
        await write_fact("large", "x" * 4_000_000)


async def customer_of_nobody() -> None:
    """What only the commit finds out."""
    async with db.transaction():
        await db.rows("PRAGMA defer_foreign_keys = ON")
        await put("stripe_customers", GOOD["stripe_customers"](1))


async def broken_off(name: str) -> None:
    async with db.transaction():
        await write_fact(name, "x")
        raise ZeroDivisionError


@pytest.mark.parametrize("write", [two_facts, many_facts])
@pytest.mark.parametrize("times", [1, 2], ids=["once", "twice"])
async def test_five_hundred_cancellations_leave_the_engine_alive_and_no_half_transaction(
    write: Write, times: int
) -> None:
    chance = random.Random(times)
    for number in range(500):
        task = asyncio.create_task(write(number))
        for _ in range(times):
            for _ in range(chance.randrange(12)):
                await asyncio.sleep(chance.choice((0, 0, 0.0002)))
            task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert await alive()
    halves = await db.rows(
        "SELECT REPLACE(REPLACE(name, 'first', ''), 'second', '') AS n, COUNT(*) AS c FROM installation_facts GROUP BY n"
    )
    assert {row["c"] for row in halves if row["n"] != "alive"} <= {2}
    await everything_given_back()
    assert not db.transaction_open()


async def test_a_crowd_of_which_half_is_cancelled_writes_the_other_half() -> None:
    chance = random.Random(7)
    tasks = [asyncio.create_task(two_facts(number)) for number in range(200)]
    doomed = set(chance.sample(tasks, 100))
    for task in doomed:
        await asyncio.sleep(0)
        task.cancel()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    stayed = sum(outcome is None for outcome in outcomes)
    assert stayed >= 100
    assert await facts() >= 2 * stayed
    assert await facts() % 2 == 0
    assert await alive()


@pytest.mark.sqlite
async def test_a_disk_that_is_full_leaves_the_next_transaction_free(file: Path) -> None:
    pages = await db.scalar("PRAGMA page_count")
    await db.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(db.TROUBLE):
        await write_fact("large", "x" * 4_000_000)
    with pytest.raises(db.TROUBLE):
        await one_large_fact()
    await db.rows("PRAGMA max_page_count = 1000000")
    assert await alive()


@pytest.mark.sqlite
async def test_a_commit_that_is_refused_leaves_no_transaction_open() -> None:
    with pytest.raises(db.TROUBLE, match="FOREIGN KEY"):
        await customer_of_nobody()
    assert await alive()


@pytest.mark.sqlite
async def test_a_transaction_waits_for_another_connections_write_instead_of_failing(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(two_facts(1))
        done, _ = await asyncio.wait([waiting], timeout=0.2)
        assert not done
        other.execute("COMMIT")
        async with asyncio.timeout(5):
            await waiting
    assert await facts() == 2


@pytest.mark.sqlite
async def test_a_transaction_that_reads_first_may_write_although_another_connection_wrote_meanwhile(file: Path) -> None:
    async with db.transaction():
        assert await facts() == 0
        with closing(sqlite3.connect(file, timeout=0.05)) as other, pytest.raises(sqlite3.OperationalError):
            other.execute("INSERT INTO installation_facts (name, value) VALUES ('other', 'x')")
        await write_fact("ours", "x")
    assert await facts() == 1


async def test_what_one_task_writes_no_other_sees_before_the_commit() -> None:
    written, looked = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with db.transaction():
            await write_fact("secret", "x")
            written.set()
            await looked.wait()

    async def look() -> int:
        await written.wait()
        seen = await db.scalar("SELECT COUNT(*) FROM installation_facts", on="reports")
        looked.set()
        return seen

    _, seen = await asyncio.gather(write(), look())
    assert seen == 0
    assert await facts() == 1


async def test_an_error_takes_everything_of_its_transaction_back_and_an_inner_one_only_its_own() -> None:
    with pytest.raises(ZeroDivisionError):
        await broken_off("gone")
    async with db.transaction():
        await write_fact("stays", "x")
        with pytest.raises(ZeroDivisionError):
            await broken_off("goes")
    assert [row["name"] for row in await db.rows("SELECT name FROM installation_facts")] == ["stays"]


async def test_a_transaction_is_known_to_its_own_task_only() -> None:
    inside, over = asyncio.Event(), asyncio.Event()

    async def hold() -> bool:
        async with db.transaction():
            inside.set()
            await over.wait()
            return db.transaction_open()

    holding = asyncio.create_task(hold())
    await inside.wait()
    assert not db.transaction_open()
    over.set()
    assert await holding
    assert not db.transaction_open()


async def test_stripe_is_never_called_inside_a_transaction_h5() -> None:
    gateway = Gateway(Connection(key="sk_test_x", base="http://127.0.0.1:9", retries=0), Limiter(10))
    async with db.transaction():
        with pytest.raises(Defect, match="get /v1/prices was called inside a transaction"):
            await gateway.get("/v1/prices")
        with pytest.raises(Defect, match="inside a transaction"):
            await gateway.post("/v1/prices", {})
        with pytest.raises(Defect, match="inside a transaction"):
            await gateway.delete("/v1/prices/x")
    await gateway.close()


@pytest.mark.sqlite
async def test_the_connection_for_reports_can_not_write() -> None:
    with pytest.raises(db.TROUBLE, match="readonly"):
        await db.rows("INSERT INTO installation_facts (name, value) VALUES ('x', 'x') RETURNING id", on="reports")


async def test_a_moment_is_read_back_as_it_was_whether_raw_sql_or_the_orm_wrote_it() -> None:

    await put("subscribers", GOOD["subscribers"](1))

    row = await Subscriber.get(telegram_id=1)
    assert row.created_at == AT
    await row.save()
    again = await db.rows("SELECT created_at FROM subscribers")
    assert again == [{"created_at": db.moment(AT)}]
