"""A message and the box of messages that each chat has."""

from __future__ import annotations

from dataclasses import dataclass, field

from sandbox.telegram.shapes import JsonObject


@dataclass(slots=True)
class Message:
    """One message as the chat holds it; `deleted` ones stay here, because an old button may still be tapped."""

    chat_id: int
    message_id: int
    date: int
    sender: JsonObject | None
    text: str = ""
    entities: list[JsonObject] = field(default_factory=list)
    reply_markup: JsonObject | None = None
    edit_date: int | None = None
    extra: JsonObject = field(default_factory=dict)
    deleted: bool = False
    by_bot: bool = False

    @property
    def inline_keyboard(self) -> list[list[JsonObject]]:
        """The rows of buttons under the message; empty when there are none."""
        rows: list[list[JsonObject]] = (self.reply_markup or {}).get("inline_keyboard", [])
        return rows

    def as_json(self, chat: JsonObject) -> JsonObject:
        """A Message object in `chat` (a Chat object)."""
        shown: JsonObject = {"message_id": self.message_id, "date": self.date, "chat": chat}
        if self.sender is not None:
            shown["from"] = self.sender
        else:
            shown["sender_chat"] = chat
        if self.edit_date is not None:
            shown["edit_date"] = self.edit_date
        words, marks = ("caption", "caption_entities") if self.attached else ("text", "entities")
        if self.text:
            shown[words] = self.text
        if self.entities:
            shown[marks] = self.entities
        if self.inline_keyboard:
            shown["reply_markup"] = self.reply_markup
        return shown | self.extra

    @property
    def attached(self) -> bool:
        return "document" in self.extra or "photo" in self.extra
