"""Whether what was said and what is written down fit together, message by message.

A notice is said once. The one exception is the design's: a try that was cut off (its answer was a fault, or the program was killed
while the row was in `sending`, in this very try) leaves nobody knowing, and then what speaks of money or access, and every edit, is
said again. An answer to what somebody did is said once for each time that their update was handled: kills and failures are such times.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.notice import KINDS
from tests.soak.spoken import ANSWER, Cause

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.soak.spoken import Effect
    from tests.support.town import Town


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """A kill, as `monotonic` tells: how long this life was, after how many seconds it was ready, and what it left half done."""

    at: float
    life: float
    ready_after: float | None
    sending: frozenset[Cause] = frozenset()
    handling: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One notice as the outbox keeps it; `edit`: it turned a message into itself, or should have."""

    id: int
    chat: int
    kind: str
    fact: str
    state: str
    attempts: int
    note: str | None = None
    edit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """Everything that is counted: what was said, what the outbox keeps, how often each update's handling failed, and the kills."""

    effects: Sequence[Effect]
    outbox: Sequence[Row]
    failures: dict[int, int]
    kills: Sequence[Kill]

    def cut(self, effect: Effect) -> bool:
        """Whether the program could not know that this was said."""
        return not effect.answered or any(effect.cause in kill.sending for kill in self.kills)


def read_books(town: Town, effects: Sequence[Effect], kills: Sequence[Kill]) -> Books:
    """Every notice that was ever owed, and every update that ever came."""
    # What is to be said some days from now is planned, and nobody waits for it.
    state = f"CASE WHEN state = 'owed' AND due_ms > {town.sandbox.clock.timestamp()}000 THEN 'planned' ELSE state END AS state"
    sql = f"SELECT id, chat_id AS chat, kind, fact, {state}, attempts, note, edit_message_id IS NOT NULL AS edit FROM outbox_notices"
    outbox = [Row(**(dict(row) | {"edit": bool(row["edit"])})) for row in town.rows(f"{sql} ORDER BY id")]
    failures = {row["id"]: row["attempts"] for row in town.rows("SELECT id, attempts FROM telegram_updates")}
    return Books(effects=effects, outbox=outbox, failures=failures, kills=kills)


def left_half_done(town: Town) -> tuple[frozenset[Cause], frozenset[int]]:
    """What a program that has just died was about to say, with the try, and which updates it had not finished."""
    sending = town.rows("SELECT id, attempts FROM outbox_notices WHERE state = 'sending'")
    handling = town.rows("SELECT id FROM telegram_updates WHERE state = 'new'")
    causes = (Cause(row=row["id"], tries=row["attempts"]) for row in sending)
    return frozenset(causes), frozenset(row["id"] for row in handling)


@dataclass(frozen=True, slots=True)
class Tally:
    """One kind's numbers: rows by state, what Telegram saw, how much of it was said once more, and after which cut."""

    kind: str
    states: Counter[str]
    said: int
    repeated: int
    after_kill: int


def tallies(books: Books) -> list[Tally]:
    """One row for each kind of notice that was owed or said."""
    found = []
    said = _by_cause(books)
    for kind in KINDS:
        mine = [one for one in books.effects if one.kind == kind]
        rows = [row for row in books.outbox if row.kind == kind]
        if mine or rows:
            extra = [one for row in rows for one in said[row.id][:-1]]
            killed = sum(one.answered for one in extra)
            found.append(Tally(kind, Counter(row.state for row in rows), len(mine), len(extra), killed))
    return found


def wrongly_said(books: Books) -> Iterator[str]:
    """Every way in which what was said and what was written down do not fit together."""
    said = _by_cause(books)
    for row in books.outbox:
        for wrong in _wrong(books, row, said[row.id]):
            yield f"messages: {row.kind} to {row.chat} ({row.fact}, {row.state} after {row.attempts} tries): {wrong}"
    for effect in books.effects:
        if effect.cause is None:
            yield f"messages: {effect.kind} to {effect.chat} was said for no reason: {effect.text[:60]!r}"
    yield from _answers(books)


def _by_cause(books: Books) -> defaultdict[int, list[Effect]]:
    said: defaultdict[int, list[Effect]] = defaultdict(list)
    for effect in books.effects:
        if effect.cause is not None and effect.kind != ANSWER:
            said[effect.cause.row].append(effect)
    return said


def _wrong(books: Books, row: Row, effects: Sequence[Effect]) -> Iterator[str]:
    for number, effect in enumerate(effects, 1):
        last = number == len(effects)
        knew = not books.cut(effect)
        if knew and not last:
            yield f"said {len(effects)} times, although it was known after {number} that it was: {effect.text[:60]!r}"
        if knew and last and row.state != "sent":
            yield f"said and known to be: {effect.text[:60]!r}"
    tries = Counter(effect.cause.tries for effect in effects if effect.cause)
    if any(count > 1 for count in tries.values()):
        yield f"said more than once in one try: {dict(tries)}"
    if row.state == "sent" and not effects:
        yield "nobody has seen it"
    elif row.state == "sent" and not row.edit and effects[-1].cause != Cause(row=row.id, tries=row.attempts):
        yield "the try that is written down as the one that got through was not seen"
    if len(effects) > 1 and not KINDS[row.kind].weighty and not row.edit and not any(one.edit for one in effects):
        yield f"it is not weighty, and was said {len(effects)} times"
    if row.state in {"owed", "sending"}:
        yield f"it still waits ({row.note})"


def _answers(books: Books) -> Iterator[str]:
    """The same words as a message of its own more often than their update was handled."""
    said = Counter(
        (effect.cause.row, effect.chat, effect.text)
        for effect in books.effects
        if effect.kind == ANSWER and effect.cause is not None and not effect.edit
    )
    for (update, chat, text), count in said.items():
        handled = 1 + books.failures.get(update, 0) + sum(update in kill.handling for kill in books.kills)
        if count > handled:
            yield f"messages: answer to {chat}: said {count} times, handled {handled} times at most: {text[:60]!r}"
