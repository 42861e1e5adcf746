"""The program, its endpoint or the machine's clock was not as it should be for days: afterwards everything is as at Stripe."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from billing.page_events import page_events
from billing.raise_deadlines import raise_deadlines
from billing.rebuild_state import rebuild_state
from billing.reconcile import reconcile
from billing.resolve_events import resolve_due
from billing.sync import sync_due
from domain.access import Level
from sandbox.stripe.old_shapes import VERSIONS, drawn
from sandbox.stripe.triggers import refund
from storage import access_decisions
from storage.access_decisions import AccessDecision
from storage.audit_log import AuditEntry
from storage.inbox import StripeWebhookEvent
from storage.invoices import StripeInvoice
from storage.marks import SyncMark
from storage.outbox import OutboxNotice
from tests.billing.lane import another_worker, open_intake, pay
from tests.support.shop import Shop

if TYPE_CHECKING:
    from domain.subscriber import Known

DAY = 86_400


async def level(who: Known) -> Level:
    access = await access_decisions.last(who.id)
    return access.level if access is not None else Level.NONE


async def travel(shop: Shop, seconds: int) -> None:
    """Business time goes on, and Stripe with it; nobody here notices."""
    shop.sandbox.clock.move(seconds)
    await shop.sandbox.stripe.run_due()


async def same_as_stripe(shop: Shop) -> bool:
    return await rebuild_state(shop.ctx, apply=False, out=print) == 0


async def a_week_and_more(shop: Shop, who: Known) -> None:
    """Their renewal is paid, the next one fails, a part of the first goes back, and they cancel."""
    subscription = shop.sandbox.stripe.objects("subscription")[-1]
    await travel(shop, 8 * DAY)
    refund(shop.sandbox.stripe.books, shop.sandbox.stripe.objects("charge")[0], amount=100)
    shop.sandbox.stripe.next_charges.decline()
    await travel(shop, 7 * DAY)
    await shop.ctx.work.post(f"/v1/subscriptions/{subscription['id']}", {"cancel_at_period_end": True})
    assert who.id


@pytest.mark.parametrize("days", [4, 40])
async def test_an_endpoint_that_was_away_longer_than_stripe_repeats_is_caught_up_with_a27(
    days: int, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await page_events(shop.ctx)
    await shop.settle()
    (subscription,) = shop.sandbox.stripe.objects("subscription")
    await shop.ctx.work.post(f"/v1/subscriptions/{subscription['id']}", {"cancel_at_period_end": True})
    late = await pay(shop, 1002)
    await travel(shop, days * DAY)

    # A start: the events list as far back as it goes, then the lists of everybody.
    await page_events(shop.ctx)
    await resolve_due(shop.ctx)
    await shop.settle()
    while await reconcile(shop.ctx):
        pass
    await SyncMark.all().update(due_ms=0)
    await shop.settle()
    assert await same_as_stripe(shop)
    assert await level(who) is (Level.FULL if days == 4 else Level.NONE)
    assert await level(late) is Level.FULL
    assert await StripeWebhookEvent.filter(state__in=["marked", "unresolved", "dead"]).count() == 0


async def told(shop: Shop) -> Counter[str]:
    return Counter(
        [str(kind) for kind in await OutboxNotice.filter(subscriber_id__isnull=False).values_list("kind", flat=True)]
    )


@pytest.mark.parametrize("version", [*VERSIONS, "each its own"])
async def test_a_life_told_in_the_shapes_of_any_version_ends_in_the_same_state_a14_d12(
    version: str, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    dice = random.Random(version)  # an order, no secret
    who = await pay(shop)
    async with open_intake(shop) as bring:
        seen = set[str]()

        async def tell() -> None:
            """All that is new, in some order, some of it twice, as that version draws it."""
            news = [one for one in shop.sandbox.stripe.events if one["id"] not in seen]
            seen.update(one["id"] for one in news)
            news += dice.sample(news, len(news) // 3)
            dice.shuffle(news)
            books = shop.sandbox.stripe.books
            await bring(
                drawn(books, one, dice.choice(VERSIONS) if version == "each its own" else version) for one in news
            )
            await resolve_due(shop.ctx)
            await shop.settle()

        await tell()
        assert await level(who) is Level.FULL
        await a_week_and_more(shop, who)
        await tell()
    assert await same_as_stripe(shop)
    assert await level(who) is Level.GRACE
    assert await StripeWebhookEvent.filter(state__in=["marked", "unresolved", "dead"]).count() == 0
    assert await told(shop) == Counter(
        {"welcome": 1, "receipt": 1, "refunded": 1, "payment_failed": 1, "cancel_scheduled": 1}
    )


async def test_an_endpoint_that_does_not_send_what_we_need_costs_minutes_and_no_truth_h13(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    sent: set[str] = {"customer.created", "payment_method.attached"}
    async with open_intake(shop) as bring:
        await bring(one for one in shop.sandbox.stripe.events if one["type"] in sent)
        await shop.settle()
        await a_week_and_more(shop, who)
        await bring(one for one in shop.sandbox.stripe.events if one["type"] in sent)
    await page_events(shop.ctx)
    await resolve_due(shop.ctx)
    await shop.settle()
    assert await same_as_stripe(shop)
    assert await level(who) is Level.GRACE


async def test_a_deadline_that_comes_while_stripe_has_renewed_closes_nothing_d20(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await page_events(shop.ctx)
    await shop.settle()
    until = (await AccessDecision.get()).until
    assert until is not None
    # The renewal is paid at Stripe; no event of it has come in.
    await travel(shop, int((until - shop.ctx.clock.now()).total_seconds()) + 2 * 3_600)
    assert await raise_deadlines(shop.ctx) == 1
    await shop.settle()
    decision = await AccessDecision.get()
    assert decision.level == Level.FULL
    assert decision.until == until + timedelta(days=7)
    assert await AuditEntry.filter(action="access.closed", subscriber_id=who.id).count() == 0


async def test_a_timetable_that_fires_twice_takes_one_step_d24(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await pay(shop)
    await page_events(shop.ctx)
    await shop.settle()
    before = await told(shop)
    until = (await AccessDecision.get()).until
    assert until is not None
    await travel(shop, int((until - shop.ctx.clock.now()).total_seconds()) + 2 * 3_600)
    other, _ = another_worker(shop)
    jobs: list[Any] = [raise_deadlines, page_events, reconcile]
    await asyncio.gather(*(job(ctx) for job in jobs for ctx in (shop.ctx, other)), return_exceptions=True)
    await asyncio.gather(*(sync_due(ctx, limit=5) for ctx in (shop.ctx, other) for _ in range(2)))
    await shop.settle()
    await other.work.close()
    assert await StripeInvoice.all().count() == 2
    assert await told(shop) - before == Counter({"receipt": 1})
    assert (await AccessDecision.get()).until == until + timedelta(days=7)
    assert await same_as_stripe(shop)
