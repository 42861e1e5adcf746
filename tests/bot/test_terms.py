"""Choosing how to pay in the chat: by the week, the month or the year, once, in another currency, with a code from a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

from billing.sync import sync_now
from bot.callbacks import Pay, ShowTerm
from storage.subscribers import Subscriber
from tests.bot.conftest import open_town
from tests.support.shop import many_terms

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.bot.conftest import Town


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, sold=many_terms(trials=False)) as opened:
        yield opened


async def test_every_term_is_a_button_and_the_words_follow_the_choice(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.reads(town.ada, "renews every week until you cancel")
    await town.taps(town.ada, "$540.00 per month")
    await town.reads(town.ada, "$540.00 is charged today, then it renews every month until you cancel")
    await town.taps(town.ada, "$5,400.00 per year")
    await town.reads(town.ada, "renews every year until you cancel")
    await town.taps(town.ada, "Subscribe for $5,400.00 per year")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "You are in", "$5,400.00 is paid")


async def test_a_pass_is_bought_once_extended_and_its_message_says_until_when(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "$600.00 for 30 days")
    await town.reads(town.ada, "$600.00 is charged today, once", "nothing renews")
    await town.taps(town.ada, "Buy $600.00 for 30 days")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "You are in", "open until", "nothing renews", "$600.00 is paid")
    town.shop.sandbox.clock.move(60)  # of two that are paid in one second neither is the later
    town.telegram.send(town.ada, "/billing_status")
    await town.reads(town.ada, "Your plan: Basic", "It is paid once", "It is open until")
    await town.taps(town.ada, "Add more time")
    await town.reads(town.ada, "Your pass runs until", "30 days are added to that")
    await town.taps(town.ada, "Buy $600.00 for 30 days")
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "has not confirmed a payment yet")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "Your time is longer now", "open until")


async def test_while_a_pass_runs_an_old_button_sells_no_subscription_to_the_same(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "$600.00 for 30 days")
    await town.taps(town.ada, "Buy $600.00 for 30 days")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    message = await town.reads(town.ada, "You are in")
    old = Pay(slug="basic", term="week", currency="usd").pack()
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, old)
    await town.reads(town.ada, "Your pass is still open", "No money has moved")


async def test_another_currency_is_a_button_and_then_everything_is_in_it(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "Pay in EUR")
    await town.reads(town.ada, "€140.00 per week")
    await town.taps(town.ada, "€160.00 for 7 days")
    await town.taps(town.ada, "Buy €160.00 for 7 days")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "You are in", "€160.00 is paid")


async def test_a_code_by_link_stands_in_the_offer_and_on_the_payment(town: Town) -> None:
    coupon = await town.shop.ctx.work.post("/v1/coupons", {"percent_off": 20, "duration": "once"})
    given = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "SPRING"}
    await town.shop.ctx.work.post("/v1/promotion_codes", given)
    town.telegram.start(town.ada, "promo_SPRING")
    await town.reads(town.ada, "Choose your plan", "Your code SPRING is kept for you")
    town.telegram.start(town.ada, "promo_spring_basic")
    await town.reads(town.ada, "With your code SPRING the first payment is", "$120.00", "instead of $150.00")
    await town.taps(town.ada, "Subscribe for $150.00 per week")
    await town.reads(town.ada, "Pay $120.00 on Stripe")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    await town.reads(town.ada, "You are in", "$120.00 is paid")


async def test_i_paid_too_early_names_no_price_that_the_code_has_lowered(tmp_path: Path) -> None:
    async with open_town(tmp_path, trials=False) as town:
        stripe = town.shop.ctx.work
        coupon = await stripe.post("/v1/coupons", {"duration": "once", "percent_off": 20})
        given = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "SPRING"}
        await stripe.post("/v1/promotion_codes", given)
        town.telegram.start(town.ada, "promo_SPRING_basic")
        await town.taps(town.ada, "Subscribe for $150.00 per week")
        await town.reads(town.ada, "Pay $120.00 on Stripe")
        await town.taps(town.ada, "I paid")
        still = await town.reads(town.ada, "Stripe has not confirmed a payment yet")
        assert "Pay $150.00" not in still.text


async def test_a_code_is_typed_again_after_a_wrong_one_and_plans_stand_side_by_side(town: Town) -> None:
    coupon = await town.shop.ctx.work.post("/v1/coupons", {"percent_off": 20, "duration": "once"})
    await town.shop.ctx.work.post(
        "/v1/promotion_codes", {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "SPRING"}
    )
    town.telegram.send(town.ada, "/subscribe")
    listed = await town.reads(town.ada, "Choose your plan")
    await town.taps(town.ada, "Compare them")
    compared = await town.reads(town.ada, "Side by side", "found within the hour: Basic", "Basic 10 per week")
    assert compared.message_id == listed.message_id
    await town.taps(town.ada, "‹ Back")
    await town.taps(town.ada, "I have a code")
    await town.reads(town.ada, "Type your code")
    town.telegram.send(town.ada, "no such <code>")
    await town.reads(town.ada, "This code can not be used", "No money has moved")
    town.telegram.send(town.ada, "spring")
    await town.reads(town.ada, "Choose your plan", "Your code SPRING is kept for you")


async def test_a_code_that_nobody_knows_is_refused_kindly(town: Town) -> None:
    town.telegram.start(town.ada, "promo_NOBODY")
    await town.reads(town.ada, "This code can not be used", "No money has moved")
    await town.taps(town.ada, "See the plans")
    await town.reads(town.ada, "Choose your plan", "$150.00 per week")


async def test_a_link_that_ran_out_leads_back_to_the_same_choice_c4(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "$540.00 per month")
    await town.taps(town.ada, "Subscribe for $540.00 per month")
    await town.link(town.ada, "Pay on Stripe")
    town.shop.sandbox.clock.move(3 * 3_600)
    await town.shop.sandbox.stripe.run_due()
    who = await Subscriber.get(telegram_id=town.ada.id)
    await sync_now(town.shop.ctx, who.id, reason="webhook")
    await town.reads(town.ada, "was not used and does not work any more")
    await town.taps(town.ada, "Get a new link")
    await town.reads(town.ada, "renews every month")


def test_a_button_with_the_longest_names_fits() -> None:
    longest = ShowTerm(slug="x" * 32, term="3660days", currency="usd").pack()
    assert len(longest.encode()) <= 64


async def test_what_is_agreed_leads_back_to_just_what_was_chosen_or_to_the_list(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "$540.00 per month")
    await town.reads(town.ada, "$540.00 is charged today, then it renews every month until you cancel")
    await town.taps(town.ada, "What you agree to")
    await town.reads(town.ada, "What you agree to with")
    await town.taps(town.ada, "‹ Back")
    await town.reads(town.ada, "$540.00 is charged today, then it renews every month until you cancel")
    await town.taps(town.ada, "‹ Back")
    await town.reads(town.ada, "Choose your plan")
    await town.taps(town.ada, "What you agree to")
    await town.reads(town.ada, "What you agree to with")
    await town.taps(town.ada, "‹ Back")
    await town.reads(town.ada, "Choose your plan")
