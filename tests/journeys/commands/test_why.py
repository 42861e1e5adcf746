"""/why: of somebody who never paid, and of somebody who has: what it follows from, what comes next, and the ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message
from tests.journeys.steps import let_in
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.town import Town


async def test_whoever_never_paid_reads_so_and_is_led_to_the_plans(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/why")
    await ada.reads("why-title", "access-reason-nothing-bought", "why-next-nothing", "why-never-seen")
    ada.presses("button-tiers")
    await ada.reads("shop-title")
    only_message(ada)


async def test_a_subscriber_reads_the_facts_and_what_comes_next(town: Town, language: str) -> None:
    bea = await let_in(town, language, "Bea")
    said = await bea.asks_for(
        "/why", "why-title", "why-plan", "access-reason-subscription-paid", "why-because", "why-seen"
    )
    for key in ("why-fact-subscribed", "why-fact-paid", "why-next", "next-fact-charge"):
        assert bea.ear.hears(key, said.text), key
    before = len(bea.read)
    bea.presses("button-status")
    await bea.reads("status-title")
    bea.presses("button-why")
    await bea.reads("why-title")
    bea.presses("button-invoices")
    await bea.reads("invoices-title")
    bea.presses("button-close")
    await bea.reads("closed")
    assert len(bea.read) == before
