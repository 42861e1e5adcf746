"""Makes one owed call: the person is looked at first, and a call that is not owed any more is not made.

A call whose answer was lost is repeated under its own key while Stripe remembers it; after that only a look tells what it did, and what
it did not do is closed, or asked anew under another key.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from billing.close_unmade import NEVER_TOLD, ask_anew, close_unmade
from billing.credit_by_note import take_tax_along
from billing.find_made import find_made
from billing.gateway.errors import CardRefused
from billing.owe_notices import owe_notices
from billing.run_operation import run_operation
from billing.sync import sync_now
from billing.tell_outcome import news_of_refusal, news_of_success, not_resumed, still_lacking
from domain.audit import Line
from domain.call import SENTENCES, Aim
from domain.decline import Decline, decline_class, may_work_later
from domain.dunning import BESIDE_STRIPE, next_tries
from domain.error import Outage, Refusal, RetainerError, StillAsking, StripeRefused
from domain.notice import Notice, moment_detail, money_detail
from domain.owed import is_done, judge
from domain.verdict import Verdict
from storage import audit_log, marks, operations, owed_calls
from storage.db import to_ms, transaction
from storage.deadlocks import outlives_deadlocks
from storage.snapshots import read_snapshot
from storage.subscribers import Subscriber
from storage.wishes import took_less

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from billing.context import Context
    from billing.gateway.client import Gateway
    from domain.subscription import Snapshot
    from storage.operations import Operation

_REPEATABLE = timedelta(hours=23)
_ANSWERED = timedelta(minutes=3)  # no request of ours is still on its way after that
_BEHIND_ITS_END = timedelta(minutes=10)
_AFTER_ITS_END = {Aim.REFUND, Aim.CREDIT}  # what a second subscription took


class Busy(Outage):
    """Somebody else is looking at this person right now."""


class Unheard(Outage):
    """It may not be repeated any more, and the last repeat of it may still be on its way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What became of a call: `done`, with the id of what it made or changed in `ref`; else `why` not, and the refusal that said so."""

    done: bool
    ref: str | None = None
    why: str = ""
    error: RetainerError | None = None


async def make_call(ctx: Context, stripe: Gateway, operation: Operation) -> Made:
    """Make it over `stripe` and write its outcome down. The caller holds its lease.

    Raises `Busy` while somebody else looks at the person, and `Outage` where nobody knows what happened: then it stays open.
    """
    subscriber_id = int(operation.subscriber_id)  # type: ignore[attr-defined]  # Tortoise's own column
    if await sync_now(ctx, subscriber_id, reason="call") is None:
        raise Busy
    snapshot = await read_snapshot(subscriber_id)
    if snapshot is None:
        return await _not_made(ctx, operation, "nobody is known at Stripe any more")
    if await _is_done(stripe, operation, snapshot):
        return await _done_unheard(ctx, operation, subscriber_id)
    verdict = await _judge(ctx, operation, snapshot)
    if operation.begun_at is not None and ctx.clock.now() - operation.begun_at >= _REPEATABLE:
        return await _never_told(ctx, operation, operation.begun_at, verdict)
    if verdict.wait_until is not None:
        await owed_calls.put_off(operation.id, due_ms=to_ms(verdict.wait_until))
        return Made(done=False, why=verdict.why)
    if not verdict.owed:
        return await _not_made(ctx, operation, verdict.why)
    await take_tax_along(stripe, operation, snapshot)
    made = await _make(ctx, stripe, operation, subscriber_id)
    ctx.nudges.sync.set()
    ctx.nudges.outbox.set()
    return made


async def _is_done(stripe: Gateway, operation: Operation, snapshot: Snapshot) -> bool:
    """Whether Stripe has done it already, unheard, also under the key of an earlier generation; no for what it was never asked for."""
    if operation.begun_at is not None and is_done(Aim(operation.kind), operation.params, snapshot):
        return True
    asked = operation.begun_at is not None or owed_calls.first_key(operation.key) != operation.key
    return asked and await find_made(stripe, operation)


async def _not_made(ctx: Context, operation: Operation, why: str) -> Made:
    if operation.begun_at is None:
        await operations.fail(operation.id, error=why, now=ctx.clock.now())
    else:
        await close_unmade(ctx, operation, why)
    return Made(done=False, why=why)


async def _never_told(ctx: Context, operation: Operation, begun: datetime, verdict: Verdict) -> Made:
    """Stripe may have forgotten its key by now, and a look has just shown that it was not made."""
    if ctx.clock.now() - begun < _REPEATABLE + _ANSWERED:
        raise Unheard
    if not verdict.owed:
        return await _not_made(ctx, operation, verdict.why)
    asks = await ask_anew(ctx, operation)
    return Made(done=False, why=NEVER_TOLD, error=StillAsking() if asks else None)


async def _judge(ctx: Context, operation: Operation, snapshot: Snapshot) -> Verdict:
    now = ctx.clock.now()
    if operation.kind == Aim.RETRY and await owed_calls.overtaken(operation, now_ms=to_ms(now)):
        return Verdict(owed=False, why="a later try is due as well")
    if operation.kind in {Aim.END, Aim.REST} and await owed_calls.written_out(operation, since=now - BESIDE_STRIPE):
        return Verdict(owed=False, why="its bill has just been let out", wait_until=now + BESIDE_STRIPE)
    if operation.kind in _AFTER_ITS_END and operation.begun_at is None and await owed_calls.ends_yet(operation):
        return Verdict(owed=False, why="its subscription is still to be ended", wait_until=now + _BEHIND_ITS_END)
    if operation.kind == Aim.STAY and await _took_less_before(ctx, operation):
        return Verdict(owed=False, why="its person has taken this offer before")
    return judge(Aim(operation.kind), operation.params, snapshot, policy=ctx.catalogue.policy, now=now)


async def _took_less_before(ctx: Context, operation: Operation) -> bool:
    """By another subscription of theirs: two of them may have been offered it at once."""
    subscriber_id = int(operation.subscriber_id)  # type: ignore[attr-defined]  # Tortoise's own column
    since = operation.created_at - ctx.catalogue.leaving.again_after
    return await took_less(subscriber_id, since=since, before=operation.id)


async def _make(ctx: Context, stripe: Gateway, operation: Operation, subscriber_id: int) -> Made:
    await owed_calls.begin(operation, now=ctx.clock.now())
    try:
        made = await run_operation(ctx, stripe, operation)
    except CardRefused as error:
        told = await _failed_again(ctx, operation, subscriber_id, error)
        await _write_down(ctx, operation, subscriber_id, f"refused. {error}", told=told)
        return Made(done=False, why=str(error), error=error)
    except (StripeRefused, Refusal) as error:
        return await _refused(ctx, operation, subscriber_id, error)
    await _write_down(ctx, operation, subscriber_id, "done.", made=str(made["id"]))
    return Made(done=True, ref=str(made["id"]))


async def _refused(ctx: Context, operation: Operation, subscriber_id: int, error: RetainerError) -> Made:
    """A connection that repeats a request by itself hears a no to what it has just done: only a look tells the two apart."""
    await sync_now(ctx, subscriber_id, reason="call")
    snapshot = await read_snapshot(subscriber_id)
    if snapshot is not None and is_done(Aim(operation.kind), operation.params, snapshot):
        return await _done_unheard(ctx, operation, subscriber_id)
    told = (
        await news_of_refusal(operation, error) + still_lacking(operation, snapshot) + not_resumed(operation, snapshot)
    )
    await _write_down(ctx, operation, subscriber_id, f"refused. {error}", told=told)
    return Made(done=False, why=str(error), error=error)


async def _done_unheard(ctx: Context, operation: Operation, subscriber_id: int) -> Made:
    made = operation.params["path"].split("/")[-1]
    await _write_down(ctx, operation, subscriber_id, "done, though its answer was lost.", made=made)
    return Made(done=True, ref=made)


async def _failed_again(ctx: Context, operation: Operation, subscriber_id: int, error: CardRefused) -> list[Notice]:
    """What the person hears of a try of ours: Stripe does not count it, so that no look would tell it from the one before."""
    if Aim(operation.kind) not in _TRIES:
        return []  # whoever waits for it sees the refusal at once
    snapshot = await read_snapshot(subscriber_id)
    bill = snapshot.invoice(operation.params["invoice"]) if snapshot else None
    row = snapshot.subscription(operation.params["subscription"]) if snapshot else None
    if snapshot is None or bill is None or row is None:
        return []
    decline = decline_class(error.decline_code, error.advice_code)
    again = next_tries(snapshot, ctx.catalogue.policy).get(bill.ref)
    kind = "confirm_payment" if decline is Decline.CONFIRM else "payment_failed"
    details = {
        "tier": row.tier,
        "due": money_detail(bill.total),
        "invoice": bill.ref,
        "next_attempt_at": moment_detail(again if may_work_later(error.decline_code, error.advice_code) else None),
        "decline": decline,
    }
    return [Notice(kind=kind, fact=f"{kind}:{operation.key}", details=details)]


@outlives_deadlocks
async def _write_down(
    ctx: Context,
    operation: Operation,
    subscriber_id: int,
    outcome: str,
    *,
    made: str | None = None,
    told: Sequence[Notice] = (),
) -> None:
    sentence = f"{SENTENCES[Aim(operation.kind)]}: {outcome}"
    line = Line(action=str(operation.kind), sentence=sentence, details={"operation": operation.key})
    async with transaction():
        # The mark first, as in a look: two that take the same rows in one order never wait for each other.
        await marks.raise_mark(subscriber_id, reason="called", real_ms=ctx.clock.real_ms())
        if made is not None:
            await operations.succeed(operation.id, result_ref=made, now=ctx.clock.now())
        told = [*told, *(news_of_success(operation) if made is not None else ())]
        if told:
            await owe_notices(ctx, told, await Subscriber.get(id=subscriber_id))
        await audit_log.write(subscriber_id, [line], actor=operation.params.get("actor", "system"), at=ctx.clock.now())


_TRIES = {Aim.RETRY, Aim.SETTLE}
