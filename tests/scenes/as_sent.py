"""A scene as the pretend Telegram takes it: through its own rules for texts and buttons, so what it would refuse is refused here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox.telegram import keyboards, texts
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.rules import TEXT_TOO_LONG

if TYPE_CHECKING:
    from bot.screens.screen import Screen

LONGEST_TEXT = 4096  # Bot API, sendMessage: after the marks are taken out, in UTF-16 units


def as_sent(screen: Screen) -> dict[str, Any]:
    """`text`, `entities` and `buttons` (rows of Telegram's own objects). Raises the double's `ApiError`."""
    markup = screen.keyboard.model_dump(exclude_none=True) if screen.keyboard else None
    sent = Parameters({"text": str(screen.text), "parse_mode": "HTML", "reply_markup": markup})
    text, entities = texts.required(sent, limit=LONGEST_TEXT, too_long=TEXT_TOO_LONG)
    keyboard = keyboards.read(sent, private=True) or {"inline_keyboard": []}
    return {"text": text, "entities": entities, "buttons": keyboard["inline_keyboard"]}


def as_read(screen: Screen) -> str:
    """The same as lines of plain text, a button as `[words]` with where it leads: what stands in the snapshots."""
    sent = as_sent(screen)
    rows = [" ".join(f"[{button['text']}] {_target(button)}" for button in row) for row in sent["buttons"]]
    return "\n".join([str(screen.text), *rows])


def _target(button: dict[str, Any]) -> str:
    for name in ("callback_data", "url"):
        if button.get(name):
            return f"({button[name]})"
    return "(copies)" if button.get("copy_text") else "(off)"
