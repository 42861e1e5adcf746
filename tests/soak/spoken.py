"""What the bot has said, taken down at the pretend Telegram when it has its effect, whatever was answered afterwards.

A notice is known by its opening words, read from the locales. An effect is *excused* when the program could not know of it: its
answer was a fault, or the program was killed before it can have written it down. Only after such a one the same may be said again.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from domain.notice import KINDS
from tests.support.running import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sandbox.telegram.world import TelegramWorld
    from tests.support.town import Town

SAYING = {"sendMessage", "editMessageText"}
WRITING_SECONDS = 5.0  # between Telegram's answer and the row that keeps it, on a machine that does much else
_WORDS = re.compile(r"^notice-([a-z-]+) = (.+)$", re.MULTILINE)
_VARIANTS = {"admin_new_subscriber_trial": "admin_new_subscriber"}


@dataclass(frozen=True, slots=True)
class Effect:
    """One message that somebody can read: `kind` is that of its notice, or `answer`."""

    chat: int
    kind: str
    text: str
    at: float
    answered: bool
    edit: bool


@dataclass(slots=True)
class Spoken:
    """Listens to the pretend Telegram; `listen` again after its faults were cleared."""

    telegram: TelegramWorld
    effects: list[Effect] = field(default_factory=list)
    openings: list[tuple[str, re.Pattern[str]]] = field(default_factory=lambda: list(_openings()))

    def listen(self) -> None:
        self.telegram.faults.on_acted = self._note

    def _note(self, method: str) -> None:
        call = self.telegram.calls[-1]
        if method not in SAYING or not call.acted:
            return
        text = str(call["text"])
        self.effects.append(
            Effect(
                chat=int(str(call["chat_id"])),
                kind=self._kind(text),
                text=text,
                at=monotonic(),
                answered=call.status == 200,
                edit=method == "editMessageText",
            )
        )

    def _kind(self, text: str) -> str:
        return next((kind for kind, opening in self.openings if opening.match(text)), "answer")


@dataclass(frozen=True, slots=True)
class Row:
    """One notice as the outbox keeps it."""

    chat: int
    kind: str
    fact: str
    state: str
    attempts: int
    note: str | None


def read_outbox(town: Town) -> list[Row]:
    """Every notice that was ever owed."""
    found = town.rows("SELECT chat_id AS chat, kind, fact, state, attempts, note FROM outbox_notices ORDER BY id")
    return [Row(**dict(row)) for row in found]


@dataclass(frozen=True, slots=True)
class Tally:
    """One kind's numbers: rows by state, and what Telegram saw."""

    kind: str
    states: Counter[str]
    said: int
    doubles: int
    excused: int


def tallies(effects: Sequence[Effect], outbox: Sequence[Row], kills: Sequence[float]) -> list[Tally]:
    """One row for each kind of notice that was owed or said."""
    found = []
    for kind in KINDS:
        mine = [one for one in effects if one.kind == kind]
        states = Counter(str(row.state) for row in outbox if row.kind == kind)
        if mine or states:
            doubles = sum(count - 1 for count in Counter((one.chat, one.text) for one in mine).values())
            found.append(Tally(kind, states, len(mine), doubles, sum(excused(one, kills) for one in mine)))
    return found


def excused(effect: Effect, kills: Sequence[float]) -> bool:
    """Whether the program could not know that this was said."""
    return not effect.answered or any(effect.at <= kill <= effect.at + WRITING_SECONDS for kill in kills)


def wrongly_said(effects: Sequence[Effect], outbox: Sequence[Row], kills: Sequence[float]) -> Iterator[str]:
    """Every way in which what was said and what was written down do not fit together."""
    owed: defaultdict[tuple[int, str], list[Row]] = defaultdict(list)
    said: defaultdict[tuple[int, str], list[Effect]] = defaultdict(list)
    for row in outbox:
        owed[row.chat, row.kind].append(row)
    for effect in effects:
        if effect.kind != "answer":
            said[effect.chat, effect.kind].append(effect)
    for chat, kind in sorted(owed.keys() | said.keys()):
        for wrong in _wrong(kind, owed[chat, kind], said[chat, kind], kills):
            yield f"messages: {kind} to {chat}: {wrong}"


def _wrong(kind: str, rows: Sequence[Row], effects: Sequence[Effect], kills: Sequence[float]) -> Iterator[str]:
    sent = sum(row.state == "sent" for row in rows)
    tries = sum(row.attempts for row in rows)
    unknowing = sum(excused(one, kills) for one in effects)
    if sent > len(effects):
        yield f"{sent} are written down as sent, and only {len(effects)} were seen"
    if len(effects) - unknowing > sent:
        yield f"said {len(effects)} times ({unknowing} excused), and only {sent} are written down as sent"
    if len(effects) > tries:
        yield f"said {len(effects)} times in {tries} tries"
    repeats = Counter(one.text for one in effects)
    for text, count in repeats.items():
        cut = sum(excused(one, kills) for one in effects if one.text == text)
        if count > 1 + cut:
            yield f"the same was said {count} times, and only {cut} of them could not be known of: {text[:60]!r}"
        if count > 1 and not KINDS[kind].weighty and not all(one.edit for one in effects):
            yield f"it is not weighty, and was said {count} times: {text[:60]!r}"
    for row in rows:
        if row.state in {"owed", "sending"}:
            yield f"{row.fact} is still {row.state} ({row.note})"


def _openings() -> Iterator[tuple[str, re.Pattern[str]]]:
    """The opening line of every kind of notice as a pattern, from the words themselves."""
    for file in sorted((ROOT / "locales" / "en").glob("*.ftl")):
        for name, words in _WORDS.findall(file.read_text(encoding="utf-8")):
            kind = name.replace("-", "_")
            kind = _VARIANTS.get(kind, kind)
            if kind not in KINDS:
                continue
            opening = words.replace("{ $missing ->", "I ")
            pattern = re.sub(r"\\\{\\? \\?\$[a-z_]+\\? \\?\\\}", ".*", re.escape(opening))
            yield kind, re.compile(pattern, re.DOTALL)
