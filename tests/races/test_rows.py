"""Races of the failure catalogue, each in the one order in which it hurts."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from billing.ensure_customer import ensure_customer
from billing.greet_subscriber import greet_subscriber
from billing.page_events import page_events
from billing.raise_deadlines import raise_deadlines
from billing.sync import sync_due
from domain.access import Level
from storage import access_decisions, db
from storage.access_decisions import AccessDecision
from storage.inbox import StripeWebhookEvent
from storage.marks import LEASE_MS
from storage.outbox import OutboxNotice
from storage.snapshots import read_snapshot
from tests.support.race_changes import dispute_newest, end_at_once, let_time_pass, pay_checkout, plan_end, rename
from tests.support.shop import person

if TYPE_CHECKING:
    import asyncio
    from typing import Any

    from tests.support.race_world import World

CHANCE = random.Random(0)


async def settle(world: World) -> None:
    """Look until nobody is marked."""
    while await sync_due(world.ctx(), limit=10):
        pass


async def begin(world: World) -> None:
    """Ada has paid and is in."""
    pay_checkout(world.stripe, CHANCE)
    await world.deliver_all()
    await settle(world)


async def said(world: World) -> list[str]:
    """The kinds of every notice that is owed to Ada, oldest first."""
    kinds = await OutboxNotice.filter(subscriber_id=world.ada.id).order_by("id").values_list("kind", flat=True)
    return [str(kind) for kind in kinds]


async def test_a_slow_look_that_ends_after_a_fast_newer_one_writes_nothing_b7(world: World) -> None:
    await begin(world)
    plan_end(world.stripe, CHANCE)
    await world.deliver_all()
    slow = await world.start("north", sync_due(world.ctx("north"), limit=1))
    await world.turns.go_until(slow, "begins")
    world.passes(seconds=60, real_ms=LEASE_MS + 1)
    end_at_once(world.stripe, CHANCE)
    await world.deliver_all()
    fast = await world.start("south", sync_due(world.ctx("south"), limit=1))
    assert await world.turns.finish(fast) == 1
    newest = await AccessDecision.get(subscriber_id=world.ada.id)
    assert await world.turns.finish(slow) == 1
    assert await AccessDecision.get(subscriber_id=world.ada.id) == newest
    snapshot = await read_snapshot(world.ada.id)
    assert snapshot is not None
    assert [row.status for row in snapshot.subscriptions] == ["canceled"]
    assert "cancel_scheduled" not in await said(world), "that was no longer true when it would have been written"


async def test_a_picture_is_as_old_as_the_moment_before_its_first_request_b8(world: World) -> None:
    pay_checkout(world.stripe, CHANCE)
    await world.deliver_all()
    began = world.clock.now()
    look = await world.start("north", sync_due(world.ctx("north"), limit=1))
    await world.turns.go_until(look, "asks get /v1/customers")
    world.passes(seconds=90)
    await world.turns.go_until(look, "asks get /v1/subscriptions")
    world.passes(seconds=90)
    await world.turns.finish(look)
    decided = await AccessDecision.get(subscriber_id=world.ada.id)
    snapshot = await read_snapshot(world.ada.id)
    assert decided.fetched_at == began
    assert snapshot is not None
    assert snapshot.fetched_at == began


async def test_a_page_of_old_events_that_lands_late_leaves_the_newer_state_b9(world: World) -> None:
    await begin(world)
    plan_end(world.stripe, CHANCE)
    page = await world.start("reconciler", page_events(world.ctx("west")))
    await world.turns.go_until(page, "hears get /v1/events")
    end_at_once(world.stripe, CHANCE)
    await world.deliver_all()
    await settle(world)
    before = await said(world)
    await world.turns.finish(page)
    await settle(world)
    snapshot = await read_snapshot(world.ada.id)
    assert snapshot is not None
    assert [row.status for row in snapshot.subscriptions] == ["canceled"]
    assert await said(world) == before


async def test_a_deadline_and_a_webhook_at_once_lead_to_one_look_at_a_time_b15(world: World) -> None:
    await begin(world)
    week = 7 * 86_400
    world.passes(seconds=week + 3_600)
    rename(world.stripe, CHANCE)
    await world.deliver_all()
    by_webhook = await world.start("north", sync_due(world.ctx("north"), limit=1))
    await world.turns.go_until(by_webhook, "asks get /v1/invoices")
    assert await raise_deadlines(world.ctx()) == 1
    by_deadline = await world.start("south", sync_due(world.ctx("south"), limit=1))
    assert await world.turns.finish(by_deadline) == 0, "somebody looks already"
    assert await world.turns.finish(by_webhook) == 1
    again = await world.start("south", sync_due(world.ctx("south"), limit=1))
    assert await world.turns.finish(again) == 1, "the deadline came after the first look's beginning"


async def test_what_piles_up_behind_one_person_is_one_mark_and_others_go_on_b17(world: World) -> None:
    bob = await greet_subscriber(world.ctx(), person(1002, "Bob"))
    ref = await ensure_customer(world.ctx(), world.ctx().people, bob, "usd")
    await begin(world)
    rename(world.stripe, CHANCE)
    await world.deliver_all()
    stuck = await world.start("north", sync_due(world.ctx("north"), limit=1))
    await world.turns.go_until(stuck, "hears get /v1/invoices")
    for _ in range(300):
        rename(world.stripe, CHANCE)
        await world.deliver_all()
    customer = world.stripe.books.store.must("customer", ref)
    world.stripe.books.change(customer, "customer.updated", email="bob@example.com")
    await world.deliver_all()
    world.stripe.calls.clear()
    other = await world.start("south", sync_due(world.ctx("south"), limit=1))
    assert await world.turns.finish(other) == 1
    assert f"get /v1/customers/{ref}".upper() in [call.upper() for call in world.stripe.calls]
    assert await db.scalar("SELECT COUNT(*) FROM sync_marks") == 2
    await world.turns.finish(stuck)
    world.stripe.calls.clear()
    await settle(world)
    assert sum("/v1/subscriptions" in call for call in world.stripe.calls) == 1, "300 events, one more look"
    assert await StripeWebhookEvent.filter(state="marked").count() == 0


async def test_reading_the_list_of_events_while_it_shifts_loses_nothing_and_a_second_pass_is_clean_h7(
    world: World,
) -> None:
    await begin(world)
    for _ in range(150):
        rename(world.stripe, CHANCE)
    world.news.clear()
    page = await world.start("reconciler", page_events(world.ctx("west")))
    await world.turns.go_until(page, "begins")
    plan_end(world.stripe, CHANCE)
    shifted = len(world.news)
    world.news.clear()
    live = await world.start("south", sync_due(world.ctx("south"), limit=1))
    await world.turns.finish(page)
    await world.turns.finish(live)
    assert await page_events(world.ctx()) == shifted, "what came while the list was read comes with the next pass"
    await settle(world)
    assert await page_events(world.ctx()) == 0
    assert await sync_due(world.ctx(), limit=10) == 0
    access = await access_decisions.last(world.ada.id)
    assert access is not None
    assert access.level is Level.FULL
    assert await said(world) == ["welcome", "cancel_scheduled"]


async def renewal_is_a_draft(world: World) -> asyncio.Task[Any]:
    """Ada's week is over, her next bill is a draft, and somebody has just read it so."""
    await begin(world)
    pass_a_due_moment(world)
    await world.deliver_all()
    look = await world.start("north", sync_due(world.ctx("north"), limit=1))
    await world.turns.go_until(look, "hears get /v1/invoices")
    assert [row["status"] for row in bills(world)] == ["paid", "draft"]
    return look


