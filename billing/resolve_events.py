"""Finds the person whom an event means that names no customer: in our rows, then at Stripe.

News of what is sold is about nobody, and leads to a look at the offer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billing.gateway.errors import Absent
from billing.notify_admins import notify_admins
from billing.review_offer import review_offer
from billing.webhooks.registry import about_offer
from domain.error import Outage, RetainerError
from storage import inbox
from storage.customers import StripeCustomer
from storage.db import loads, transaction
from storage.deadlocks import outlives_deadlocks
from storage.payment_methods import StripePaymentMethod
from storage.payments import PaymentAttempt

if TYPE_CHECKING:
    from billing.context import Context
    from storage.inbox import StripeWebhookEvent

_PAUSES_MS = (5_000, 30_000, 300_000, 3_600_000)
_GROUP = 50


async def resolve_due(ctx: Context) -> int:
    """Try each event that is due; give how many found their person, or led to a look at the offer."""
    events = await inbox.unresolved(real_ms=ctx.clock.real_ms(), limit=_GROUP)
    found = await _look_at_offer(ctx, [event for event in events if about_offer(event.type)])
    for event in events:
        if not about_offer(event.type):
            found += await _resolve(ctx, event)
    if found:
        ctx.nudges.sync.set()
    return found


async def _look_at_offer(ctx: Context, events: list[StripeWebhookEvent]) -> int:
    """One look at Stripe's present offer answers every event about it that had come before."""
    if not events:
        return 0
    try:
        await review_offer(ctx)
    except RetainerError as error:
        for event in events:
            due = ctx.clock.real_ms() + _PAUSES_MS[1]
            await inbox.resolve_later(event, due_ms=due, note=str(error), counts=False)
        return 0
    await inbox.answered([event.id for event in events], at=ctx.clock.now())
    return len(events)


async def _resolve(ctx: Context, event: StripeWebhookEvent) -> bool:
    try:
        customer = await _by_rows(event) or await _by_stripe(ctx, event)
        note = "nobody was found for it"
    except Outage as error:
        # Time mends this: it counts as no try, since an outage of hours must not bury a dispute.
        await inbox.resolve_later(event, due_ms=ctx.clock.real_ms() + _PAUSES_MS[1], note=str(error), counts=False)
        return False
    except RetainerError as error:
        customer, note = None, str(error)
    if customer is not None:
        await _found(ctx, event, customer)
        return True
    if event.attempts < len(_PAUSES_MS):
        due = ctx.clock.real_ms() + _PAUSES_MS[event.attempts]
        await inbox.resolve_later(event, due_ms=due, note=note)
        return False
    await _give_up(ctx, event, note)
    return False


@outlives_deadlocks
async def _found(ctx: Context, event: StripeWebhookEvent, customer: str) -> None:
    async with transaction():
        await inbox.resolved(event, customer, real_ms=ctx.clock.real_ms())


@outlives_deadlocks
async def _give_up(ctx: Context, event: StripeWebhookEvent, note: str) -> None:
    async with transaction():
        await inbox.give_up(event, note=note, at=ctx.clock.now())
        await notify_admins(ctx, "admin_dead_event", fact=event.stripe_id, details={"event": event.type, "error": note})


async def _by_rows(event: StripeWebhookEvent) -> str | None:
    """Ask our own rows: by the payment, the charge or the payment method that the object is or names."""
    obj, before = _parts(event)
    former = _ref(before.get("customer"))
    if former is not None:
        return former
    for column, value in (("stripe_id", _ref(obj.get("payment_intent"))), ("charge", _ref(obj.get("charge")))):
        row = await PaymentAttempt.filter(**{column: value}).prefetch_related("invoice").first() if value else None
        if row is not None:
            return await _customer_ref(row.invoice.customer_id)
    named = _ref(obj.get("payment_method")) or _ref(obj.get("id")) or ""
    method = await StripePaymentMethod.get_or_none(stripe_id=named)
    return await _customer_ref(method.customer_id) if method else None  # type: ignore[attr-defined]  # as above


async def _by_stripe(ctx: Context, event: StripeWebhookEvent) -> str | None:
    """Ask Stripe for the charge, the payment intent or the payment method that the object names."""
    obj, _ = _parts(event)
    named = ("payment_intents", "payment_intent"), ("charges", "charge"), ("payment_methods", "payment_method")
    for path, ref in ((path, _ref(obj.get(name))) for path, name in named):
        if ref is None:
            continue
        try:
            found = await ctx.work.get(f"/v1/{path}/{ref}")
        except Absent:
            continue
        customer = _ref(found.get("customer"))
        if customer is not None:
            return customer
    return None


async def _customer_ref(customer_id: int) -> str:
    return (await StripeCustomer.get(id=customer_id)).stripe_id


def _parts(event: StripeWebhookEvent) -> tuple[dict[str, Any], dict[str, Any]]:
    payload: dict[str, Any] = loads(event.payload)
    holder = payload.get("data") or {}
    obj, before = holder.get("object"), holder.get("previous_attributes")
    return obj if isinstance(obj, dict) else {}, before if isinstance(before, dict) else {}


def _ref(value: object) -> str | None:
    """The id that a field of Stripe's holds, expanded or not."""
    named = value.get("id") if isinstance(value, dict) else value
    return named if isinstance(named, str) and named else None
