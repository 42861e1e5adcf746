"""People as values: what an update tells about a person, and a person that we know."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What an update of Telegram tells about its sender. `language` is the client's hint, `en` where there is none."""

    telegram_id: int
    first_name: str
    username: str | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A subscriber: a person with a row of their own. `id` is that row's, `telegram_id` is Telegram's.

    `language` is the one that they have chosen, else their client's hint.
    """

    id: int
    telegram_id: int
    first_name: str
    username: str | None = None
    language: str = "en"
