"""What a language lacks beside English: `python -m tools.words es` lists it key by key; without a code, of every language."""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.serializer import FluentSerializer
from fluent.syntax.visitor import Visitor

from bot.words import FALLBACK, Words
from locales import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
COUNTED = 1_000  # nobody counts further here: no million days, for which Romance languages have a form of their own
ALIKE = 12  # how many texts a language may share with English: signs, names, values alone
# Telegram's limits, in characters; a button's is where a phone cuts it off.
LIMITS = {"bot-short-description": 120, "bot-description": 512, "command-": 256, "toast-": 200, "button-": 40}


class Reading(Visitor):
    """One text: its values, the forms it has for each value that it selects by, and everything that is said as it is."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self.values: set[str] = set()
        self.forms: dict[str, set[str]] = {}
        self.said: list[str] = []

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802  # the visitor's own naming
        self.values.add(node.id.name)

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, fluent.VariableReference):
            keys = {str(getattr(one.key, "name", None) or getattr(one.key, "value", "")) for one in node.variants}
            self.forms.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)

    def visit_TextElement(self, node: fluent.TextElement) -> None:  # noqa: N802
        self.said.append(node.value)


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of one language; `text` is its pattern as it is written."""

    reading: Reading
    text: str
    tags: Counter[str] = field(default_factory=Counter)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()

    def handle_starttag(self, tag: str, _: object) -> None:
        self.seen[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        self.seen[f"/{tag}"] += 1


def complaints(language: str) -> Iterator[str]:
    """Every way in which a language does not fit what English asks for, one sentence each."""
    english, theirs = entries(FALLBACK), entries(language)
    yield from junk(language)
    yield from (f"{key}: missing" for key in english if key not in theirs)
    yield from (f"{key}: English has no such key" for key in theirs if key not in english)
    both = [key for key in english if key in theirs]
    for key in both:
        yield from _differences(key, english[key], theirs[key], language)
    alike = [key for key in both if theirs[key].text == english[key].text and _has_words(english[key])]
    if language != FALLBACK and len(alike) > ALIKE:
        yield f"{len(alike)} texts are as in English: {', '.join(alike)}"


def _differences(key: str, english: Entry, theirs: Entry, language: str) -> Iterator[str]:
    for name in english.reading.values - theirs.reading.values:
        yield f"{key}: does not use {name}"
    for name in theirs.reading.values - english.reading.values:
        yield f"{key}: nobody gives {name}"
    for name, wanted in english.reading.forms.items():
        yield from _wrong_forms(key, name, wanted, theirs.reading.forms.get(name, set()), language)
    if set(theirs.tags) != set(english.tags) or (not english.reading.forms and theirs.tags != english.tags):
        yield f"{key}: other tags than {dict(english.tags)}"
    if any(theirs.tags[tag] != theirs.tags[f"/{tag}"] for tag in theirs.tags if not tag.startswith("/")):
        yield f"{key}: a tag is not closed"
    for start, limit in LIMITS.items():
        length = len(theirs.text) if not theirs.reading.forms else max(map(len, theirs.reading.said))
        if key.startswith(start) and length > limit:
            yield f"{key}: {length} characters, and {limit} is the most"


def _wrong_forms(key: str, name: str, wanted: set[str], forms: set[str], language: str) -> Iterator[str]:
    """Words of our own stay as they are; forms of a number are those that the language has for whole numbers."""
    own = wanted - CATEGORIES
    if own - forms:
        yield f"{key}: {name} lacks {', '.join(sorted(own - forms))}"
    if not wanted & (CATEGORIES - {"other"}):
        return
    needed = plurals(language)
    if needed != {"other"} or forms:
        missing = needed - forms
        if missing:
            yield f"{key}: {name} lacks {', '.join(sorted(missing))}"


@cache
def plurals(language: str) -> frozenset[str]:
    """CLDR's forms for the whole numbers that occur here. The rest (`other` in Russian) is only for parts of a whole."""
    rule = Locale.parse(language.replace("-", "_")).plural_form
    return frozenset(rule(number) for number in range(COUNTED))


def entries(language: str) -> dict[str, Entry]:
    """Each key of a language."""
    found: dict[str, Entry] = {}
    for one in _parsed(language):
        if isinstance(one, fluent.Message) and one.value is not None:
            reading, tags = Reading(), _Tags()
            reading.visit(one.value)
            text = _pattern(one)
            tags.feed(text)
            found[one.id.name] = Entry(reading, text, tags.seen)
    return found


def _pattern(message: fluent.Message) -> str:
    written: str = FluentSerializer().serialize_entry(message)
    return written.partition("=")[2].strip()


def junk(language: str) -> Iterator[str]:
    """What is no Fluent, and keys that stand there twice."""
    yield from (f"not readable: {str(one.content)[:60]!r}" for one in _parsed(language) if isinstance(one, fluent.Junk))
    keys = Counter(one.id.name for one in _parsed(language) if isinstance(one, fluent.Message))
    yield from (f"{key}: stands there {times} times" for key, times in keys.items() if times > 1)


@cache
def _parsed(language: str) -> tuple[fluent.EntryType, ...]:
    place = FOLDER / language
    files = sorted(place.glob("*.ftl")) if place.is_dir() else [Path(f"{place}.ftl")]
    return tuple(one for path in files for one in FluentParser().parse(path.read_text(encoding="utf-8")).body)


def _has_words(entry: Entry) -> bool:
    return any(sign.isalpha() for text in entry.reading.said for sign in re.sub("<[^>]*>", "", text))


def main() -> None:
    """Print what is asked for, each missing key with its English."""
    english = entries(FALLBACK)
    for language in sys.argv[1:] or Words(FOLDER).languages:
        for sentence in complaints(language):
            key = sentence.removesuffix(": missing")
            print(f"{language}: {key} = {english[key].text}" if key in english else f"{language}: {sentence}")  # noqa: T201


if __name__ == "__main__":
    main()
