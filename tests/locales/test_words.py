"""The words fit what says them: every key that code asks for exists, and gets every value that it needs."""

from __future__ import annotations

import ast
from itertools import chain

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from bot.commands import COMMANDS
from bot.words import Html, MissingWords, Words
from domain.notice import KINDS
from locales import FOLDER
from tests.conventions.sources import below

WORDS = Words(FOLDER)
T = WORDS.speak("en")


class Placeholders(Visitor):
    """The values that one pattern needs."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802  # the visitor's own naming
        self.names.add(node.id.name)


def needed(language: str) -> dict[str, set[str]]:
    """Each key with the values that it needs."""
    found: dict[str, set[str]] = {}
    for path in (FOLDER / language).glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                places = Placeholders()
                places.visit(entry)
                found[entry.id.name] = places.names
    return found


def spoken() -> list[tuple[str, int, str, set[str]]]:
    """Each place in bot/ that says a literal key: file, line, key, the values given."""
    calls = [
        (source.path, node)
        for source in below("bot")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and _speaks(node.func)
    ]
    return [
        (path, call.lineno, call.args[0].value, {keyword.arg or "**" for keyword in call.keywords})
        for path, call in calls
        if call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    ]


def _speaks(func: ast.expr) -> bool:
    """`t(...)`, `visit.t(...)`, `t.plain(...)`."""
    if isinstance(func, ast.Attribute) and func.attr == "plain":
        func = func.value
    return (isinstance(func, ast.Name) and func.id == "t") or (isinstance(func, ast.Attribute) and func.attr == "t")


def test_every_key_that_is_said_exists_and_gets_its_values() -> None:
    keys, said = needed("en"), spoken()
    assert len(said) > 100
    wrong = [
        f"{path}:{line} {key} lacks {sorted(keys.get(key, {'the key itself'}) - given)}"
        for path, line, key, given in said
        if key not in keys or (keys[key] - given and "**" not in given)
    ]
    assert not wrong


def test_no_value_is_given_that_the_words_do_not_use() -> None:
    keys = needed("en")
    wrong = [
        f"{path}:{line} {key}: {sorted(given - keys[key])}"
        for path, line, key, given in spoken()
        if key in keys and given - keys[key] - {"**"}
    ]
    assert not wrong


def test_every_language_needs_the_same_values() -> None:
    english = needed("en")
    assert english
    for language in WORDS.languages:
        assert needed(language) == english


def test_every_command_and_every_notice_has_words() -> None:
    keys = set(needed("en"))
    assert {command.key for command in COMMANDS} <= keys
    told = {key.removeprefix("notice-") for key in keys if key.startswith("notice-")}
    for kind in KINDS:
        assert any(key.startswith(kind.replace("_", "-")) for key in told), kind
    kinds = tuple(kind.replace("_", "-") for kind in KINDS)
    assert not [key for key in told if not key.startswith(kinds)]


@pytest.mark.parametrize("hint", ["en", "en-GB", "pt-br", "", "xx"])
def test_a_language_that_nobody_speaks_falls_back_to_english(hint: str) -> None:
    assert WORDS.speak(hint).language == "en"


def test_an_unknown_key_is_an_error_that_names_it() -> None:
    with pytest.raises(MissingWords, match="no-such-key"):
        T("no-such-key")


def test_a_value_that_is_not_given_is_an_error() -> None:
    with pytest.raises(MissingWords, match="start-title"):
        T("start-title", name="Ada")


def test_values_are_escaped_unless_they_are_html() -> None:
    assert "&lt;Ada&gt;" in T("start-title", name="<Ada>", business="x")
    assert "<i>x</i>" in T("start-title", name="Ada", business=Html("<i>x</i>"))
    assert "<Ada>" in T.plain("start-title", name="<Ada>", business="x")


def test_no_invisible_marks_stand_around_values() -> None:
    assert not set(chain.from_iterable(["\u2068", "\u2069"])) & set(T("start-title", name="Ada", business="x"))
