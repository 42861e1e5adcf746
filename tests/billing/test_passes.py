"""Passes from the tap to the end: bought once, known by their invoice, extended, given back, over; never paid beside a subscription."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from billing.check_invariants import find_breaches
from billing.confirm_payment import confirm_payment
from billing.greet_subscriber import greet_subscriber
from billing.raise_deadlines import raise_deadlines
from billing.read_offers import read_offer, read_offers
from billing.read_status import read_status
from billing.start_checkout import start_checkout
from domain.choice import Wish
from domain.error import AlreadySubscribed, PassRunning
from domain.money import Money
from sandbox.stripe.refunding import refund
from storage.outbox import OutboxNotice
from storage.reports import money_since
from tests.support.shop import many_terms, open_shop, person

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from typing import Any

    from domain.access import Access
    from domain.checkout import OpenCheckout
    from domain.subscriber import Known
    from tests.support.shop import Shop

DAY = 86_400
THIRTY = Wish("30days", "usd")


@pytest_asyncio.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with open_shop(tmp_path, sold=many_terms()) as opened:
        yield opened


async def ada(shop: Shop) -> Known:
    return await greet_subscriber(shop.ctx, person())


async def tap(shop: Shop, who: Known, tier: str = "basic", wish: Wish = THIRTY) -> OpenCheckout:
    return await start_checkout(shop.ctx, who, tier=tier, wish=wish, chat_id=who.telegram_id, message_id=5)


async def buy(shop: Shop, who: Known, tier: str = "basic", wish: Wish = THIRTY) -> Access:
    await shop.browser.pay((await tap(shop, who, tier, wish)).url)
    return await confirm_payment(shop.ctx, who)


async def pass_time(shop: Shop, seconds: float) -> None:
    shop.sandbox.clock.move(seconds)
    await shop.sandbox.stripe.run_due()
    await raise_deadlines(shop.ctx)
    await shop.settle()


async def told(*kinds: str) -> list[str]:
    found = await OutboxNotice.filter(kind__in=kinds).order_by("id")
    return [row.kind for row in found]


def newest(shop: Shop, kind: str) -> dict[str, Any]:
    return shop.sandbox.stripe.objects(kind)[-1]


async def test_a_pass_opens_at_once_and_its_end_is_its_payment_and_its_length(shop: Shop) -> None:
    who = await ada(shop)
    access = await buy(shop, who)

    paid_at = newest(shop, "invoice")["status_transitions"]["paid_at"]
    bill = newest(shop, "invoice")["id"]
    assert (access.level.open, access.tier, access.reason, access.subscription) == (True, "basic", "pass.paid", bill)
    assert access.until is not None
    assert access.until.timestamp() == paid_at + 30 * DAY
    assert shop.sandbox.stripe.objects("subscription") == []
    body = newest(shop, "checkout.session")
    assert (body["mode"], body["invoice_creation"]["enabled"]) == ("payment", True)
    [notice] = await OutboxNotice.filter(kind="pass_bought")
    assert (notice.edit_message_id, notice.details["paid"]) == (5, {"amount": 60_000, "currency": "usd"})
    status = await read_status(shop.ctx, who)
    assert (status.next_charge, status.living, status.checkout) == (None, False, None)


async def test_another_pass_is_added_to_the_end_and_said_as_more_time(shop: Shop) -> None:
    who = await ada(shop)
    first = await buy(shop, who)
    await pass_time(shop, DAY)
    offer = await read_offer(shop.ctx, who, "basic", THIRTY)
    assert offer.runs_until == first.until
    second = await buy(shop, who)
    assert first.until is not None
    assert second.until == first.until + timedelta(days=30)
    longer = [row.details["longer"] for row in await OutboxNotice.filter(kind="pass_bought").order_by("id")]
    assert longer == [False, True]


async def test_the_end_is_told_a_day_before_and_when_it_is_there_and_access_falls(shop: Shop) -> None:
    who = await ada(shop)
    access = await buy(shop, who)
    [planned] = await OutboxNotice.filter(kind="pass_ending")
    assert access.until is not None
    assert planned.due_ms == int((access.until - timedelta(days=1)).timestamp() * 1000)
    await pass_time(shop, 29 * DAY)
    assert (await read_status(shop.ctx, who)).access.level.open
    await pass_time(shop, DAY + 60)
    ended = (await read_status(shop.ctx, who)).access
    assert (ended.level.open, ended.reason) == (False, "pass.ended")
    assert await told("pass_ended", "access_closed", "win_back") == ["pass_ended"]


async def test_a_pass_that_was_given_back_closes_and_moves_a_later_one_up_f1(shop: Shop) -> None:
    who = await ada(shop)
    await buy(shop, who)
    refund(shop.sandbox.stripe.books, newest(shop, "charge"))
    closed = await confirm_payment(shop.ctx, who)
    assert (closed.level.open, closed.reason) == (False, "payment.refunded")
    assert await told("refunded", "access_closed") == ["refunded", "access_closed"]
    [notice] = await OutboxNotice.filter(kind="refunded")
    assert notice.details["tier"] == "basic"


async def test_whoever_has_a_subscription_is_sold_no_pass_c11(shop: Shop) -> None:
    who = await ada(shop)
    await buy(shop, who, wish=Wish("month", "usd"))
    with pytest.raises(AlreadySubscribed):
        await tap(shop, who)


async def test_whoever_has_a_pass_is_sold_more_of_it_or_something_higher_and_nothing_twice(shop: Shop) -> None:
    who = await ada(shop)
    await buy(shop, who)
    with pytest.raises(PassRunning):
        await tap(shop, who, wish=Wish("week", "usd"))
    offers = {offer.tier.slug: [price.term for price in offer.choices] for offer in await read_offers(shop.ctx, who)}
    assert offers == {"basic": ["30days"], "premium": ["week", "30days"], "enterprise": ["week"]}
    higher = await buy(shop, who, "premium")
    assert (higher.tier, higher.reason) == ("premium", "pass.paid")
    with pytest.raises(PassRunning):
        await tap(shop, who)


async def test_a_pass_beside_a_subscription_made_elsewhere_is_shown_to_the_admins_once_c2(shop: Shop) -> None:
    who = await ada(shop)
    session = await tap(shop, who)
    books = shop.sandbox.stripe
    price = next(row for row in books.objects("price") if row["lookup_key"] == "basic.week.usd")
    customer = newest(shop, "customer")["id"]
    other = await shop.ctx.work.post(
        "/v1/checkout/sessions",
        {
            "mode": "subscription",
            "customer": customer,
            "line_items": [{"price": price["id"], "quantity": 1}],
            "success_url": "https://example.com/x",
        },
    )
    await shop.browser.pay(other["url"])
    await shop.browser.pay(session.url)
    await confirm_payment(shop.ctx, who)
    await confirm_payment(shop.ctx, who)
    assert await told("admin_pass_beside") == ["admin_pass_beside"]


async def test_a_pass_can_be_subscribed_after_it_is_over(shop: Shop) -> None:
    who = await ada(shop)
    await buy(shop, who)
    await pass_time(shop, 31 * DAY)
    access = await buy(shop, who, wish=Wish("week", "usd"))
    assert access.reason == "subscription.trialing"


async def test_a_running_pass_and_one_that_is_over_break_no_invariant(shop: Shop) -> None:
    who = await ada(shop)
    await buy(shop, who)
    for days in (2, 29):
        await pass_time(shop, days * DAY)
        found = {breach.name for breach in await find_breaches(shop.ctx)}
        assert not {name for name in found if name.startswith(("open", "paid", "second", "case"))}


async def test_a_pass_counts_as_money_and_one_that_cost_nothing_does_not_d17(shop: Shop) -> None:
    since = shop.ctx.clock.now() - timedelta(days=1)
    await buy(shop, await ada(shop))
    assert await money_since(since) == {"usd": 60_000}
    free = await greet_subscriber(shop.ctx, person(1002, "Bob"))
    coupon = await shop.ctx.work.post("/v1/coupons", {"percent_off": 100, "duration": "once"})
    code = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "GIFT"}
    await shop.ctx.work.post("/v1/promotion_codes", code)
    session = await tap(shop, free)
    await shop.browser.pay(session.url, promo="GIFT")
    access = await confirm_payment(shop.ctx, free)
    assert (access.level.open, access.reason) == (True, "pass.paid")
    assert await money_since(since) == {"usd": 60_000}
    [notice] = [row for row in await OutboxNotice.filter(kind="pass_bought") if row.details["paid"] is None]
    assert notice.details["tier"] == "basic"


@pytest.mark.parametrize(
    ("term", "currency", "money"),
    [
        ("month", "usd", Money(54_000, "usd")),
        ("year", "usd", Money(540_000, "usd")),
        ("month", "jpy", Money(80_000, "jpy")),
    ],
)
async def test_each_term_and_currency_is_charged_as_the_file_says(
    shop: Shop, term: str, currency: str, money: Money
) -> None:
    who = await ada(shop)
    await buy(shop, who, wish=Wish(term, currency))
    await pass_time(shop, 8 * DAY)
    status = await read_status(shop.ctx, who)
    assert status.subscription is not None
    assert (status.subscription.interval, status.subscription.amount, status.next_charge) == (term, money, money)
    assert newest(shop, "invoice")["total"] == money.amount
