"""What an operator mends by hand: events that are followed again, and a state that is read anew, without a word to anybody."""

from __future__ import annotations

from datetime import timedelta

from billing.rebuild_state import rebuild_state
from billing.replay_events import replay_events
from billing.resolve_events import resolve_due
from domain.access import Level
from sandbox.stripe.triggers import dispute
from storage.access_decisions import AccessDecision
from storage.audit_log import AuditEntry
from storage.inbox import StripeWebhookEvent
from storage.outbox import OutboxNotice
from storage.subscriptions import StripeSubscription
from tests.billing.lane import mark_of, open_intake, pay
from tests.support.shop import Shop


async def test_an_event_that_is_replayed_makes_its_person_be_looked_at_and_nothing_is_said_twice_a24_a29(
    shop: Shop,
) -> None:
    who = await pay(shop)
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events)
    await shop.settle()
    said = await OutboxNotice.all().count()
    raised = (await mark_of(who)).raised
    event = await StripeWebhookEvent.filter(type="customer.subscription.created").get()

    done = await replay_events(shop.ctx, [event.stripe_id, "evt_nobody"])

    assert (done.marked, done.unresolved, done.ignored, done.missing) == (1, 0, 0, ("evt_nobody",))
    assert (await mark_of(who)).raised == raised + 1
    await shop.settle()
    assert (await StripeWebhookEvent.get(id=event.id)).state == "done"
    assert await OutboxNotice.all().count() == said
    assert await AuditEntry.filter(action="events.replayed").count() == 1


async def test_a_range_of_events_is_replayed_and_a_dead_one_finds_its_person_again_a24(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    await pay(shop)
    await shop.settle()
    dispute(shop.sandbox.stripe.books, shop.sandbox.stripe.objects("charge")[0])
    news = [event for event in shop.sandbox.stripe.events if event["type"] == "charge.dispute.created"]
    async with open_intake(shop) as bring:
        await bring(news)
    await StripeWebhookEvent.all().update(state="dead", attempts=5)
    now = shop.ctx.clock.now()

    assert (await replay_events(shop.ctx, since=now + timedelta(minutes=1))).unresolved == 0
    assert (
        await replay_events(shop.ctx, since=now - timedelta(hours=1), until=now + timedelta(hours=1))
    ).unresolved == 1

    await resolve_due(shop.ctx)
    await shop.settle()
    assert (await AccessDecision.get()).level == Level.NONE


async def test_a_rebuild_shows_what_differs_and_changes_nothing_until_it_is_told_to(shop: Shop) -> None:
    who = await pay(shop)
    await shop.settle()
    assert await rebuild_state(shop.ctx, apply=True, out=print) == 0
    await StripeSubscription.all().update(status="canceled", tier="premium")
    await AccessDecision.all().update(level="none", reason="subscription.ended")
    told = await OutboxNotice.all().count()
    lines: list[str] = []

    assert await rebuild_state(shop.ctx, apply=False, out=lines.append) == 1
    ref = shop.sandbox.stripe.objects("subscription")[0]["id"]
    assert lines == [
        f"{who.telegram_id}:",
        f"  {ref}: status is canceled here, trialing at Stripe",
        f"  {ref}: tier is premium here, basic at Stripe",
    ]
    assert (await StripeSubscription.get()).status == "canceled"

    assert await rebuild_state(shop.ctx, apply=True, out=lines.append, telegram_id=who.telegram_id) == 0
    assert (await StripeSubscription.get()).status == "trialing"
    assert (await AccessDecision.get()).level == Level.FULL
    assert await OutboxNotice.all().count() == told, "a baseline says nothing"
    assert await rebuild_state(shop.ctx, apply=True, out=lines.append, telegram_id=4) == 0