def pass_a_due_moment(world: World) -> None:
    """Time goes on to what Stripe does next; the bank says yes."""
    assert let_time_pass(world.stripe, random.Random(0))


def bills(world: World) -> list[dict[str, Any]]:
    return sorted(world.stripe.books.store.all("invoice"), key=lambda row: int(row["created"]))


async def test_a_bill_that_is_paid_while_its_cancelled_subscription_is_read_takes_nothing_away_b20(
    world: World,
) -> None:
    look = await renewal_is_a_draft(world)
    pass_a_due_moment(world)
    end_at_once(world.stripe, CHANCE)
    await world.turns.go_until(look, "asks get /v1/subscriptions")
    assert [row["status"] for row in bills(world)] == ["paid", "paid"]
    world.stripe.calls.clear()
    await world.turns.finish(look)
    assert sum("/v1/subscriptions" in call for call in world.stripe.calls) == 2, "it was read once more"
    decided = await AccessDecision.get(subscriber_id=world.ada.id)
    assert (decided.level, decided.reason) == (Level.FULL, "subscription.ended_paid")
    await world.deliver_all()
    await settle(world)
    assert await said(world) == ["welcome", "receipt"]


async def test_what_closes_is_told_with_the_reason_that_stood_at_one_moment_b20(world: World) -> None:
    look = await renewal_is_a_draft(world)
    pass_a_due_moment(world)
    await world.turns.go_until(look, "asks get /v1/subscriptions")
    end_at_once(world.stripe, CHANCE)
    dispute_newest(world.stripe, CHANCE)
    await world.turns.finish(look)
    await world.deliver_all()
    await settle(world)
    told = await OutboxNotice.filter(subscriber_id=world.ada.id, kind__in=("disputed", "access_closed"))
    assert [(row.kind, row.details.get("stays")) for row in told] == [("disputed", False)]


async def test_while_no_two_pictures_agree_nothing_is_taken_away_and_the_mark_stays_b20(world: World) -> None:
    await begin(world)
    dispute_newest(world.stripe, CHANCE)
    rename(world.stripe, CHANCE)
    await world.deliver_all()
    look = await world.start("north", sync_due(world.ctx("north"), limit=1))
    for number in range(4):
        await world.turns.go_until(look, "hears get /v1/customers")
        world.stripe.books.change(
            world.stripe.books.store.must("customer", world.ref), "customer.updated", email=f"ada{number}@example.com"
        )
        await world.turns.go_until(look, "hears get /v1/subscriptions")
    await world.turns.finish(look)
    decided = await AccessDecision.get(subscriber_id=world.ada.id)
    assert (decided.level, await said(world)) == (Level.FULL, ["welcome"])
    assert await db.scalar("SELECT failures FROM sync_marks WHERE raised > seen") == 1
    world.passes(real_ms=LEASE_MS)
    await settle(world)
    assert await said(world) == ["welcome", "disputed"]
