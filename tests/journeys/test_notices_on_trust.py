"""What people are told, in two languages, who are in before they have paid: in free days, and while a bank is still asked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest_asyncio

from tests.journeys.steps import DAY, HOUR
from tests.journeys.telling import admins_hear, each, hears, open_telling_town, pair, plan_of, stands_at, travel
from tests.journeys.test_notices_debits import WORKS, get_link, with_debits
from tests.support.speaking import LANGUAGES, newcomer
from tests.support.town import at_dashboard

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from tests.support.speaking import Speaking
    from tests.support.town import Town

TELLS = {
    "welcome",
    "trial_ending",
    "trial_needs_card",
    "trial_moved",
    "known_card",
    "debit_arrived",
    "admin_known_card",
    "admin_new_subscriber",
}


def _trusting(text: str) -> str:
    """Free days with Basic alone; a debit on its way opens, and whoever comes with a known card is asked."""
    for shipped, ours in (
        ("trial_days = 10", "trial_days = 0"),
        ('debit_on_its_way = "closed"', 'debit_on_its_way = "open"'),
        ('known_card = "tell"', 'known_card = "end_trial"'),
    ):
        assert shipped in text
        text = text.replace(shipped, ours)
    return with_debits(text)


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with open_telling_town(request, tmp_path_factory, trials=True, rewrite=_trusting) as made:
        made.sandbox.stripe.dashboard.bank_debits = True
        yield made


async def is_asked_about_the_card(town: Town, ada: Speaking) -> None:
    """The same card stands in everybody's hands here."""
    told = await hears(town, ada, "known_card")
    await stands_at(town, ada, "full")
    ada.presses("button-trial-pay", on=told)
    await ada.is_told("plan-trial-paid")
    assert plan_of(town, ada)["status"] == "active"
    assert [one["amount"] for one in town.at_stripe("charge", ada)] == [15_000]


async def takes_the_card_away(town: Town, bea: Speaking) -> None:
    async with at_dashboard(town.sandbox) as stripe:
        await stripe.post(f"/v1/subscriptions/{plan_of(town, bea)['id']}", {"default_payment_method": ""})


async def has_the_end_moved(town: Town, cem: Speaking) -> None:
    later = int((town.sandbox.clock.now() + timedelta(days=12)).timestamp())
    async with at_dashboard(town.sandbox) as stripe:
        await stripe.post(
            f"/v1/subscriptions/{plan_of(town, cem)['id']}", {"trial_end": later, "proration_behavior": "none"}
        )
    told = await hears(town, cem, "trial_moved")
    cem.presses("button-manage", on=told)
    await cem.is_told("portal-text")


async def is_let_in_on_trust(town: Town, dee: Speaking) -> None:
    await town.browser.debit(await get_link(dee, "premium"), account=WORKS)
    told = await hears(town, dee, "welcome")
    assert dee.ear.hears("notice-welcome-debit", told.text)
    await stands_at(town, dee, "full")
    assert dee.was_told("notice-payment-on-its-way") == 0


async def hears_of_the_charge(town: Town, eli: Speaking) -> None:
    told = await hears(town, eli, "trial_ending")
    assert eli.was_told("notice-trial-needs-card") == 0
    eli.presses("button-manage", on=told)
    await eli.is_told("portal-text")


async def puts_a_card_in(town: Town, bea: Speaking) -> None:
    told = await hears(town, bea, "trial_needs_card")
    assert bea.was_told("notice-trial-ending") == 0
    bea.presses("button-add-card", on=told)
    page = await bea.is_told("portal-ready")
    assert (await town.browser.open(bea.address("button-portal-now", on=page))).status == 200


async def hears_that_it_arrived(town: Town, dee: Speaking) -> None:
    await hears(town, dee, "debit_arrived")
    await stands_at(town, dee, "full")
    assert dee.was_told("notice-welcome") == 1


async def test_every_notice_of_free_days_and_of_a_debit_that_is_trusted(town: Town) -> None:
    eli = await pair(town, "Eli")  # the first of them brings a card that nobody knows
    ada, bea, cem = [await pair(town, name) for name in ("Ada", "Bea", "Cem")]
    dee = [newcomer(town, language, "Dee") for language in LANGUAGES]
    await each(town, ada, is_asked_about_the_card)
    for who in ada:
        await admins_hear(town, "admin_known_card", str(who.id))
    await each(town, bea, takes_the_card_away)
    await each(town, cem, has_the_end_moved)
    await each(town, dee, is_let_in_on_trust)
    await town.quiet()

    await travel(town, 4 * DAY + HOUR, step=4 * DAY)
    await each(town, eli, hears_of_the_charge)
    await each(town, bea, puts_a_card_in)
    assert [who.was_told("notice-trial-ending") for who in cem] == [0, 0], "their free days end later"
    await travel(town, 2 * DAY, step=2 * DAY)
    await each(town, dee, hears_that_it_arrived)
