"""Words by key: Fluent files, an explicit language, and values that are escaped unless they say they are HTML."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from fluent.runtime import FluentBundle, FluentResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FALLBACK = "en"
_LONG = 500


class Html(str):
    """Text that is HTML already and must not be escaped again."""

    __slots__ = ()


class MissingWords(LookupError):
    """A key that no file defines, or a value that a text needs and was not given."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """One language's voice. `speaker(key, **values)` gives HTML, `speaker.plain(key, **values)` gives text."""

    language: str
    bundle: FluentBundle

    def __call__(self, key: str, **values: str | float) -> Html:
        """The words of `key` as HTML for a message; text among `values` is escaped unless it is `Html`."""
        safe = {name: _escaped(value) for name, value in values.items()}
        return Html(self._format(key, safe))

    def plain(self, key: str, **values: str | float) -> str:
        """The words of `key` as they are: for buttons, menus and pop-ups, which know no HTML."""
        return self._format(key, values)

    def knows(self, key: str) -> bool:
        """Whether there are words for `key`: for names that come from outside and may be new."""
        return bool(self.bundle.has_message(key))

    def _format(self, key: str, values: dict[str, str | float]) -> str:
        pattern = self.bundle.get_message(key).value if self.bundle.has_message(key) else None
        if pattern is None:
            sentence = f"no words for {key!r} in locales/{self.language}"
            raise MissingWords(sentence)
        short, long = _parted(values)
        text, errors = self.bundle.format_pattern(pattern, short)
        if errors:
            sentence = f"the words for {key!r} in locales/{self.language} lack a value: {errors}"
            raise MissingWords(sentence)
        said = str(text)
        for stand_in, value in long.items():
            said = said.replace(stand_in, value)
        return said


class Words:
    """Every language there is, read once."""

    def __init__(self, folder: Path) -> None:
        """Read `folder/<language>/*.ftl`."""
        self._speakers = {path.name: _speaker(path) for path in sorted(folder.iterdir()) if any(path.glob("*.ftl"))}

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._speakers)

    def speak(self, language: str) -> Speaker:
        """The voice for a client's language hint: `pt-br`, else `pt`, else English."""
        hint = language.lower().replace("_", "-")
        found = self._speakers.get(hint) or self._speakers.get(hint.split("-")[0])
        return found or self._speakers[FALLBACK]


@cache  # once per process: the door for webhooks needs them long before the chat does
def _speaker(folder: Path) -> Speaker:
    # Isolating marks would stand as invisible characters in names that people copy.
    bundle = FluentBundle([folder.name], use_isolating=False)
    for path in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return Speaker(folder.name, bundle)


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
