"""The list of events brings what the webhook lost, nothing twice, and never skips what it could not read."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from billing.page_events import page_events
from billing.webhooks.registry import listened
from domain.access import Level
from domain.error import StripeRefused, StripeUnavailable
from storage import access_decisions
from storage.facts import read_fact
from storage.inbox import StripeWebhookEvent
from storage.outbox import OutboxNotice
from tests.billing.lane import open_intake, pay
from tests.support.shop import Shop

CURSOR = "events_cursor"
DAY = 86_400


async def cursor() -> datetime | None:
    found = await read_fact(CURSOR)
    return datetime.fromisoformat(found) if found else None


def heard(shop: Shop) -> list[dict[str, Any]]:
    return [event for event in shop.sandbox.stripe.events if listened(event["type"])]


async def test_what_the_webhook_lost_comes_in_and_lets_in_g6(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    assert await page_events(shop.ctx) == len(heard(shop))
    await shop.settle()
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.FULL
    assert await OutboxNotice.filter(kind="welcome").count() == 1
    assert await StripeWebhookEvent.exclude(source="events_list").count() == 0


async def test_a_second_reading_finds_nothing_and_says_nothing(shop: Shop) -> None:
    await pay(shop)
    await page_events(shop.ctx)
    await shop.settle()
    said = await OutboxNotice.all().count()
    assert await page_events(shop.ctx) == 0
    await shop.settle()
    assert await OutboxNotice.all().count() == said


async def test_what_the_webhook_brought_is_not_repeated_and_what_it_lost_is_added(shop: Shop) -> None:
    await pay(shop)
    events = heard(shop)
    async with open_intake(shop) as bring:
        await bring(events[::2])
    assert await page_events(shop.ctx) == len(events) - len(events[::2])
    assert await StripeWebhookEvent.all().count() == len(events)


async def test_the_cursor_moves_behind_a_day_only_when_the_whole_of_it_was_read(shop: Shop) -> None:
    for _ in range(101):
        shop.sandbox.stripe.trigger("customer.updated")
    events, pages = len(heard(shop)), []

    def second_page_of_the_last_day(method: str, path: str) -> bool:
        if path == "/v1/events":
            pages.append(method)
        return path == "/v1/events" and len(pages) == 4

    assert events > 100
    shop.sandbox.stripe.faults.fail_next(10, 400, match=second_page_of_the_last_day)
    with pytest.raises(StripeRefused):
        await page_events(shop.ctx)
    stayed = await cursor()
    assert stayed is not None
    assert stayed <= shop.ctx.clock.now() - timedelta(days=1)
    first = await StripeWebhookEvent.all().count()
    assert 0 < first < events
    shop.sandbox.stripe.faults.clear()
    assert await page_events(shop.ctx) == events - first
    newest = max(event["created"] for event in shop.sandbox.stripe.events)
    moved = await cursor()
    assert moved is not None
    assert moved.timestamp() == newest


async def test_while_stripe_is_away_the_cursor_stays(shop: Shop) -> None:
    await page_events(shop.ctx)
    before = await cursor()
    shop.sandbox.clock.move(DAY)
    shop.sandbox.stripe.faults.down = True
    with pytest.raises(StripeUnavailable):
        await page_events(shop.ctx)
    assert await cursor() == before


async def test_an_event_that_becomes_visible_late_is_found_behind_the_cursor(shop: Shop) -> None:
    shop.sandbox.stripe.trigger("customer.updated")
    await page_events(shop.ctx)
    late = shop.sandbox.stripe.trigger("customer.updated")
    late["created"] -= int(timedelta(minutes=9).total_seconds())
    await page_events(shop.ctx)
    assert await StripeWebhookEvent.filter(stripe_id=late["id"]).count() == 1


async def test_after_four_days_away_everything_since_then_comes_in_a27(shop: Shop) -> None:
    await pay(shop)
    await page_events(shop.ctx)
    missed = shop.sandbox.stripe.trigger("customer.subscription.updated")
    shop.sandbox.clock.move(4 * DAY)
    await page_events(shop.ctx)
    assert await StripeWebhookEvent.filter(stripe_id=missed["id"]).count() == 1


async def test_a_cursor_older_than_stripe_remembers_asks_for_no_more_than_it_keeps(shop: Shop) -> None:
    await page_events(shop.ctx)
    shop.sandbox.clock.move(60 * DAY)
    before = len(shop.sandbox.stripe.calls)
    await page_events(shop.ctx)
    asked = [call.params["created"] for call in shop.sandbox.stripe.calls[before:]]
    since = min(float(str(created["gte"])) for created in asked if isinstance(created, dict))
    assert 0 <= shop.ctx.clock.now().timestamp() - 30 * DAY - since < 60


async def test_of_a_type_that_nobody_listens_to_nothing_is_kept(shop: Shop) -> None:
    assert any(event["type"] == "product.created" for event in shop.sandbox.stripe.events)
    await page_events(shop.ctx)
    assert await StripeWebhookEvent.filter(type="product.created").count() == 0


async def test_an_outage_in_the_middle_of_catching_up_keeps_the_days_that_were_read(shop: Shop) -> None:
    await page_events(shop.ctx)
    shop.sandbox.clock.move(10 * DAY)
    asked = 0

    def fourth_day(_: str, path: str) -> bool:
        nonlocal asked
        asked += path == "/v1/events"
        return path == "/v1/events" and asked > 3

    before = await cursor()
    shop.sandbox.stripe.faults.fail_next(10, 400, match=fourth_day)
    with pytest.raises(StripeRefused):
        await page_events(shop.ctx)
    after = await cursor()
    assert before is not None
    assert after is not None
    assert timedelta(days=2) < after - before < timedelta(days=3)


async def test_where_nothing_happens_one_short_question_is_enough(shop: Shop) -> None:
    await page_events(shop.ctx)
    shop.sandbox.clock.move(2 * DAY)
    await page_events(shop.ctx)
    since = len(shop.sandbox.stripe.calls)
    await page_events(shop.ctx)
    assert len(shop.sandbox.stripe.calls) - since == 1
