"""A database in trouble never makes us say that an event was stored, and never stops those that come later (row A18)."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from billing.webhooks.intake import Full, Intake, NotStored
from storage import db
from storage.inbox import StripeWebhookEvent
from tests.billing.webhooks.door import Door, StandingClock, event, sign
from tests.support.poison import poison


def other(file: Path) -> sqlite3.Connection:
    """Another program on the same file."""
    return sqlite3.connect(file, isolation_level=None)


@pytest.mark.sqlite
async def test_while_another_program_holds_the_lock_nothing_is_called_stored_a18(opened: Door, file: Path) -> None:
    with closing(other(file)) as backup:
        backup.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotStored):
            await opened.bring(event())
        backup.execute("ROLLBACK")
    assert (await opened.counts())["stripe_webhook_events"] == 0
    assert (await opened.bring(event())).new


@pytest.mark.sqlite
async def test_a_crowd_at_a_locked_door_is_turned_away_together_and_let_in_later_a18(opened: Door, file: Path) -> None:
    with closing(other(file)) as backup:
        backup.execute("BEGIN IMMEDIATE")
        tries = [opened.bring(event(number)) for number in range(100)]
        async with asyncio.timeout(10):
            outcomes = await asyncio.gather(*tries, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {NotStored}
        backup.execute("ROLLBACK")
    await asyncio.gather(*(opened.bring(event(number)) for number in range(100)))
    assert (await opened.counts())["stripe_webhook_events"] == 100


@pytest.mark.sqlite
async def test_a_full_disk_is_no_acknowledgement_and_no_end_a18(opened: Door) -> None:
    pages = await db.scalar("PRAGMA page_count")
    await db.rows(f"PRAGMA max_page_count = {pages}")
    large = event(data={"object": {"id": "in_1", "customer": "cus_1", "description": "x" * 300_000}})
    with pytest.raises(NotStored):
        await opened.bring(large)
    await db.rows("PRAGMA max_page_count = 1000000")
    assert (await opened.bring(large)).new
    assert (await opened.counts())["sync_marks"] == 1


async def test_one_event_that_the_database_refuses_takes_no_other_with_it(opened: Door) -> None:
    await poison("stripe_webhook_events", "NEW.stripe_id = 'evt_5'")
    outcomes = await asyncio.gather(*(opened.bring(event(number)) for number in range(20)), return_exceptions=True)
    assert [number for number, outcome in enumerate(outcomes) if isinstance(outcome, NotStored)] == [5]
    assert (await opened.counts())["stripe_webhook_events"] == 19


class BrokenClock(StandingClock):
    """Fails once in a way that nobody foresaw."""

    def __init__(self) -> None:
        self.left = 2

    def real_ms(self) -> int:
        self.left -= 1
        if self.left >= 0:
            raise ZeroDivisionError
        return super().real_ms()


async def test_the_writer_outlives_an_error_that_nobody_foresaw(opened: Door) -> None:
    intake = Intake(replace(opened.ctx, clock=BrokenClock()))
    intake.start()
    body = orjson.dumps(event())
    for _ in range(2):
        with pytest.raises(NotStored):
            await intake.accept(body, sign(body))
    async with asyncio.timeout(5):
        assert (await intake.accept(body, sign(body))).new
    await intake.stop()


async def test_a_queue_that_is_full_says_so_at_once_and_what_waits_is_stored(opened: Door, file: Path) -> None:
    bodies = [orjson.dumps(event(number)) for number in range(2_050)]
    tries = [asyncio.create_task(opened.intake.accept(body, sign(body))) for body in bodies]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    refused = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    assert {type(outcome) for outcome in refused} == {Full}
    assert (await opened.counts())["stripe_webhook_events"] == 2_050 - len(refused)


async def test_a_client_that_goes_away_takes_no_event_with_it(opened: Door) -> None:
    leaving = asyncio.create_task(opened.bring(event(1)))
    staying = asyncio.create_task(opened.bring(event(2)))
    await asyncio.sleep(0)
    leaving.cancel()
    assert (await staying).new
    await opened.intake.stop()
    assert leaving.cancelled()
    assert await StripeWebhookEvent.filter(stripe_id__in=["evt_1", "evt_2"]).count() == 2


async def test_stopping_writes_what_waits_and_takes_nothing_more_b19(opened: Door) -> None:
    tries = [asyncio.create_task(opened.bring(event(number))) for number in range(300)]
    await asyncio.sleep(0)
    stopping = asyncio.create_task(opened.intake.stop())
    await asyncio.sleep(0)
    late = asyncio.create_task(opened.bring(event(999)))
    assert all(receipt.new for receipt in await asyncio.gather(*tries))
    with pytest.raises(NotStored):
        await late
    await stopping
    with pytest.raises(NotStored):
        await opened.bring(event(1_000))
    assert (await opened.counts())["stripe_webhook_events"] == 300


async def test_stopping_twice_or_before_the_start_is_no_trouble(opened: Door) -> None:
    await opened.intake.stop()
    await opened.intake.stop()
    await Intake(opened.ctx).stop()
