"""A look at a person that the database does not take stays owed, is an alarm, and is made good by itself."""

from __future__ import annotations

import asyncio

import pytest

from billing.page_events import page_events
from billing.probe_storage import takes_writes
from billing.sync import sync_due
from billing.webhooks.registry import listened
from domain.access import Level
from storage import access_decisions, db, marks
from storage.facts import read_fact
from storage.inbox import StripeWebhookEvent
from storage.invoices import StripeInvoice
from storage.marks import LEASE_MS
from storage.outbox import OutboxNotice
from tests.billing.lane import another_worker, mark_of, pay, slow_down
from tests.support.shop import Shop
from tests.support.trouble import foreign_lock, full_disk

pytestmark = pytest.mark.sqlite
PAGES = 60  # so many more invoices need room for several more pages


async def test_a_look_that_ends_while_the_database_is_locked_is_made_again_within_a_minute_h6(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    reached = slow_down(shop, "/v1/subscriptions", seconds=1.0)
    looking = asyncio.create_task(sync_due(shop.ctx, limit=1))
    await asyncio.wait_for(reached.wait(), 10)
    async with foreign_lock(shop.url):
        with pytest.raises(db.TROUBLE, match="locked"):
            await looking
        assert not await takes_writes(shop.ctx)
    shop.sandbox.stripe.faults.clear()
    assert await takes_writes(shop.ctx)
    assert await access_decisions.last(who.id) is None, "nothing of it stays"
    later, _ = another_worker(shop, ahead_ms=LEASE_MS + 1_000)
    assert await sync_due(later, limit=1) == 1
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.FULL
    assert await OutboxNotice.filter(kind="welcome").count() == 1
    await later.work.close()


async def test_a_look_that_the_full_disk_does_not_take_backs_off_and_is_made_good_once_there_is_room_a18(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    books, (latest,) = shop.sandbox.stripe.books, shop.sandbox.stripe.objects("invoice")
    for number in range(PAGES):
        books.add({**latest, "id": f"in_later_{number}", "created": latest["created"] + 60 + number, "parent": None})
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    worker, clock = another_worker(shop)
    async with full_disk():
        assert await sync_due(worker, limit=1) == 1
        assert not await takes_writes(worker)
        assert await StripeInvoice.all().count() == 0, "nothing of it stays"
        mark = await mark_of(who)
        assert (mark.failures, mark.raised > mark.seen) == (1, True)
    assert await takes_writes(worker)
    clock.ahead_ms = mark.due_ms
    assert await sync_due(worker, limit=1) == 1
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.FULL
    assert await OutboxNotice.filter(kind="welcome").count() == 1
    await worker.work.close()


async def test_a_list_of_events_that_was_not_stored_is_read_again_from_the_same_place_h6(shop: Shop) -> None:
    await pay(shop)
    async with foreign_lock(shop.url):
        with pytest.raises(db.TROUBLE, match="locked"):
            await page_events(shop.ctx)
    assert await read_fact("events_cursor") is None
    listened_to = [event for event in shop.sandbox.stripe.events if listened(event["type"])]
    assert await page_events(shop.ctx) == len(listened_to) == await StripeWebhookEvent.all().count()
