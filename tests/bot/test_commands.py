"""Every command that is shown answers; what is hidden or unknown gets the same short pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.callbacks import Admin, AdminPage, BindChat
from bot.commands import COMMANDS, SHOWN

if TYPE_CHECKING:
    from sandbox.telegram.messages import Message
    from tests.bot.conftest import Town

ANSWERS = {
    "start": "Hello Ada",
    "subscribe": "Choose your plan",
    "billing_status": "You have no plan",
    "usage": "Nothing is open",
    "invoices": "Your invoices",
    "why": "Why it is so",
    "request": "This needs a plan",
    "manage_subscription": "Your billing page",
    "language": "I speak the language of your Telegram app",
    "settings": "Settings",
    "help": "what I understand",
    "paysupport": "Ask a person",
    "privacy": "What is kept of you",
    "terms": "What you agree to",
}


@pytest.mark.parametrize("name", [command.name for command in SHOWN])
async def test_every_command_that_is_shown_answers(town: Town, name: str) -> None:
    town.telegram.send(town.ada, f"/{name}")
    await town.reads(town.ada, ANSWERS[name])


async def test_the_menu_shows_admin_to_admins_only(town: Town) -> None:
    town.telegram.start(town.admin)
    await town.reads(town.admin, "Hello")
    await town.quiet()
    everybody = [command["command"] for command in town.telegram.menu_for(town.ada)]
    admins = [command["command"] for command in town.telegram.menu_for(town.admin)]
    assert everybody == [command.name for command in SHOWN]
    assert admins == [command.name for command in COMMANDS]


async def test_for_others_admin_is_a_command_that_does_not_exist(town: Town) -> None:
    town.telegram.send(town.ada, "/admin")
    hidden = await town.reads(town.ada, "/help")
    town.telegram.send(town.ada, "/no_such_command")
    await town.telegram.wait_for(lambda: len(said(town)) == 2)
    assert {message.text for message in said(town)} == {hidden.text}


@pytest.mark.parametrize("payload", [Admin(page=AdminPage.NUMBERS).pack(), BindChat(chat=1, slug="lounge").pack()])
async def test_for_others_an_admin_button_is_a_button_that_does_not_exist(town: Town, payload: str) -> None:
    town.telegram.start(town.ada)
    message = await town.reads(town.ada, "Hello")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, payload)
    hidden = await town.reads(town.ada, "out of date")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, "no:such:button")
    await town.telegram.wait_for(lambda: len(said(town)) == 3)
    assert said(town)[-1].text == hidden.text
    assert said(town)[-1].reply_markup == hidden.reply_markup


async def test_words_without_a_command_get_a_short_pointer(town: Town) -> None:
    town.telegram.send(town.ada, "what is this?")
    await town.reads(town.ada, "did not understand", "/help")


async def test_a_question_reaches_the_admins_and_nothing_of_it_is_kept_in_the_update(town: Town) -> None:
    town.telegram.start(town.admin)
    town.telegram.send(town.ada, "/paysupport")
    await town.reads(town.ada, "Write your question")
    town.telegram.send(town.ada, "Where is my <invoice>?")
    await town.reads(town.ada, "Your question is with the people")
    await town.reads(town.admin, "Ada", str(town.ada.id), "Where is my <invoice>?")
    town.telegram.send(town.ada, "thanks")
    await town.reads(town.ada, "did not understand")


async def test_a_command_leaves_the_question_that_was_begun(town: Town) -> None:
    town.telegram.send(town.ada, "/paysupport")
    await town.reads(town.ada, "Write your question")
    town.telegram.send(town.ada, "/help")
    await town.reads(town.ada, "what I understand")
    town.telegram.send(town.ada, "not a question")
    await town.reads(town.ada, "did not understand")


async def test_the_portal_link_is_made_at_the_tap(town: Town) -> None:
    town.telegram.send(town.ada, "/manage_subscription")
    await town.taps(town.ada, "Open my billing page")
    await town.reads(town.ada, "nothing to manage here", "no plan is running")


def said(town: Town) -> list[Message]:
    """What the bot has said to Ada."""
    return [message for message in town.telegram.messages(town.ada) if message.by_bot]
