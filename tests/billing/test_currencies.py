"""In which currency a person pays: what is usual where they live, what they choose, and then what they have paid in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from billing.confirm_payment import confirm_payment
from billing.greet_subscriber import greet_subscriber
from billing.read_offers import read_offer, read_offers
from billing.start_checkout import start_checkout
from domain.choice import ANY, Wish
from domain.error import AlreadySubscribed, OtherCurrency, PriceNotPublished, TierNotSold
from domain.subscriber import Person
from sandbox.stripe.dashboard_records import archive_price
from storage.checkouts import Checkout
from storage.customers import StripeCustomer
from storage.reports import money_since
from tests.support.shop import many_terms, open_shop, person

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from typing import Any

    from domain.checkout import OpenCheckout
    from domain.subscriber import Known
    from tests.support.shop import Shop


@pytest_asyncio.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with open_shop(tmp_path, sold=many_terms()) as opened:
        yield opened


async def speaker(shop: Shop, language: str) -> Known:
    who = Person(telegram_id=1001, first_name="Ada", username="ada", language=language)
    return await greet_subscriber(shop.ctx, who)


async def tap(shop: Shop, who: Known, wish: Wish = ANY, tier: str = "basic") -> OpenCheckout:
    return await start_checkout(shop.ctx, who, tier=tier, wish=wish, chat_id=who.telegram_id, message_id=5)


async def pay(shop: Shop, who: Known, wish: Wish) -> None:
    await shop.browser.pay((await tap(shop, who, wish)).url)
    await confirm_payment(shop.ctx, who)


def newest(shop: Shop, kind: str) -> dict[str, Any]:
    return shop.sandbox.stripe.objects(kind)[-1]


@pytest.mark.parametrize(
    ("language", "currency", "others"),
    [
        ("de", "eur", ("usd", "jpy")),
        ("de-AT", "eur", ("usd", "jpy")),
        ("ja", "jpy", ("usd", "eur")),
        ("en", "usd", ("eur", "jpy")),
        ("pl", "usd", ("eur", "jpy")),
    ],
)
async def test_the_first_offer_is_in_what_is_usual_for_their_language_and_the_others_can_be_chosen(
    shop: Shop, language: str, currency: str, others: tuple[str, ...]
) -> None:
    offer = await read_offer(shop.ctx, await speaker(shop, language), "basic")
    assert (offer.price.money.currency, offer.currencies) == (currency, others)
    assert {price.money.currency for price in offer.choices} == {currency}


async def test_a_currency_is_settled_by_the_first_payment_and_not_by_a_link(shop: Shop) -> None:
    who = await speaker(shop, "de")
    await tap(shop, who, Wish("week", "eur"))
    assert (await read_offer(shop.ctx, who, "basic", Wish("week", "usd"))).price.money.currency == "usd"
    await pay(shop, who, Wish("7days", "eur"))
    offer = await read_offer(shop.ctx, who, "basic")
    assert (offer.price.money.currency, offer.currencies) == ("eur", ())


async def test_there_is_one_current_customer_for_each_currency(shop: Shop) -> None:
    who = await speaker(shop, "en")
    await tap(shop, who, Wish("week", "usd"))
    await tap(shop, who, Wish("week", "eur"))
    await tap(shop, who, Wish("month", "usd"))
    rows = await StripeCustomer.filter(is_current=True).order_by("id")
    assert [row.currency for row in rows] == ["usd", "eur"]
    assert await Checkout.filter(status="open").count() == 1


async def test_whoever_pays_in_euros_is_offered_no_tier_in_dollars_c21(shop: Shop) -> None:
    who = await speaker(shop, "de")
    await pay(shop, who, Wish("7days", "eur"))
    shop.sandbox.clock.move(9 * 86_400)
    await confirm_payment(shop.ctx, who)
    assert [offer.tier.slug for offer in await read_offers(shop.ctx, who)] == ["basic"]
    with pytest.raises(OtherCurrency):
        await tap(shop, who, tier="premium")
    assert await Checkout.filter(status__in=("opening", "open")).count() == 0


async def test_a_record_that_stripe_bills_in_another_currency_is_refused_cleanly_and_then_offered_its_own_c21(
    shop: Shop,
) -> None:
    who = await speaker(shop, "en")
    await tap(shop, who, Wish("week", "usd"))
    await Checkout.filter(status="open").update(status="expired")
    customer = newest(shop, "customer")
    shop.sandbox.stripe.books.change(customer, "customer.updated", currency="eur")
    shop.sandbox.stripe.faults.fail_next(1, 400, match="POST /v1/checkout/sessions")
    with pytest.raises(OtherCurrency):
        await tap(shop, who, Wish("week", "usd"))
    assert await Checkout.filter(status__in=("opening", "open")).count() == 0
    offer = await read_offer(shop.ctx, who, "basic")
    assert (offer.price.money.currency, offer.currencies) == ("eur", ())
    opened = await tap(shop, who)
    assert opened.price.money.currency == "eur"


async def test_a_subscription_under_another_currency_stands_in_the_way_c11(shop: Shop) -> None:
    who = await speaker(shop, "en")
    await tap(shop, who, Wish("week", "eur"))
    other = newest(shop, "customer")["id"]
    price = next(row for row in shop.sandbox.stripe.objects("price") if row["lookup_key"] == "basic.week.eur")
    given = {"mode": "subscription", "customer": other, "success_url": "https://example.com/x"}
    session = await shop.ctx.work.post(
        "/v1/checkout/sessions", {**given, "line_items": [{"price": price["id"], "quantity": 1}]}
    )
    await shop.browser.pay(session["url"])
    with pytest.raises(AlreadySubscribed):
        await tap(shop, who, Wish("week", "usd"))


async def test_money_of_two_currencies_is_never_added(shop: Shop) -> None:
    since = shop.ctx.clock.now()
    await pay(shop, await speaker(shop, "de"), Wish("7days", "eur"))
    bob = await greet_subscriber(shop.ctx, person(1002, "Bob"))
    await pay(shop, bob, Wish("30days", "usd"))
    assert await money_since(since.replace(microsecond=0)) == {"eur": 16_000, "usd": 60_000}


async def test_another_term_takes_the_first_link_back_c5(shop: Shop) -> None:
    who = await speaker(shop, "en")
    first = await tap(shop, who, Wish("week", "usd"))
    second = await tap(shop, who, Wish("month", "usd"))
    third = await tap(shop, who, Wish("30days", "usd"))
    assert len({first.url, second.url, third.url}) == 3
    statuses = [row["status"] for row in shop.sandbox.stripe.objects("checkout.session")]
    assert statuses == ["expired", "expired", "open"]


async def test_a_term_that_is_not_sold_any_more_is_refused_c5(shop: Shop) -> None:
    who = await speaker(shop, "en")
    with pytest.raises(TierNotSold):
        await tap(shop, who, Wish("90days", "usd"))
    assert shop.sandbox.stripe.objects("checkout.session") == []


async def test_a_price_that_was_archived_between_two_taps_makes_no_link_c16(shop: Shop) -> None:
    who = await speaker(shop, "en")
    price = next(row for row in shop.sandbox.stripe.objects("price") if row["lookup_key"] == "basic.30days.usd")
    archive_price(shop.sandbox.stripe.books, price)
    with pytest.raises(PriceNotPublished, match=r"Stripe has no price basic\.30days\.usd"):
        await tap(shop, who, Wish("30days", "usd"))
