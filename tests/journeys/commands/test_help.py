"""/help: every command with what it is for, and a button to everything that people want."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands import SHOWN
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.town import Town

LEADS = {
    "button-tiers": "shop-title",
    "button-status": "status-title-none",
    "button-manage": "status-title-none",
    "button-invoices": "invoices-title",
    "button-why": "why-title",
    "button-privacy": "privacy-title",
    "button-terms-short": "terms-title",
    "button-ask": "support-title",
    "button-close": "closed",
}


async def test_every_command_is_told_with_what_it_is_for(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    page = await ada.asks_for("/help", "help-title", "help-money")
    for command in SHOWN:
        assert f"/{command.name}" in page.text, command.name
        assert ada.ear.hears(command.key, page.text), command.key
    offered = {one["command"]: one["description"] for one in town.sandbox.telegram.menu_for(ada.account)}
    assert list(offered) == [command.name for command in SHOWN]
    assert all(ada.ear.is_named(command.key, offered[command.name]) for command in SHOWN)
    assert len(ada.telegram.buttons(page)) == len(LEADS)


async def test_each_button_leads_there_in_the_same_message(town: Town, language: str) -> None:
    two = newcomer(town, language, "Bea"), newcomer(town, language, "Cem")
    for place, (button, words) in enumerate(LEADS.items()):
        who = two[place % 2]  # nobody may do so much in a moment
        page = await who.asks_for("/help", "help-title")
        who.presses(button, on=page)
        await who.sees_in(page, words)
    assert [len(who.read) for who in two] == [5, 4]
