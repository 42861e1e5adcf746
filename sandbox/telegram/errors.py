"""How a refused call and an impossible human action are told apart."""

from __future__ import annotations


class ApiError(Exception):
    """The Bot API refuses a call: HTTP status, Telegram's text, and what `parameters` carries."""

    def __init__(self, status: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after


class NotPossible(Exception):
    """A person tries what Telegram's own app would not let them do."""
