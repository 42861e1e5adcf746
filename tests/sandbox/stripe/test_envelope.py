"""How events are dressed on their way: older shapes, other accounts, clocks that go wrong, secrets that are rolled."""

from __future__ import annotations

import orjson
import pytest
import stripe

from sandbox.stripe.old_shapes import VERSIONS
from tests.sandbox.stripe.roads import Obj, Receiver, Road

DAY = 86_400


async def _endpoint(road: Road, receiver: Receiver, *events: str) -> Obj:
    return await road.api.post("webhook_endpoints", {"url": receiver.url, "enabled_events": list(events) or ["*"]})


def _passes(receiver: Receiver, secret: str) -> bool:
    try:
        stripe.WebhookSignature.verify_header(receiver.bodies[-1].decode(), receiver.signatures[-1], secret)
    except stripe.SignatureVerificationError:
        return False
    return True


async def _one_more(road: Road, receiver: Receiver) -> Obj:
    await road.api.post("customers")
    await road.sandbox.stripe.webhooks.settled()
    body: Obj = orjson.loads(receiver.bodies[-1])
    return body


async def test_while_a_secret_is_rolled_both_sign_and_a_day_later_only_the_new_one(
    road: Road, receiver: Receiver
) -> None:
    endpoint = await _endpoint(road, receiver, "customer.created")
    new = road.sandbox.stripe.webhooks.envelope.roll(road.sandbox.stripe.get(endpoint["id"]))
    await _one_more(road, receiver)
    assert (_passes(receiver, endpoint["secret"]), _passes(receiver, new)) == (True, True)
    await road.pass_time(DAY + 1)
    await _one_more(road, receiver)
    assert (_passes(receiver, endpoint["secret"]), _passes(receiver, new)) == (False, True)


async def test_the_senders_clock_can_be_ahead_or_behind(road: Road, receiver: Receiver) -> None:
    await _endpoint(road, receiver, "customer.created")
    for skew in (301, -301):
        road.sandbox.stripe.webhooks.envelope.skew_seconds = skew
        await _one_more(road, receiver)
        signed = int(receiver.signatures[-1].split(",")[0].removeprefix("t="))
        assert signed == road.sandbox.clock.timestamp() + skew


async def test_an_event_can_say_that_it_is_another_accounts_or_of_the_other_mode(
    road: Road, receiver: Receiver
) -> None:
    await _endpoint(road, receiver, "customer.created")
    envelope = road.sandbox.stripe.webhooks.envelope
    envelope.foreign = envelope.other_mode = True
    sent = await _one_more(road, receiver)
    assert (sent["account"], sent["livemode"]) == ("acct_somebodyelse", True)
    envelope.clear()
    sent = await _one_more(road, receiver)
    assert ("account" in sent, sent["livemode"]) == (False, False)


@pytest.mark.parametrize("version", VERSIONS)
async def test_each_version_draws_a_subscription_and_its_invoice_in_its_own_shapes(
    version: str, road: Road, receiver: Receiver
) -> None:
    await _endpoint(road, receiver, "customer.subscription.created", "invoice.paid")
    road.sandbox.stripe.webhooks.envelope.version = version
    await road.subscription()
    await road.sandbox.stripe.webhooks.settled()
    sent = {event["type"]: event for event in map(orjson.loads, receiver.bodies)}
    agreement = sent["customer.subscription.created"]["data"]["object"]
    bill = sent["invoice.paid"]["data"]["object"]
    assert {event["api_version"] for event in sent.values()} == {version}
    old = version < "2025-03-31"
    assert ("current_period_end" in agreement, "subscription" in bill, "parent" in bill) == (old, old, not old)
    assert "current_period_end" in road.sandbox.stripe.get(agreement["id"])["items"]["data"][0]
