"""Operations whose outcome nobody wrote down: repeated as they stand while young, later resolved by looking, never by repeating.

Stripe remembers an idempotency key for 24 hours at least; an hour is kept as a margin.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from loguru import logger

from billing import ensure_customer, open_session
from billing.gateway.errors import KeyReused
from billing.run_operation import run_operation
from domain.error import Refusal, RetainerError, StripeRefused, StripeUnavailable
from storage import checkouts, marks, operations
from storage.checkouts import Checkout
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from typing import Any

    from billing.context import Context
    from storage.operations import Operation

_UNTOUCHED = timedelta(minutes=2)  # whoever made the call may still be writing its outcome down
_ANSWERED = timedelta(minutes=10)  # no request of ours is still on its way after that
_REPEATABLE = timedelta(hours=23)
_GROUP = 50


async def settle_operations(ctx: Context) -> int:
    """Settle what is open; give how many were."""
    settled = 0
    for operation in await operations.open_before(ctx.clock.now() - _UNTOUCHED, limit=_GROUP):
        try:
            settled += await _settle(ctx, operation)
        except RetainerError as error:
            logger.bind(operation=operation.key).warning("Operation not settled yet: {}", error)
    return settled


async def _settle(ctx: Context, operation: Operation) -> bool:
    age = ctx.clock.now() - operation.created_at
    try:
        made = await run_operation(ctx, ctx.work, operation) if age < _REPEATABLE else await _find(ctx, operation)
    except KeyReused:
        made = await _find(ctx, operation)
    except StripeUnavailable:
        if age < _ANSWERED:
            raise
        # Stripe repeats also an error of its own for as long as it knows the key: only looking tells what was made.
        made = await _find(ctx, operation)
    except (StripeRefused, Refusal):
        made = None
    if made is None:
        await operations.fail(operation.id, error="it made nothing", now=ctx.clock.now())
        await _close(operation)
        return True
    await _record(ctx, operation, made)
    return True


async def _record(ctx: Context, operation: Operation, made: dict[str, Any]) -> None:
    if operation.kind == ensure_customer.KIND:
        await ensure_customer.record_customer(ctx, operation, made["id"])
        return
    await _record_session(ctx, operation, await Checkout.get(operation_id=operation.id), made)
    ctx.nudges.sync.set()


@outlives_deadlocks
async def _record_session(ctx: Context, operation: Operation, checkout: Checkout, made: dict[str, Any]) -> None:
    async with transaction():
        # A repeated answer is as old as the first call: the session may have been paid or have run out since.
        await marks.raise_mark(checkout.subscriber_id, reason="settled", real_ms=ctx.clock.real_ms())  # type: ignore[attr-defined]  # Tortoise's own column
        await open_session.record_session(ctx, operation, checkout, made)


async def _close(operation: Operation) -> None:
    checkout = await Checkout.get_or_none(operation_id=operation.id)
    if checkout is not None:
        await checkouts.close(checkout.id, "failed")


async def _find(ctx: Context, operation: Operation) -> dict[str, Any] | None:
    """Look for what the call made: our objects carry `metadata.operation`."""
    if operation.kind == open_session.KIND:
        return await open_session.find_session(ctx.work, operation)
    return await ensure_customer.find_customer(ctx.work, operation)
