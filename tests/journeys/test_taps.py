"""Taps that come twice, at once, too late, or from an old picture: one link, one plan, no harm."""

from __future__ import annotations

import pytest

from tests.journeys.steps import IN, PRICES, accept, get_link, look_at, open_level, pay, subscribed
from tests.support.somebody import Somebody
from tests.support.town import Town


def _open_sessions(town: Town, who: Somebody) -> list[str]:
    return [one["url"] for one in town.at_stripe("checkout.session", who) if one["status"] == "open"]


async def test_two_taps_at_once_give_one_link_c1(town: Town) -> None:
    ada = town.newcomer("Ada")
    await look_at(ada, "basic")
    accept(town, ada)
    accept(town, ada)
    await ada.sees_button("Pay on Stripe")
    await town.quiet()
    assert [ada.link("Pay on Stripe")] == _open_sessions(town, ada)
    assert len(town.at_stripe("checkout.session", ada)) == 1
    assert len(town.customers(ada)) == 1


async def test_two_tiers_tapped_at_once_leave_the_second_ones_link_c5(town: Town) -> None:
    bea = town.newcomer("Bea")
    await look_at(bea, "basic")
    bea.taps_old("pay:basic")
    bea.taps_old("pay:premium")
    await bea.sees("Premium", PRICES["premium"])
    await bea.sees_button("Pay on Stripe")
    await town.quiet()
    assert [bea.link("Pay on Stripe")] == _open_sessions(town, bea)
    await pay(town, bea.link("Pay on Stripe"))
    await bea.sees(IN, "Premium")


async def test_another_tier_takes_the_first_link_back_c5(town: Town) -> None:
    cem = town.newcomer("Cem")
    first = await get_link(town, cem, "basic")
    cem.taps("Back")
    await cem.sees("What you get", PRICES["basic"])
    cem.taps("Back")
    await cem.sees("Choose your plan")
    cem.taps("Enterprise")
    await cem.sees("What you get", PRICES["enterprise"])
    accept(town, cem)
    await cem.sees_button("Pay on Stripe")
    assert (await town.browser.open(first)).status == 410
    await pay(town, cem.link("Pay on Stripe"))
    await cem.sees(IN, "Enterprise")
    assert len(town.customers(cem)) == 1


async def test_the_message_tapped_last_is_the_one_that_says_you_are_in(town: Town) -> None:
    dov = town.newcomer("Dov")
    link = await get_link(town, dov)
    first = dov.screen
    assert await get_link(town, dov) == link
    second = dov.screen
    await pay(town, link)
    message = await dov.sees(IN)
    assert message.message_id == second.message_id != first.message_id
    assert dov.heard(IN) == 1


async def test_buttons_from_before_the_payment_do_no_harm_afterwards(town: Town) -> None:
    eva = await subscribed(town, "Eva")
    old = eva.screen
    for payload in ("tiers", "tier:premium", "pay:premium", "pay:basic", "paid", "close"):
        eva.taps_old(payload, on=old)
        await town.quiet()
    assert open_level(town, eva) == "full"
    assert [one["status"] for one in town.at_stripe("checkout.session", eva)] == ["complete"]
    assert len(town.at_stripe("subscription", eva)) == 1


@pytest.mark.parametrize("payload", ["nothing", "pay", "tier:platinum:7", "bind:1:lounge", "adm:numbers", "💥"])
async def test_a_button_that_never_was_is_answered_and_changes_nothing(town: Town, payload: str) -> None:
    finn = town.newcomer("Finn")
    finn.starts()
    await finn.sees("Hello")
    finn.taps_old(payload)
    await finn.sees("This button is out of date")
    assert finn.heard("Hello Finn") == 1


async def test_a_tier_that_is_not_sold_any_more_is_refused_in_words(town: Town) -> None:
    gia = town.newcomer("Gia")
    gia.starts()
    await gia.sees("Hello")
    gia.taps_old("pay:platinum")
    await gia.sees("not sold any more", "No money has moved")
    assert town.customers(gia) == []


async def test_saying_paid_without_any_link_says_where_to_begin(town: Town) -> None:
    hal = town.newcomer("Hal")
    hal.starts()
    await hal.sees("Hello")
    hal.taps_old("paid")
    await hal.sees("There is no payment link open for you", timeout=30)


async def test_a_tap_on_a_message_that_is_gone_is_answered_by_a_new_one(town: Town) -> None:
    ida = town.newcomer("Ida")
    old = await look_at(ida, "basic")
    old.deleted = True
    ida.taps_old("pay:basic", on=old)
    await ida.sees_button("Pay on Stripe")
    assert ida.screen.message_id != old.message_id
    await pay(town, ida.link("Pay on Stripe"))
    await ida.sees(IN, "Basic")


async def test_a_person_who_blocks_the_bot_while_paying_is_in_when_they_come_back(town: Town) -> None:
    jon = town.newcomer("Jon")
    link = await get_link(town, jon)
    town.sandbox.telegram.block_bot(jon.account)
    await pay(town, link)
    await town.quiet()
    assert open_level(town, jon) == "full"
    jon.starts()
    await jon.sees("Your plan: Basic")
