"""/start: the greeting, a link with a code, and the second time of somebody who has a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import SPRING, only_message
from tests.journeys.steps import let_in
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.town import Town


async def test_somebody_new_is_greeted_and_looks_around_in_one_message(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/start")
    await ada.reads("start-title", "start-text", "start-next")
    ada.presses("button-status")
    await ada.reads("status-title-none", "access-reason-nothing-bought")
    ada.presses("button-tiers")
    await ada.reads("shop-title")
    ada.presses("button-close")
    await ada.reads("closed")
    only_message(ada)


async def test_a_link_with_a_code_is_kept_for_whoever_comes_by_it(town: Town, language: str, spring: str) -> None:
    bea = newcomer(town, language, "Bea")
    bea.writes(f"/start promo_{spring}")
    await bea.reads("shop-title", "shop-promo-kept")
    bea.picks("tier:basic")
    await bea.reads("shop-features", "shop-promo-once", "shop-terms-promo")
    assert "120.00" in bea.screen.text
    only_message(bea)
    kept = town.rows("SELECT promo_code FROM subscribers WHERE telegram_id = ?", bea.id)
    assert [row["promo_code"] for row in kept] == [SPRING]


async def test_a_link_with_a_code_and_a_plan_opens_the_plan(town: Town, language: str, spring: str) -> None:
    cem = newcomer(town, language, "Cem")
    cem.writes(f"/start promo_{spring}_basic")
    await cem.reads("shop-features", "shop-promo-once")
    assert cem.shows("button-subscribe")


async def test_a_link_with_a_wrong_code_says_so_and_leads_to_the_plans(town: Town, language: str) -> None:
    dov = newcomer(town, language, "Dov")
    dov.writes("/start promo_NOTHING")
    await dov.reads("refused-promo")
    dov.presses("button-tiers")
    await dov.reads("shop-title")
    only_message(dov)


async def test_a_subscriber_who_starts_again_sees_the_plan_that_runs(town: Town, language: str, spring: str) -> None:
    eva = await let_in(town, language, "Eva")
    await eva.asks_for("/start", "status-title", "access-reason-subscription-paid", "status-next-charge")
    await eva.asks_for(f"/start promo_{spring}_premium", "refused-already-subscribed")
    eva.presses("button-status")
    await eva.reads("status-title")
    assert len(town.at_stripe("checkout.session", eva)) == len(town.at_stripe("subscription", eva)) == 1
