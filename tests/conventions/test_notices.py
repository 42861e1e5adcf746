"""The page of the notices says what the code does: every kind, its hour, its switch, its first button and its lapse."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

import pytest

from bot.words import Words
from domain.notice import KINDS, Kind
from domain.topic import TOPICS, topic_of
from locales import FOLDER
from tests.conventions.sources import read
from tests.scenes.notices import scenes

PERSONAL = [kind.name for kind in KINDS.values() if not kind.admin]
INTERVALS = ("week", "month", "year")


@cache
def page() -> dict[str, list[str]]:
    """The cells of each row behind the notice's name."""
    lines = [line.strip("| ").split(" | ") for line in read("docs/notices.md").splitlines() if line.startswith("| `")]
    return {cells[0].strip("`"): cells[1:] for cells in lines}


@cache
def buttons() -> dict[str, set[str]]:
    """The first button of each form of a notice."""
    found: dict[str, set[str]] = {}
    for scene in scenes(Words(FOLDER).speak("en")):
        keyboard = scene.screen.keyboard
        first = keyboard.inline_keyboard[0][0].text if keyboard and keyboard.inline_keyboard else "–"
        found.setdefault(scene.name.partition(":")[0], set()).add(first)
    return found


def hour(kind: Kind) -> str:
    return "in place" if kind.edits else "by day" if kind.civil else "at once"


def switches(name: str) -> set[str]:
    return {topic.name for one in INTERVALS if (topic := topic_of(name, {"interval": one})) is not None}


def test_every_notice_has_its_row_in_the_order_of_the_code() -> None:
    assert list(page()) == PERSONAL


@pytest.mark.parametrize("name", PERSONAL)
def test_a_row_says_what_the_code_does(name: str) -> None:
    _, _, when, switch, button, lapse = page()[name]
    kind = KINDS[name]
    assert when == hour(kind)
    assert {word for word in TOPICS if f"`{word}`" in switch} == switches(name)
    assert switches(name) or switch == "never"
    assert button in buttons()[name]
    assert timedelta(days=int(lapse.split()[0])) == kind.lapse


def test_nothing_that_speaks_of_failing_money_or_of_access_waits_or_can_be_switched_off() -> None:
    urgent = ("payment_failed", "confirm_payment", "debit_failed", "access_closed", "access_restored", "plan_given_up")
    for name in (*urgent, "welcome", "disputed", "paused", "resumed", "pass_ended", "change_unpaid", "change_confirm"):
        assert not KINDS[name].civil, name
        assert not switches(name), name


def test_every_switch_switches_something() -> None:
    assert {word for name in PERSONAL for word in switches(name)} == set(TOPICS)
