"""Handlers say what they need: whoever has it is served and counted once, whoever has not reads why, until when, and who has it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram import Router
from aiogram.filters import Command

from billing.give_grant import give_grant
from billing.greet_subscriber import greet_subscriber
from billing.read_usage import read_usage
from bot.screens.talk import short
from storage.updates import TelegramUpdate
from tests.bot.conftest import until, until_so
from tests.support.shop import person

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.middlewares.allowing import Use
    from bot.visit import Visit
    from tests.bot.conftest import Town


class Worker:
    """Something that a bot could do, told how often it fails, and whether it is done by then."""

    def __init__(self, *, fails: int = 0, done_first: bool = False) -> None:
        self.fails, self.done_first, self.ran = fails, done_first, 0

    async def work(self, _: Message, visit: Visit, use: Use) -> None:
        self.ran += 1
        if self.done_first:
            use.keep()
        if self.ran <= self.fails:
            raise RuntimeError("the work failed")
        await visit.show(short(visit.t, "closed"))


def hire(town: Town, worker: Worker, **flags: str) -> None:
    """Let /work be handled by it, in the bot as it runs."""
    made = Router(name="work")
    made.message.register(worker.work, Command("work"), flags=flags)
    private = next(router for router in town.app.dispatcher.sub_routers if router.name == "private")
    private.include_router(made)
    private.sub_routers.insert(0, private.sub_routers.pop())


async def give(town: Town, tier: str = "basic") -> int:
    """Ada has been given a tier; gives her number of ours."""
    ada = await greet_subscriber(town.shop.ctx, person(town.ada.id))
    await give_grant(town.shop.ctx, town.ada.id, tier=tier, lasts=timedelta(days=10), wish=tier, admin=town.admin.id)
    return ada.id


async def used(town: Town, who: int) -> int:
    return (await read_usage(town.shop.ctx, who)).allowances[0].used


async def test_each_use_is_counted_until_none_is_left_and_then_the_no_says_what_helps(town: Town) -> None:
    worker = Worker()
    hire(town, worker, consumes="requests")
    who = await give(town)
    for _ in range(10):
        town.telegram.send(town.ada, "/work")
    await until(lambda: worker.ran == 10)
    await town.quiet()
    assert await used(town, who) == 10
    town.telegram.send(town.ada, "/work")
    await town.reads(
        town.ada, "You have used all", "10 of 10 pieces of work", "no money has moved", "Premium", "30 pieces of work"
    )
    assert worker.ran == 10


async def test_a_handler_that_failed_is_run_again_on_the_same_unit(town: Town) -> None:
    worker = Worker(fails=1)
    hire(town, worker, consumes="requests")
    who = await give(town)
    town.telegram.send(town.ada, "/work")
    await town.reads(town.ada, "Put away")
    assert (worker.ran, await used(town, who)) == (2, 1)


@pytest.mark.parametrize(
    ("done_first", "counted"), [(False, 0), (True, 1)], ids=["nothing done", "done before it failed"]
)
async def test_a_handler_that_fails_for_good_gives_back_what_it_has_not_done(
    town: Town, *, done_first: bool, counted: int
) -> None:
    worker = Worker(fails=99, done_first=done_first)
    hire(town, worker, consumes="requests")
    who = await give(town)
    town.telegram.send(town.ada, "/work")
    await until_so(lambda: TelegramUpdate.filter(state="dead").exists())
    assert (worker.ran, await used(town, who)) == (3, counted)


async def test_what_a_tier_does_not_have_is_refused_with_the_tiers_that_have_it(town: Town) -> None:
    worker = Worker()
    hire(town, worker, requires="report", consumes="requests")
    who = await give(town)
    town.telegram.send(town.ada, "/work")
    await town.reads(town.ada, "Your plan, Basic, does not include this", "A weekly report", "Premium", "Enterprise")
    assert (worker.ran, await used(town, who)) == (0, 0)
    await town.taps(town.ada, "Ask a person")
    await town.reads(town.ada, "Write your question")
    await give(town, "premium")
    town.telegram.send(town.ada, "/work")
    await town.reads(town.ada, "Put away")


async def test_without_a_plan_the_plans_are_shown(town: Town) -> None:
    hire(town, Worker(), consumes="requests")
    town.telegram.send(town.ada, "/work")
    await town.reads(town.ada, "This needs a plan", "pieces of work", "Basic", "10 pieces of work per week")


async def test_usage_shows_bars_and_when_all_is_there_again_also_on_the_status(town: Town) -> None:
    hire(town, Worker(), consumes="requests")
    await give(town)
    town.telegram.send(town.ada, "/work")
    await town.reads(town.ada, "Put away")
    for command in ("/usage", "/billing_status"):
        town.telegram.send(town.ada, command)
        await town.reads(town.ada, "▰▱▱▱▱▱▱▱▱▱ 1 of 10 pieces of work", "0 of 5 communities watched", "there again on")
