"""/terms: what is agreed, then help, or away with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message
from tests.support.speaking import newcomer

if TYPE_CHECKING:
    from tests.support.town import Town

PARTS = ("terms-renewal", "terms-cancel", "terms-failed", "terms-cards", "terms-disputes")


async def test_all_of_it_is_read_and_put_away(town: Town, language: str) -> None:
    ada = newcomer(town, language)
    ada.writes("/terms")
    await ada.reads("terms-title", *PARTS)
    ada.presses("button-help")
    await ada.reads("help-title")
    ada.presses("button-terms-short")
    await ada.reads("terms-title")
    ada.presses("button-close")
    await ada.reads("closed")
    only_message(ada)
