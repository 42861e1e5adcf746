"""The first road with the real client: customer, price, checkout, payment, subscription, invoice, webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import stripe

from tests.sandbox.stripe.roads import WEEK, Receiver, Road

if TYPE_CHECKING:
    from sandbox.server import Sandbox


async def _open(client: stripe.StripeClient, trial: int | None) -> stripe.checkout.Session:
    customer = await client.v1.customers.create_async({"metadata": {"telegram_id": "5"}})
    product = await client.v1.products.create_async({"name": "Premium", "metadata": {"tier": "premium"}})
    price = await client.v1.prices.create_async(
        {
            "product": product.id,
            "currency": "usd",
            "unit_amount": 25_000,
            "recurring": {"interval": "week"},
            "lookup_key": "premium.week.usd",
        }
    )
    about: stripe.params.checkout.SessionCreateParamsSubscriptionData = {"metadata": {"subscriber": "7"}}
    if trial:
        about["trial_period_days"] = trial
    return await client.v1.checkout.sessions.create_async(
        {
            "mode": "subscription",
            "customer": customer.id,
            "client_reference_id": "intent-1",
            "line_items": [{"price": price.id, "quantity": 1}],
            "subscription_data": about,
            "success_url": "https://example.com/thanks?session={CHECKOUT_SESSION_ID}",
        }
    )


async def test_a_session_creates_nothing_before_it_is_paid(sandbox: Sandbox, client: stripe.StripeClient) -> None:
    session = await _open(client, None)
    assert (session.status, session.payment_status, session.subscription, session.invoice) == (
        "open",
        "unpaid",
        None,
        None,
    )
    assert sandbox.stripe.objects("subscription") == sandbox.stripe.objects("invoice") == []
    assert session.amount_total == 25_000


async def test_paying_opens_a_subscription_with_a_paid_invoice(client: stripe.StripeClient, road: Road) -> None:
    session = await _open(client, None)
    status, leads_to, _ = await road.submit(str(session.url))
    assert (status, leads_to) == (303, f"https://example.com/thanks?session={session.id}")
    paid = await client.v1.checkout.sessions.retrieve_async(
        session.id, {"expand": ["subscription.latest_invoice.payments"]}
    )
    assert (paid.status, paid.payment_status, paid.url) == ("complete", "paid", None)
    subscription = paid.subscription
    assert isinstance(subscription, stripe.Subscription)
    item = subscription.items.data[0]
    assert (subscription.status, subscription.metadata.to_dict()) == ("active", {"subscriber": "7"})
    assert item.current_period_end - item.current_period_start == WEEK
    invoice = subscription.latest_invoice
    assert isinstance(invoice, stripe.Invoice)
    assert (invoice.status, invoice.amount_paid, invoice.billing_reason) == ("paid", 25_000, "subscription_create")
    assert invoice.parent is not None
    assert invoice.parent.subscription_details is not None
    assert str(invoice.parent.subscription_details.metadata) == str(subscription.metadata)
    assert invoice.payments is not None
    intent = await client.v1.payment_intents.retrieve_async(str(invoice.payments.data[0].payment.payment_intent))
    charge = await client.v1.charges.retrieve_async(str(intent.latest_charge))
    assert (intent.status, charge.paid, charge.amount) == ("succeeded", True, 25_000)


async def test_a_trial_takes_the_card_by_a_setup_intent_and_no_money(client: stripe.StripeClient, road: Road) -> None:
    session = await _open(client, 10)
    assert session.amount_total == 0
    await road.submit(str(session.url))
    paid = await client.v1.checkout.sessions.retrieve_async(session.id, {"expand": ["subscription", "invoice"]})
    assert paid.payment_status == "no_payment_required"
    subscription, invoice = paid.subscription, paid.invoice
    assert isinstance(subscription, stripe.Subscription)
    assert isinstance(invoice, stripe.Invoice)
    assert subscription.status == "trialing"
    assert subscription.trial_end == subscription.items.data[0].current_period_end
    assert subscription.default_payment_method is not None
    assert (invoice.status, invoice.amount_due) == ("paid", 0)
    assert "setup_intent.succeeded" in road.types
    assert "payment_intent.created" not in road.types


@pytest.mark.parametrize("trial", [None, 7])
async def test_every_event_of_the_road_reaches_the_endpoint_with_a_good_signature(
    client: stripe.StripeClient, road: Road, receiver: Receiver, trial: int | None
) -> None:
    endpoint = await client.v1.webhook_endpoints.create_async(
        {"url": receiver.url, "enabled_events": ["*"], "api_version": "2026-10-28.endive"}
    )
    secret = endpoint.secret
    assert secret is not None
    await road.paid(trial)
    await road.sandbox.stripe.webhooks.settled()
    assert sorted(receiver.types) == sorted(road.types)
    assert {"checkout.session.completed", "customer.subscription.created", "invoice.paid"} <= set(receiver.types)
    for body, signature in zip(receiver.bodies, receiver.signatures, strict=True):
        event = stripe.Webhook.construct_event(body, signature, secret)
        assert (event.livemode, event.api_version) == (False, "2026-10-28.endive")
    shown = await client.v1.webhook_endpoints.retrieve_async(endpoint.id)
    assert "secret" not in shown


async def test_the_same_road_without_a_customer_makes_one(road: Road) -> None:
    price = await road.price()
    session = await road.api.post(
        "checkout/sessions",
        {"mode": "subscription", "line_items": [{"price": price["id"], "quantity": 1}], "success_url": "https://x.y"},
    )
    await road.submit(session["url"], email="new@example.com")
    paid = await road.api.get(f"checkout/sessions/{session['id']}", {"expand": ["customer"]})
    assert paid["customer"]["email"] == paid["customer_details"]["email"] == "new@example.com"
    intent = road.sandbox.stripe.objects("payment_intent")[0]
    assert intent["customer"] == paid["customer"]["id"]
