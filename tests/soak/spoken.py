"""What the bot has said, taken down at the pretend Telegram when it has its effect, with what it was said for.

A notice is known by its opening words, read from the locales, and belongs to the row of the outbox that is being sent in its chat at
that moment, and to that row's try. Anything else answers the update that is being handled in its chat.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from domain.notice import KINDS
from tests.support.running import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sandbox.telegram.world import TelegramWorld
    from tests.soak.diary import Diary
    from tests.support.town import Town

ANSWER = "answer"
SAYING = {"sendMessage", "editMessageText"}
_WORDS = re.compile(r"^notice-([a-z-]+) = (.+)$", re.MULTILINE)
_VARIANTS = {"admin_new_subscriber_trial": "admin_new_subscriber"}


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something is said: a row (of the outbox for a notice, else of the updates), and which try of it this is."""

    row: int
    tries: int

    def __str__(self) -> str:
        return f"row {self.row}, try {self.tries}"


@dataclass(frozen=True, slots=True)
class Effect:
    """One message that somebody can read: `kind` is that of its notice, or `answer`. Without a `cause` nobody asked for it."""

    chat: int
    kind: str
    text: str
    at: float
    answered: bool
    edit: bool
    cause: Cause | None


@dataclass(slots=True)
class Spoken:
    """Listens to the pretend Telegram; `listen` again after its faults were cleared. `ask` finds the cause for a chat and a kind."""

    telegram: TelegramWorld
    ask: Callable[[int, str], Cause | None]
    diary: Diary
    effects: list[Effect] = field(default_factory=list)
    openings: list[tuple[str, re.Pattern[str]]] = field(default_factory=lambda: list(_openings()))

    def listen(self) -> None:
        self.telegram.faults.on_acted = self._note

    def _note(self, method: str) -> None:
        call = self.telegram.calls[-1]
        if method not in SAYING or not call.acted:
            return
        chat, text = int(str(call["chat_id"])), str(call["text"])
        kind = self._kind(text)
        effect = Effect(
            chat=chat,
            kind=kind,
            text=text,
            at=monotonic(),
            answered=call.status == 200,
            edit=method == "editMessageText",
            cause=self.ask(chat, kind),
        )
        self.effects.append(effect)
        self.diary.write("said", f"{kind} to {chat} for {effect.cause}, answered {call.status or 'by a cut'}")

    def _kind(self, text: str) -> str:
        return next((kind for kind, opening in self.openings if opening.match(text)), ANSWER)


def cause_in(town: Town) -> Callable[[int, str], Cause | None]:
    """Asks the program's own rows: the notice that is being sent there, or the update that is being handled there."""

    def ask(chat: int, kind: str) -> Cause | None:
        if kind == ANSWER:
            sql = "SELECT id, attempts FROM telegram_updates WHERE order_key = ? AND state = 'new' ORDER BY update_id"
            found = town.rows(sql, chat)
        else:
            sql = "SELECT id, attempts FROM outbox_notices WHERE chat_id = ? AND kind = ? AND state = 'sending' ORDER BY id"
            found = town.rows(sql, chat, kind)
        return Cause(row=found[0]["id"], tries=found[0]["attempts"]) if found else None

    return ask


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
