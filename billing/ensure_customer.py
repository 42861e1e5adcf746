"""One Stripe customer per subscriber and currency, made before the first checkout and never found by e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.run_operation import ON_ITS_WAY, run_operation
from domain.audit import Line
from domain.error import StripeUnavailable
from domain.projection import VERSION
from storage import audit_log, customers, operations
from storage.customers import StripeCustomer
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.operations import Operation
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from typing import Any

    from billing.context import Context
    from billing.gateway.client import Gateway
    from domain.subscriber import Known

KIND = "customer.create"
_FOUND_WITHIN = (
    7 * 86_400
)  # seconds; a request is on its way for a minute, but beside a sandbox days may pass meanwhile


async def ensure_customer(ctx: Context, stripe: Gateway, subscriber: Known, currency: str) -> str:
    """The id of the subscriber's current customer for `currency`; made at Stripe where there is none."""
    found = await customers.current(subscriber.id, currency)
    if found is not None:
        return found.stripe_id
    key = await _key(ctx, subscriber, currency)
    found = await customers.current(subscriber.id, currency)
    if found is not None:
        return found.stripe_id  # another tap made it just now; the key, read after that, would make a second one
    operation = await _operation(ctx, subscriber, currency, key)
    try:
        made = await run_operation(ctx, stripe, operation)
    except StripeUnavailable as error:
        if ctx.clock.now() - operation.created_at < ON_ITS_WAY:
            raise
        # Stripe repeats also an error of its own for as long as it knows the key: only looking tells what was made.
        found_there = await find_customer(stripe, operation)
        if found_there is None:
            await operations.fail(operation.id, error=str(error), now=ctx.clock.now())
            raise
        made = found_there
    await record_customer(ctx, operation, made["id"])
    return str(made["id"])


async def find_customer(stripe: Gateway, operation: Operation) -> dict[str, Any] | None:
    """Look whether the stored call made a customer: ours carry the operation's key."""
    begun = int(operation.created_at.timestamp())
    window = {"gte": begun - 300, "lte": begun + _FOUND_WITHIN}
    rows = await stripe.list_all("/v1/customers", most=10_000, created=window)
    return next((row for row in rows if (row.get("metadata") or {}).get("operation") == operation.key), None)


@outlives_deadlocks
async def record_customer(ctx: Context, operation: Operation, ref: str) -> None:
    """Link what the operation made. A subscriber's first customer has nothing yet, so nothing about it is news later."""
    now, subscriber_id = ctx.clock.now(), int(operation.subscriber_id)  # type: ignore[attr-defined]  # Tortoise's own column
    async with transaction():
        first = not await StripeCustomer.exists(subscriber_id=subscriber_id)
        row = StripeCustomer(
            subscriber_id=subscriber_id,
            stripe_id=ref,
            currency=operation.params["currency"],
            is_current=True,
            created_at=now,
        )
        await StripeCustomer.bulk_create([row], ignore_conflicts=True)
        if first:
            await Subscriber.filter(id=subscriber_id, projection=0).update(projection=VERSION)
        if not await operations.succeed(operation.id, result_ref=ref, now=now):
            return
        line = Line(action="customer.linked", sentence="A customer was made at Stripe.", details={"customer": ref})
        await audit_log.write(subscriber_id, [line], actor="system", at=now)


async def _key(ctx: Context, subscriber: Known, currency: str) -> str:
    """The key of this subscriber's next customer for a currency: two taps find the same."""
    generation = await StripeCustomer.filter(subscriber_id=subscriber.id, currency=currency).count()
    failed = await Operation.filter(subscriber_id=subscriber.id, kind=KIND, state="failed").count()
    return f"customer-{ctx.installation}-{subscriber.id}-{currency}-{generation}-{failed}"


async def _operation(ctx: Context, subscriber: Known, currency: str, key: str) -> Operation:
    """The operation of that key, open already or new."""
    body = {
        "name": subscriber.first_name,
        "metadata": {"telegram_id": str(subscriber.telegram_id), "operation": key},
        "preferred_locales": [subscriber.language],
    }
    params = {"path": "/v1/customers", "body": body, "currency": currency}
    row = Operation(
        subscriber_id=subscriber.id, kind=KIND, key=key, params=params, state="open", created_at=ctx.clock.now()
    )
    await Operation.bulk_create([row], ignore_conflicts=True)
    return await Operation.get(key=key)
