"""However the news arrives, a person ends where Stripe says they are, and is told once."""

from __future__ import annotations

import asyncio
import random

import pytest

from billing.start_checkout import start_checkout
from billing.sync import sync_due
from domain.access import Level
from domain.error import AlreadySubscribed
from storage import access_decisions, marks
from storage.access_decisions import AccessDecision
from storage.customers import StripeCustomer
from storage.inbox import StripeWebhookEvent
from storage.invoices import StripeInvoice
from storage.marks import LEASE_MS, SyncMark
from storage.outbox import OutboxNotice
from storage.subscriptions import StripeSubscription
from tests.billing.lane import another_worker, mark_of, open_intake, pay, slow_down
from tests.support.poison import poison
from tests.support.shop import Shop

MINUTE_MS = 60_000


async def open_events() -> int:
    return await StripeWebhookEvent.filter(state="marked").count()


@pytest.mark.parametrize("seed", range(4))
async def test_events_in_any_order_any_number_of_times_make_one_row_and_one_welcome_b1_b2_b3_b4(
    seed: int, shop_without_trials: Shop
) -> None:
    shop, chance = shop_without_trials, random.Random(seed)
    people = [await pay(shop, 2_000 + number) for number in range(4)]
    events = shop.sandbox.stripe.events * 2
    chance.shuffle(events)
    async with open_intake(shop) as bring:
        while events:
            group = [events.pop() for _ in range(min(len(events), chance.randrange(1, 12)))]
            await bring(group)
            if chance.random() < 0.5:
                await shop.settle()
        await shop.settle()
    for who in people:
        access = await access_decisions.last(who.id)
        assert access is not None
        assert (access.level, access.tier) == (Level.FULL, "basic")
        assert await OutboxNotice.filter(subscriber_id=who.id, kind="welcome").count() == 1
        assert await StripeSubscription.filter(customer__subscriber_id=who.id).count() == 1
    assert await OutboxNotice.filter(kind="welcome").count() == len(people)
    assert await open_events() == 0
    assert await SyncMark.filter(subscriber_id__isnull=True).count() == 0


async def test_news_that_is_delivered_again_after_the_end_wakes_nobody_b6_a29_a30(shop: Shop) -> None:
    who = await pay(shop)
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events)
        await shop.settle()
        row = await StripeSubscription.get()
        await shop.ctx.work.delete(f"/v1/subscriptions/{row.stripe_id}")
        ended = shop.sandbox.stripe.events[-1:]
        await bring(ended)
        await shop.settle()
        before = await OutboxNotice.all().count()
        await StripeWebhookEvent.all().delete()  # what pruning does: the same events then look like new ones (row A30)
        await bring(reversed(shop.sandbox.stripe.events))
        await shop.settle()
    access = await access_decisions.last(who.id)
    assert access is not None
    assert (access.level, (await StripeSubscription.get()).status) == (Level.NONE, "canceled")
    assert await OutboxNotice.all().count() == before


async def test_a_slow_look_that_lost_its_fence_commits_nothing_b7(shop: Shop) -> None:
    who = await pay(shop)
    await shop.settle()
    ref = (await StripeCustomer.get()).stripe_id
    await shop.ctx.work.post(f"/v1/customers/{ref}", {"email": "old@example.com"})
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    reached = slow_down(shop, "/v1/subscriptions", seconds=2.0)
    slow = asyncio.create_task(sync_due(shop.ctx, limit=1))
    await asyncio.wait_for(reached.wait(), 10)
    shop.sandbox.stripe.faults.clear()
    await shop.ctx.people.post(f"/v1/customers/{ref}", {"email": "new@example.com"})
    fast, _ = another_worker(shop, ahead_ms=LEASE_MS + 1_000)
    assert await sync_due(fast, limit=1) == 1
    seen = await mark_of(who)
    assert not slow.done()
    assert await slow == 1
    assert (await StripeCustomer.get()).email == "new@example.com"
    assert (await mark_of(who)).seen == seen.seen == seen.raised
    assert (await mark_of(who)).failures == 0
    await fast.work.close()


