"""What happens on Stripe's page: banks that ask, cards that fail, people who leave, links that run out."""

from __future__ import annotations

from tests.journeys.steps import HOUR, IN, accept, get_link, look_at, open_level, pay, subscribed, welcomed
from tests.support.browser_form import DECLINED, NEEDS_BANK
from tests.support.somebody import Somebody
from tests.support.town import Town


async def _in_once(town: Town, who: Somebody) -> None:
    await who.sees(IN)
    await town.quiet()
    assert (open_level(town, who), welcomed(town, who)) == ("full", 1)
    assert [one["status"] for one in town.at_stripe("subscription", who)] == ["trialing" if town.trials else "active"]


async def test_a_bank_asks_and_the_person_confirms(town: Town) -> None:
    ada = town.newcomer("Ada")
    page = await town.browser.pay(await get_link(town, ada), card=NEEDS_BANK)
    assert page.url.endswith("/confirm")
    assert open_level(town, ada) == "none"
    await town.browser.answer_bank(page.url, confirm=True)
    await _in_once(town, ada)


async def test_a_bank_asks_and_the_person_leaves_and_comes_back_c4(town: Town) -> None:
    bea = town.newcomer("Bea")
    link = await get_link(town, bea)
    page = await town.browser.pay(link, card=NEEDS_BANK)
    await town.quiet()
    bea.taps("I paid")
    await bea.sees("has not confirmed a payment yet")
    assert (open_level(town, bea), town.at_stripe("subscription", bea)) == ("none", [])
    await town.browser.answer_bank(page.url, confirm=True)
    await _in_once(town, bea)


async def test_a_bank_asks_the_person_fails_and_another_card_works(town: Town) -> None:
    cem = town.newcomer("Cem")
    link = await get_link(town, cem, "premium")
    page = await town.browser.pay(link, card=NEEDS_BANK)
    refused = await town.browser.answer_bank(page.url, confirm=False)
    assert refused.status == 402
    await town.quiet()
    assert open_level(town, cem) == "none"
    await pay(town, link)
    await _in_once(town, cem)


async def test_a_declined_card_opens_nothing_and_a_good_one_does(town: Town) -> None:
    dov = town.newcomer("Dov")
    link = await get_link(town, dov, "enterprise")
    refused = await town.browser.pay(link, card=DECLINED)
    assert (refused.status, "declined" in refused.text) == (402, True)
    await town.quiet()
    assert (open_level(town, dov), town.at_stripe("subscription", dov)) == ("none", [])
    assert dov.link("Pay on Stripe") == link
    await pay(town, link)
    await _in_once(town, dov)


async def test_an_abandoned_checkout_is_found_again_with_the_same_link_c4(town: Town) -> None:
    eva = town.newcomer("Eva")
    link = await get_link(town, eva)
    await eva.asks("/billing_status", "You have no plan", "A payment link for Basic is waiting")
    assert eva.link("Pay on Stripe") == link
    assert await get_link(town, eva) == link
    assert len(town.at_stripe("checkout.session", eva)) == 1
    await pay(town, link)
    await _in_once(town, eva)


async def test_leaving_stripes_page_says_that_nothing_was_charged(town: Town) -> None:
    finn = town.newcomer("Finn")
    link = await get_link(town, finn)
    page = await town.browser.open(town.at_stripe("checkout.session", finn)[0]["cancel_url"])
    assert (page.status, "Nothing was charged" in page.text) == (200, True)
    await pay(town, link)
    await _in_once(town, finn)


async def test_an_expired_link_is_said_to_be_and_the_next_one_works_c4(town: Town) -> None:
    gia = town.newcomer("Gia")
    link = await get_link(town, gia)
    town.sandbox.clock.move(2 * HOUR + 60)
    await gia.sees("was not used", "Nothing was charged")
    assert (await town.browser.open(link)).status == 410
    gia.taps("Get a new link")
    await gia.sees("What you get", "Basic")
    accept(town, gia)
    await gia.sees_button("Pay on Stripe")
    assert gia.link("Pay on Stripe") != link
    await pay(town, gia.link("Pay on Stripe"))
    await _in_once(town, gia)


async def test_an_expired_link_whose_event_is_lost_is_said_to_be_all_the_same_c4(town: Town) -> None:
    hal = town.newcomer("Hal")
    link = await get_link(town, hal)
    town.sandbox.stripe.webhooks.mode = "drop"
    town.sandbox.clock.move(2 * HOUR + 60)
    await town.sandbox.stripe.run_due()
    await look_at(hal, "basic")
    accept(town, hal)
    await hal.sees_button("Pay on Stripe")
    assert hal.link("Pay on Stripe") != link
    await pay(town, hal.link("Pay on Stripe"))
    hal.taps("I paid")
    await _in_once(town, hal)


async def test_a_late_event_of_an_expired_checkout_does_not_touch_whoever_is_in_c24(town: Town) -> None:
    ida = await subscribed(town, "Ida")
    town.sandbox.stripe.books.emit("checkout.session.expired", town.at_stripe("checkout.session", ida)[0])
    await _in_once(town, ida)
    assert ida.heard("was not used") == 0
