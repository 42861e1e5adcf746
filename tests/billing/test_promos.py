"""Promotion codes by link: looked up at Stripe, shown, used once, forgotten when they are over; and what a discount leaves to pay."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from billing.confirm_payment import confirm_payment
from billing.greet_subscriber import greet_subscriber
from billing.keep_promo import keep_promo
from billing.read_offers import read_offer
from billing.read_status import read_status
from billing.start_checkout import start_checkout
from domain.choice import ANY, Wish
from domain.error import AlreadySubscribed, PromoUnusable
from domain.money import Money
from storage.outbox import OutboxNotice
from storage.reports import money_since
from storage.subscribers import Subscriber
from tests.support.shop import many_terms, open_shop, person

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from typing import Any

    from domain.checkout import OpenCheckout
    from domain.subscriber import Known
    from tests.support.shop import Shop

DAY = 86_400


@pytest_asyncio.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with open_shop(tmp_path, sold=many_terms()) as opened:
        yield opened


async def ada(shop: Shop) -> Known:
    return await greet_subscriber(shop.ctx, person())


async def make_code(shop: Shop, *, code: str = "SPRING", off: dict[str, Any] | None = None, **more: Any) -> str:  # noqa: ANN401 - JSON
    coupon = await shop.ctx.work.post("/v1/coupons", {"duration": "once", **(off or {"percent_off": 20})})
    given = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": code, **more}
    return str((await shop.ctx.work.post("/v1/promotion_codes", given))["id"])


async def tap(shop: Shop, who: Known, wish: Wish = ANY, tier: str = "basic") -> OpenCheckout:
    return await start_checkout(shop.ctx, who, tier=tier, wish=wish, chat_id=who.telegram_id, message_id=5)


def session(shop: Shop) -> dict[str, Any]:
    return shop.sandbox.stripe.objects("checkout.session")[-1]


async def code_of(who: Known) -> str | None:
    return (await Subscriber.get(id=who.id)).promo_code


async def test_a_code_from_a_link_stands_in_the_offer_and_on_stripes_page(shop: Shop) -> None:
    who, ref = await ada(shop), await make_code(shop)
    assert (await keep_promo(shop.ctx, who, "spring")).code == "SPRING"
    offer = await read_offer(shop.ctx, who, "basic", Wish("30days", "usd"))
    assert (offer.price.money, offer.first_payment) == (Money(60_000, "usd"), Money(48_000, "usd"))
    opened = await tap(shop, who, Wish("30days", "usd"))
    assert opened.first_payment == Money(48_000, "usd")
    assert session(shop)["discounts"] == [{"coupon": None, "promotion_code": ref}]
    assert session(shop)["allow_promotion_codes"] is None
    assert session(shop)["amount_total"] == 48_000


async def test_a_code_is_remembered_until_it_is_used(shop: Shop) -> None:
    who = await ada(shop)
    await make_code(shop)
    await keep_promo(shop.ctx, who, "SPRING")
    first = await tap(shop, who)
    assert await code_of(who) == "SPRING"
    await shop.browser.pay(first.url)
    await confirm_payment(shop.ctx, who)
    assert await code_of(who) is None


async def test_the_same_tap_with_another_code_is_another_link_c5(shop: Shop) -> None:
    who = await ada(shop)
    plain = await tap(shop, who)
    await make_code(shop)
    await keep_promo(shop.ctx, who, "SPRING")
    assert (await tap(shop, who)).url != plain.url
    assert [row["status"] for row in shop.sandbox.stripe.objects("checkout.session")] == ["expired", "open"]


@pytest.mark.parametrize("code", ["NOBODY", "sp ring", "", "x" * 59])
async def test_an_unknown_code_is_refused_and_nothing_is_remembered(shop: Shop, code: str) -> None:
    who = await ada(shop)
    await make_code(shop)
    with pytest.raises(PromoUnusable):
        await keep_promo(shop.ctx, who, code)
    assert await code_of(who) is None


async def test_a_code_that_is_over_used_up_or_for_somebody_else_is_refused(shop: Shop) -> None:
    who = await ada(shop)
    stranger = await shop.ctx.work.post("/v1/customers", {})
    soon = int(shop.ctx.clock.now().timestamp()) + 60
    await make_code(shop, code="OVER", expires_at=soon)
    await make_code(shop, code="LATE", off={"percent_off": 20, "redeem_by": soon})
    await make_code(shop, code="HERS", customer=stranger["id"])
    ref = await make_code(shop, code="OFF")
    await shop.ctx.work.post(f"/v1/promotion_codes/{ref}", {"active": False})
    shop.sandbox.clock.move(120)
    for code in ("OVER", "LATE", "HERS", "OFF"):
        with pytest.raises(PromoUnusable):
            await keep_promo(shop.ctx, who, code)


async def test_a_code_that_is_used_up_before_the_tap_is_forgotten_and_the_plain_price_is_offered(shop: Shop) -> None:
    who = await ada(shop)
    ref = await make_code(shop)
    await keep_promo(shop.ctx, who, "SPRING")
    await shop.ctx.work.post(f"/v1/promotion_codes/{ref}", {"active": False})
    offer = await read_offer(shop.ctx, who, "basic")
    assert (offer.promo, await code_of(who)) == (None, None)


async def test_a_code_for_first_payments_is_none_for_whoever_has_paid(shop: Shop) -> None:
    who = await ada(shop)
    await make_code(shop, code="FIRST", restrictions={"first_time_transaction": True})
    await shop.browser.pay((await tap(shop, who, Wish("30days", "usd"))).url)
    await confirm_payment(shop.ctx, who)
    with pytest.raises(PromoUnusable):
        await keep_promo(shop.ctx, who, "FIRST")


@pytest.mark.parametrize(
    "more",
    [
        {"off": {"amount_off": 500, "currency": "eur"}},
        {"off": {"percent_off": 20, "applies_to": {"products": ["retainer_premium"]}}},
        {"restrictions": {"minimum_amount": 90_000, "minimum_amount_currency": "usd"}},
    ],
    ids=["other currency", "other tier", "too small"],
)
async def test_a_code_that_takes_nothing_off_a_price_is_not_put_on_it(shop: Shop, more: dict[str, Any]) -> None:
    who = await ada(shop)
    await make_code(shop, **more)
    await keep_promo(shop.ctx, who, "SPRING")
    assert (await read_offer(shop.ctx, who, "basic", Wish("week", "usd"))).promo is None
    await tap(shop, who, Wish("week", "usd"))
    assert session(shop)["allow_promotion_codes"] is True


async def test_whoever_has_a_subscription_keeps_no_code(shop: Shop) -> None:
    who = await ada(shop)
    await make_code(shop)
    await shop.browser.pay((await tap(shop, who)).url)
    await confirm_payment(shop.ctx, who)
    with pytest.raises(AlreadySubscribed):
        await keep_promo(shop.ctx, who, "SPRING")


async def test_a_discount_that_lasts_stands_in_the_next_charge_until_it_ends(shop: Shop) -> None:
    who = await ada(shop)
    await make_code(shop, off={"percent_off": 20, "duration": "repeating", "duration_in_months": 1})
    await keep_promo(shop.ctx, who, "SPRING")
    await shop.browser.pay((await tap(shop, who)).url)
    await confirm_payment(shop.ctx, who)
    status = await read_status(shop.ctx, who)
    assert (status.next_charge, status.usual_charge) == (Money(12_000, "usd"), Money(15_000, "usd"))
    [welcome] = await OutboxNotice.filter(kind="welcome")
    assert welcome.details["next_charge"] == {"amount": 12_000, "currency": "usd"}
    for _ in range(5):
        shop.sandbox.clock.move(7 * DAY + 7_200)
        await shop.sandbox.stripe.run_due()
        await confirm_payment(shop.ctx, who)
    status = await read_status(shop.ctx, who)
    assert status.next_charge == status.usual_charge == Money(15_000, "usd")
    totals = [row["total"] for row in shop.sandbox.stripe.objects("invoice")]
    assert totals == [0, 12_000, 12_000, 12_000, 12_000, 15_000][: len(totals)]


async def test_a_week_that_a_coupon_or_a_credit_pays_is_active_and_no_revenue_d17(shop: Shop) -> None:
    since = shop.ctx.clock.now() - timedelta(days=1)
    who = await ada(shop)
    await make_code(shop, off={"percent_off": 100, "duration": "forever"})
    await keep_promo(shop.ctx, who, "SPRING")
    await shop.browser.pay((await tap(shop, who)).url)
    await confirm_payment(shop.ctx, who)
    bob = await greet_subscriber(shop.ctx, person(1002, "Bob"))
    await shop.browser.pay((await tap(shop, bob)).url)
    await confirm_payment(shop.ctx, bob)
    customer = shop.sandbox.stripe.objects("customer")[-1]["id"]
    await shop.ctx.work.post(f"/v1/customers/{customer}", {"balance": -15_000})
    shop.sandbox.clock.move(7 * DAY + 7_200)
    await shop.sandbox.stripe.run_due()
    for one in (who, bob):
        access = await confirm_payment(shop.ctx, one)
        assert (access.level.open, access.reason) == (True, "subscription.paid")
    assert (await read_status(shop.ctx, who)).next_charge == Money(0, "usd")
    assert await money_since(since) == {}
    receipts = await OutboxNotice.filter(kind="receipt")
    assert [row.details["uncharged"] for row in receipts] == [True]


async def test_a_trials_empty_bill_says_nothing_of_a_payment_c14(shop: Shop) -> None:
    who = await ada(shop)
    await shop.browser.pay((await tap(shop, who)).url)
    await confirm_payment(shop.ctx, who)
    assert shop.sandbox.stripe.objects("invoice")[-1]["total"] == 0
    assert await money_since(shop.ctx.clock.now() - timedelta(days=1)) == {}
    assert await OutboxNotice.filter(kind="receipt").count() == 0
    [welcome] = await OutboxNotice.filter(kind="welcome")
    assert welcome.details["paid"] is None
