"""/settings: the time zone by its list and by a name that is typed, back to the country's, and every switch; all of it kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from domain.topic import TOPICS
from tests.journeys.commands.acts import only_message
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.speaking import Speaking
    from tests.support.town import Town


def kept(town: Town, who: Speaking, column: str) -> object:
    return town.rows(f"SELECT {column} FROM subscribers WHERE telegram_id = ?", who.id)[0][column]


async def test_a_zone_is_chosen_from_the_list_and_given_back(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/settings")
    await ada.reads("settings-title", "settings-language", "settings-zone-default", "settings-switches")
    ada.presses("button-zone")
    await ada.reads("zone-title", "zone-ask")
    ada.presses("button-back")
    await ada.reads("settings-title")
    ada.presses("button-zone")
    await ada.reads("zone-title", "zone-ask")
    ada.presses("region-europe")
    await ada.reads("zone-choose")
    ada.picks("zpart:Europe:1")
    await ada.may_pick("zpart:Europe:0")
    ada.presses("button-back")
    await ada.reads("zone-ask")
    ada.presses("region-asia")
    await ada.reads("zone-choose")
    zone = ada.payload("zone:")
    ada.picks(zone)
    await ada.reads("settings-zone-chosen")
    assert kept(town, ada, "zone") == zone.removeprefix("zone:")
    ada.presses("button-zone")
    await ada.reads("zone-ask")
    ada.presses("button-zone-follow")
    await ada.reads("settings-zone-default")
    assert kept(town, ada, "zone") is None
    ada.presses("button-close")
    await ada.reads("closed")
    only_message(ada)


async def test_a_zone_is_found_by_what_is_typed(town: Town, language: str) -> None:
    bea = newcomer(town, language, "Bea")
    bea.writes("/settings")
    await bea.reads("settings-title")
    bea.presses("button-zone")
    await bea.reads("zone-ask")
    await bea.asks_for("Atlantis", "zone-unknown")
    bea.presses("button-zone-list")
    await bea.reads("zone-ask")
    await bea.asks_for("AU", "zone-which")
    bea.picks("zone:Australia/Sydney")
    await bea.reads("settings-zone-chosen")
    bea.presses("button-zone")
    await bea.reads("zone-ask")
    await bea.asks_for({"en": "Berlin", "ar": "برلين"}[language], "settings-zone-chosen")
    assert kept(town, bea, "zone") == "Europe/Berlin"


async def test_every_switch_is_turned_and_kept(town: Town, language: str) -> None:
    cem = newcomer(town, language, "Cem")
    cem.writes("/settings")
    await cem.reads("settings-title")
    for name, topic in TOPICS.items():
        cem.picks(f"hear:{name}:{int(not topic.wanted)}")
        await cem.may_pick(f"hear:{name}:{int(topic.wanted)}")
    chosen = kept(town, cem, "topics")
    found = json.loads(chosen) if isinstance(chosen, str) else chosen
    assert found == {name: not topic.wanted for name, topic in TOPICS.items()}
    cem.presses("button-language")
    await cem.reads("language-title")
    cem.presses("button-close")
    await cem.reads("closed")
    only_message(cem)
