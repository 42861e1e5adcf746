"""News comes twice, late, in the wrong order, never, or while somebody is busy: the truth is the same, and is said once."""

from __future__ import annotations

import asyncio

import pytest

from billing.look_at_everybody import look_at_everybody
from billing.resolve_events import resolve_due
from billing.sync import sync_due
from domain.access import Level
from sandbox.stripe.triggers import dispute
from storage import access_decisions, marks
from storage.outbox import OutboxNotice
from storage.payment_methods import StripePaymentMethod
from storage.payments import PaymentAttempt
from storage.subscribers import Subscriber
from tests.billing.lane import open_intake, pay, slow_down
from tests.support.shop import Shop

DAY = 86_400


async def test_while_a_look_hangs_for_a_minute_events_are_taken_in_as_ever_a20(shop: Shop) -> None:
    who = await pay(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    reached = slow_down(shop, "/v1/subscriptions", seconds=60)
    hanging = asyncio.create_task(sync_due(shop.ctx, limit=1))
    await asyncio.wait_for(reached.wait(), 10)
    async with open_intake(shop) as bring:
        receipts = await bring(shop.sandbox.stripe.events)
    assert all(receipt.new for receipt in receipts)
    assert not hanging.done()
    hanging.cancel()
    await asyncio.gather(hanging, return_exceptions=True)


async def test_what_no_list_and_no_event_shows_is_found_within_a_month_a28(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await pay(shop)
    assert await look_at_everybody(shop.ctx) == 1, "whoever was never looked at is the first"
    await shop.settle()
    assert await look_at_everybody(shop.ctx) == 0, "they were looked at just now"
    (card,) = shop.sandbox.stripe.objects("payment_method")
    card["customer"] = None
    shop.sandbox.clock.move(30 * DAY + 60)
    assert await look_at_everybody(shop.ctx) == 1
    await shop.settle()
    assert await StripePaymentMethod.filter(detached=False).count() == 0
    assert await look_at_everybody(shop.ctx) == 0


async def test_whoever_was_read_by_other_rules_is_looked_at_at_once(shop: Shop) -> None:
    await pay(shop)
    await look_at_everybody(shop.ctx)
    await shop.settle()
    await Subscriber.all().update(projection=0)
    assert await look_at_everybody(shop.ctx) == 1
    await shop.settle()
    assert await look_at_everybody(shop.ctx) == 0


async def test_two_events_for_one_change_are_said_once_b10(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await pay(shop)
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events)
        await shop.settle()
        said = await OutboxNotice.all().count()
        receipts = await bring({**event, "id": f"{event['id']}_again"} for event in shop.sandbox.stripe.events)
        await shop.settle()
    assert all(receipt.new for receipt in receipts)
    assert await OutboxNotice.all().count() == said > 0


@pytest.mark.parametrize("order", ["in order", "turned round"])
async def test_the_end_of_a_dispute_that_is_told_before_its_beginning_is_the_end_b11(
    order: str, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    await shop.settle()
    books = shop.sandbox.stripe.books
    made = dispute(books, shop.sandbox.stripe.objects("charge")[-1])
    opened = next(event for event in reversed(shop.sandbox.stripe.events) if event["type"] == "charge.dispute.created")
    made["status"] = "won"
    closed = {**opened, "id": "evt_closed", "type": "charge.dispute.closed", "data": {"object": {**made}}}
    async with open_intake(shop) as bring:
        for event in [closed, opened] if order == "turned round" else [opened, closed]:
            await bring([event])
            await resolve_due(shop.ctx)
            await shop.settle()
    assert (await PaymentAttempt.get()).dispute == "won"
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.FULL
