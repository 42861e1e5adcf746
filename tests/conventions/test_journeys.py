"""Every command is walked to its end in both languages: one file of journeys for each, and none for a command that is gone."""

from __future__ import annotations

import ast

import pytest

from bot.commands import COMMANDS
from tests.conventions.sources import Source, below

FOLDER = "tests/journeys/commands/"
LAST = "every_command"  # looks back at all the others


def journeys() -> dict[str, Source]:
    """The file of each command, by the command's name."""
    found = (source for source in below("tests") if source.path.startswith(f"{FOLDER}test_"))
    return {source.path.removeprefix(f"{FOLDER}test_").removesuffix(".py"): source for source in found}


def test_every_command_has_its_journeys_and_every_journey_its_command() -> None:
    assert set(journeys()) - {LAST} == {command.name for command in COMMANDS}


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_each_of_them_is_walked_in_both_languages_and_begins_with_its_command(name: str) -> None:
    tree = journeys()[name].tree
    walks = [
        node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef) and node.name.startswith("test_")
    ]
    assert walks
    for walk in walks:
        asked = {argument.arg for argument in walk.args.args}
        assert asked & {"language", "admin"}, f"{walk.name} is walked in one language only"
    said = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    assert any(text.split()[:1] == [f"/{name}"] for text in said), f"nobody writes /{name}"
