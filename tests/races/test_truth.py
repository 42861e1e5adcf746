"""The truth that schedules are held against is itself held here: what it once took for a wrong message, and was none."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from billing.raise_deadlines import raise_deadlines
from billing.sync import sync_due
from domain.access import Level
from storage.access_decisions import AccessDecision
from storage.outbox import OutboxNotice
from tests.support.race_changes import end_at_once, give_back, let_time_pass, pay_checkout, plan_end, start_elsewhere
from tests.support.race_truth import NEVER_TRUE, SAID_TWICE, History, complaints
from tests.support.race_watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.race_stripe import Stripe
    from tests.support.race_world import World

WEEK = 7 * 86_400


def happens(world: World, history: History, *works: Callable[[Stripe, random.Random], bool]) -> None:
    """Each of them happens at Stripe, one after the other."""
    chance = random.Random(0)
    for work in works:
        assert work(world.stripe, chance)
        history.note()


async def settle(world: World) -> None:
    """Deliver everything, and look until nobody is marked."""
    await world.deliver_all()
    while await sync_due(world.ctx(), limit=10):
        pass


async def paid_time_runs_out(world: World) -> History:
    """Ada paid for a week and was cancelled at once; when the week is over, nothing happens at Stripe."""
    history = History(world)
    history.note()
    happens(world, history, pay_checkout, end_at_once)
    await settle(world)
    world.passes(seconds=WEEK)
    return history


async def look_at_the_deadline(world: World) -> None:
    """The deadline is due, and the look closes."""
    assert await raise_deadlines(world.ctx()) == 1
    await settle(world)
    assert await OutboxNotice.filter(kind="access_closed").count() == 1


async def test_what_ends_by_time_alone_is_a_state_that_was(world: World) -> None:
    history = await paid_time_runs_out(world)
    history.passes()
    await look_at_the_deadline(world)
    assert await complaints(world, history) == []


async def test_a_closing_that_no_state_knows_is_complained_about(world: World) -> None:
    history = await paid_time_runs_out(world)
    await look_at_the_deadline(world)
    assert {one.kind for one in await complaints(world, history)} == {NEVER_TRUE, SAID_TWICE}


async def test_a_look_that_began_before_time_leapt_keeps_what_had_not_ended_by_then(world: World) -> None:
    history = History(world)
    watch = Watch(world, history)
    world.turns.on_commit.append(watch.committed)
    history.note()
    happens(world, history, pay_checkout, end_at_once, start_elsewhere, plan_end)
    await settle(world)
    watch.committed("driver")
    higher = await AccessDecision.get(subscriber_id=world.ada.id)
    world.stripe.books.emit("customer.updated", world.stripe.books.store.must("customer", world.ref))
    await world.deliver_all()
    look = await world.start("north", sync_due(world.ctx("north"), limit=1))
    watch.since["north"] = len(history.owed) - 1
    await world.turns.go_until(look, "asks get /v1/customers")
    happens(world, history, let_time_pass, give_back)
    await world.turns.finish(look)
    decided = await AccessDecision.get(subscriber_id=world.ada.id)
    assert higher.tier != "basic"
    assert (decided.tier, decided.level) == ("basic", Level.FULL), "it is as old as the moment before its first request"
    assert watch.found == []
    await settle(world)
    assert (await AccessDecision.get(subscriber_id=world.ada.id)).level == Level.NONE
    assert await complaints(world, history) == []
