"""One tap on a button, and the answer the bot gave to it."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.telegram.shapes import JsonObject


@dataclass(slots=True)
class CallbackTap:
    """`answered_at` (Unix seconds) is None until the bot answers; `alert` means a box instead of a passing line."""

    id: str
    person_id: int
    chat_id: int
    message_id: int
    payload: str
    tapped_at: int
    text: str | None = None
    alert: bool = False
    url: str | None = None
    answered_at: int | None = None

    @property
    def answered(self) -> bool:
        return self.answered_at is not None

    def as_json(self) -> JsonObject:
        """For the web page."""
        return {
            "id": self.id,
            "person_id": self.person_id,
            "chat_id": self.chat_id,
            "message_id": self.message_id,
            "data": self.payload,
            "answered": self.answered,
            "text": self.text,
            "alert": self.alert,
            "url": self.url,
        }
