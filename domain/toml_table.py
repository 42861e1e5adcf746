"""A table of the operator's file, read key by key: every problem is kept with its exact key and what would be right.

Reading never stops at a problem: a wrong value is replaced by an empty one, so that one look finds everything that is wrong.
"""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one key (`tiers[1].prices[0].amount`; lists are counted from 0), and what would be right."""

    key: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.key}: {self.sentence}" if self.key else self.sentence


class Table:
    """One table. Ask for each key that it may hold, then call `close`, which names the keys that nobody asked for."""

    def __init__(self, values: dict[str, object], path: str, problems: list[Problem]) -> None:
        """Read `values`, which stand at `path`, and add what is wrong to `problems`."""
        self._values = values
        self._path = path
        self._problems = problems
        self._asked: list[str] = []

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that are there."""
        return tuple(self._values)

    def wrong(self, key: str, sentence: str) -> None:
        """Keep a problem of one key of this table (of the table itself where `key` is empty)."""
        self._problems.append(Problem(self._at(key), sentence))

    def given(self, key: str) -> object | None:
        """The value as it stands in the file, or None where the key is missing."""
        self._asked.append(key)
        return self._values.get(key)

    def text(self, key: str, *, longest: int, lines: bool = False) -> str:
        """A text that must be there, on one line unless `lines`, of at most `longest` characters."""
        value = self.given(key)
        if value is None:
            self.wrong(key, f'is missing; write {key} = "..."')
        return "" if value is None else self._checked(key, value, longest, lines=lines)

    def optional_text(self, key: str, *, longest: int, lines: bool = False) -> str | None:
        """A text that may be left out."""
        value = self.given(key)
        return None if value is None else self._checked(key, value, longest, lines=lines)

    def word(self, key: str, words: Sequence[str], *, default: str | None = None) -> str:
        """One of `words`; without a `default` it must be there."""
        value = self.given(key)
        if value is None and default is None:
            self.wrong(key, f"is missing; it must be {_one_of(words)}")
        elif value is not None and value not in words:
            self.wrong(key, f"{said(value)} is not possible; it must be {_one_of(words)}{nearest(value, words)}")
        return value if isinstance(value, str) else default or ""

    def whole(self, key: str, *, least: int, most: int, default: int | None = None) -> int:
        """A whole number from `least` to `most`; without a `default` it must be there."""
        value = self.given(key)
        right = f"a whole number from {least} to {most}, without quotes"
        if value is None:
            if default is None:
                self.wrong(key, f"is missing; it must be {right}")
            return default or 0
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self.wrong(key, f"{said(value)} is not possible; it must be {right}")
            return least
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self.given(key)
        if value is not None and not isinstance(value, bool):
            self.wrong(key, f"{said(value)} is neither true nor false; write one of these two, without quotes")
        return value if isinstance(value, bool) else default

    def words(self, key: str) -> list[str]:
        """A list of texts, empty where the key is missing."""
        value = self.given(key)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.wrong(key, f'{said(value)} is no list of texts; write {key} = ["...", "..."]')
            return []
        return value

    def wholes(self, key: str, *, least: int, most: int) -> list[int] | None:
        """A list of whole numbers from `least` to `most`; None where the key is missing."""
        value = self.given(key)
        if value is None:
            return None
        whole = isinstance(value, list) and all(
            isinstance(item, int) and not isinstance(item, bool) and least <= item <= most for item in value
        )
        if not whole:
            self.wrong(key, f"{said(value)} is not possible; it must be a list of whole numbers from {least} to {most}")
        return list(value) if whole and isinstance(value, list) else []

    def table(self, key: str) -> Table:
        """A table inside this one, empty where the key is missing."""
        value = self.given(key)
        if value is not None and not isinstance(value, dict):
            self.wrong(
                key, f"{said(value)} is no table; write [{self._at(key)}] on a line of its own, and its keys below"
            )
        return Table(value if isinstance(value, dict) else {}, self._at(key), self._problems)

    def tables(self, key: str) -> list[Table]:
        """A list of tables inside this one, empty where the key is missing."""
        value = self.given(key)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.wrong(
                key, f"must be a list of tables: {key} = [{{ ... }}, {{ ... }}], or [[{self._at(key)}]] for each"
            )
            return []
        return [Table(item, f"{self._at(key)}[{place}]", self._problems) for place, item in enumerate(value)]

    def close(self) -> None:
        """Name every key that nobody asked for, with the known key that is nearest to it."""
        for key in self._values:
            if key not in self._asked:
                known = ", ".join(sorted(set(self._asked)))
                hint = nearest(key, self._asked) or f"; known here: {known}"
                self.wrong(key, f"is no key that anybody reads{hint}")

    def _checked(self, key: str, value: object, longest: int, *, lines: bool) -> str:
        if not isinstance(value, str):
            self.wrong(key, f'{said(value)} is no text; write it in quotes: {key} = "..."')
            return ""
        if not value.strip():
            self.wrong(key, f'is empty; write {key} = "..."')
        if len(value) > longest:
            self.wrong(key, f"has {len(value)} characters; at most {longest} fit")
        if not (value.replace("\n", "") if lines else value).isprintable():
            self.wrong(key, "holds a character that cannot be shown (a tab, a line break?); take it out")
        return value.strip()

    def _at(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path and key else self._path or key


def said(value: object) -> str:
    """The value as it may have been written in the file."""
    return (
        str(value)
        if isinstance(value, int | float) and not isinstance(value, bool)
        else json.dumps(value, default=str, ensure_ascii=False)
    )


def nearest(value: object, words: Iterable[str]) -> str:
    """A hint at the known word that is nearest to what was written, or nothing."""
    found = difflib.get_close_matches(str(value).lower(), sorted(set(words)), n=1, cutoff=0.6)
    return f"; did you mean {found[0]}?" if found else ""


def _one_of(words: Sequence[str]) -> str:
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
