"""/privacy: what is kept, all of it as a file, and being forgotten after two questions, with and without a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message
from tests.journeys.steps import let_in
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.somebody import Somebody
    from tests.support.town import Town

PARTS = ("privacy-kept", "privacy-card", "privacy-why", "privacy-long", "privacy-rights")


def files(who: Somebody) -> int:
    return sum("document" in one.extra for one in who.telegram.messages(who.account))


def known(town: Town, who: Somebody) -> int:
    return town.count("SELECT COUNT(*) FROM subscribers WHERE telegram_id = ?", who.id)


async def test_all_that_is_kept_comes_as_a_file_and_a_question_goes_to_a_person(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    page = await ada.asks_for("/privacy", "privacy-title", *PARTS)
    ada.presses("button-export")
    await ada.is_told("privacy-exported")
    assert files(ada) == 1
    ada.presses("button-back", on=page)
    await ada.sees_in(page, "privacy-title")
    ada.presses("button-ask", on=page)
    await ada.sees_in(page, "support-prompt")
    ada.presses("button-close", on=page)
    await ada.sees_in(page, "closed")
    assert len(ada.read) == 2  # the page and the file


async def test_somebody_without_a_plan_turns_back_and_then_is_forgotten(town: Town, language: str) -> None:
    bea = newcomer(town, language, "Bea")
    bea.writes("/privacy")
    await bea.reads("privacy-title")
    bea.presses("button-forget-me")
    await bea.reads("privacy-forget-ask", "privacy-forget-stays")
    bea.presses("button-back")
    await bea.reads("privacy-title")
    bea.presses("button-forget-me")
    await bea.reads("privacy-forget-ask")
    bea.presses("button-forget-on")
    await bea.reads("privacy-forget-sure")
    bea.presses("button-back")
    await bea.reads("privacy-title")
    assert known(town, bea) == 1
    bea.presses("button-forget-me")
    await bea.reads("privacy-forget-ask")
    bea.presses("button-forget-on")
    await bea.reads("privacy-forget-sure")
    bea.presses("button-forget-now")
    await bea.reads("privacy-forgotten", "privacy-forgotten-back")
    only_message(bea)
    assert known(town, bea) == 0


async def test_a_plan_ends_with_its_person_and_the_gentler_way_stands_beside(town: Town, language: str) -> None:
    cem = await let_in(town, language, "Cem")
    await town.quiet()
    (customer,) = town.customers(cem)
    await cem.asks_for("/privacy", "privacy-title")
    before = len(cem.read)
    cem.presses("button-forget-me")
    await cem.reads("privacy-forget-ask", "privacy-forget-plan", "privacy-forget-stays")
    cem.presses("button-plan-cancel")
    await cem.reads("plan-cancel-ask")
    page = await cem.asks_for("/privacy", "privacy-title")
    cem.presses("button-forget-me", on=page)
    await cem.reads("privacy-forget-plan")
    cem.presses("button-forget-on", on=page)
    await cem.reads("privacy-forget-sure")
    cem.presses("button-forget-now", on=page)
    await cem.reads("privacy-forgotten")
    assert len(cem.read) == before + 1
    assert known(town, cem) == 0
    await town.until(lambda: all(one["status"] == "canceled" for one in subscriptions(town, customer["id"])))
    await cem.asks_for("/start", "start-title")
    assert known(town, cem) == 1


def subscriptions(town: Town, customer: str) -> list[dict[str, object]]:
    return [one for one in town.sandbox.stripe.objects("subscription") if one["customer"] == customer]
