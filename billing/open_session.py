"""A Checkout session and its row: made by a stored call, recorded with its outcome, expired when another is wanted.

What it asks for stands in `billing/checkout_body.py`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from billing.checkout_body import checkout_body
from billing.gateway.errors import KeyReused
from billing.run_operation import ON_ITS_WAY, run_operation
from domain.audit import Line
from domain.error import StripeRefused, StripeUnavailable
from storage import audit_log, checkouts, operations
from storage.checkouts import Checkout
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.operations import Operation

if TYPE_CHECKING:
    from billing.checkout_body import Order
    from billing.context import Context
    from billing.gateway.client import Gateway

KIND = "checkout.create"
LIFETIME = timedelta(hours=2)  # Stripe allows half an hour to a day


@outlives_deadlocks
async def reserve(ctx: Context, order: Order) -> Checkout:
    """Write the operation and the checkout down together.

    A second live checkout breaks `stripe_checkouts_one_open`, and nothing of it stays.
    """
    now, offer = ctx.clock.now(), order.offer
    key = f"checkout-{ctx.installation}-{order.token}"
    params = {"path": "/v1/checkout/sessions", "body": checkout_body(ctx, order, key=key, expires_at=now + LIFETIME)}
    async with transaction():
        operation = await operations.begin(
            subscriber_id=order.subscriber.id, kind=KIND, key=key, params=params, now=now
        )
        return await Checkout.create(
            subscriber_id=order.subscriber.id,
            operation_id=operation.id,
            token=order.token,
            tier=offer.tier.slug,
            interval=offer.price.term,
            promotion=offer.promo.ref if offer.promo else None,
            currency=offer.price.money.currency,
            amount=offer.price.money.amount,
            quantity=offer.quantity,
            trial_days=offer.trial_days,
            status="opening",
            chat_id=order.chat_id,
            message_id=order.message_id,
            created_at=now,
            expires_at=now + LIFETIME,
        )


async def open_session(ctx: Context, stripe: Gateway, checkout: Checkout) -> Checkout:
    """Make the session of a reserved checkout (or find the one that was made); give the checkout as it stands then.

    A refusal frees the reservation and is raised on; an outage keeps it, so that the next tap goes on where this one stopped.
    """
    operation = await Operation.get(id=checkout.operation_id)  # type: ignore[attr-defined]  # Tortoise's own column
    try:
        session = await run_operation(ctx, stripe, operation)
    except KeyReused:
        found = await find_session(stripe, operation)
        if found is None:
            await checkouts.close(checkout.id, "failed")
            raise
        session = found
    except StripeRefused:
        await checkouts.close(checkout.id, "failed")
        raise
    await record_session(ctx, operation, checkout, session)
    return await Checkout.get(id=checkout.id)


async def resume_session(ctx: Context, stripe: Gateway, checkout: Checkout) -> Checkout | None:
    """What an earlier tap has begun: its session, made or found; None where there is none, and the reservation is free again.

    Stripe repeats also an error of its own for as long as it knows the key, so that after a while only looking helps. What was
    made and is not found was shown to nobody: giving it up leaves no second link.
    """
    if checkout.url:
        return checkout
    try:
        return await open_session(ctx, stripe, checkout)
    except StripeRefused:
        return None  # what was in order then is not now: its price has moved on, or its time is over
    except StripeUnavailable as error:
        operation = await Operation.get(id=checkout.operation_id)  # type: ignore[attr-defined]  # as above
        session = await find_session(stripe, operation)
        if session is None:
            if ctx.clock.now() - operation.created_at < ON_ITS_WAY:
                raise
            await operations.fail(operation.id, error=str(error), now=ctx.clock.now())
            await checkouts.close(checkout.id, "failed")
            return None
    await record_session(ctx, operation, checkout, session)
    return await Checkout.get(id=checkout.id)


@outlives_deadlocks
async def record_session(ctx: Context, operation: Operation, checkout: Checkout, session: dict[str, Any]) -> None:
    """Write down what the stored call made: once, whoever else has asked for the same meanwhile."""
    now, expires = ctx.clock.now(), datetime.fromtimestamp(session["expires_at"], UTC)
    async with transaction():
        await checkouts.opened(checkout.id, stripe_id=session["id"], url=session["url"], expires_at=expires)
        if not await operations.succeed(operation.id, result_ref=session["id"], now=now):
            return
        line = Line(
            action="checkout.opened",
            sentence=f"A checkout for {checkout.tier} was opened.",
            details={"session": session["id"], "tier": checkout.tier, "trial_days": checkout.trial_days},
        )
        await audit_log.write(int(operation.subscriber_id), [line], actor="subscriber", at=now)  # type: ignore[attr-defined]  # as above


async def find_session(stripe: Gateway, operation: Operation) -> dict[str, Any] | None:
    """Look whether the stored call made a session: ours carry the operation's key."""
    rows = await stripe.list_all("/v1/checkout/sessions", customer=operation.params["body"]["customer"])
    return next((row for row in rows if (row.get("metadata") or {}).get("operation") == operation.key), None)


async def expire_session(stripe: Gateway, checkout: Checkout) -> bool:
    """Take a link back; False where it was paid in that very moment and must not be replaced.

    Raises `StripeRefused` where it can still be paid: then there must be no other.
    """
    if checkout.stripe_id is None:
        return True
    try:
        await stripe.post(f"/v1/checkout/sessions/{checkout.stripe_id}/expire")
    except StripeRefused:
        session = await stripe.get(f"/v1/checkout/sessions/{checkout.stripe_id}")
        if session["status"] == "open":
            raise
        return bool(session["status"] == "expired")
    return True
