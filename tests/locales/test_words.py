"""The words fit what says them: every key that code asks for exists, and gets every value that it needs."""

from __future__ import annotations

import ast
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from bot.commands import COMMANDS
from bot.words import Html, MissingWords, Words
from domain.invariant import INVARIANTS
from domain.notice import KINDS
from locales import FOLDER
from tests.conventions.sources import below
from tools.words import entries, junk

if TYPE_CHECKING:
    from pathlib import Path

WORDS = Words(FOLDER)
T = WORDS.speak("en")


def needed(language: str) -> dict[str, set[str]]:
    """Each key with the values that it needs."""
    return {key: entry.reading.values for key, entry in entries(language).items()}


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


def test_english_can_be_read() -> None:
    assert not list(junk("en"))


def test_every_command_and_every_notice_has_words() -> None:
    keys = set(needed("en"))
    assert {command.key for command in COMMANDS} <= keys
    told = {key.removeprefix("notice-") for key in keys if key.startswith("notice-")}
    for kind in KINDS:
        assert any(key.startswith(kind.replace("_", "-")) for key in told), kind
    kinds = tuple(kind.replace("_", "-") for kind in KINDS)
    assert not [key for key in told if not key.startswith(kinds)]


def test_every_invariant_says_what_is_wrong_and_what_to_do() -> None:
    names = {key for key in needed("en") if key.startswith("invariant-")}
    assert names == {f"invariant-{one.name}{end}" for one in INVARIANTS for end in ("", "-do")}


@pytest.mark.parametrize("hint", ["en", "en-GB", "", "xx"])
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


def made(folder: Path, **files: str) -> Words:
    """Words of a folder with these files beside `en.ftl`."""
    for name, text in {"en": "hello = Hello { $name }\nlate = Too late", **files}.items():
        (folder / f"{name.replace('_', '-')}.ftl").write_text(text, encoding="utf-8")
    return Words(folder)


def test_a_language_is_one_file_and_what_it_lacks_is_said_in_english(tmp_path: Path) -> None:
    words = made(tmp_path, de="hello = Hallo { $name }", es="hello = Hola { $nombre }")
    assert words.languages == ("en", "de", "es")
    assert words.speak("de").plain("hello", name="Ada") == "Hallo Ada"
    assert words.speak("de").plain("late") == "Too late"
    assert words.speak("de").knows("late")
    assert not words.speak("de").knows("never")
    assert words.speak("es").plain("hello", name="Ada") == "Hello Ada"
    with pytest.raises(MissingWords, match="never"):
        words.speak("de").plain("never")


def test_a_hint_finds_the_language_that_is_nearest(tmp_path: Path) -> None:
    words = made(tmp_path, de="", pt_br="", zh_hans="")
    hints = {"de-AT": "de", "pt": "pt-br", "pt-PT": "pt-br", "pt_BR": "pt-br", "zh-CN": "zh-hans", "zh": "zh-hans"}
    assert {hint: words.nearest(hint) for hint in hints} == hints
    assert words.nearest("nl") == "en"


def test_in_arabic_what_is_latin_stands_by_itself_unless_it_is_copied_or_tapped(tmp_path: Path) -> None:
    t = made(tmp_path, ar="hello = { $name }: <b>{ $name }</b> <code>{ $name }</code> /{ $name } @{ $name }").speak(
        "ar"
    )
    assert t("hello", name="Pro") == "\u2068Pro\u2069: <b>\u2068Pro\u2069</b> <code>Pro</code> /Pro @Pro"
    assert t("hello", name="لا") == "لا: <b>لا</b> <code>لا</code> /لا @لا"


def test_no_invisible_marks_stand_around_values() -> None:
    assert not set(chain.from_iterable(["\u2068", "\u2069"])) & set(T("start-title", name="Ada", business="x"))
