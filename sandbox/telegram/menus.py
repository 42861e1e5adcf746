"""Which commands a person is offered where: the most specific scope wins, each with the person's language first.

Order: https://core.telegram.org/bots/api#determining-list-of-commands
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sandbox.telegram.shapes import JsonObject

Scope = tuple[str, int, int]
DEFAULT: Scope = ("default", 0, 0)


@dataclass(slots=True)
class Menus:
    """Lists of BotCommand by scope (type, chat id, user id) and language ("" is any)."""

    lists: dict[tuple[Scope, str], list[JsonObject]] = field(default_factory=dict)

    def put(self, scope: Scope, language: str, commands: list[JsonObject]) -> None:
        """Set a list; an empty one is as none."""
        if commands:
            self.lists[scope, language] = commands
        else:
            self.lists.pop((scope, language), None)

    def get(self, scope: Scope, language: str) -> list[JsonObject]:
        return self.lists.get((scope, language), [])

    def offered(self, scopes: list[Scope], language: str) -> list[JsonObject]:
        """The first list there is, most specific scope first."""
        for scope in scopes:
            for spoken in (language, ""):
                if (scope, spoken) in self.lists:
                    return self.lists[scope, spoken]
        return []


def private_scopes(person_id: int) -> list[Scope]:
    """In a person's chat with the bot."""
    return [("chat", person_id, 0), ("all_private_chats", 0, 0), DEFAULT]


def group_scopes(chat_id: int, person_id: int, *, admin: bool) -> list[Scope]:
    """In a group."""
    own: list[Scope] = [("chat_member", chat_id, person_id)]
    admins: list[Scope] = [("chat_administrators", chat_id, 0)] if admin else []
    all_admins: list[Scope] = [("all_chat_administrators", 0, 0)] if admin else []
    return [*own, *admins, ("chat", chat_id, 0), *all_admins, ("all_group_chats", 0, 0), DEFAULT]
