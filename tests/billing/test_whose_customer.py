"""Whose payment it is stands in what we made, never in an e-mail address, a search, or in who happened to pay."""

from __future__ import annotations

from pathlib import Path

import pytest

from billing.confirm_payment import confirm_payment
from billing.greet_subscriber import greet_subscriber
from billing.look_up_person import look_up_person
from billing.start_checkout import start_checkout
from domain.access import Level
from domain.checkout import OpenCheckout
from domain.subscriber import Known
from storage import access_decisions
from storage.audit_log import AuditEntry
from storage.customers import StripeCustomer
from storage.outbox import OutboxNotice
from tests.billing.lane import open_intake, pay
from tests.support.shop import Shop, person

ROOT = Path(__file__).parents[2]


async def tap(shop: Shop, who: Known, tier: str = "basic") -> OpenCheckout:
    return await start_checkout(shop.ctx, who, tier=tier, chat_id=who.telegram_id, message_id=5)


@pytest.mark.parametrize("how", ["deleted in the dashboard", "of the other mode"])
async def test_a_customer_that_stripe_does_not_have_any_more_is_replaced_at_the_tap_and_its_history_kept_c18(
    how: str, shop: Shop
) -> None:
    who = await greet_subscriber(shop.ctx, person())
    await tap(shop, who)
    shop.sandbox.clock.move(3 * 3_600)
    await shop.sandbox.stripe.run_due()
    await shop.settle()
    old = await StripeCustomer.get()
    if how == "of the other mode":
        await StripeCustomer.all().update(stripe_id="cus_of_the_other_mode")
    else:
        await shop.ctx.work.delete(f"/v1/customers/{old.stripe_id}")
    lines = await AuditEntry.all().count()
    offer = await tap(shop, who)
    await shop.browser.pay(offer.url)
    assert (await confirm_payment(shop.ctx, who)).level.open
    kept, new = await StripeCustomer.all().order_by("id")
    assert (kept.is_current, new.is_current) == (False, True)
    assert await AuditEntry.all().count() > lines
    assert [row["customer"] for row in shop.sandbox.stripe.objects("subscription")] == [new.stripe_id]


async def test_nobody_is_recognised_by_an_e_mail_address_c19(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    other = await shop.ctx.work.post("/v1/customers", {"email": "ada@example.com", "name": "Ada"})
    await shop.ctx.work.post("/v1/customers", {"email": "ada@example.com", "name": "Ada"})
    who = await pay(shop)
    assert (await confirm_payment(shop.ctx, who)).level is Level.FULL
    mine = await StripeCustomer.get()
    assert mine.email == "ada@example.com", "the payment page asked for it"
    assert mine.stripe_id != other["id"]
    assert len(shop.sandbox.stripe.objects("customer")) == 3
    stranger = await greet_subscriber(shop.ctx, person(1002))
    await tap(shop, stranger)
    assert await StripeCustomer.filter(subscriber_id=stranger.id).exclude(stripe_id=mine.stripe_id).count() == 1
    asked = [
        call.path for call in shop.sandbox.stripe.calls if "email" in str(call.params or {}) and call.method == "GET"
    ]
    assert asked == []


def test_stripes_search_which_is_a_minute_behind_is_asked_for_nothing_c20() -> None:
    code = [file for folder in ("billing", "jobs", "bot", "web") for file in (ROOT / folder).rglob("*.py")]
    assert len(code) > 50
    assert [file.name for file in code if "/search" in file.read_text(encoding="utf-8")] == []


async def test_a_subscription_without_our_metadata_is_linked_by_its_customer_c22(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await greet_subscriber(shop.ctx, person())
    await tap(shop, who)
    ref = (await StripeCustomer.get()).stripe_id
    price = next(row for row in shop.sandbox.stripe.objects("price") if row["lookup_key"] == "premium.week.usd")
    session = await shop.ctx.work.post(
        "/v1/checkout/sessions",
        {
            "mode": "subscription",
            "customer": ref,
            "line_items": [{"price": price["id"], "quantity": 1}],
            "metadata": {"telegram_id": "77"},
            "success_url": "http://127.0.0.1:9/",
        },
    )
    await shop.browser.pay(session["url"])
    assert shop.sandbox.stripe.objects("subscription")[0]["metadata"] == {}
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events)
        await shop.settle()
    access = await access_decisions.last(who.id)
    assert access is not None
    assert (access.level, access.tier) == (Level.FULL, "premium")


async def test_whoever_pays_a_forwarded_link_pays_for_whom_it_was_made_and_an_admin_sees_who_paid_c23(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    ada, bob = await greet_subscriber(shop.ctx, person()), await greet_subscriber(shop.ctx, person(1002, "Bob"))
    await shop.browser.pay((await tap(shop, ada)).url)
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events)
        await shop.settle()
    for who, level in ((ada, Level.FULL), (bob, None)):
        access = await access_decisions.last(who.id)
        assert (access.level if access else None) == level
    assert await OutboxNotice.filter(kind="welcome", chat_id=ada.telegram_id).count() == 1
    assert (await look_up_person(shop.ctx, str(ada.telegram_id))).payers == ("ada@example.com",)
