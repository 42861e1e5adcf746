"""Words by key: Fluent files, an explicit language, and values that are escaped unless they say they are HTML.

A language is one file or one folder of files, named by its code. It is read when it is spoken first;
what it lacks is said in English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FALLBACK = "en"
_LONG = 500
# Unicode's marks around what runs the other way. Nobody wants them in what is copied or tapped: code, commands, names.
_OPEN, _SHUT = "\u2068", "\u2069"
_LEFT_TO_RIGHT = re.compile("[A-Za-z]")
_COPIED = re.compile(f"(<code>|/|@){_OPEN}([^{_OPEN}{_SHUT}]*){_SHUT}")


class Html(str):
    """Text that is HTML already and must not be escaped again."""

    __slots__ = ()


class MissingWords(LookupError):
    """A key that no file defines, or a value that a text needs and was not given."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """One language's voice. `speaker(key, **values)` gives HTML, `speaker.plain(key, **values)` gives text.

    `english` says what this language has no words for, so that nobody is left without an answer.
    """

    language: str
    bundle: FluentBundle
    english: Speaker | None = None
    right_to_left: bool = False

    def __call__(self, key: str, **values: str | float) -> Html:
        """The words of `key` as HTML for a message; text among `values` is escaped unless it is `Html`."""
        safe = {name: _escaped(value) for name, value in values.items()}
        return Html(self._format(key, safe))

    def plain(self, key: str, **values: str | float) -> str:
        """The words of `key` as they are: for buttons, menus and pop-ups, which know no HTML."""
        return self._format(key, values)

    def knows(self, key: str) -> bool:
        """Whether there are words for `key`: for names that come from outside and may be new."""
        return bool(self.bundle.has_message(key)) or (self.english is not None and self.english.knows(key))

    def _format(self, key: str, values: Mapping[str, str | float]) -> str:
        if self.right_to_left:
            values = {name: _isolated(value) for name, value in values.items()}
        said = self._said(key, values)
        return _COPIED.sub(r"\1\2", said) if self.right_to_left else said

    def _said(self, key: str, values: Mapping[str, str | float]) -> str:
        pattern = self.bundle.get_message(key).value if self.bundle.has_message(key) else None
        short, long = _parted(values)
        text, errors = self.bundle.format_pattern(pattern, short) if pattern is not None else ("", [])
        if self.english is not None and (errors or pattern is None):
            return self.english._said(key, values)  # noqa: SLF001  # another of our own kind
        if pattern is None:
            sentence = f"no words for {key!r} in locales/{self.language}"
            raise MissingWords(sentence)
        if errors:
            sentence = f"the words for {key!r} in locales/{self.language} lack a value: {errors}"
            raise MissingWords(sentence)
        said = str(text)
        for stand_in, value in long.items():
            said = said.replace(stand_in, value)
        return said


class Words:
    """Every language there is; each is read when it is spoken first."""

    def __init__(self, folder: Path) -> None:
        """Look which there are: `folder/<language>.ftl` or `folder/<language>/*.ftl`."""
        self._places = {path.stem: path for path in sorted(folder.iterdir()) if _files(path)}

    @property
    def languages(self) -> tuple[str, ...]:
        """The code of each, English first."""
        return tuple(sorted(self._places, key=lambda code: (code != FALLBACK, code)))

    def speak(self, language: str) -> Speaker:
        """The voice for a client's language hint: `pt-br`; else `pt`; else any that begins like it; else English."""
        code = self.nearest(language)
        english = _speaker(self._places[FALLBACK], None)
        return english if code == FALLBACK else _speaker(self._places[code], english)

    def nearest(self, language: str) -> str:
        """The code of the language that `speak` would speak: `zh-hans` for `zh`, `zh-cn` and `zh-hant`."""
        hint = language.lower().replace("_", "-")
        first = hint.split("-")[0]
        alike = (code for code in self._places if code.split("-")[0] == first)
        return next((code for code in (hint, first) if code in self._places), None) or next(alike, FALLBACK)


@cache  # once per process: the door for webhooks needs English long before the chat does
def _speaker(place: Path, english: Speaker | None) -> Speaker:
    # Isolating marks would stand as invisible characters in names that people copy.
    bundle = FluentBundle([place.stem], use_isolating=False)
    for path in _files(place):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    right_to_left = Locale.parse(place.stem.replace("-", "_")).text_direction == "rtl"
    return Speaker(place.stem, bundle, english, right_to_left)


def _files(place: Path) -> list[Path]:
    return sorted(place.glob("*.ftl")) if place.is_dir() else [place] if place.suffix == ".ftl" else []


def _isolated(value: str | float) -> str | float:
    """In a text from right to left, whatever has Latin letters stands by itself: else its signs and numbers swap sides."""
    if not isinstance(value, str) or not _LEFT_TO_RIGHT.search(value):
        return value
    return type(value)(f"{_OPEN}{value}{_SHUT}")


def _parted(values: Mapping[str, str | float]) -> tuple[dict[str, str | float], dict[str, str]]:
    """Fluent refuses values of more than 1,000 characters: a stand-in that nobody writes is put in their place."""
    short, long = dict(values), {}
    for name, value in values.items():
        if isinstance(value, str) and len(value) > _LONG:
            short[name] = f"\ue000{name}\ue001"
            long[f"\ue000{name}\ue001"] = str(value)
    return short, long


def _escaped(value: str | float) -> str | float:
    return value if not isinstance(value, str) or isinstance(value, Html) else escape(value, quote=False)
