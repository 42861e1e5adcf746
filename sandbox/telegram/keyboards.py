"""What may stand under a message: rows of buttons, each with a text and exactly one action."""

from __future__ import annotations

from sandbox.telegram import rules
from sandbox.telegram.html import is_url
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.shapes import JsonObject

ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)
STYLES = frozenset({"danger", "success", "primary"})
MOST_BUTTONS = 100


def read(parameters: Parameters, *, private: bool) -> JsonObject | None:
    """The checked inline keyboard of a call; None when there is none (other keyboards are taken and not kept)."""
    markup = parameters.mapping("reply_markup")
    if markup is None or "inline_keyboard" not in markup:
        return None
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise rules.KEYBOARD_SHAPE
    kept = [[checked(button, private=private) for button in row] for row in rows if row]
    if sum(len(row) for row in kept) > MOST_BUTTONS:
        raise rules.KEYBOARD_TOO_MANY
    return {"inline_keyboard": kept} if kept else None


def checked(button: JsonObject, *, private: bool) -> JsonObject:
    """The button as the server shows it."""
    if not isinstance(button.get("text"), str):
        raise rules.KEYBOARD_TEXT
    if not button["text"].strip():
        raise rules.KEYBOARD_TEXT_EMPTY
    actions = [name for name in ACTIONS if button.get(name) is not None]
    if not actions:
        raise rules.KEYBOARD_NO_ACTION
    if len(actions) > 1:
        raise rules.KEYBOARD_TWO_ACTIONS
    if button.get("style") is not None and button["style"] not in STYLES:
        raise rules.KEYBOARD_STYLE
    check_action(actions[0], button[actions[0]], private=private)
    return {name: value for name, value in button.items() if value is not None}


def check_action(name: str, value: object, *, private: bool) -> None:
    """Raise 400 for an action whose value the server does not take."""
    if name == "callback_data" and not 1 <= len(str(value).encode()) <= 64:
        raise rules.KEYBOARD_DATA
    if name == "url" and not is_url(str(value)):
        raise rules.bad_button_url(str(value))
    if name == "copy_text" and not (isinstance(value, dict) and 1 <= len(str(value.get("text", ""))) <= 256):
        raise rules.KEYBOARD_COPY
    if name == "web_app" and not private:
        raise rules.KEYBOARD_WEB_APP
