"""Forget a person: what they bought is ended, Stripe's record of them deleted, and what says who they were taken out here.

Both calls are owed like every other one, so neither a kill nor an outage leaves somebody half forgotten. What remains are ids, amounts
and moments under a number of ours: the books must be kept. Stripe keeps past payments for the same reason; the rest goes through its
own privacy form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from billing.call_requests import request_of
from billing.sync import sync_now
from billing.withdraw_link import withdraw_from_barred
from domain.audit import Line
from domain.call import Aim
from domain.erasure import forgetting
from domain.error import StillAsking, UnknownPerson
from storage import audit_log, checkouts, customers, erasures, marks, memberships, owed_calls, subscribers
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from billing.context import Context
    from domain.call import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What is, or would be, done: subscriptions that are ended, records at Stripe that are deleted, and the titles of the chats that
    the person is still in; nobody can take them out by number afterwards.
    """

    subscriptions: tuple[str, ...]
    customers: tuple[str, ...]
    chats: tuple[str, ...]


async def plan_erasure(ctx: Context, telegram_id: int) -> Erasure:
    """Look at the person now; nothing is written of what erasing would do. Raises `UnknownPerson`."""
    erasure, _ = await _plan(ctx, await _find(telegram_id))
    return erasure


async def erase_subscriber(ctx: Context, telegram_id: int, *, by: str) -> Erasure:
    """Do it; `by` is the audit's actor. Raises `UnknownPerson`, also the second time, and an `Outage` before anything was done."""
    subscriber_id = await _find(telegram_id)
    erasure, calls = await _plan(ctx, subscriber_id)
    await _write(ctx, subscriber_id, calls, by=by)
    ctx.nudges.calls.set()
    return erasure


async def _find(telegram_id: int) -> int:
    person = await subscribers.find(telegram_id=telegram_id) if telegram_id > 0 else None
    if person is None:
        raise UnknownPerson
    return person.id


async def _plan(ctx: Context, subscriber_id: int) -> tuple[Erasure, tuple[Call, ...]]:
    if await customers.refs(subscriber_id) and await sync_now(ctx, subscriber_id, reason="erase") is None:
        raise StillAsking
    snapshot = await read_snapshot(subscriber_id)
    calls = forgetting(snapshot, now=ctx.clock.now()) if snapshot is not None else ()
    erasure = Erasure(
        subscriptions=tuple(call.about for call in calls if call.aim is Aim.LEAVE),
        customers=tuple(call.about for call in calls if call.aim is Aim.FORGET),
        chats=tuple(await memberships.titles_of(subscriber_id)),
    )
    return erasure, calls


@outlives_deadlocks
async def _write(ctx: Context, subscriber_id: int, calls: Sequence[Call], *, by: str) -> None:
    now = ctx.clock.now()
    sentence = "The person was forgotten: their names, addresses, cards and words were taken out."
    async with transaction():
        # The mark first, as in a look: two that take the same rows in one order never wait for each other.
        await marks.raise_mark(subscriber_id, reason="erase", real_ms=ctx.clock.real_ms())
        link = await checkouts.live(subscriber_id)
        await erasures.erase(subscriber_id, keep=(Aim.WITHDRAW, Aim.LEAVE, Aim.FORGET), now=now)
        if link is not None and link.stripe_id is not None:
            await withdraw_from_barred(
                ctx, subscriber_id, link.stripe_id
            )  # paid in that moment, it is ended by the next look
        await owed_calls.owe(subscriber_id, [request_of(ctx, call) for call in calls], now=now)
        await audit_log.write(subscriber_id, [Line(action="person.erased", sentence=sentence)], actor=by, at=now)
