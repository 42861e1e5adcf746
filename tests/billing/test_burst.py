"""A whole shop renews within minutes: one look per person, and whoever waits at a door goes first."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
import stripe

from billing.sync import sync_due
from billing.webhooks.intake import Intake
from storage import marks
from storage.customers import StripeCustomer
from storage.inbox import StripeWebhookEvent
from storage.marks import SyncMark
from storage.subscribers import Subscriber
from tests.support.shop import Shop

PEOPLE, AT_ONCE = 500, 200
# What Stripe says of one renewal, in an order of its own for each.
RENEWAL = (
    "invoice.updated",
    "customer.subscription.updated",
    "invoice.paid",
    "payment_method.automatically_updated",
    "customer.updated",
    "invoice.updated",
)


async def settle_crowd(shop: Shop) -> list[str]:
    """People whose customers Stripe has deleted meanwhile: a look at each is one request, which keeps this test short."""
    now = shop.ctx.clock.now()
    people = [Subscriber(telegram_id=n + 1, first_name="Ada", created_at=now, seen_at=now) for n in range(PEOPLE)]
    await Subscriber.bulk_create(people)
    keys = [row.id for row in await Subscriber.all().order_by("id")]
    rows = [
        StripeCustomer(subscriber_id=key, stripe_id=f"cus_{n:05}", currency="usd", created_at=now)
        for n, key in enumerate(keys)
    ]
    await StripeCustomer.bulk_create(rows)
    return [row.stripe_id for row in rows]


def renewal(shop: Shop, customer: str, number: int) -> dict[str, Any]:
    kind = RENEWAL[number]
    named = {"id": customer} if kind == "customer.updated" else {"id": f"x_{number}_{customer}", "customer": customer}
    return event(shop, kind, named, f"evt_{number}_{customer}")


def event(shop: Shop, kind: str, obj: dict[str, Any], ref: str) -> dict[str, Any]:
    now = int(shop.ctx.clock.now().timestamp())
    return {
        "id": ref,
        "object": "event",
        "api_version": "2026-10-28.endive",
        "created": now,
        "livemode": False,
        "type": kind,
        "data": {"object": {"object": "thing", **obj}},
    }


async def deliver(shop: Shop, intake: Intake, told: dict[str, Any]) -> None:
    body, now = orjson.dumps(told), int(shop.ctx.clock.now().timestamp())
    header = stripe.WebhookSignature.generate_signature_header(body.decode(), shop.ctx.webhook_secrets[0], now)
    assert (await intake.accept(body, header)).new


async def test_hundreds_of_renewals_of_six_events_are_one_look_each_and_whoever_waits_goes_first_a26(
    shop: Shop,
) -> None:
    refs = await settle_crowd(shop)
    intake = Intake(shop.ctx)
    intake.start()
    everything = [renewal(shop, ref, number) for number in range(len(RENEWAL)) for ref in refs]
    for start in range(0, len(everything), AT_ONCE):
        await asyncio.gather(*(deliver(shop, intake, told) for told in everything[start : start + AT_ONCE]))
    done = {"id": "cs_1", "customer": refs[-1]}
    await deliver(shop, intake, event(shop, "checkout.session.completed", done, "evt_last"))
    await intake.stop()
    assert await SyncMark.all().count() == PEOPLE
    assert await StripeWebhookEvent.filter(state="marked").count() == PEOPLE * len(RENEWAL) + 1

    # Of all that wait, the one who has just paid is looked at first, though their news came last.
    (first,) = await marks.claim(owner="test", real_ms=shop.ctx.clock.real_ms(), limit=1)
    assert first.subscriber_id == (await StripeCustomer.get(stripe_id=refs[-1])).subscriber_id  # type: ignore[attr-defined]  # Tortoise's own column
    await marks.free_all()

    before = len(shop.sandbox.stripe.calls)
    while await sync_due(shop.ctx, limit=50):
        pass
    asked = [call.path for call in shop.sandbox.stripe.calls[before:]]
    assert sorted(asked) == [f"/v1/customers/{ref}" for ref in refs], "one look each, for all that was told of them"
    assert await StripeWebhookEvent.filter(state="marked").count() == 0
    assert await SyncMark.filter(failures__gt=0).count() == 0
