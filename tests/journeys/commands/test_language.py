"""/language: from one to another and back to the app's, in one message; the menu of the chat follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.journeys.commands.acts import only_message
from tests.support.ear import Ear
from tests.support.speaking import LANGUAGES, Speaking

if TYPE_CHECKING:
    from tests.support.town import Town

# Telegram's own longer names of them: whoever has such a phone is not held to one language by the look at the end.
PHONES = {"en": "en-GB", "ar": "ar-EG"}


def in_language(who: Speaking, language: str) -> Speaking:
    """The same person, who reads this from now on."""
    return Speaking(who.account, who.telegram, Ear(language))


def menu(town: Town, who: Speaking) -> str:
    """What the menu says of /help."""
    offered = town.sandbox.telegram.menu_for(who.account)
    return str(next(one["description"] for one in offered if one["command"] == "help"))


async def test_a_language_is_chosen_and_given_back_and_everything_follows(town: Town, language: str) -> None:
    (other,) = set(LANGUAGES) - {language}
    account = town.sandbox.telegram.add_person("Ada", language_code=PHONES[language])
    ada = Speaking(account, town.sandbox.telegram, Ear(language))
    ada.writes("/language")
    await ada.reads("language-title", "language-text")
    ada.picks(f"lang:{other}")
    ada = in_language(ada, other)
    await ada.reads("language-title", "language-text")
    await town.until(lambda: ada.ear.is_named("command-help", menu(town, ada)))
    ada.picks("lang:")
    ada = in_language(ada, language)
    await ada.reads("language-title", "language-text")
    await town.until(lambda: ada.ear.is_named("command-help", menu(town, ada)))
    ada.picks(f"lang:{other}")
    ada = in_language(ada, other)
    await ada.reads("language-title")
    ada.presses("button-close")
    await ada.reads("closed")
    only_message(ada)
    kept = town.rows("SELECT chosen_language FROM subscribers WHERE telegram_id = ?", ada.id)
    assert [row["chosen_language"] for row in kept] == [other]
    await ada.asks_for("/help", "help-title", "help-money")
    await ada.asks_for("/settings", "settings-title", "settings-language")
    ada.presses("button-language")
    await ada.reads("language-title")
