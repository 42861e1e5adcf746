"""Which chat a call means, and whether the bot may write to it."""

from __future__ import annotations

from sandbox.telegram import rules
from sandbox.telegram.chats import Chat
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.people import Person
from sandbox.telegram.state import State


def chat_of(state: State, parameters: Parameters, name: str = "chat_id") -> Chat:
    """The chat that the bot knows by this id, or the 400 that Telegram answers."""
    if not parameters.text(name):
        raise rules.CHAT_EMPTY
    chat_id = parameters.integer(name)
    chat = state.chats.get(chat_id) if chat_id is not None else None
    if chat is None:
        raise rules.CHAT_NOT_FOUND
    if chat.kind != "private":
        check_inside(state, chat)
    return chat


def check_inside(state: State, chat: Chat) -> None:
    """Raise 403 when the bot is no member of this group or channel."""
    place = state.place(chat, state.bot.id)
    channel = chat.kind == "channel"
    if place.status == "kicked":
        raise rules.KICKED_CHANNEL if channel else rules.KICKED_GROUP
    if not place.present:
        raise rules.NOT_MEMBER_CHANNEL if channel else rules.NOT_MEMBER_GROUP


def writable_chat(state: State, parameters: Parameters) -> Chat:
    """The chat to send to; raises 403 for whoever blocked the bot, is gone, or never pressed start."""
    person = state.people.get(parameters.integer("chat_id") or 0)
    chat = private_chat(state, person) if person is not None else chat_of(state, parameters)
    if chat.kind == "channel" and not state.place(chat, state.bot.id).may("can_post_messages"):
        raise rules.NO_POST_RIGHT
    return chat


def private_chat(state: State, person: Person) -> Chat:
    """The chat with this person, if the bot may write there."""
    if person.id in state.deactivated:
        raise rules.DEACTIVATED
    if person.id not in state.chats:
        if state.reachable_until.get(person.id, 0) < state.now:
            raise rules.NEVER_STARTED
        # A join request lets the bot write first for five minutes, through `user_chat_id`.
        return state.private(person)
    chat = state.chats[person.id]
    if not state.place(chat, state.bot.id).present:
        raise rules.BLOCKED
    return chat
