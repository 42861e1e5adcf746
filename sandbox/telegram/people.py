"""Who uses the pretend Telegram: people and the bot, as the Bot API shows them."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.telegram.shapes import JsonObject


@dataclass(frozen=True, slots=True)
class Person:
    """A human account; `id` may be above 32 bits, as real ones are."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = "en"

    def as_user(self) -> JsonObject:
        user: JsonObject = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user


@dataclass(slots=True)
class BotProfile:
    """The bot's own account, with the words it set about itself (by language, "" is the default)."""

    token: str
    username: str
    names: dict[str, str]
    descriptions: dict[str, str]
    short_descriptions: dict[str, str]

    @property
    def id(self) -> int:
        return int(self.token.partition(":")[0])

    @property
    def first_name(self) -> str:
        return self.names[""]

    def as_user(self) -> JsonObject:
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}

    def as_me(self) -> JsonObject:
        """The longer form that only getMe gives."""
        return self.as_user() | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "supports_guest_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
        }
