"""What people are told of their plan, in two languages: its end, its rest, and every change of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest_asyncio

from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as by_hand
from tests.journeys.steps import DAY, HOUR
from tests.journeys.telling import customer_of, each, hears, open_telling_town, pair, plan_of, stands_at, travel
from tests.support.town import as_shipped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from tests.support.speaking import Speaking
    from tests.support.town import Town

TELLS = {
    "cancel_scheduled",
    "cancel_undone",
    "paused",
    "resumed",
    "not_resumed",
    "tier_changed",
    "plan_changed",
    "change_planned",
    "change_undone",
    "change_unpaid",
    "change_confirm",
    "change_expired",
}


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with open_telling_town(request, tmp_path_factory, rewrite=as_shipped) as made:
        yield made


def product(town: Town, who: Speaking) -> str:
    return str(plan_of(town, who)["items"]["data"][0]["price"]["product"])


async def pick(who: Speaking, tier: str) -> None:
    """/manage_subscription, what else can be had, and one of it."""
    page = await who.asks_for("/manage_subscription", "portal-text")
    who.presses("button-change-plan", on=page)
    await who.reads("change-title")
    who.taps(tier)
    await who.reads("change-preview-nothing-yet")


async def test_an_end_is_told_and_its_button_takes_it_back(town: Town) -> None:
    async def ends_it(town: Town, ada: Speaking) -> None:
        page = await ada.asks_for("/manage_subscription", "portal-text")
        ada.presses("button-plan-cancel", on=page)
        await ada.reads("plan-cancel-ask")
        ada.presses("button-cancel-yes")
        told = await hears(town, ada, "cancel_scheduled")
        assert plan_of(town, ada)["cancel_at_period_end"]
        ada.presses("button-keep-plan", on=told)
        await ada.is_told("status-ends")
        ada.presses("button-keep-plan", on=told)

    async def kept(town: Town, ada: Speaking) -> None:
        told = await hears(town, ada, "cancel_undone")
        assert plan_of(town, ada)["cancel_at"] is None
        await stands_at(town, ada, "full")
        ada.presses("button-status", on=told)
        await ada.is_told("status-next-charge")

    await each(town, await pair(town, "Ada"), ends_it, kept)


async def test_a_rest_is_told_and_its_button_lets_the_plan_go_on(town: Town) -> None:
    async def rests(town: Town, bea: Speaking) -> None:
        page = await bea.asks_for("/manage_subscription", "portal-text")
        bea.presses("button-plan-pause", on=page)
        await bea.is_told("plan-pause-ask")
        bea.presses_first("button-pause-days", on=page)
        told = await hears(town, bea, "paused")
        await stands_at(town, bea, "none")
        bea.presses("button-resume", on=told)
        await bea.is_told("access-reason-subscription-paused")
        bea.presses("button-plan-resume", on=told)
        await bea.is_told("plan-resume-ask")
        bea.presses("button-resume-yes", on=told)

    async def goes_on(town: Town, bea: Speaking) -> None:
        await hears(town, bea, "resumed")
        await stands_at(town, bea, "full")
        assert plan_of(town, bea)["status"] == "active"

    await each(town, await pair(town, "Bea"), rests, goes_on)


async def test_a_rest_that_can_not_end_for_want_of_a_card_is_told_and_its_button_mends_it(town: Town) -> None:
    async def rests_without_a_card(town: Town, hal: Speaking) -> None:
        page = await hal.asks_for("/manage_subscription", "portal-text")
        hal.presses("button-plan-pause", on=page)
        await hal.is_told("plan-pause-ask")
        hal.presses_first("button-pause-days", on=page)
        await hears(town, hal, "paused")
        records.take_cards(town.sandbox.stripe.books, customer_of(town, hal))

    async def puts_one_in(town: Town, hal: Speaking) -> None:
        told = await hears(town, hal, "not_resumed")
        assert plan_of(town, hal)["status"] == "paused"
        hal.presses("button-add-card", on=told)
        page = await hal.is_told("portal-ready")
        await town.browser.change_card(hal.address("button-portal-now", on=page))
        await hears(town, hal, "resumed")
        await stands_at(town, hal, "full")
        assert plan_of(town, hal)["status"] == "active"

    people = await pair(town, "Hal")
    await each(town, people, rests_without_a_card)
    await travel(town, 7 * DAY + HOUR, step=DAY)
    await each(town, people, puts_one_in)


async def test_a_higher_tier_is_told_with_the_door_that_it_opens(town: Town) -> None:
    async def rises(town: Town, cem: Speaking) -> None:
        await pick(cem, "Premium")
        cem.presses("button-agree-pay")
        await hears(town, cem, "tier_changed")
        assert product(town, cem) == "retainer_premium"

    await each(town, await pair(town, "Cem"), rises)


async def test_a_lower_tier_is_planned_and_its_button_takes_that_back(town: Town) -> None:
    async def plans(town: Town, dee: Speaking) -> None:
        await pick(dee, "Basic")
        dee.presses("button-agree-later")
        told = await hears(town, dee, "change_planned")
        assert plan_of(town, dee)["schedule"] is not None
        dee.presses("button-undo-change", on=told)
        await hears(town, dee, "change_undone")
        assert plan_of(town, dee)["schedule"] is None
        assert product(town, dee) == "retainer_premium"

    await each(town, await pair(town, "Dee", tier="Premium"), plans)


async def test_a_change_that_is_not_paid_is_paid_by_its_button(town: Town) -> None:
    async def fails_then_pays(town: Town, eli: Speaking) -> None:
        await pick(eli, "Premium")
        town.sandbox.stripe.next_charges.decline(customer=customer_of(town, eli)["id"])
        eli.presses("button-agree-pay")
        told = await hears(town, eli, "change_unpaid")
        assert product(town, eli) == "retainer_basic"
        eli.presses("button-bill", on=told)
        await eli.may_press("button-bill-now")
        await town.browser.pay_invoice(eli.address("button-bill-now"))
        await hears(town, eli, "tier_changed")
        assert product(town, eli) == "retainer_premium"

    await each(town, await pair(town, "Eli"), fails_then_pays)


async def test_another_number_that_the_operator_sets_is_told(town: Town) -> None:
    async def gets_two(town: Town, fay: Speaking) -> None:
        by_hand.change_quantity(town.sandbox.stripe.books, plan_of(town, fay), 2)
        await hears(town, fay, "plan_changed")
        await stands_at(town, fay, "full")

    await each(town, await pair(town, "Fay"), gets_two)


async def test_a_change_that_the_bank_asks_about_leads_to_the_bank_and_expires_unconfirmed(town: Town) -> None:
    async def is_asked(town: Town, gil: Speaking) -> None:
        await pick(gil, "Premium")
        town.sandbox.stripe.next_charges.require_confirming(customer=customer_of(town, gil)["id"])
        gil.presses("button-agree-pay")
        told = await hears(town, gil, "change_confirm")
        gil.presses("button-confirm", on=told)
        await gil.may_press("button-bill-now")
        assert (await town.browser.open(gil.address("button-bill-now"))).status == 200

    async def is_too_late(town: Town, gil: Speaking) -> None:
        told = await hears(town, gil, "change_expired")
        assert product(town, gil) == "retainer_basic"
        await stands_at(town, gil, "full")
        gil.presses("button-change-plan", on=told)
        await gil.is_told("change-title")

    people = await pair(town, "Gil")
    await each(town, people, is_asked)
    await travel(town, DAY, step=DAY)
    await each(town, people, is_too_late)