async def test_news_during_a_look_leads_to_another_look(shop: Shop) -> None:
    who = await pay(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    reached = slow_down(shop, "/v1/subscriptions", seconds=1.0)
    looking = asyncio.create_task(sync_due(shop.ctx, limit=1))
    await asyncio.wait_for(reached.wait(), 10)
    shop.sandbox.stripe.faults.clear()
    await marks.raise_mark(who.id, reason="news", real_ms=shop.ctx.clock.real_ms())
    assert not looking.done()
    assert await sync_due(shop.ctx, limit=1) == 0, "one worker per person"
    assert await looking == 1
    mark = await mark_of(who)
    assert mark.raised == mark.seen + 1
    assert await sync_due(shop.ctx, limit=1) == 1
    assert await sync_due(shop.ctx, limit=1) == 0


@pytest.mark.parametrize("status", [500, 503, 429, None], ids=["500", "503", "429", "cut"])
async def test_while_stripe_fails_the_mark_stays_backs_off_and_access_keeps_the_last_decision_a25(
    status: int | None, shop: Shop
) -> None:
    who = await pay(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    await shop.settle()
    decided = await access_decisions.last(who.id)
    assert decided is not None
    worker, clock = another_worker(shop, patience=0.5)
    await marks.raise_mark(who.id, reason="test", real_ms=clock.real_ms())
    pauses = []
    mark = await mark_of(who)
    for _ in range(3):
        if status is None:
            shop.sandbox.stripe.faults.drop_next(20)
        else:
            shop.sandbox.stripe.faults.fail_next(20, status)
        assert await sync_due(worker, limit=5) == 1
        shop.sandbox.stripe.faults.clear()
        assert await sync_due(worker, limit=5) == 0, "it is not due yet"
        mark = await mark_of(who)
        pauses.append(mark.due_ms - clock.real_ms())
        clock.ahead_ms += pauses[-1] + 1
    assert pauses[0] < pauses[1] < pauses[2]
    assert (mark.failures, mark.raised > mark.seen, mark.last_error is not None) == (3, True, True)
    assert await access_decisions.last(who.id) == decided
    assert await sync_due(worker, limit=5) == 1
    after = await mark_of(who)
    assert (after.failures, after.raised - after.seen, after.last_error is None) == (0, 0, True)
    await worker.work.close()


async def test_an_outage_alarms_an_admin_after_five_tries_and_once_a_day(shop: Shop) -> None:
    who = await pay(shop)
    worker, clock = another_worker(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=clock.real_ms())
    shop.sandbox.stripe.faults.down = True
    told = []
    for _ in range(7):
        assert await sync_due(worker, limit=5) == 1
        told.append(await OutboxNotice.filter(kind="admin_sync_failing").count())
        clock.ahead_ms += 10 * MINUTE_MS
    assert told == [0, 0, 0, 0, 1, 1, 1]
    await worker.work.close()


async def test_an_outage_that_meets_many_people_is_told_once(shop: Shop) -> None:
    people = [await pay(shop, 2_000 + number) for number in range(3)]
    worker, clock = another_worker(shop)
    await marks.raise_marks([who.id for who in people], reason="test", real_ms=clock.real_ms())
    shop.sandbox.stripe.faults.down = True
    for _ in range(6):
        assert await sync_due(worker, limit=5) == 3
        clock.ahead_ms += 10 * MINUTE_MS
    assert await OutboxNotice.filter(kind="admin_sync_failing").count() == 1
    await worker.work.close()


async def test_a_hint_during_a_back_off_does_not_make_stripe_answer_sooner_but_a_person_who_waits_does(
    shop: Shop,
) -> None:
    who = await pay(shop)
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    worker, clock = another_worker(shop)
    shop.sandbox.stripe.faults.down = True
    await sync_due(worker, limit=1)
    shop.sandbox.stripe.faults.clear()
    due = (await mark_of(who)).due_ms
    await marks.raise_mark(who.id, reason="event", real_ms=clock.real_ms())
    assert (await mark_of(who)).due_ms == due
    await marks.raise_marks([who.id], reason="event", real_ms=clock.real_ms(), urgent=[who.id])
    assert (await mark_of(who)).due_ms == due, "also where a door may have to open"
    await marks.raise_mark(who.id, reason="asked", real_ms=clock.real_ms(), priority=2)
    assert await sync_due(worker, limit=1) == 1
    await worker.work.close()


async def test_an_answer_that_breaks_stripes_promise_holds_up_nobody_else_a24(shop: Shop) -> None:
    broken, fine = await pay(shop, 2_001), await pay(shop, 2_002)
    ref = (await StripeCustomer.get(subscriber_id=broken.id)).stripe_id
    row = next(row for row in shop.sandbox.stripe.objects("subscription") if row["customer"] == ref)
    item = row["items"]["data"][0]
    item["price"] = {**item["price"], "product": None}
    await marks.raise_marks([broken.id, fine.id], reason="test", real_ms=shop.ctx.clock.real_ms())
    assert await sync_due(shop.ctx, limit=5) == 2
    assert (await access_decisions.last(fine.id)) is not None
    assert (await mark_of(broken)).failures == 1
    assert await OutboxNotice.filter(kind="admin_sync_failing").count() == 1


async def test_what_the_database_refuses_for_one_person_backs_off_and_holds_up_nobody_else_b17_a19(shop: Shop) -> None:
    refused, fine = await pay(shop, 2_001), await pay(shop, 2_002)
    ref = (await StripeCustomer.get(subscriber_id=refused.id)).id
    await poison("stripe_subscriptions", f"NEW.customer_id = {ref}")
    await marks.raise_marks([refused.id, fine.id], reason="test", real_ms=shop.ctx.clock.real_ms())
    assert await sync_due(shop.ctx, limit=5) == 2
    assert (await access_decisions.last(fine.id)) is not None
    assert await access_decisions.last(refused.id) is None, "nothing of it stays"
    mark = await mark_of(refused)
    assert (mark.failures, mark.lease_ms, mark.raised > mark.seen) == (1, 0, True)


async def test_a_stranger_is_stored_shown_to_an_admin_once_and_granted_nothing_b14(shop: Shop) -> None:
    first = shop.sandbox.stripe.trigger("customer.subscription.created")
    again = {**first, "id": "evt_again", "type": "customer.subscription.updated"}
    async with open_intake(shop) as bring:
        await bring([first])
        await shop.settle()
        await bring([again])
        await shop.settle()
    assert await StripeWebhookEvent.filter(state="done", note__isnull=False).count() == 2
    assert await OutboxNotice.filter(kind="admin_unlinked_customer").count() == 1
    assert await OutboxNotice.all().count() == 1
    assert await AccessDecision.all().count() == 0
    assert await StripeSubscription.all().count() == 0
    assert await sync_due(shop.ctx, limit=5) == 0, "no crash loop"


async def test_a_stranger_who_is_linked_meanwhile_gets_their_look(shop: Shop) -> None:
    who = await pay(shop)
    ref = (await StripeCustomer.get()).stripe_id
    await marks.raise_customer_marks([ref], reason="event", real_ms=shop.ctx.clock.real_ms())
    await shop.settle()
    assert (await access_decisions.last(who.id)) is not None
    assert await OutboxNotice.filter(kind="admin_unlinked_customer").count() == 0


async def test_a_latest_invoice_that_is_older_than_the_newest_twenty_is_read_by_name(shop: Shop) -> None:
    who = await pay(shop)
    books, (latest,) = shop.sandbox.stripe.books, shop.sandbox.stripe.objects("invoice")
    for number in range(30):
        later = {**latest, "id": f"in_later_{number}", "created": latest["created"] + 60 + number, "parent": None}
        books.add(later)
    await marks.raise_mark(who.id, reason="test", real_ms=shop.ctx.clock.real_ms())
    await sync_due(shop.ctx, limit=1)
    assert (await mark_of(who)).last_error is None
    assert await StripeInvoice.filter(stripe_id=latest["id"]).count() == 1
    assert await StripeInvoice.all().count() == 21


async def test_a_customer_who_is_deleted_in_the_dashboard_ends_without_a_crash_b12(shop: Shop) -> None:
    who = await pay(shop)
    ref = (await StripeCustomer.get()).stripe_id
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events)
        await shop.settle()
        count = len(shop.sandbox.stripe.events)
        await shop.ctx.work.delete(f"/v1/customers/{ref}")
        await bring(reversed(shop.sandbox.stripe.events[count:]))
        await shop.settle()
    access = await access_decisions.last(who.id)
    assert access is not None
    assert access.level is Level.NONE
    assert (await StripeCustomer.get()).deleted
    assert (await mark_of(who)).last_error is None
    assert await open_events() == 0


async def test_the_last_look_before_a_second_checkout_sees_what_no_event_has_told_yet_c11(shop: Shop) -> None:
    who = await pay(shop)
    with pytest.raises(AlreadySubscribed):
        await start_checkout(shop.ctx, who, tier="premium", chat_id=1, message_id=1)
