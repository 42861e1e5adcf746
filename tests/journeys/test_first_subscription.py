"""The whole road for each tier, as a person and an admin see it."""

from __future__ import annotations

import pytest

from tests.journeys.steps import (
    FREE_DAYS,
    IN,
    PRICES,
    ROOMS,
    TITLES,
    accept,
    come_back,
    get_link,
    open_level,
    pay,
    subscribed,
    welcomed,
)
from tests.support.town import Town


@pytest.mark.both
@pytest.mark.parametrize("tier", ["basic", "premium", "enterprise"])
async def test_a_person_looks_chooses_pays_and_is_in(town: Town, tier: str) -> None:
    ada = town.newcomer("Ada")
    ada.starts()
    greeting = await ada.sees("Hello Ada", "Retainer")
    ada.taps("See the plans")
    tiers = await ada.sees("Choose your plan", *PRICES.values())
    assert tiers.message_id == greeting.message_id
    ada.taps(TITLES[tier])
    details = await ada.sees("What you get", "How much", PRICES[tier])
    assert (f"{FREE_DAYS[tier]} free days" in details.text) == town.trials
    accept(town, ada)
    offer = await ada.sees("Pay" if not town.trials else "Enter your card", PRICES[tier])
    await pay(town, ada.link("Pay on Stripe"))
    message = await ada.sees(IN, TITLES[tier])
    assert message.message_id == offer.message_id == greeting.message_id
    for slug, room in town.rooms.items():
        assert ada.offers(f"Join {room.title}") == (slug in ROOMS[tier])
    assert ("free days run until" if town.trials else f"{PRICES[tier]} is paid") in message.text


@pytest.mark.parametrize("tier", ["basic", "premium", "enterprise"])
async def test_the_status_tells_plan_next_charge_and_card(town: Town, tier: str) -> None:
    bea = await subscribed(town, "Bea", tier)
    card = await bea.asks(
        "/billing_status", f"Your plan: {TITLES[tier]}", f"Next charge: {PRICES[tier]}", "Visa •••• 4242"
    )
    assert ("free days are running" if town.trials else "It is paid") in card.text


async def test_no_money_is_taken_in_a_trial_and_the_price_at_once_without_one_c14(town: Town) -> None:
    cem = await subscribed(town, "Cem", "premium")
    charged = sum(one["amount"] for one in town.at_stripe("charge", cem))
    assert charged == (0 if town.trials else 25_000)
    assert town.at_stripe("subscription", cem)[0]["status"] == ("trialing" if town.trials else "active")
    assert cem.heard("is paid for") == 0


async def test_the_admin_hears_of_a_new_subscriber_and_finds_them(town: Town) -> None:
    dov = await subscribed(town, "Dov", "enterprise")
    await town.admin.receives("New subscriber", "Dov", str(dov.id), "Enterprise")
    numbers = await town.admin.asks("/admin", "Numbers", "Enterprise:")
    assert "Active:" in numbers.text
    card = await town.admin.asks(
        f"/admin find @{dov.account.username}", "Dov", str(dov.id), town.customers(dov)[0]["id"]
    )
    assert town.at_stripe("subscription", dov)[0]["id"] in card.text


async def test_a_link_to_a_tier_opens_that_tier(town: Town) -> None:
    eva = town.newcomer("Eva")
    eva.starts("tier_premium")
    await eva.sees("Premium", "What you get", PRICES["premium"])
    accept(town, eva)
    await eva.sees_button("Pay on Stripe")
    await pay(town, eva.link("Pay on Stripe"))
    await eva.sees(IN, "Premium")


async def test_a_link_to_a_tier_that_does_not_exist_greets(town: Town) -> None:
    finn = town.newcomer("Finn")
    finn.starts("tier_platinum")
    await finn.sees("Hello Finn")


async def test_the_page_that_checkout_leads_back_to_says_that_they_are_in(town: Town) -> None:
    gia = await subscribed(town, "Gia")
    status, page = await come_back(town, gia)
    assert (status, "You are in" in page) == (200, True)
    assert (open_level(town, gia), welcomed(town, gia)) == ("full", 1)


async def test_whoever_is_in_is_not_offered_a_second_plan_c11(town: Town) -> None:
    hal = await subscribed(town, "Hal")
    await hal.asks("/subscribe", "Your plan: Basic")
    hal.taps_old("pay:premium")
    await hal.sees("Your plan: Basic")
    await town.quiet()
    assert len(town.at_stripe("checkout.session", hal)) == 1


async def test_two_people_with_links_get_each_their_own_plan(town: Town) -> None:
    ida, jon = town.newcomer("Ida"), town.newcomer("Jon")
    ida_link, jon_link = await get_link(town, ida, "basic"), await get_link(town, jon, "enterprise")
    await pay(town, jon_link)
    await pay(town, ida_link)
    await ida.sees(IN, "Basic")
    await jon.sees(IN, "Enterprise")
