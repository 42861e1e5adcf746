"""Everything that people were ever shown by the bot, also what was edited away since: from the calls that it made."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.telegram.calls import Call
    from sandbox.telegram.world import TelegramWorld

SCREENS = frozenset({"sendMessage", "editMessageText"})
_FILES = frozenset({"sendDocument", "sendPhoto"})
_TOAST = "answerCallbackQuery"


@dataclass(frozen=True, slots=True)
class Shown:
    """What one call showed to one person: HTML, and the words on its buttons. A toast and a file have no buttons."""

    person: int
    method: str
    html: str
    buttons: tuple[str, ...]

    @property
    def is_screen(self) -> bool:
        """Whether it is a message of its own, and no toast and no file."""
        return self.method in SCREENS


def everything_shown(telegram: TelegramWorld, since: int = 0) -> list[Shown]:
    """In order, from the call of this number on; what was said in groups is left out."""
    made = islice(telegram.calls, since, None)
    found = [_shown(telegram, call) for call in made if call.status == 200]
    return [one for one in found if one is not None]


def _shown(telegram: TelegramWorld, call: Call) -> Shown | None:
    if call.method not in SCREENS | _FILES | {_TOAST}:
        return None
    known: dict[str, Any] = call.parameters
    if call.method == _TOAST:
        tap = telegram.state.taps.get(str(known.get("callback_query_id")))
        return Shown(tap.person_id, call.method, str(known.get("text") or ""), ()) if tap else None
    person = int(known["chat_id"])
    text = str(known.get("text") or known.get("caption") or "")
    return Shown(person, call.method, text, tuple(_buttons(known))) if person > 0 else None


def _buttons(parameters: dict[str, Any]) -> Iterator[str]:
    under = parameters.get("reply_markup") or {}
    keyboard = orjson.loads(under) if isinstance(under, str) else under
    return (str(button["text"]) for row in keyboard.get("inline_keyboard", []) for button in row)
