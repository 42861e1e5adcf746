"""By the month and the year, once, in euros, and with a code from a link: each from the tap through the real program to its end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.journeys.steps import DAY, HOUR, IN, open_level, pay, subscribed
from tests.journeys.test_unpaid import travel
from tests.support.calendar_days import last_of_february, next_last_of_january
from tests.support.shop import with_many_terms
from tests.support.town import Town, at_dashboard, open_rooms, open_town

if TYPE_CHECKING:
    from tests.support.somebody import Somebody

pytestmark = pytest.mark.timeout(300)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """Basic is sold in many ways here, and time goes by for everybody."""
    async with open_town(tmp_path_factory.mktemp("town-terms"), trials=False, rewrite=in_many_ways) as made:
        await open_rooms(made)
        yield made


def in_many_ways(file: str) -> str:
    """By many terms, and up to three of Basic for one person."""
    return with_many_terms(file).replace('slug = "basic"', 'slug = "basic"\nquantity_most = 3', 1)


async def choose(town: Town, name: str, *taps: str, start: str = "tier_basic") -> Somebody:
    """Somebody new, who taps through one tier's details and pays."""
    who = town.newcomer(name)
    who.starts(start)
    await who.sees("What you get")
    for words in taps:
        await who.sees_button(words)
        who.taps(words)
    await who.sees_button("Pay on Stripe")
    await pay(town, who.link("Pay on Stripe"))
    return who


def totals(town: Town, who: Somebody) -> list[tuple[int, str]]:
    return [(one["total"], one["currency"]) for one in town.at_stripe("invoice", who)]


async def test_a_month_that_began_on_the_last_day_of_january_renews_on_the_last_of_february(town: Town) -> None:
    january = next_last_of_january(town.sandbox.clock.now())
    year, last = january.year, last_of_february(january.year)
    await travel(town, int((january - town.sandbox.clock.now()).total_seconds()), step=20 * DAY)
    ada = await choose(town, "Ada", "$540.00 per month", "Subscribe for $540.00 per month")
    await ada.sees(IN, f"{last} Feb {year}", "$540.00 is paid")
    await travel(town, last * DAY + 2 * HOUR, step=2 * DAY)
    await ada.receives("$540.00 is paid for", f"31 Mar {year}")
    await ada.asks("/billing_status", "Next charge: $540.00", f"31 Mar {year}")
    assert totals(town, ada) == [(54_000, "usd"), (54_000, "usd")]


async def test_a_pass_is_bought_extended_told_of_and_over_and_the_rooms_follow(town: Town) -> None:
    bea = await choose(town, "Bea", "$600.00 for 30 days", "Buy $600.00 for 30 days")
    await bea.sees(IN, "nothing renews", "$600.00 is paid")
    assert bea.offers(f"Join {town.rooms['lounge'].title}")
    await travel(town, 10 * DAY, step=5 * DAY)
    await bea.asks("/billing_status", "It is paid once", "It is open until")
    bea.taps("Add more time")
    await bea.sees("30 days are added to that")
    bea.taps("Buy $600.00 for 30 days")
    await bea.sees_button("Pay on Stripe")
    await pay(town, bea.link("Pay on Stripe"))
    await bea.receives("Your time is longer now")
    await travel(town, 20 * DAY, step=5 * DAY)
    assert (open_level(town, bea), bea.heard("Your pass for")) == ("full", 0)
    await travel(town, 29 * DAY + HOUR, step=3 * DAY)
    await bea.receives("Your pass for", "ends on", "Nothing is charged by itself")
    await travel(town, DAY, step=6 * HOUR)
    await bea.receives("is over", "nothing more is charged")
    assert open_level(town, bea) == "none"
    assert (bea.heard("is over"), town.at_stripe("subscription", bea)) == (1, [])
    await bea.asks("/billing_status", "Its time is over")
    assert totals(town, bea) == [(60_000, "usd"), (60_000, "usd")]


async def test_a_euro_customer_stays_one(town: Town) -> None:
    cem = await choose(town, "Cem", "Pay in EUR", "€160.00 for 7 days", "Buy €160.00 for 7 days")
    await cem.sees(IN, "€160.00 is paid")
    await travel(town, 8 * DAY, step=2 * DAY)
    await cem.receives("is over")
    tiers = await cem.asks("/subscribe", "Choose your plan", "€140.00 per week")
    assert "Premium" not in tiers.text
    assert totals(town, cem) == [(16_000, "eur")]
    (customer,) = town.customers(cem)
    assert customer["currency"] == "eur"


async def test_a_code_by_link_is_used_once_and_the_next_week_costs_the_price(town: Town) -> None:
    async with at_dashboard(town.sandbox) as stripe:
        coupon = await stripe.post("/v1/coupons", {"percent_off": 20, "duration": "once"})
        given = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "SPRING"}
        await stripe.post("/v1/promotion_codes", given)
    dov = await choose(town, "Dov", "Subscribe for $150.00 per week", start="promo_SPRING_basic")
    await dov.sees(IN, "$120.00 is paid")
    await dov.asks("/billing_status", "Next charge: $150.00")
    await travel(town, 7 * DAY + 2 * HOUR, step=DAY)
    await dov.receives("$150.00 is paid for")
    assert totals(town, dov) == [(12_000, "usd"), (15_000, "usd")]


async def test_a_year_renews_after_a_year(town: Town) -> None:
    eva = await choose(town, "Eva", "$5,400.00 per year", "Subscribe for $5,400.00 per year")
    await eva.sees(IN, "$5,400.00 is paid")
    await travel(town, 367 * DAY, step=30 * DAY)
    await eva.receives("$5,400.00 is paid for")
    assert totals(town, eva) == [(540_000, "usd"), (540_000, "usd")]
    assert open_level(town, eva) == "full"


async def test_a_price_that_is_archived_is_told_to_the_admins_and_sells_nothing_c16(town: Town) -> None:
    town.sandbox.telegram.start(town.admin.account)
    price = next(one for one in town.sandbox.stripe.objects("price") if one["lookup_key"] == "premium.30days.usd")
    async with at_dashboard(town.sandbox) as stripe:
        await stripe.post(f"/v1/prices/{price['id']}", {"active": False})
    await town.admin.receives("The offer at Stripe has changed", "premium.30days.usd")
    finn = town.newcomer("Finn")
    finn.starts("tier_premium")
    await finn.sees_button("for 30 days")
    finn.taps("for 30 days")
    await finn.sees_button("Buy")
    finn.taps("Buy")
    await finn.sees("can not be paid for yet", "No money has moved")
    await subscribed(town, "Gia", "premium")


async def test_three_of_a_tier_are_chosen_before_they_are_paid(town: Town) -> None:
    eve = town.newcomer("Eve")
    eve.starts("tier_basic")
    await eve.sees("You can take up to 3 of it")
    for sum_ in ("$300.00", "$450.00"):
        eve.taps("+1")
        await eve.sees_button(f"Subscribe for {sum_} per week")
    assert not eve.offers("+1")
    eve.taps("Subscribe for $450.00 per week")
    await eve.sees_button("Pay on Stripe")
    await pay(town, eve.link("Pay on Stripe"))
    await eve.sees(IN, "$450.00 is paid")
    [row] = town.at_stripe("subscription", eve)
    assert (row["items"]["data"][0]["quantity"], totals(town, eve)) == (3, [(45_000, "usd")])
    await eve.asks("/billing_status", "Next charge: $450.00")
