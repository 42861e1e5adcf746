"""Webhooks: who gets them, how they are repeated, and how they can be made to misbehave."""

from __future__ import annotations

import hmac
import json
from typing import TYPE_CHECKING

import pytest

from sandbox.stripe.signature import header
from tests.contract.stripe_oracle import _contract
from tests.sandbox.stripe.roads import Obj, Receiver, Road

if TYPE_CHECKING:
    from sandbox.stripe.webhooks import Webhooks


async def _endpoint(road: Road, receiver: Receiver, *events: str) -> Obj:
    return await road.api.post("webhook_endpoints", {"url": receiver.url, "enabled_events": list(events) or ["*"]})


async def _hooks(road: Road) -> Webhooks:
    await road.sandbox.stripe.webhooks.settled()
    return road.sandbox.stripe.webhooks


async def test_only_the_wanted_types_are_sent(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver, "customer.created")
    await road.session()
    await _hooks(road)
    assert receiver.types == ["customer.created"]


async def test_a_disabled_or_deleted_endpoint_gets_nothing(road: Road, receiver: Receiver) -> None:
    first, second = await _endpoint(road, receiver), await _endpoint(road, receiver)
    await road.api.post(f"webhook_endpoints/{first['id']}", {"disabled": True})
    await road.api.ask("DELETE", f"webhook_endpoints/{second['id']}")
    await road.api.post("customers")
    await _hooks(road)
    assert receiver.types == []


@pytest.mark.parametrize("status", [500, 404, 302])
async def test_anything_but_2xx_is_repeated_as_the_clock_moves(road: Road, receiver: Receiver, status: int) -> None:
    await _endpoint(road, receiver, "customer.created")
    receiver.status = status
    await road.api.post("customers")
    hooks = await _hooks(road)
    assert hooks.deliveries[0].state == "retrying"
    assert road.sandbox.stripe.events[0]["pending_webhooks"] == 1
    receiver.status = 200
    await road.pass_time(300)
    await hooks.settled()
    assert [one.status for one in hooks.deliveries[0].attempts] == [status, 200]
    assert (hooks.deliveries[0].state, road.sandbox.stripe.events[0]["pending_webhooks"]) == ("delivered", 0)
    assert receiver.bodies[0] == receiver.bodies[1]
    assert receiver.signatures[0] != receiver.signatures[1]


async def test_an_endpoint_that_stays_away_is_given_up_after_three_days(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver, "customer.created")
    receiver.status = 500
    await road.api.post("customers")
    for _ in range(12):
        await _hooks(road)
        await road.pass_time(43_200)
    hooks = await _hooks(road)
    assert hooks.deliveries[0].state == "failed"
    span = hooks.deliveries[0].attempts[-1].at - hooks.deliveries[0].attempts[0].at
    assert 2 * 86_400 < span < 6 * 86_400


async def test_the_first_repetitions_come_by_themselves(road: Road, receiver: Receiver) -> None:
    hooks = road.sandbox.stripe.webhooks
    hooks.first_retries = (0.01, 0.01)
    await _endpoint(road, receiver, "customer.created")
    receiver.status = 503
    await road.api.post("customers")
    delivery = hooks.deliveries[0]
    while len(delivery.attempts) < 3:
        version = road.sandbox.changes.version
        await road.sandbox.changes.wait_beyond(version, 5)
    assert delivery.again_at is not None


async def test_held_webhooks_wait_and_can_be_released_in_another_order(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver, "customer.created", "product.created", "price.created")
    hooks = road.sandbox.stripe.webhooks
    hooks.mode = "hold"
    await road.price()
    await road.api.post("customers")
    await hooks.settled()
    assert receiver.types == []
    for position in (2, 0, 0):
        hooks.release([position])
        await hooks.settled()
    assert receiver.types == ["customer.created", "product.created", "price.created"]


async def test_dropped_webhooks_never_come_but_stand_in_the_events_list(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver)
    road.sandbox.stripe.webhooks.mode = "drop"
    await road.api.post("customers")
    hooks = await _hooks(road)
    await road.pass_time(86_400)
    assert receiver.types == []
    assert hooks.deliveries[0].state == "dropped"
    assert [one["type"] for one in (await road.api.get("events", {"type": "customer.created"}))["data"]] == [
        "customer.created"
    ]


async def test_copies_are_delivered_again_and_again(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver, "customer.created")
    road.sandbox.stripe.webhooks.copies = 5
    await road.api.post("customers")
    await _hooks(road)
    assert len({json.loads(body)["id"] for body in receiver.bodies}) == 1
    assert len(receiver.bodies) == 5


async def test_checkout_waits_for_the_webhook_before_it_redirects(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver, "checkout.session.completed")
    session = await road.session()
    await road.submit(session["url"])
    assert receiver.types == ["checkout.session.completed"]


@pytest.mark.parametrize("mode", ["hold", "drop"])
async def test_checkout_does_not_wait_for_a_webhook_that_will_not_come(
    road: Road, receiver: Receiver, mode: str
) -> None:
    await _endpoint(road, receiver)
    road.sandbox.stripe.webhooks.mode = "hold" if mode == "hold" else "drop"
    session = await road.session()
    status, _, _ = await road.submit(session["url"])
    assert (status, receiver.types) == (303, [])


async def test_the_summary_tells_who_pays_what_and_which_event_went_where(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver, "invoice.paid")
    subscription = await road.subscription(trial=7)
    await _hooks(road)
    told = road.sandbox.stripe.summary()
    person = told["customers"][0]
    assert (person["id"], person["metadata"]) == (subscription["customer"], {"telegram_id": "5"})
    assert [(one["product"], one["status"], one["amount"]) for one in person["subscriptions"]] == [
        ("Basic", "trialing", 15_000)
    ]
    assert [(one["status"], one["amount_due"]) for one in person["invoices"]] == [("paid", 0)]
    assert [one["last4"] for one in person["payment_methods"]] == ["4242"]
    paid = next(event for event in told["events"] if event["type"] == "invoice.paid")
    assert [(one["state"], one["attempts"][0]["status"]) for one in paid["deliveries"]] == [("delivered", 200)]
    assert told["checkout_sessions"][0]["status"] == "complete"


async def test_a_foreign_event_names_a_customer_nobody_knows(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver, "customer.subscription.created")
    event = road.sandbox.stripe.trigger("customer.subscription.created")
    await _hooks(road)
    assert event["data"]["object"]["metadata"] == {}
    assert receiver.types == ["customer.subscription.created"]


@pytest.mark.contract
def test_signatures_match_the_official_vectors() -> None:
    vectors = json.loads(_contract("stripe_signature_vectors.json"))
    for vector in vectors["hmac"]:
        made = hmac.new(vector["secret"].encode(), vector["payload"].encode(), "sha256").hexdigest()
        assert made == vector["v1"]
    for vector in vectors["headers"]:
        made = header(vector["payload"].encode(), vector["secret"], timestamp=int(vector["timestamp"]))
        assert made == vector["header"]
