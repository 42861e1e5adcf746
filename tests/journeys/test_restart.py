"""The program ends, in order or by force, in the middle of things: what was begun goes on where it was."""

from __future__ import annotations

import asyncio

import pytest

from tests.journeys.steps import IN, PRICES, accept, get_link, look_at, open_level, pay, welcomed
from tests.support.somebody import Somebody
from tests.support.town import Town

pytestmark = [pytest.mark.both, pytest.mark.timeout(300)]
CROWD = 12
CREATE = "POST /v1/checkout/sessions"


async def _end(town: Town, how: str) -> None:
    if how == "term":
        await town.program.stop()
    else:
        await town.program.kill()


@pytest.mark.parametrize("how", ["term", "kill"])
async def test_a_restart_in_the_middle_of_subscribe_goes_on_where_it_was(town: Town, how: str) -> None:
    ada, bea = town.newcomer("Ada"), town.newcomer("Bea")
    await look_at(ada, "premium")
    link = await get_link(town, bea, "basic")
    await _end(town, how)
    ada.writes("and now?")
    accept(town, ada)
    await town.program.start()
    await ada.receives("Please use the buttons above")
    await ada.receives("Premium", PRICES["premium"], "The link works until")
    assert await get_link(town, bea, "basic") == link
    await pay(town, link)
    await bea.sees(IN, "Basic")
    message = await ada.receives("The link works until")
    await pay(town, ada.link("Pay on Stripe", on=message))
    await ada.receives(IN, "Premium")


async def test_a_kill_while_the_link_is_being_made_leaves_one_link_c7_c8(town: Town) -> None:
    cem = town.newcomer("Cem")
    await look_at(cem, "basic")
    town.sandbox.stripe.faults.drop_next(1_000, applied=True, match=CREATE)
    accept(town, cem)
    await town.until(lambda: town.at_stripe("checkout.session", cem))
    await town.program.kill()
    town.calm()
    await town.program.start()
    await cem.receives("The link works until")
    await town.quiet()
    assert [cem.link("Pay on Stripe")] == [one["url"] for one in town.at_stripe("checkout.session", cem)]
    await pay(town, cem.link("Pay on Stripe"))
    await cem.receives(IN)


async def test_a_kill_right_after_the_payment_loses_nothing_a22(town: Town) -> None:
    dov = town.newcomer("Dov")
    link = await get_link(town, dov)
    town.sandbox.stripe.webhooks.mode = "hold"
    await pay(town, link)
    hooks = town.sandbox.stripe.webhooks
    hooks.mode = "deliver"
    hooks.release()
    await hooks.settled()
    await town.program.kill()
    await town.program.start()
    await dov.receives(IN)
    await town.quiet()
    assert (open_level(town, dov), welcomed(town, dov)) == ("full", 1)


async def test_ending_under_load_takes_less_than_ten_seconds_and_loses_nobody(town: Town) -> None:
    crowd = [town.newcomer(f"Eva{number}") for number in range(CROWD)]
    links = [await get_link(town, who) for who in crowd]
    late = [town.newcomer(f"Finn{number}") for number in range(CROWD)]
    await asyncio.gather(*(look_at(who, "basic") for who in late))
    town.sandbox.stripe.faults.delay_seconds = 15.0
    paying = [asyncio.create_task(town.browser.pay(link)) for link in links]
    for who in late:
        accept(town, who)
    await town.until(lambda: sum(len(town.at_stripe("subscription", who)) for who in crowd) == CROWD)
    seconds = await town.program.stop()
    town.calm()
    await town.program.start()
    await asyncio.gather(*paying)
    for who in crowd:
        await who.receives(IN, timeout=30)
    for who in late:
        await _goes_on(town, who)
    await town.quiet()
    assert [welcomed(town, who) for who in crowd] == [1] * CROWD
    assert seconds < 15, "ten, and what a slow machine adds to its steps"
    assert all(len(town.at_stripe("checkout.session", who)) == 1 for who in [*crowd, *late])


async def _goes_on(town: Town, who: Somebody) -> None:
    """Get the link, tapping again as long as Stripe is said not to answer: a call that hangs holds its key for a while."""
    async with asyncio.timeout(60):
        await town.quiet()
        while not who.offers("Pay on Stripe"):
            who.taps("Try again")
            await town.quiet()
