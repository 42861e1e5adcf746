"""Makes a call while somebody waits for it: written down first like every owed call, made at once, finished by the worker if it is cut.

The key comes from the fact, so that a double tap is one call: whoever comes second waits for the first, and gets its outcome. Only
once it has failed, the same wish is asked of Stripe anew (`billing.owe_wishes`).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from billing.call_requests import request_of
from billing.make_call import Busy, Made, make_call
from billing.owe_wishes import owe_wishes
from billing.sync import sync_now
from domain.error import MovedOn, Outage, RetainerError, StillAsking
from storage import db, owed_calls
from storage.deadlocks import outlives_deadlocks
from storage.operations import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from billing.context import Context
    from domain.call import Call
    from storage.owed_calls import Owed

_PAUSES = (0.1, 0.2, 0.4, 0.8, 1.5, 2.0, 2.0)  # seconds between looks at a call that somebody else has in hand
_PAUSE_MS = 2_000


async def call_now(ctx: Context, subscriber_id: int, call: Call) -> str:
    """The id of what the call made or changed. `call.details["actor"]` names who wants it in the audit log (else "system").

    Raises `MovedOn` where it is not owed any more, the refusal (`CardRefused`, `StripeRefused`), an `Outage` where Stripe was never
    asked and nothing stays owed, and `StillAsking` where nobody knows yet: then the worker finds out.
    """
    (owed,) = await _write_down(ctx, subscriber_id, [call])
    return await _make(ctx, subscriber_id, owed)


async def calls_now(ctx: Context, subscriber_id: int, calls: Sequence[Call]) -> list[bool]:
    """Several that belong together, written down together and made in order; for each whether it was still owed.

    Raises as `call_now`. After `StillAsking` the worker makes those that are left, too; after anything else none of them is owed.
    """
    owed = await _write_down(ctx, subscriber_id, calls)
    made = []
    for place, one in enumerate(owed):
        try:
            await _make(ctx, subscriber_id, one)
        except MovedOn:
            made.append(False)
        except StillAsking:
            raise
        except RetainerError as error:
            for left in owed[place + 1 :]:
                await owed_calls.drop_unasked(left.key, error=str(error), now=ctx.clock.now())
            raise
        else:
            made.append(True)
    return made


async def _make(ctx: Context, subscriber_id: int, owed: Owed) -> str:
    for pause in (*_PAUSES, 0.0):
        made = await _attempt(ctx, owed.key)
        if made is not None:
            return await _outcome(ctx, subscriber_id, made)
        await asyncio.sleep(pause)
    raise StillAsking


async def asked_before(ctx: Context, call: Call) -> bool:
    """Whether this very wish is being made or was made already: a tap that comes twice gets its outcome, whatever holds by now."""
    return await owed_calls.asked(request_of(ctx, call))


@outlives_deadlocks
async def _write_down(ctx: Context, subscriber_id: int, calls: Sequence[Call]) -> list[Owed]:
    async with db.transaction():
        return await owe_wishes(ctx, subscriber_id, calls)


async def _attempt(ctx: Context, key: str) -> Made | None:
    """What became of it; None while somebody else has it, or the person, in hand."""
    operation = await owed_calls.claim_key(key, real_ms=ctx.clock.real_ms())
    if operation is None:
        known = await Operation.get(key=key)
        if known.state == "open":
            return None
        return Made(done=known.state == "succeeded", ref=known.result_ref, why=known.error or "")
    try:
        return await make_call(ctx, ctx.people, operation)
    except Busy:
        await owed_calls.try_later(operation.id, retry_ms=ctx.clock.real_ms(), error="somebody looks")
        return None
    except (RetainerError, *db.TROUBLE) as error:
        await _cut(ctx, operation, error)
        raise


async def _cut(ctx: Context, operation: Operation, error: Exception) -> None:
    """Where Stripe was asked, the worker goes on; where it was not, nothing stays owed that the person believes undone."""
    if await owed_calls.drop_unbegun(operation.id, error=str(error), now=ctx.clock.now()):
        return
    await owed_calls.try_later(operation.id, retry_ms=ctx.clock.real_ms() + _PAUSE_MS, error=str(error))
    if isinstance(error, Outage):
        raise StillAsking from error


async def _outcome(ctx: Context, subscriber_id: int, made: Made) -> str:
    if made.error is not None:
        raise made.error
    if not made.done:
        raise MovedOn(made.why)
    try:
        await sync_now(ctx, subscriber_id, reason="called")
    except RetainerError:
        ctx.nudges.sync.set()  # it is done; the worker sees it a little later
    return made.ref or ""
