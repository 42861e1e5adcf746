"""Rows of the failure catalogue whose proof is a kill: each chooses its point by name."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.support.crash_life import ADA
from tests.support.crash_roads import one_world, reconcile
from tests.support.crash_truth import heard
from tests.support.crash_walks import CHAT, MONEY, TRIAL
from tests.support.crash_world import TIER, World

SESSION = "POST /v1/checkout/sessions"
EVENT_STORED = "database: after stripe_webhook_events+sync_marks"
WELCOME = (ADA.telegram_id, "You are in. Your plan: Basic.")


async def paid(world: World) -> None:
    """Ada has paid; Stripe has said nothing yet."""
    await world.ask("greet")
    world.url = await world.ask("checkout", tier=TIER)
    await world.pay()


async def one_event(world: World) -> None:
    """The last event is delivered, the others are lost."""
    hooks = world.sandbox.stripe.webhooks
    hooks.release([len(hooks.held) - 1])
    await hooks.settled()
    await world.still_there()


def access(world: World) -> list[tuple[object, ...]]:
    return world.rows("SELECT level, tier FROM access_decisions")


async def test_an_event_whose_look_fails_is_tried_again_also_by_the_next_process_a19(base: Path) -> None:
    async with one_world(base, TRIAL) as world:
        await world.begin()
        await paid(world)
        await one_event(world)
        assert [delivery.state for delivery in world.sandbox.stripe.webhooks.deliveries][-1] == "delivered"
        world.sandbox.stripe.faults.down = True
        await world.ask("sync")
        ((failures, due_ms, checked),) = world.rows(
            "SELECT failures, due_ms, lease_ms FROM sync_marks WHERE raised > seen"
        )
        assert (failures, checked) == (1, 0)
        assert due_ms > 0
        await world.stop()
        world.sandbox.stripe.faults.down = False
        await world.begin()
        async with asyncio.timeout(20):
            while not access(world):
                await world.ask("sync")
                await asyncio.sleep(0.05)
        assert access(world) == [("full", TIER)]


async def test_an_event_stored_in_the_last_moment_of_a_process_is_looked_after_at_the_next_start_a22(
    base: Path,
) -> None:
    async with one_world(base, TRIAL) as world:
        await world.begin(kill_at=EVENT_STORED)
        await paid(world)
        await one_event(world)
        assert [str(death) for death in world.deaths] == [EVENT_STORED]
        await world.ask("sync")
        assert access(world) == [("full", TIER)]
        sent = world.sandbox.stripe.webhooks.deliveries[-1]
        assert [attempt.good for attempt in sent.attempts] == [False], "Stripe has not delivered it again"


async def test_a_look_that_died_under_its_lease_is_looked_again_at_once_a23(base: Path) -> None:
    async with one_world(base, MONEY) as world:
        await world.begin(kill_at="stripe: before GET /v1/invoices")
        await paid(world)
        await world.deliver()
        await world.ask("sync")
        assert [death.what for death in world.deaths] == ["GET /v1/invoices"]
        assert access(world) == [("full", TIER)]
        assert not world.rows("SELECT id FROM sync_marks WHERE raised > seen OR lease_ms > 0")


async def test_what_stripe_was_answered_during_a_shutdown_is_stored_and_the_rest_comes_again_b19(base: Path) -> None:
    async with one_world(base, TRIAL) as world:
        await world.begin()
        await paid(world)
        hooks = world.sandbox.stripe.webhooks
        hooks.release()
        await asyncio.gather(hooks.settled(), world.lane.end())
        stored = {row[0] for row in world.rows("SELECT stripe_id FROM stripe_webhook_events")}
        taken = {sent.event["id"] for sent in hooks.deliveries if sent.state == "delivered"}
        answers = {attempt.status for sent in hooks.deliveries for attempt in sent.attempts}
        assert taken <= stored
        assert answers <= {200, 503, None}
        await world.begin()
        await reconcile(world)
        assert not TRIAL.wrong(world)


async def test_a_session_paid_before_its_row_was_written_is_found_and_closed_c7(base: Path) -> None:
    async with one_world(base, MONEY) as world:
        await world.begin(kill_at=f"stripe: acted {SESSION}")
        await world.ask("greet")
        assert not await world.ask_once("checkout", tier=TIER)
        assert world.rows("SELECT status, stripe_id FROM stripe_checkouts") == [("opening", None)]
        world.url = world.objects("checkout.session")[0]["url"]
        await world.pay()
        await world.deliver()
        await world.ask("sync")
        assert access(world) == [("full", TIER)]
        await reconcile(world)
        assert not MONEY.wrong(world)


async def test_the_tap_after_a_crash_gives_the_session_that_stripe_had_made_c8(base: Path) -> None:
    async with one_world(base, TRIAL) as world:
        await world.begin(kill_at=f"stripe: acted {SESSION}")
        await world.ask("greet")
        url = await world.ask("checkout", tier=TIER)
        assert len(world.deaths) == 1
        assert [session["url"] for session in world.objects("checkout.session")] == [url]


async def test_a_tap_that_the_shutdown_cancels_leaves_an_operation_that_the_next_start_settles_h3(base: Path) -> None:
    async with one_world(base, TRIAL) as world:
        await world.begin()
        await world.ask("greet")
        world.sandbox.stripe.faults.delay_seconds = 0.3
        await world.ask("checkout_cut", tier=TIER)
        world.sandbox.stripe.faults.delay_seconds = 0.0
        await world.stop()
        assert world.rows("SELECT kind FROM operations WHERE state = 'open'") == [("checkout.create",)]
        await world.begin()
        await reconcile(world)
        (session,) = world.objects("checkout.session")
        assert world.rows("SELECT status, stripe_id, url FROM stripe_checkouts") == [
            ("open", session["id"], session["url"])
        ]
        assert not world.rows("SELECT key FROM operations WHERE state = 'open'")


async def test_what_telegram_could_not_be_told_is_told_once_by_the_next_process_e14(base: Path) -> None:
    async with one_world(base, CHAT) as world:
        await world.begin()
        await tap_and_pay(world)
        world.sandbox.telegram.faults.down = True
        await one_event(world)
        await world.ask("sync")
        await world.ask("rest")
        assert access(world) == [("full", TIER)], "the state does not wait for Telegram"
        assert not heard(world)[WELCOME]
        await world.stop()
        world.sandbox.telegram.faults.down = False
        await world.begin()
        async with asyncio.timeout(20):
            while world.rows("SELECT id FROM outbox_notices WHERE state <> 'sent' AND attempts > 0"):
                await world.ask("rest")
                await asyncio.sleep(0.05)
        assert heard(world)[WELCOME] == 1


async def test_a_crash_between_the_decision_and_the_grant_still_lets_the_person_in_g3(base: Path) -> None:
    async with one_world(base, CHAT) as world:
        await world.begin(kill_at="telegram: before approveChatJoinRequest")
        await CHAT.walk(world)
        assert [death.what for death in world.deaths] == ["approveChatJoinRequest"]
        (room,) = (chat for chat in world.sandbox.telegram.chats if chat.kind != "private")
        assert ADA.telegram_id in {person.id for person in world.sandbox.telegram.members(room)}
        assert world.rows("SELECT wanted, actual FROM chat_memberships") == [(1, "member")]


async def tap_and_pay(world: World) -> None:
    """Ada pays through the chat, and says nothing."""
    ada = world.sandbox.telegram.person(ADA.telegram_id)
    world.sandbox.telegram.start(ada, f"tier_{TIER}")
    await world.quiet()
    await world.tap(ada, "Start with 7 free days")
    world.url = world.link(ada, "Pay on Stripe")
    await world.pay()
