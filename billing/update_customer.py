"""Tells Stripe what is new about a person: at once where somebody waits for it, by the worker where only a name moved in Telegram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.call_now import calls_now
from billing.call_requests import request_of
from domain.customer_change import CustomerChange, renamed
from domain.error import NothingToManage
from storage import owed_calls
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from billing.context import Context
    from domain.call import Call
    from domain.subscriber import Known
    from domain.subscription import Customer


async def update_customer(
    ctx: Context, subscriber_id: int, change: CustomerChange, *, wish: str, actor: str = "subscriber"
) -> Customer:
    """Make it true of all of this person's customers; give the newest as it is then. `wish` makes a double tap one call.

    Raises `NothingToManage` where Stripe does not know them, `StripeRefused` for what it does not take (an e-mail address that is none,
    a tax number of the wrong shape), and what `calls_now` raises.
    """
    now, known = ctx.clock.now(), await _customers(subscriber_id)
    calls = [call for row in known for call in change.calls(row.ref, wish=wish, actor=actor, now=now)]
    await calls_now(ctx, subscriber_id, calls)  # what is not owed any more, Stripe has so already
    return (await _customers(subscriber_id))[-1]


@outlives_deadlocks
async def owe_renaming(ctx: Context, was: Known, now: Known) -> None:
    """Owe Stripe another name or language, once a day at most for each: clients in two languages take turns at every message."""
    today = ctx.clock.now()
    calls = [
        call
        for row in await _known_at_stripe(now.id)
        for call in renamed(row, was, now).calls(row.ref, wish=today.date().isoformat(), actor="telegram", now=today)
    ]
    await _owe(ctx, now.id, calls)


@outlives_deadlocks
async def owe_language(ctx: Context, known: Known) -> None:
    """Owe Stripe the language that somebody has just chosen: each choice counts, whatever Stripe has had before."""
    now, wish, change = ctx.clock.now(), str(ctx.clock.real_ms()), CustomerChange(locale=known.language)
    calls = [
        call
        for row in await _known_at_stripe(known.id)
        for call in change.calls(row.ref, wish=wish, actor="subscriber", now=now)
    ]
    await _owe(ctx, known.id, calls)


async def _owe(ctx: Context, subscriber_id: int, calls: list[Call]) -> None:
    if calls:
        async with transaction():
            await owed_calls.owe(subscriber_id, [request_of(ctx, call) for call in calls], now=ctx.clock.now())
        ctx.nudges.calls.set()


async def _customers(subscriber_id: int) -> list[Customer]:
    found = await _known_at_stripe(subscriber_id)
    if not found:
        raise NothingToManage
    return found


async def _known_at_stripe(subscriber_id: int) -> list[Customer]:
    snapshot = await read_snapshot(subscriber_id)
    return [row for row in (snapshot.customers if snapshot else ()) if not row.deleted]
