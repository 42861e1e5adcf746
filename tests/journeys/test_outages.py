"""Stripe or Telegram is away: the person is told what happens next where they can be, and it heals by itself."""

from __future__ import annotations

from tests.journeys.steps import IN, accept, come_back, get_link, look_at, open_level, pay, subscribed, welcomed
from tests.support.town import Town

CREATE = "POST /v1/checkout/sessions"
LONG = 40.0  # a person's request to Stripe is tried for ten seconds; a worker comes back after two, four, eight


async def test_stripe_is_down_when_the_link_is_wanted(town: Town) -> None:
    ada = town.newcomer("Ada")
    await look_at(ada, "basic")
    town.sandbox.stripe.faults.down = True
    accept(town, ada)
    await ada.sees("Stripe does not answer", "no money has moved", "try again", timeout=LONG)
    town.calm()
    ada.taps("Try again")
    await ada.sees_button("Pay on Stripe")
    await pay(town, ada.link("Pay on Stripe"))
    await ada.sees(IN)
    assert len(town.customers(ada)) == 1


async def test_stripe_makes_the_link_but_its_answer_never_comes_c8(town: Town) -> None:
    bea = town.newcomer("Bea")
    await look_at(bea, "basic")
    town.sandbox.stripe.faults.drop_next(1_000, applied=True, match=CREATE)
    accept(town, bea)
    await bea.sees("Stripe does not answer", timeout=LONG)
    town.calm()
    bea.taps("Try again")
    await bea.sees_button("Pay on Stripe")
    assert [bea.link("Pay on Stripe")] == [one["url"] for one in town.at_stripe("checkout.session", bea)]


async def test_stripe_is_down_when_the_webhook_comes_a25(town: Town) -> None:
    cem = town.newcomer("Cem")
    link = await get_link(town, cem)
    town.sandbox.stripe.faults.down = True
    await pay(town, link)
    _, page = await come_back(town, cem)
    assert "being confirmed" in page
    assert open_level(town, cem) == "none"
    town.calm()
    await cem.sees(IN, timeout=LONG)
    await town.quiet()
    assert welcomed(town, cem) == 1


async def test_stripe_is_down_when_a_person_says_that_they_paid(town: Town) -> None:
    dov = town.newcomer("Dov")
    link = await get_link(town, dov)
    town.sandbox.stripe.webhooks.mode = "drop"
    await pay(town, link)
    town.sandbox.stripe.faults.down = True
    dov.taps("I paid")
    await dov.sees("Stripe does not answer", timeout=LONG)
    town.calm()
    await dov.receives(IN, timeout=LONG)
    await town.quiet()
    assert dov.heard(IN) == 1


async def test_stripe_is_down_when_the_portal_is_wanted_and_the_status_still_works(town: Town) -> None:
    eva = await subscribed(town, "Eva")
    town.sandbox.stripe.faults.down = True
    await eva.asks("/billing_status", "Your plan: Basic", "Next charge")
    eva.taps("Open my billing page")
    await eva.sees("Stripe does not answer", timeout=LONG)
    town.calm()
    eva.taps("Try again")
    await eva.sees_button("Open Stripe’s page")


async def test_stripe_is_slow_and_the_tap_is_answered_at_once(town: Town) -> None:
    finn = town.newcomer("Finn")
    await look_at(finn, "basic")
    town.sandbox.stripe.faults.delay_seconds = 1.0
    accept(town, finn)
    tap = list(town.sandbox.telegram.state.taps.values())[-1]
    await town.sandbox.telegram.wait_for(lambda: tap.answered)
    assert town.at_stripe("checkout.session", finn) == []
    town.calm()
    await finn.sees_button("Pay on Stripe")


async def test_stripe_refuses_for_a_while_and_the_worker_waits_h1(town: Town) -> None:
    gia = town.newcomer("Gia")
    link = await get_link(town, gia)
    town.sandbox.stripe.faults.fail_next(2, 429, match="GET /v1/")
    await pay(town, link)
    await gia.sees(IN, timeout=LONG)


async def test_telegram_is_down_when_the_plan_opens_e14(town: Town) -> None:
    hal = town.newcomer("Hal")
    link = await get_link(town, hal)
    town.sandbox.telegram.faults.down = True
    await pay(town, link)
    await town.until(lambda: open_level(town, hal) == "full")
    town.calm()
    await hal.sees(IN, timeout=LONG)
    await town.quiet()
    assert (hal.heard(IN), welcomed(town, hal)) == (1, 1)


async def test_telegram_cuts_the_answer_to_you_are_in_and_it_stands_once(town: Town) -> None:
    ida = town.newcomer("Ida")
    link = await get_link(town, ida)
    town.sandbox.telegram.faults.drop_next(1, applied=True, match="editMessageText")
    await pay(town, link)
    await ida.sees(IN)
    await town.quiet()
    assert ida.heard(IN) == 1


async def test_telegram_asks_to_wait_and_is_obeyed_g1(town: Town) -> None:
    jon = town.newcomer("Jon")
    link = await get_link(town, jon)
    town.sandbox.telegram.faults.flood_next(2, retry_after=1, match="editMessageText")
    await pay(town, link)
    await jon.sees(IN, timeout=LONG)
    await town.quiet()
    assert jon.heard(IN) == 1


async def test_telegram_is_down_when_a_person_taps_and_the_tap_is_not_lost(town: Town) -> None:
    kim = town.newcomer("Kim")
    await look_at(kim, "basic")
    town.sandbox.telegram.faults.down = True
    accept(town, kim)
    await town.sandbox.stripe.webhooks.settled()
    town.calm()
    await kim.sees_button("Pay on Stripe", timeout=LONG)


async def test_telegram_fails_while_it_is_answering_a_tap_and_the_link_still_comes(town: Town) -> None:
    lea = town.newcomer("Lea")
    await look_at(lea, "basic")
    town.sandbox.telegram.faults.fail_next(2, 502, match="editMessageText")
    accept(town, lea)
    await lea.sees_button("Pay on Stripe", timeout=LONG)
    await town.quiet()
    assert len(town.at_stripe("checkout.session", lea)) == 1


async def test_both_are_down_and_everything_is_said_in_the_end(town: Town) -> None:
    moe = town.newcomer("Moe")
    link = await get_link(town, moe)
    town.sandbox.stripe.faults.down = True
    town.sandbox.telegram.faults.down = True
    await pay(town, link)
    town.calm()
    await moe.sees(IN, timeout=LONG)
    await town.quiet()
    assert (moe.heard(IN), welcomed(town, moe)) == (1, 1)
