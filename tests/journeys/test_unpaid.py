"""A week that is not paid, as four people meet it: tried again, another card, the invoice's own page, and nobody home."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest_asyncio

from tests.journeys.steps import DAY, HOUR, open_level, subscribed
from tests.support.town import Town, open_town

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.support.somebody import Somebody

WEEK = 7 * DAY
MASTERCARD = "5555555555554444"


@pytest_asyncio.fixture(loop_scope="session")
async def own_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town of its own, whose weeks go by for nobody else, and whose Stripe leaves trying again to us."""
    folder: Path = tmp_path_factory.mktemp("town-unpaid")
    async with open_town(folder, trials=False) as town:
        town.sandbox.stripe.dashboard.retry_days = ()
        town.sandbox.stripe.dashboard.after_retries = "past_due"
        yield town


async def travel(town: Town, seconds: int, *, step: int = 6 * HOUR) -> None:
    """Time goes by in steps, each left in peace."""
    while seconds > 0:
        town.sandbox.clock.move(min(step, seconds))
        seconds -= step
        await town.sandbox.stripe.run_due()
        await town.quiet()
        await town.until(lambda: not _calls_due(town))
        await town.quiet()


def _calls_due(town: Town) -> int:
    now_ms = int(town.sandbox.clock.now().timestamp() * 1000)
    return town.count("SELECT COUNT(*) FROM operations WHERE state = 'open' AND due_ms <= ?", now_ms)


def declines(town: Town, who: Somebody, count: int, code: str = "insufficient_funds") -> None:
    (customer,) = town.customers(who)
    town.sandbox.stripe.next_charges.decline(count, code, customer=customer["id"])


async def test_a_week_that_is_not_paid_ends_well_for_whoever_acts_and_in_order_for_whoever_does_not_e1_e9_e11(
    own_town: Town,
) -> None:
    town = own_town
    ada, bea, cem, dee = [await subscribed(town, name) for name in ("Ada", "Bea", "Cem", "Dee")]
    declines(town, ada, 1)
    declines(town, bea, 1, "expired_card")
    declines(town, cem, 9)
    declines(town, dee, 9)
    await travel(town, WEEK + 2 * HOUR, step=4 * DAY)

    await ada.receives("did not go through", "not enough on the card", "It is tried again on")
    told = await bea.receives("did not go through", "Something about the card is not right")
    assert "tried again" not in told.text
    assert {open_level(town, who) for who in (ada, bea, cem, dee)} == {"grace"}

    bea.taps("Use another card", on=told)
    await bea.sees_button("Open Stripe’s page")
    await town.browser.change_card(bea.link("Open Stripe’s page"), card=MASTERCARD)
    await bea.receives("is paid for")
    assert open_level(town, bea) == "full"

    told = await cem.receives("did not go through")
    cem.taps("Pay now", on=told)
    await cem.sees("Here is the oldest open invoice, over $150.00")
    town.sandbox.stripe.next_charges.clear()
    declines(town, dee, 9)
    await town.browser.pay_invoice(cem.link("Open the invoice"), card=MASTERCARD)
    await cem.receives("is paid for")
    cem.taps_old("bill", on=told)
    await cem.receives("Nothing waits for you to pay it", "No money has moved")

    await travel(town, DAY)
    await ada.receives("is paid for")
    assert [row["status"] for row in town.at_stripe("invoice", ada)] == ["paid", "paid"]

    await travel(town, 6 * DAY)
    await dee.receives("is not open any more")
    assert [row["status"] for row in town.at_stripe("subscription", dee)] == ["canceled"]
    assert len(town.at_stripe("invoice", dee)) == 2, "no second debt piles up"
    assert dee.heard("did not go through") == 4
    await travel(town, 4 * DAY)
    await dee.receives("If you would like to come back")
    assert [dee.heard(words) for words in ("is not open any more", "come back")] == [1, 1]
