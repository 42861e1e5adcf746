"""A group hears nothing about anybody's plan, whatever is asked there, and whoever asks is shown the way to the private chat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.commands import COMMANDS
from tests.bot.conftest import until_so

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat
    from tests.bot.conftest import Town

from storage.updates import TelegramUpdate

# Amounts, dates, and how a plan or a card is named: what a billing answer is made of.
_FACTS = re.compile(
    r"[$€£]|\d[\d.,]*\s?(?:USD|EUR)|\d|basic|premium|enterprise|ada|grace|paid|renew|card|invoice", re.IGNORECASE
)
_ALL = [f"/{command.name}" for command in COMMANDS]


@pytest.fixture
def group(paid: Town) -> Chat:
    made = paid.telegram.create_chat("Friends", owner=paid.ada)
    paid.telegram.add_member(made, paid.admin)
    return made


async def ask_everything(town: Town, group: Chat) -> None:
    """Every command there is, by somebody who pays and by an admin, each with the bot's name behind it, too."""
    before = await TelegramUpdate.all().count()
    for command in _ALL:
        town.telegram.send(town.ada, command, chat=group)
        town.telegram.send(town.admin, f"{command}@{town.telegram.state.bot.username}", chat=group)
    wanted = before + 2 * len(_ALL)

    async def handled() -> bool:
        done = await TelegramUpdate.filter(state="done").count()
        return done >= wanted and done == await TelegramUpdate.all().count()

    await until_so(handled, 90)  # a group is one chat: one after the other


async def test_a_group_where_the_bot_may_whisper_hears_nothing_at_all(paid: Town, group: Chat) -> None:
    paid.telegram.add_bot(group, by=paid.ada)
    said = len(paid.telegram.messages(paid.ada))
    await ask_everything(paid, group)
    assert not [message.text for message in paid.telegram.messages(group) if message.by_bot]
    whispers = paid.telegram.whispers(group, paid.ada)
    assert whispers
    for message in whispers:
        assert not _FACTS.search(message.text), message.text
        assert [button["url"] for button in paid.telegram.buttons(message)] == [paid.shop.ctx.bot_link]
    assert len(paid.telegram.messages(paid.ada)) == said, "and nothing was said in private that nobody asked for there"


async def test_where_it_may_not_whisper_the_group_hears_no_fact(paid: Town, group: Chat) -> None:
    paid.telegram.add_bot(group, by=paid.ada, rights=None)
    await ask_everything(paid, group)
    heard = [message for message in paid.telegram.messages(group) if message.by_bot]
    assert heard
    for message in heard:
        assert not _FACTS.search(message.text), message.text
        assert [button["url"] for button in paid.telegram.buttons(message)] == [paid.shop.ctx.bot_link]
