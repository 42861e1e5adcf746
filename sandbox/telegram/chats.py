"""Private chats, groups and channels: who is in them and what was said."""

from __future__ import annotations

from dataclasses import dataclass, field

from sandbox.telegram.members import LEFT, Member
from sandbox.telegram.messages import Message
from sandbox.telegram.shapes import JsonObject


@dataclass(slots=True)
class InviteLink:
    """A way into a chat; `joined` counts the people who came by it."""

    url: str
    creator: JsonObject
    name: str | None = None
    expire_date: int | None = None
    member_limit: int | None = None
    creates_join_request: bool = False
    is_primary: bool = False
    is_revoked: bool = False
    joined: int = 0

    def as_json(self) -> JsonObject:
        shown: JsonObject = {
            "invite_link": self.url,
            "creator": self.creator,
            "creates_join_request": self.creates_join_request,
            "is_primary": self.is_primary,
            "is_revoked": self.is_revoked,
        }
        optional = {"name": self.name, "expire_date": self.expire_date, "member_limit": self.member_limit}
        return shown | {name: value for name, value in optional.items() if value is not None}


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """A person who asked to be let in, and how they came."""

    person_id: int
    date: int
    link: InviteLink


@dataclass(frozen=True, slots=True)
class Whisper:
    """An ephemeral message: one person sees it, and it is none of the chat's messages."""

    receiver: int
    message: Message


@dataclass(slots=True)
class Chat:
    """One chat; `kind` is private, supergroup or channel. `members` is by account id and holds the bot, too."""

    id: int
    kind: str
    title: str = ""
    user: JsonObject = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    links: dict[str, InviteLink] = field(default_factory=dict)
    requests: dict[int, JoinRequest] = field(default_factory=dict)
    whispers: list[Whisper] = field(default_factory=list)

    def as_json(self) -> JsonObject:
        """A Chat object."""
        if self.kind != "private":
            return {"id": self.id, "type": self.kind, "title": self.title}
        named = {key: self.user[key] for key in ("first_name", "username") if key in self.user}
        return {"id": self.id, "type": "private"} | named

    def member(self, account_id: int, now: int) -> Member:
        """This account's place at `now` (Unix seconds); whoever was never here has left."""
        return self.members.get(account_id, LEFT).at(now)

    def visible(self) -> list[Message]:
        """What stands in the chat, oldest first."""
        return [message for message in self.messages.values() if not message.deleted]

    def find(self, message_id: int) -> Message | None:
        """The message, unless it was deleted or never was."""
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message

    def add(self, *, date: int, sender: JsonObject | None, text: str = "") -> Message:
        """A new message at the end, with the chat's next number."""
        message = Message(chat_id=self.id, message_id=len(self.messages) + 1, date=date, sender=sender, text=text)
        self.messages[message.message_id] = message
        return message
