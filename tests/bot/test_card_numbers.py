"""A card number typed into the chat is found, deleted, answered, and stored nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.card_numbers import BLOT, MARK, blot, blot_message
from storage.db import rows
from tools.data_model import models

if TYPE_CHECKING:
    from tests.bot.conftest import Town

FOUND = {
    "4242424242424242": BLOT,
    "my card is 4242 4242 4242 4242, ok?": f"my card is {BLOT}, ok?",
    "4242-4242-4242-4242": BLOT,
    "4242.4242.4242.4242": BLOT,
    "4242\n4242\n4242\n4242": BLOT,
    "4242 4242 4242 4242 12/34 123": f"{BLOT} 12/34 123",
    "12 4242 4242 4242 4242": f"12 {BLOT}",
    "378282246310005": BLOT,
    "3782 822463 10005": BLOT,
    "4222222222222": BLOT,
    "6304000000000000000": BLOT,
    "5555555555554444 and 4000056655665556": f"{BLOT} and {BLOT}",
    "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢": BLOT,
}
NOT_FOUND = (
    "4242424242424241",
    "+49 30 901820 and 10115",
    "0000000000000000",
    "1111 1111 1111 1111",
    "@ada has the number 5000000001",
    "-1002000000001",
    "order 42, 4 pieces, 24.12.2026 at 18:30",
    "9424242424242424242424249",
    "cus_4242",
)


@pytest.mark.parametrize(("written", "kept"), FOUND.items())
def test_a_card_number_is_blotted_out_and_the_rest_stays(written: str, kept: str) -> None:
    assert blot(written) == kept


@pytest.mark.parametrize("written", NOT_FOUND)
def test_other_numbers_stay(written: str) -> None:
    assert blot(written) == written


def test_a_number_anywhere_in_a_message_leaves_only_its_blotted_words() -> None:
    message = {
        "message_id": 7,
        "chat": {"id": 1},
        "caption": "look",
        "reply_to_message": {"text": "4242 4242 4242 4242"},
        "document": {"file_id": "4242424242424242", "file_name": "4242424242424242.txt"},
    }
    assert blot_message(message) == {"message_id": 7, "chat": {"id": 1}, "caption": "look", MARK: True}


def test_ids_are_no_card_numbers() -> None:
    message = {"message_id": 7, "text": "hello", "photo": [{"file_id": "4242424242424242"}]}
    assert blot_message(message) == message


# Half of the number, as typed and closed up: four digits alone stand by chance in a moment or an id now and then.
HALVES = ("4242 4242", "42424242")


async def test_a_card_number_typed_in_private_is_deleted_and_stored_nowhere(town: Town) -> None:
    typed = town.telegram.send(town.ada, "please charge 4242 4242 4242 4242 every week")
    await town.reads(town.ada, "looked like a card number", "deleted your message")
    assert typed.deleted
    await town.quiet()
    for half in HALVES:
        assert not await everything_that_holds(half)


async def test_a_card_number_as_a_question_to_support_reaches_nobody(town: Town) -> None:
    town.telegram.start(town.admin)
    town.telegram.send(town.ada, "/paysupport")
    await town.reads(town.ada, "Write your question")
    town.telegram.send(town.ada, "4242424242424242")
    await town.reads(town.ada, "looked like a card number")
    town.telegram.send(town.ada, "/paysupport why 4242424242424242")
    await town.quiet()
    for half in HALVES:
        assert not await everything_that_holds(half)
    assert not [m for m in town.telegram.messages(town.admin) if "4242" in m.text]


async def test_the_words_of_a_handled_message_are_kept_no_longer(town: Town) -> None:
    town.telegram.send(town.ada, "a-secret-thought")
    await town.reads(town.ada, "did not understand")
    await town.quiet()
    assert not await everything_that_holds("a-secret-thought")


async def everything_that_holds(text: str) -> list[str]:
    """The tables that have this text in some column of some row."""
    tables = list(models())
    assert "telegram_updates" in tables
    return [
        table
        for table in tables
        if any(text in str(list(row.values())) for row in await rows(f'SELECT * FROM "{table}"'))
    ]
