"""Whatever one person sends, everybody else's updates are fetched and handled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.updates import arrival
from storage.db import dumps
from storage.updates import TelegramUpdate
from tests.bot.test_pump import said

if TYPE_CHECKING:
    from tests.bot.conftest import Town


@pytest.mark.parametrize("payload", ["\x00", "tier:\x00basic"], ids=["alone", "within"])
async def test_a_button_with_bytes_that_no_database_takes_holds_up_nobody(town: Town, payload: str) -> None:
    town.telegram.start(town.ada)
    message = await town.reads(town.ada, "Hello")
    tap = town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, payload)
    bob = town.telegram.add_person("Bob")
    town.telegram.start(bob)
    await town.reads(bob, "Hello")
    await town.answered(tap)
    assert await TelegramUpdate.exclude(state="done").count() == 0


async def test_an_update_that_can_not_be_read_is_left_out_and_the_others_are_handled(town: Town) -> None:
    town.telegram.state.put("callback_query", {"id": "no sender"}, key=1)
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello", seconds=40)
    assert await TelegramUpdate.all().count() == 1
    town.telegram.send(town.ada, "/help")
    await town.reads(town.ada, "/subscribe")


@pytest.mark.parametrize("text", ["a\x00b", "a\ud83db"], ids=["NUL", "half a letter"])
def test_what_no_database_takes_is_replaced_wherever_it_stands(text: str) -> None:
    nested: dict[str, Any] = {"entities": [{"type": "text_link", "url": text}], "via": {"name": text}}
    kept = arrival(said(1, text, **nested))
    assert kept is not None
    message = kept.body["message"]
    assert (message["text"], message["entities"][0]["url"], message["via"]["name"]) == ("a�b", "a�b", "a�b")
    assert "u0000" not in dumps(kept.body)


def test_what_can_be_stored_is_kept_as_it_came() -> None:
    text = "Grüße \\u0000 \U0001f600"
    kept = arrival(said(1, text))
    assert kept is not None
    assert kept.body["message"]["text"] == text
