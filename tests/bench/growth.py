"""Calls to Stripe, counted: per look, per event, per day, and how they grow from a hundred people to ten thousand."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
from loguru import logger

from billing.greet_subscriber import greet_subscriber
from billing.reconcile import reconcile
from billing.start_checkout import start_checkout
from billing.sync import sync_due
from sandbox.server import Sandbox, serve
from storage import db, inbox, marks
from storage.customers import StripeCustomer
from storage.inbox import Arrival
from storage.marks import SyncMark
from storage.sweeps import Sweep
from tests.bench.report import Aim, Report, Table
from tests.bench.world import NOBODY, context, open_migrated
from tests.support.browser_form import Browser
from tests.support.crowd import copy_person
from tests.support.shop import person
from tests.support.town import publish, tiers_file

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from billing.context import Context
    from tests.bench.effort import Effort

_SAMPLE, _CHANGED = 20, 10
_EVENTS = (
    "customer.subscription.updated invoice.updated invoice.paid customer.updated payment_method.updated "
    "payment_method.automatically_updated"
).split()
_DAYS = 30  # everybody is looked at once in so many


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Requests among `people`: for one look, per event, for a sweep that finds nothing, and for one that finds ten."""

    people: int
    look: float
    event: float
    sweep: int
    sweep_with_news: int

    @property
    def a_day(self) -> float:
        """Of the sweep and the monthly look, for each person."""
        return self.sweep / self.people + self.look / _DAYS


async def run(effort: Effort) -> Report:
    """The same counts in one shop after the other."""
    logger.disable("billing")  # a line for each of what was changed by hand
    try:
        counted = [await _among(people) for people in effort.crowds]
    finally:
        logger.enable("billing")
    head = ("people", "a look", "a delivery", "a day's sweep", "with ten changes", "per person and day", "before")
    rows = tuple(
        (
            f"{one.people:,}",
            f"{one.look:g}",
            f"{one.event:.2f}",
            str(one.sweep),
            str(one.sweep_with_news),
            f"{one.a_day:.2f}",
            f"{one.look:g}",
        )
        for one in counted
    )
    first, last = counted[0], counted[-1]
    each = last.sweep / last.people
    aims = [
        Aim(
            what=f"a sweep among {last.people:,}, per person",
            wanted="under 0.1 calls",
            found=f"{each:.3f}",
            met=each < 0.1,
        ),
        Aim(
            what=f"a delivery, {last.people:,} people against {first.people:,}",
            wanted="no more calls",
            found=f"{last.event / first.event:.2f} of it",
            met=last.event <= first.event,
        ),
    ]
    return Report(tables=[Table(title="Calls to Stripe, SQLite", head=head, rows=rows)], aims=aims)


async def _among(people: int) -> Counted:
    with tempfile.TemporaryDirectory(prefix="retainer-bench-") as name:
        folder = Path(name)
        async with serve() as sandbox:
            await publish(sandbox, tiers_file(folder, trials=False), NOBODY)
            await open_migrated(f"sqlite://{folder / 'growth.db'}")
            ctx = context(sandbox.stripe_base)
            try:
                return await _count(ctx, sandbox, people)
            finally:
                await ctx.people.close()
                await ctx.work.close()
                await db.close_database()


async def _count(ctx: Context, sandbox: Sandbox, people: int) -> Counted:
    who = await greet_subscriber(ctx, person())
    offer = await start_checkout(ctx, who, tier="basic", chat_id=1001, message_id=5)
    async with aiohttp.ClientSession() as http:
        await Browser(http).pay(offer.url)
    await _look_at(ctx, [who.id])
    everybody = [who.id, *await copy_person(ctx, sandbox.stripe, who.id, people - 1)]
    some = everybody[-_SAMPLE:]
    look = await _calls(sandbox, lambda: _look_at(ctx, some)) / len(some)
    delivery = await _calls(sandbox, lambda: _deliver(ctx, some)) / (len(some) * len(_EVENTS))
    quiet = await _calls(sandbox, lambda: _sweep(ctx))
    assert await Sweep.filter(marked=0).count() == 1, "nobody has changed"
    await Sweep.all().update(started_at=ctx.clock.now() - timedelta(days=1))
    for row in sandbox.stripe.objects("subscription")[-_CHANGED:]:
        row["cancel_at"] = row["items"]["data"][0]["current_period_end"]
    news = await _calls(sandbox, lambda: _sweep(ctx))
    return Counted(people=people, look=look, event=delivery, sweep=quiet, sweep_with_news=news)


async def _calls(sandbox: Sandbox, work: Callable[[], Awaitable[None]]) -> int:
    counted = 0

    def count(_: str, __: str) -> None:
        nonlocal counted
        counted += 1

    sandbox.stripe.faults.on_acted = count
    await work()
    sandbox.stripe.faults.on_acted = None
    return counted


async def _look_at(ctx: Context, people: list[int]) -> None:
    await marks.raise_marks(people, reason="bench", real_ms=ctx.clock.real_ms())
    while await sync_due(ctx, limit=50):
        pass


async def _deliver(ctx: Context, people: list[int]) -> None:
    """Every event of a renewal, for each of them."""
    refs = [row.stripe_id for row in await StripeCustomer.filter(subscriber_id__in=people)]
    async with db.transaction():
        await inbox.take_in([_arrival(ctx, ref, kind) for ref in refs for kind in _EVENTS], real_ms=ctx.clock.real_ms())
    while await sync_due(ctx, limit=50):
        pass


def _arrival(ctx: Context, ref: str, kind: str) -> Arrival:
    now = ctx.clock.now()
    return Arrival(
        stripe_id=f"evt_{kind}_{ref}",
        type=kind,
        api_version=None,
        source="webhook",
        state="marked",
        customer_ref=ref,
        object_ref=None,
        object_type=None,
        body="{}",
        note=None,
        created_at=now,
        received_at=now,
    )


async def _sweep(ctx: Context) -> None:
    while await reconcile(ctx):
        pass
    await SyncMark.all().update(due_ms=0)
    while await sync_due(ctx, limit=50):
        pass
