"""Looks back at the journeys of this folder: in each language every command was written, and every button of the bot was tapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from aiogram.filters.callback_data import CallbackData

from bot import callbacks, journey_callbacks, money_callbacks, work_callbacks
from bot.commands import COMMANDS

if TYPE_CHECKING:
    from types import ModuleType

    from tests.support.town import Town

# Buttons that only a notice shows, which no command leads to, each with the journey that taps it.
ONLY_TOLD = {
    callbacks.AnswerTrial: "free days with a card that was used before: tests/bot/test_known_card.py",
    callbacks.ReleaseBrake: "more people than may leave a chat at once, to admins: tests/journeys/test_notices_admins.py",
    callbacks.UndoSecond: "a second subscription, to admins: tests/bot/test_admin.py",
    money_callbacks.StopFraud: "a warning of fraud, to admins: tests/journeys/test_money_back.py",
    money_callbacks.Forgive: "a week that is not paid: tests/journeys/test_money_back.py",
    money_callbacks.ForgiveNow: "the same",
}


def buttons() -> set[type[CallbackData]]:
    """Everything that a button can carry back."""
    modules: tuple[ModuleType, ...] = (callbacks, journey_callbacks, money_callbacks, work_callbacks)
    named = (one for module in modules for one in vars(module).values() if isinstance(one, type))
    return {one for one in named if issubclass(one, CallbackData) and one is not CallbackData}


def people(town: Town, language: str) -> set[int]:
    """Whose phone speaks it, whatever its Telegram calls it."""
    everybody = town.sandbox.telegram.people
    return {person.id for person in everybody if (person.language_code or "").split("-")[0] == language}


@pytest.fixture(autouse=True)
def whole(request: pytest.FixtureRequest) -> None:
    """Only of the whole folder it can be said what was forgotten."""
    walked = {item.path for item in request.session.items}
    there = set(request.path.parent.glob("test_*.py"))
    if not there <= walked or request.config.getoption("keyword") or request.session.testsfailed:
        pytest.skip("only a part of the journeys was walked")


async def test_every_command_was_written(town: Town, language: str) -> None:
    ids = people(town, language)
    chats = [chat for chat in town.sandbox.telegram.chats if chat.id in ids]
    written = {one.text.split()[0] for chat in chats for one in chat.messages.values() if not one.by_bot and one.text}
    assert {f"/{command.name}" for command in COMMANDS} - written == set()


async def test_every_button_was_tapped(town: Town, language: str) -> None:
    ids = people(town, language)
    tapped = {tap.payload.split(":")[0] for tap in town.sandbox.telegram.state.taps.values() if tap.person_id in ids}
    missed = {one.__name__ for one in buttons() - set(ONLY_TOLD) if one.__prefix__ not in tapped}
    assert missed == set()


async def test_nothing_failed_unseen(town: Town) -> None:
    """A traceback in the log is a bug, whatever the journeys saw."""
    assert "Traceback" not in town.program.log.read_text(errors="replace")
