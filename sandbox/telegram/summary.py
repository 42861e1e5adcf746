"""Everything a viewer may see, as one JSON object for the demo page."""

from __future__ import annotations

from sandbox.telegram.chats import Chat
from sandbox.telegram.menus import group_scopes, private_scopes
from sandbox.telegram.messages import Message
from sandbox.telegram.people import Person
from sandbox.telegram.rendering import render
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State


def summary(state: State, *, last_messages: int = 200) -> JsonObject:
    """The bot, the people with their commands, the chats with their last messages, the newest taps."""
    return {
        "now": state.now,
        "bot": state.bot.as_user() | {"description": state.bot.descriptions.get("", "")},
        "people": [of_person(state, person) for person in state.people.values()],
        "chats": [of_chat(state, chat, last_messages) for chat in state.chats.values()],
        "taps": [tap.as_json() for tap in list(state.taps.values())[-50:]],
        "pending_updates": len(state.updates.waiting(state.now)),
    }


def of_person(state: State, person: Person) -> JsonObject:
    chat = state.chats.get(person.id)
    return person.as_user() | {
        "started": chat is not None,
        "blocked": chat is not None and not state.place(chat, state.bot.id).present,
        "deactivated": person.id in state.deactivated,
        "commands": menu_for(state, person),
    }


def of_chat(state: State, chat: Chat, last_messages: int) -> JsonObject:
    return chat.as_json() | {
        "members": [
            {"id": account_id, "status": state.place(chat, account_id).status}
            for account_id in chat.members
            if state.place(chat, account_id).present
        ],
        "join_requests": [
            {"person_id": each.person_id, "date": each.date, "link": each.link.url} for each in chat.requests.values()
        ],
        "links": [link.as_json() | {"joined": link.joined} for link in chat.links.values()],
        "messages": [of_message(each) for each in chat.visible()[-last_messages:]],
        "whispers": [of_message(each.message) | {"to": each.receiver} for each in chat.whispers[-last_messages:]],
    }


def of_message(message: Message) -> JsonObject:
    """`html` is safe to show, `buttons` are rows of InlineKeyboardButton, `extra` holds service facts and files."""
    return {
        "message_id": message.message_id,
        "from": message.sender,
        "by_bot": message.by_bot,
        "date": message.date,
        "edit_date": message.edit_date,
        "text": message.text,
        "entities": message.entities,
        "html": render(message.text, message.entities),
        "buttons": message.inline_keyboard,
        "extra": {key: value for key, value in message.extra.items() if key != "reply_to_message"},
    }


def menu_for(state: State, person: Person, chat: Chat | None = None) -> list[JsonObject]:
    """The commands this person is offered in that chat (their private one when none is named)."""
    language = (person.language_code or "").partition("-")[0]
    if chat is None or chat.kind == "private":
        return state.menus.offered(private_scopes(person.id), language)
    admin = state.place(chat, person.id).admin
    return state.menus.offered(group_scopes(chat.id, person.id, admin=admin), language)
