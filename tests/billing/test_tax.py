"""Tax from the file of tiers to the receipt: what the page asks follows the switches, and a bill for nowhere asks for an address."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from billing.greet_subscriber import greet_subscriber
from billing.open_portal import open_portal
from billing.perform_calls import perform_calls
from billing.publish_catalogue import publish_catalogue
from billing.read_status import read_status
from billing.start_checkout import start_checkout
from billing.sync import sync_now
from sandbox.stripe.tax_account import register
from storage.operations import Operation
from storage.outbox import OutboxNotice
from storage.snapshots import read_snapshot
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from domain.subscriber import Known

BERLIN = {"address_country": "DE", "address_postal_code": "10115"}
HOUR, WEEK = 3_600, 7 * 86_400


async def switched(shop: Shop, **switches: Any) -> Shop:  # noqa: ANN401  # as the table takes them
    """The same shop with other switches under `[checkout]`, set up by the real verb; its head office is in the United States."""
    shop.sandbox.stripe.dashboard.head_office = {"country": "US", "postal_code": "10001"}
    shop.sandbox.stripe.dashboard.terms_url = "https://example.com/terms"
    catalogue = replace(shop.ctx.catalogue, checkout=replace(shop.ctx.catalogue.checkout, **switches))
    said: list[str] = []
    await publish_catalogue(
        shop.ctx.work, catalogue, public_url="https://shop.example", apply=True, out=said.append, reachable=False
    )
    return replace(shop, ctx=replace(shop.ctx, catalogue=catalogue))


async def order(shop: Shop, telegram_id: int = 1001) -> tuple[Known, str]:
    who = await greet_subscriber(shop.ctx, person(telegram_id))
    offer = await start_checkout(shop.ctx, who, tier="basic", chat_id=telegram_id, message_id=5)
    return who, offer.url


async def subscribed(shop: Shop, **typed: str) -> Known:
    who, url = await order(shop)
    page = await shop.browser.pay(url, **typed)
    assert page.status == 303, page.text
    await sync_now(shop.ctx, who.id, reason="test")
    return who


async def pass_time(shop: Shop, seconds: int) -> None:
    shop.sandbox.clock.move(seconds)
    await shop.sandbox.stripe.run_due()


async def look(shop: Shop, who: Known) -> None:
    """A look, the calls that it owes, and what Stripe does a moment later."""
    await sync_now(shop.ctx, who.id, reason="test")
    while await perform_calls(shop.ctx):
        await pass_time(shop, 1)
        await sync_now(shop.ctx, who.id, reason="test")


async def told(kind: str) -> list[dict[str, Any]]:
    return [row.details for row in await OutboxNotice.filter(kind=kind)]


@pytest.mark.parametrize(
    ("behavior", "total", "tax"), [("exclusive", 17_850, 2_850), ("inclusive", 15_000, 2_395)], ids=["on top", "within"]
)
async def test_a_bill_with_a_tax_line_is_paid_renewed_and_said_with_its_tax(
    shop_without_trials: Shop, behavior: str, total: int, tax: int
) -> None:
    shop = await switched(shop_without_trials, automatic_tax=True, tax_behavior=behavior)
    register(shop.sandbox.stripe.books, "DE")
    who = await subscribed(shop, **BERLIN)
    await pass_time(shop, WEEK + HOUR)
    await look(shop, who)
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    assert [(bill.total.amount, bill.tax, bill.subtotal) for bill in snapshot.invoices] == [(total, tax, 15_000)] * 2
    assert snapshot.customers[0].country == "DE"
    money = {"amount": tax, "currency": "usd"}
    assert [row["tax"] for row in await told("welcome") + await told("receipt")] == [money, money]
    status = await read_status(shop.ctx, who)
    assert status.last_paid is not None
    assert (status.last_paid.total.amount, status.last_paid.tax) == (total, tax)


async def test_a_bill_for_nowhere_asks_for_an_address_once_and_goes_out_when_it_comes(
    shop_without_trials: Shop,
) -> None:
    shop = await switched(shop_without_trials, automatic_tax=True)
    register(shop.sandbox.stripe.books, "DE")
    who = await subscribed(shop, **BERLIN)
    [customer] = shop.sandbox.stripe.objects("customer")
    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"address": ""})
    await pass_time(shop, WEEK + HOUR)
    for _ in range(2):
        await look(shop, who)
    assert [row["tier"] for row in await told("address_needed")] == ["basic"]
    assert [row["code"] for row in await told("admin_bill_stuck")] == ["customer_tax_location_invalid"]
    assert (await read_status(shop.ctx, who)).bill_stuck
    assert await Operation.filter(kind="invoice.write_out").count() == 0

    portal = await open_portal(shop.ctx, who)
    await shop.browser.save_person(portal, **BERLIN)
    await look(shop, who)
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    assert [(bill.status, bill.total.amount, bill.tax) for bill in snapshot.invoices] == [("paid", 17_850, 2_850)] * 2
    assert [row.state for row in await Operation.filter(kind="invoice.write_out")] == ["succeeded"]
    assert not (await read_status(shop.ctx, who)).bill_stuck
    assert len(await told("receipt")) == 1


async def test_an_address_of_another_country_is_no_use_twice_and_the_next_one_is_tried(
    shop_without_trials: Shop,
) -> None:
    """A bill that is refused again waits for the next address; each address is one call."""
    shop = await switched(shop_without_trials, automatic_tax=True)
    who = await subscribed(shop, **BERLIN)
    [customer] = shop.sandbox.stripe.objects("customer")
    path = f"/v1/customers/{customer['id']}"
    await shop.ctx.work.post(path, {"address": ""})
    await pass_time(shop, WEEK + HOUR)
    await look(shop, who)
    for address in ({"country": "US"}, {"country": "US", "postal_code": "10001"}):
        await shop.ctx.work.post(path, {"address": address})
        await pass_time(shop, 60)
        await look(shop, who)
    states = [row.state for row in await Operation.filter(kind="invoice.write_out").order_by("id")]
    assert states == ["failed", "succeeded"]


@pytest.mark.parametrize(
    ("switches", "asked"),
    [
        ({}, {"allow_promotion_codes": True, "payment_method_collection": "always"}),
        ({"automatic_tax": True}, {"automatic_tax": {"enabled": True}, "customer_update": {"address": "auto"}}),
        (
            {"tax_id": "optional"},
            {"tax_id_collection": {"enabled": True, "required": "never"}, "customer_update": {"name": "auto"}},
        ),
        ({"tax_id": "required"}, {"tax_id_collection": {"enabled": True, "required": "if_supported"}}),
        (
            {"billing_address": "required"},
            {"billing_address_collection": "required", "customer_update": {"address": "auto"}},
        ),
        ({"terms_consent": True}, {"consent_collection": {"terms_of_service": "required"}}),
        ({"promotion_codes": False}, {"allow_promotion_codes": False}),
        ({"trial_card": "if_required"}, {"payment_method_collection": "if_required"}),
    ],
    ids=lambda value: ",".join(value) or "as shipped" if isinstance(value, dict) else "",
)
async def test_the_page_asks_what_the_file_says(shop: Shop, switches: dict[str, Any], asked: dict[str, Any]) -> None:
    _, url = await order(await switched(shop, **switches))
    [body] = [row.params["body"] for row in await Operation.filter(kind="checkout.create")]
    assert body | asked == body
    optional = {"automatic_tax", "tax_id_collection", "billing_address_collection", "consent_collection"}
    assert optional & set(body) == optional & set(asked)
    assert (await shop.browser.open(url)).status == 200


@pytest.mark.parametrize("ending", ["cancel", "pause", "create_invoice"])
async def test_free_days_without_a_card_begin_by_the_switch_and_say_how_they_end(shop: Shop, ending: str) -> None:
    shop = await switched(shop, trial_card="if_required", trial_without_card=ending)
    await subscribed(shop)
    [row] = shop.sandbox.stripe.objects("subscription")
    assert (row["status"], row["default_payment_method"]) == ("trialing", None)
    assert row["trial_settings"]["end_behavior"]["missing_payment_method"] == ending
    assert shop.sandbox.stripe.objects("payment_method") == []


async def test_a_tax_number_and_consent_given_at_the_checkout_are_known_here_afterwards(shop: Shop) -> None:
    shop = await switched(shop, tax_id="required", terms_consent=True, billing_address="required")
    where = {**BERLIN, "address_line1": "1 High Street", "address_city": "Berlin"}
    who = await subscribed(shop, **where, tax_id="DE123456789", business_name="Ada GmbH", terms="accepted")
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    [customer] = snapshot.customers
    assert [(one.kind, one.value, one.verification) for one in customer.tax_ids] == [
        ("eu_vat", "DE123456789", "verified")
    ]
    assert customer.address is not None
    assert (customer.address.line1, customer.address.city, customer.name) == ("1 High Street", "Berlin", "Ada GmbH")
