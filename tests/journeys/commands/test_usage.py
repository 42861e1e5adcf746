"""/usage: nothing to use, a bar for each limit, and the way to a plan with more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message, owned
from tests.journeys.steps import let_in
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.town import Town


async def test_without_a_plan_there_is_nothing_to_use_and_the_plans_are_a_tap_away(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/usage")
    await ada.reads("usage-closed")
    ada.presses("button-tiers")
    await ada.reads("shop-title")
    only_message(ada)


async def test_what_is_used_stands_in_a_bar_and_there_is_a_way_to_more(town: Town, language: str) -> None:
    bea = await let_in(town, language, "Bea")
    bare = await bea.asks_for("/usage", "usage-title", "usage-line", "usage-resets")
    assert "▰" not in bare.text
    await bea.asks_for("/request Look at this thread", "work-filed")
    used = await bea.asks_for("/usage", "usage-title", "usage-line", "usage-resets")
    assert used.text.count("▰") == 1
    assert [(row["slug"], row["units"], row["state"]) for row in owned(town, bea, "uses")] == [
        ("requests", 1, "counted")
    ]
    before = len(bea.read)
    bea.presses("button-change-plan")
    await bea.reads("change-title", "change-now")
    bea.presses("button-close")
    await bea.reads("closed")
    await bea.asks_for("/usage", "usage-title")
    bea.presses("button-status")
    await bea.reads("status-title", "usage-line")
    assert len(bea.read) == before + 1
