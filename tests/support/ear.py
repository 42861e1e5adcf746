"""Hears by the words of a language which message was said: `Ear("ar").hears("notice-welcome", text)`.

A journey that names what it reads by its key is walked in any language. What stands in for a value matches anything, a choice
matches each of its variants; tags and invisible marks of direction are left out on both sides.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape

from fluent.syntax import FluentParser, ast

from tests.support.running import ROOT

LOCALES = ROOT / "locales"
_TAG = re.compile(r"<[^>]*>")
_ANY = ".*?"
_SPOKEN = re.compile(r"\w{2}")
_MARKS = re.compile("[\u200b-\u200f\u2066-\u2069]")


class Ear:
    """One language; a key that is unknown, or nothing but values, is an error: a journey would wait for nothing, or for anything."""

    def __init__(self, language: str) -> None:
        self._messages = _messages(language)
        self._known: dict[str, re.Pattern[str]] = {}

    def hears(self, key: str, text: str) -> bool:
        """Whether the text has the words of this key, wherever in it."""
        assert self._has_words(key), f"{key} has no words of its own to be known by"
        return self._pattern(key).search(_bare(text)) is not None

    def is_named(self, key: str, text: str) -> bool:
        """Whether the text, a button's, is the words of this key and no more."""
        return self._pattern(key).fullmatch(_bare(text).strip()) is not None

    def bare(self, text: str) -> str:
        """The text without its invisible marks of direction."""
        return _bare(text)

    def hears_any(self, beginning: str, text: str) -> bool:
        """Whether the text has the words of any key that begins so; those that are nothing but values are no words."""
        known = (key for key in self._messages if key.startswith(beginning))
        return any(self.hears(key, text) for key in known if self._has_words(key))

    def _has_words(self, key: str) -> bool:
        return _SPOKEN.search(self._pattern(key).pattern.replace(_ANY, "")) is not None

    def _pattern(self, key: str) -> re.Pattern[str]:
        if key not in self._known:
            self._known[key] = re.compile(_of_pattern(self._messages[key]), re.DOTALL)
        return self._known[key]


@cache
def _messages(language: str) -> dict[str, ast.Pattern]:
    place = LOCALES / language
    files = sorted(place.glob("*.ftl")) if place.is_dir() else [LOCALES / f"{language}.ftl"]
    entries = [one for file in files for one in FluentParser().parse(file.read_text(encoding="utf-8")).body]
    return {one.id.name: one.value for one in entries if isinstance(one, ast.Message) and one.value is not None}


def _of_pattern(pattern: ast.Pattern) -> str:
    return "".join(_of_element(one) for one in pattern.elements)


def _of_element(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return _words(element.value)
    inner = element.expression
    if isinstance(inner, ast.SelectExpression):
        return f"(?:{'|'.join(_of_pattern(one.value) for one in inner.variants)})"
    if isinstance(inner, ast.StringLiteral):
        return _words(str(inner.parse()["value"]))
    return _ANY


def _words(text: str) -> str:
    said = re.split(r"\s+", _bare(unescape(_TAG.sub("", text))))
    return r"\s+".join(re.escape(one) for one in said)


def _bare(text: str) -> str:
    return _MARKS.sub("", text)
