"""Whatever way the news of a payment comes, and however often, the person is in once and hears it once."""

from __future__ import annotations

import pytest

from tests.journeys.steps import IN, come_back, get_link, open_level, pay, welcomed
from tests.support.somebody import Somebody
from tests.support.town import Town

pytestmark = pytest.mark.both


async def _at_the_till(town: Town, name: str) -> tuple[Somebody, str]:
    who = town.newcomer(name)
    who.starts()
    await who.sees("Hello")
    return who, await get_link(town, who)


async def _is_in_once(town: Town, who: Somebody) -> None:
    await who.sees(IN)
    await town.quiet()
    assert (open_level(town, who), welcomed(town, who), who.heard(IN)) == ("full", 1, 1)


async def test_the_webhook_comes_before_the_return_page_c6(town: Town) -> None:
    ada, link = await _at_the_till(town, "Ada")
    await pay(town, link)
    await ada.sees(IN)
    _, page = await come_back(town, ada)
    assert "You are in" in page
    await _is_in_once(town, ada)


async def test_the_webhook_comes_after_the_return_page_b3_c6(town: Town) -> None:
    bea, link = await _at_the_till(town, "Bea")
    town.sandbox.stripe.webhooks.mode = "hold"
    await pay(town, link)
    _, page = await come_back(town, bea)
    assert "You are in" in page
    await bea.sees(IN)
    assert town.sandbox.stripe.webhooks.held
    town.sandbox.stripe.webhooks.release()
    await _is_in_once(town, bea)


async def test_the_webhook_comes_and_the_browser_never_returns(town: Town) -> None:
    cem, link = await _at_the_till(town, "Cem")
    await pay(town, link)
    await _is_in_once(town, cem)


async def test_the_webhooks_come_in_the_opposite_order_b2_b4(town: Town) -> None:
    dov, link = await _at_the_till(town, "Dov")
    hooks = town.sandbox.stripe.webhooks
    hooks.mode = "hold"
    await pay(town, link)
    hooks.release(order=list(reversed(range(len(hooks.held)))))
    await _is_in_once(town, dov)


async def test_everything_is_delivered_five_times_a21_b1(town: Town) -> None:
    eva, link = await _at_the_till(town, "Eva")
    town.sandbox.stripe.webhooks.copies = 5
    await pay(town, link)
    await _is_in_once(town, eva)
    town.sandbox.stripe.webhooks.copies = 1
    for event in [one for one in town.sandbox.stripe.events if _concerns(one, town, eva)]:
        town.sandbox.stripe.webhooks.resend(event)
    await _is_in_once(town, eva)
    doubles = (
        "SELECT COUNT(*) FROM (SELECT 1 FROM stripe_webhook_events GROUP BY stripe_id HAVING COUNT(*) > 1) AS twice"
    )
    assert town.count(doubles) == 0


async def test_the_webhook_is_lost_and_the_return_page_repairs_it_c6(town: Town) -> None:
    finn, link = await _at_the_till(town, "Finn")
    town.sandbox.stripe.webhooks.mode = "drop"
    await pay(town, link)
    _, page = await come_back(town, finn)
    assert "You are in" in page
    await _is_in_once(town, finn)


async def test_the_webhook_is_lost_and_saying_so_repairs_it_c6(town: Town) -> None:
    gia, link = await _at_the_till(town, "Gia")
    town.sandbox.stripe.webhooks.mode = "drop"
    await pay(town, link)
    gia.taps("I paid")
    await _is_in_once(town, gia)


async def test_saying_so_before_paying_changes_nothing(town: Town) -> None:
    hal, link = await _at_the_till(town, "Hal")
    hal.taps("I paid")
    await hal.sees("has not confirmed a payment yet")
    assert hal.link("Pay on Stripe") == link
    await pay(town, link)
    await _is_in_once(town, hal)


@pytest.mark.timeout(300)
async def test_everything_is_lost_and_the_list_of_events_repairs_it_at_the_start_a27(town: Town) -> None:
    ida, early = await _at_the_till(town, "Ida")
    jon, late = await _at_the_till(town, "Jon")
    town.sandbox.stripe.webhooks.mode = "drop"
    await pay(town, early)
    await town.quiet()
    await town.program.stop()
    await pay(town, late)
    await town.program.start()
    for who in (ida, jon):
        await _is_in_once(town, who)
        customer = town.customers(who)[0]["id"]
        sources = town.rows("SELECT DISTINCT source FROM stripe_webhook_events WHERE customer_ref = ?", customer)
        assert [row["source"] for row in sources] == ["events_list"]


def _concerns(event: dict[str, object], town: Town, who: Somebody) -> bool:
    customer = town.customers(who)[0]["id"]
    return customer in str(event["data"])
