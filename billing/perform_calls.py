"""Makes the calls that are owed, each once: the person is looked at first, and a call that is not owed any more is not made.

A call whose answer was lost is repeated under its own key while Stripe remembers it; after that only the next look tells what it did.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from loguru import logger

from billing.gateway.errors import CardRefused
from billing.owe_notices import owe_notices
from billing.run_operation import run_operation
from billing.sync import sync_now
from domain.audit import Line
from domain.call import Aim
from domain.decline import Decline, decline_class, may_work_later
from domain.dunning import next_tries
from domain.error import Outage, Refusal, RetainerError, StripeRefused
from domain.notice import Notice, moment_detail, money_detail
from domain.owed import Verdict, is_done, judge
from storage import audit_log, db, marks, operations, owed_calls
from storage.db import to_ms, transaction
from storage.deadlocks import outlives_deadlocks
from storage.snapshots import read_snapshot
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from collections.abc import Sequence

    from billing.context import Context
    from domain.subscription import Snapshot
    from storage.operations import Operation

_GROUP = 5
_REPEATABLE = timedelta(hours=23)
_BUSY_MS = 500
_FIRST_PAUSE_MS, _LONGEST_PAUSE_MS = 2_000, 600_000


class Busy(Outage):
    """Somebody else is looking at this person right now."""


async def perform_calls(ctx: Context) -> int:
    """Make what is due; give how many calls were in hand."""
    claimed = await owed_calls.claim(now=ctx.clock.now(), real_ms=ctx.clock.real_ms(), limit=_GROUP)
    for operation in claimed:
        await _attempt(ctx, operation)
    return len(claimed)


async def _attempt(ctx: Context, operation: Operation) -> None:
    with logger.contextualize(operation=operation.key):
        try:
            await _perform(ctx, operation)
        except Busy:
            await owed_calls.try_later(operation.id, retry_ms=ctx.clock.real_ms() + _BUSY_MS, error="somebody looks")
        except (RetainerError, *db.TROUBLE) as error:
            pause = min(_FIRST_PAUSE_MS * 2 ** min(operation.tries, 20), _LONGEST_PAUSE_MS)
            logger.warning("{} was not made yet, next try in {} s: {}", operation.kind, pause // 1000, error)
            await owed_calls.try_later(operation.id, retry_ms=ctx.clock.real_ms() + pause, error=str(error))


async def _perform(ctx: Context, operation: Operation) -> None:
    subscriber_id = int(operation.subscriber_id)  # type: ignore[attr-defined]  # Tortoise's own column
    if await sync_now(ctx, subscriber_id, reason="call") is None:
        raise Busy
    snapshot = await read_snapshot(subscriber_id)
    if snapshot is None:
        await operations.fail(operation.id, error="nobody is known at Stripe any more", now=ctx.clock.now())
        return
    if operation.begun_at is not None and is_done(Aim(operation.kind), operation.params, snapshot):
        await _done_unheard(ctx, operation, subscriber_id)
        return
    verdict = await _judge(ctx, operation, snapshot)
    if verdict.wait_until is not None:
        await owed_calls.put_off(operation.id, due_ms=to_ms(verdict.wait_until))
        return
    if not verdict.owed:
        await operations.fail(operation.id, error=verdict.why, now=ctx.clock.now())
        return
    await _make(ctx, operation, subscriber_id)


async def _judge(ctx: Context, operation: Operation, snapshot: Snapshot) -> Verdict:
    now, begun = ctx.clock.now(), operation.begun_at
    if begun is not None and now - begun >= _REPEATABLE:
        return Verdict(owed=False, why="Stripe never told what became of it; the look after it did")
    if operation.kind == Aim.RETRY and await owed_calls.overtaken(operation, now_ms=to_ms(now)):
        return Verdict(owed=False, why="a later try is due as well")
    return judge(Aim(operation.kind), operation.params, snapshot, policy=ctx.catalogue.policy, now=now)


async def _make(ctx: Context, operation: Operation, subscriber_id: int) -> None:
    await owed_calls.begin(operation, now=ctx.clock.now())
    try:
        made = await run_operation(ctx, ctx.work, operation)
    except CardRefused as error:
        told = await _failed_again(ctx, operation, subscriber_id, error)
        await _write_down(ctx, operation, subscriber_id, f"refused. {error}", told=told)
    except (StripeRefused, Refusal) as error:
        await _refused(ctx, operation, subscriber_id, error)
    else:
        await _write_down(ctx, operation, subscriber_id, "done.", made=str(made["id"]))
    ctx.nudges.sync.set()
    ctx.nudges.outbox.set()


async def _refused(ctx: Context, operation: Operation, subscriber_id: int, error: RetainerError) -> None:
    """A connection that repeats a request by itself hears a no to what it has just done: only a look tells the two apart."""
    await sync_now(ctx, subscriber_id, reason="call")
    snapshot = await read_snapshot(subscriber_id)
    if snapshot is not None and is_done(Aim(operation.kind), operation.params, snapshot):
        await _done_unheard(ctx, operation, subscriber_id)
    else:
        await _write_down(ctx, operation, subscriber_id, f"refused. {error}")


async def _done_unheard(ctx: Context, operation: Operation, subscriber_id: int) -> None:
    made = operation.params["path"].split("/")[-1]
    await _write_down(ctx, operation, subscriber_id, "done, though its answer was lost.", made=made)


async def _failed_again(ctx: Context, operation: Operation, subscriber_id: int, error: CardRefused) -> list[Notice]:
    """What the person hears of a try of ours: Stripe does not count it, so that no look would tell it from the one before."""
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
    sentence = f"{_WORDS[Aim(operation.kind)]}: {outcome}"
    line = Line(action=str(operation.kind), sentence=sentence, details={"operation": operation.key})
    async with transaction():
        # The mark first, as in a look: two that take the same rows in one order never wait for each other.
        await marks.raise_mark(subscriber_id, reason="called", real_ms=ctx.clock.real_ms())
        if made is not None:
            await operations.succeed(operation.id, result_ref=made, now=ctx.clock.now())
        if told:
            await owe_notices(ctx, told, await Subscriber.get(id=subscriber_id))
        await audit_log.write(subscriber_id, [line], actor="system", at=ctx.clock.now())


_WORDS = {
    Aim.RETRY: "The card was tried again by our timetable",
    Aim.SETTLE: "An open invoice was charged to the new card",
    Aim.ADOPT: "The subscription was told to charge the new card",
    Aim.END: "The subscription was ended, since it was not paid for so long",
    Aim.CUT: "A second subscription of the same person was ended",
    Aim.REFUND: "What was paid for the second subscription was given back",
}
