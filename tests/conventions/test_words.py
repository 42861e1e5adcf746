"""Words that people read live in locales/, each of them is used, and each that is used exists."""

from __future__ import annotations

import ast
import re
from functools import cache

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from tests.conventions.sources import Source, below, files, product, read

ENGLISH = re.compile(r"[A-Za-z]{2,}[,.!?]? [A-Za-z]{2,}")
SHOWN_AS = {"text", "caption", "title", "description", "input_field_placeholder", "short_description"}
SHOWN_BY = {"answer", "answer_photo", "reply", "edit_text", "edit_caption", "send_message", "edit_message_text"}


class Keys(Visitor):
    """What one Fluent file defines, and what its own patterns refer to."""

    def __init__(self) -> None:
        self.defined: list[str] = []
        self.referred: set[str] = set()

    def visit_Message(self, node: fluent.Message) -> None:  # noqa: N802 # the visitor's own naming
        self.defined.append(node.id.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802 # the same
        self.referred.add(node.id.name)


def test_words_shown_to_people_come_from_locales() -> None:
    plain = [
        f"{source.path}:{node.lineno} {english!r}"
        for source in below("bot")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        for english in _english_shown_by(node)
    ]
    assert not plain, f"move the words into locales/ and name them by key: {plain}"


def test_every_file_of_words_can_be_read() -> None:
    assert _languages(), "locales/ holds no .ftl file"
    broken = [name for name in _fluent_files() if any(isinstance(entry, fluent.Junk) for entry in _parsed(name).body)]
    assert not broken, f"Fluent can not read all of: {broken}"


def test_no_key_is_defined_twice() -> None:
    for language in _languages():
        defined = [key for name in _fluent_files(language) for key in _keys(name).defined]
        twice = {key for key in defined if defined.count(key) > 1}
        assert not twice, f"defined twice in {language}: {sorted(twice)}"


def test_every_key_is_used() -> None:
    literals, patterns = _mentions()
    referred = {key for name in _fluent_files("en") for key in _keys(name).referred}
    unused = {
        key for key in _defined("en") - literals - referred if not any(pattern.fullmatch(key) for pattern in patterns)
    }
    assert not unused, f"nobody says these: {sorted(unused)}"


def test_every_key_that_is_said_exists() -> None:
    speakers = _speakers()
    assert speakers, "no function in locales/ or bot/words.py takes a `key`: tell this test how words are asked for"
    said = {
        (node.args[speakers[name]].value, f"{source.path}:{node.lineno}")  # type: ignore[attr-defined] # seen just below
        for source in (*below("bot"), *below("web"))
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and (name := _called(node)) in speakers
        and len(node.args) > speakers[name]
        and isinstance(node.args[speakers[name]], ast.Constant)
    }
    unknown = sorted(f"{where} {key}" for key, where in said if key not in _defined("en"))
    assert not unknown, f"add to locales/: {unknown}"


@cache
def _fluent_files(language: str | None = None) -> list[str]:
    found = [name for name in files() if name.startswith("locales/") and name.endswith(".ftl")]
    return [name for name in found if language is None or _language(name) == language]


def _language(name: str) -> str:
    """`locales/en/shop.ftl` and `locales/en.ftl` both speak `en`."""
    return name.split("/")[1].removesuffix(".ftl")


def _languages() -> set[str]:
    return {_language(name) for name in _fluent_files()}


@cache
def _parsed(name: str) -> fluent.Resource:
    return FluentParser().parse(read(name))


@cache
def _keys(name: str) -> Keys:
    keys = Keys()
    keys.visit(_parsed(name))
    return keys


def _defined(language: str) -> set[str]:
    return {key for name in _fluent_files(language) for key in _keys(name).defined}


def _mentions() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every literal of the product, and for every f-string that looks like a key a pattern of what it may become."""
    literals: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for source in product():
        literals |= _literals(source)
        patterns += _patterns(source)
    return literals, patterns


def _literals(source: Source) -> set[str]:
    return {
        node.value for node in ast.walk(source.tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _patterns(source: Source) -> list[re.Pattern[str]]:
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.JoinedStr):
            pieces = [piece.value if isinstance(piece, ast.Constant) else None for piece in node.values]
            fixed = "".join(str(piece) for piece in pieces if piece is not None)
            if re.fullmatch(r"[a-z][a-z0-9-]{2,}", fixed):
                found.append(
                    re.compile("".join("[a-z0-9-]+" if piece is None else re.escape(str(piece)) for piece in pieces))
                )
    return found


def _speakers() -> dict[str, int]:
    """Each function that turns a key into words, with the position of its `key`."""
    return {
        node.name: names.index("key")
        for source in product()
        if source.path.startswith("locales/") or source.path == "bot/words.py"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef)
        and "key" in (names := [argument.arg for argument in node.args.args if argument.arg != "self"])
    }


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _english_shown_by(call: ast.Call) -> list[str]:
    shown = [keyword.value for keyword in call.keywords if keyword.arg in SHOWN_AS]
    shown += call.args if _called(call) in SHOWN_BY else []
    texts = [
        node.value
        for value in shown
        for node in ast.walk(value)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return [text for text in texts if ENGLISH.search(text)]
