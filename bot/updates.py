"""Which of Telegram's updates are ours to keep, what of them is stored, and whose order each keeps."""

from __future__ import annotations

import re
from typing import Any

import orjson

from bot.card_numbers import MARK, blot_message
from storage.updates import Arrival

# What we ask Telegram for. `chat_member` comes only to those who name it (Bot API, getUpdates).
KINDS = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member", "chat_join_request")
_NUL = rb"\u0000"
_ODD, _INSTEAD = re.compile("[\x00\ud800-\udfff]"), "\N{REPLACEMENT CHARACTER}"
# What Telegram itself puts into a private chat about what somebody did there: nobody has said anything to us.
_HAPPENED = frozenset(
    {
        "chat_background_set",
        "checklist_tasks_added",
        "checklist_tasks_done",
        "connected_website",
        "forum_topic_closed",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_reopened",
        "gift",
        "gift_upgrade_sent",
        "message_auto_delete_timer_changed",
        "pinned_message",
        "proximity_alert_triggered",
        "unique_gift",
        "write_access_allowed",
    }
)
_OF_A_GROUP = ("message_id", "date", "chat", "from", "text", "entities", "migrate_to_chat_id")


def arrival(update: dict[str, Any]) -> Arrival | None:
    """What to store of an update; None for what is none of our business, which is dropped unread."""
    kind = next((kind for kind in KINDS if isinstance(update.get(kind), dict)), None)
    if kind is None:
        return None
    body = update[kind]
    if kind in {"message", "edited_message"}:
        kept = _of_message(body, edited=kind == "edited_message")
        if kept is None:
            return None
        body = kept
    if kind == "callback_query" and isinstance(body.get("message"), dict):
        # The message under the button is ours; of what it says nothing is needed.
        body = body | {"message": _without_words(body["message"])}
    number = int(update["update_id"])
    kept = _storable({"update_id": number, kind: body})
    return Arrival(update_id=number, order_key=_order_key(kind, body), body=kept)


def _of_message(message: dict[str, Any], *, edited: bool) -> dict[str, Any] | None:
    private = message.get("chat", {}).get("type") == "private"
    if not _HAPPENED.isdisjoint(message):
        return None
    safe = blot_message(message)
    if edited:
        return safe if private and MARK in safe else None
    if private:
        return safe
    command = any(e.get("type") == "bot_command" and e.get("offset") == 0 for e in message.get("entities", ()))
    if not command and "migrate_to_chat_id" not in message:
        return None
    return {key: value for key, value in safe.items() if key in _OF_A_GROUP}


def _storable(body: dict[str, Any]) -> dict[str, Any]:
    """What no database takes is replaced: NUL (PostgreSQL) and halves of a letter. A client may send any bytes as a button's data.

    Source: Bot API, CallbackQuery: "the message originated the query can contain no callback buttons with this data".
    """
    try:
        odd = _NUL in orjson.dumps(body)
    except TypeError:
        odd = True
    return _cleaned(body) if odd else body


def _cleaned(value: Any) -> Any:  # noqa: ANN401  # JSON has no narrower type
    if isinstance(value, dict):
        return {key: _cleaned(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_cleaned(inner) for inner in value]
    return _ODD.sub(_INSTEAD, value) if isinstance(value, str) else value


def _without_words(message: dict[str, Any]) -> dict[str, Any]:
    return {key: message[key] for key in ("message_id", "date", "chat", "from") if key in message}


def _order_key(kind: str, body: dict[str, Any]) -> int:
    match kind:
        case "callback_query":
            return int((body.get("message") or {}).get("chat", body["from"])["id"])
        case "chat_join_request":
            return int(body["from"]["id"])
        case "chat_member":
            return int(body["new_chat_member"]["user"]["id"])
        case _:
            return int(body["chat"]["id"])
