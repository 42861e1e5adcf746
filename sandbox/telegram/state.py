"""The whole pretend Telegram as values in memory: who there is, what was said, what waits for the bot."""

from __future__ import annotations

import secrets
from collections import deque
from dataclasses import dataclass, field
from typing import Protocol

from sandbox.changes import Changes
from sandbox.telegram.calls import Call, new_log
from sandbox.telegram.chats import Chat, InviteLink
from sandbox.telegram.faults import Faults
from sandbox.telegram.flood import Flood
from sandbox.telegram.members import PLAIN, Member
from sandbox.telegram.menus import Menus
from sandbox.telegram.messages import Message
from sandbox.telegram.people import BotProfile, Person
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.taps import CallbackTap
from sandbox.telegram.updates import UpdateQueue


class Time(Protocol):
    """What is needed of a clock: whole Unix seconds."""

    def timestamp(self) -> int: ...


@dataclass(slots=True)
class State:
    """Everything; the modules beside this one are functions over it."""

    clock: Time
    changes: Changes
    base_url: str
    bot: BotProfile
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    deactivated: set[int] = field(default_factory=set)
    # Who asked to join may be written to for five minutes, even if they never pressed start: person id -> until.
    reachable_until: dict[int, int] = field(default_factory=dict)
    taps: dict[str, CallbackTap] = field(default_factory=dict)
    menus: Menus = field(default_factory=Menus)
    updates: UpdateQueue = field(default_factory=UpdateQueue)
    flood: Flood = field(default_factory=Flood)
    faults: Faults = field(default_factory=Faults)
    calls: deque[Call] = field(default_factory=new_log)
    callback_lifetime_seconds: int = 15

    @property
    def now(self) -> int:
        """Unix seconds by the sandbox's clock."""
        return self.clock.timestamp()

    def user(self, account_id: int) -> JsonObject:
        """The User object of a person or of the bot."""
        return self.bot.as_user() if account_id == self.bot.id else self.people[account_id].as_user()

    def private(self, person: Person) -> Chat:
        """The person's chat with the bot, opened when it is not there yet."""
        chat = self.chats.get(person.id)
        if chat is None:
            chat = Chat(id=person.id, kind="private", user=person.as_user())
            chat.members = {person.id: PLAIN, self.bot.id: PLAIN}
            self.chats[chat.id] = chat
        return chat

    def place(self, chat: Chat, account_id: int) -> Member:
        """This account's place in the chat now."""
        return chat.member(account_id, self.now)

    def put(self, kind: str, body: JsonObject, *, key: int) -> None:
        """Queue an update for the bot, and wake the viewers."""
        self.updates.put(kind, body, key=key, date=self.now)
        self.changes.bump()

    def say(self, chat: Chat, *, sender: JsonObject | None, text: str = "", extra: JsonObject | None = None) -> Message:
        """A new message in the chat; who hears of it is the caller's decision."""
        message = chat.add(date=self.now, sender=sender, text=text)
        message.extra = extra or {}
        self.changes.bump()
        return message

    def move(
        self,
        chat: Chat,
        account_id: int,
        after: Member,
        *,
        by: JsonObject,
        link: InviteLink | None = None,
        via_request: bool = False,
    ) -> None:
        """Give an account another place in a chat, and tell the bot as Telegram would."""
        before = self.place(chat, account_id)
        chat.members[account_id] = after
        self.changes.bump()
        if before == after:
            return
        body: JsonObject = {
            "chat": chat.as_json(),
            "from": by,
            "date": self.now,
            "old_chat_member": before.as_json(self.user(account_id), kind=chat.kind),
            "new_chat_member": after.as_json(self.user(account_id), kind=chat.kind),
        }
        if link is not None:
            body["invite_link"] = link.as_json()
        if via_request:
            body["via_join_request"] = True
        if account_id == self.bot.id:
            self.put("my_chat_member", body, key=chat.id)
        elif self.place(chat, self.bot.id).admin:
            self.put("chat_member", body, key=chat.id)

    def new_link(self, chat: Chat, *, creator: JsonObject, primary: bool = False) -> InviteLink:
        """A fresh way into the chat, on the sandbox's own t.me."""
        link = InviteLink(url=f"{self.base_url}/t.me/+{secrets.token_urlsafe(12)}", creator=creator, is_primary=primary)
        chat.links[link.url] = link
        return link
