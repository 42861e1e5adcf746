"""What a bot may change or take back: its own messages, and what its rights allow."""

from __future__ import annotations

from sandbox.telegram import keyboards, rules
from sandbox.telegram.chats import Chat
from sandbox.telegram.messages import Message
from sandbox.telegram.methods.reach import chat_of
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State
from sandbox.telegram.texts import required, same

DELETABLE_SECONDS = 48 * 3600


def edit_message_text(state: State, parameters: Parameters) -> JsonObject:
    chat, message = own_message(state, parameters)
    text, entities = required(parameters, limit=4096, too_long=rules.EDIT_TOO_LONG)
    if message.attached:
        raise rules.EDIT_NO_TEXT
    return change(state, parameters, chat, message, text=text, entities=entities)


def edit_message_reply_markup(state: State, parameters: Parameters) -> JsonObject:
    chat, message = own_message(state, parameters)
    return change(state, parameters, chat, message, text=message.text, entities=message.entities)


def delete_message(state: State, parameters: Parameters) -> bool:
    chat = chat_of(state, parameters)
    message = chat.find(parameters.integer("message_id") or 0)
    if message is None:
        raise rules.DELETE_NOT_FOUND
    check_deletable(state, chat, message)
    message.deleted = True
    state.changes.bump()
    return True


def delete_messages(state: State, parameters: Parameters) -> bool:
    """Several at once; those that are not there are skipped, as the real one does."""
    chat = chat_of(state, parameters)
    found = [chat.find(int(each)) for each in parameters.texts("message_ids") or []]
    for message in found:
        if message is not None:
            check_deletable(state, chat, message)
    for message in found:
        if message is not None:
            message.deleted = True
    state.changes.bump()
    return True


def set_message_reaction(state: State, parameters: Parameters) -> bool:
    chat = chat_of(state, parameters)
    if chat.find(parameters.integer("message_id") or 0) is None:
        raise rules.REACTION_NOT_FOUND
    return True


def own_message(state: State, parameters: Parameters) -> tuple[Chat, Message]:
    chat = chat_of(state, parameters)
    message_id = parameters.integer("message_id")
    if message_id is None:
        raise rules.MESSAGE_ID_MISSING
    message = chat.find(message_id)
    if message is None:
        raise rules.EDIT_NOT_FOUND
    if not message.by_bot:
        raise rules.EDIT_NOT_OWN
    if not state.place(chat, state.bot.id).present:
        raise rules.BLOCKED
    return chat, message


def change(
    state: State, parameters: Parameters, chat: Chat, message: Message, *, text: str, entities: list[JsonObject]
) -> JsonObject:
    """Give the message new words and a new keyboard (none means none); 400 when nothing would differ."""
    markup = keyboards.read(parameters, private=chat.kind == "private")
    if same([text, entities, markup], [message.text, message.entities, message.reply_markup]):
        raise rules.NOT_MODIFIED
    # The API's own note: a change of buttons alone does not mark a message as edited.
    if not same([text, entities], [message.text, message.entities]):
        message.edit_date = state.now
    message.text, message.entities, message.reply_markup = text, entities, markup
    state.changes.bump()
    return message.as_json(chat.as_json())


def check_deletable(state: State, chat: Chat, message: Message) -> None:
    """Own messages and, in private, the person's, for 48 hours; others' in groups with the right to."""
    may_all = chat.kind == "private" or state.place(chat, state.bot.id).may("can_delete_messages")
    if not message.by_bot and not may_all:
        raise rules.DELETE_FORBIDDEN
    if state.now - message.date > DELETABLE_SECONDS and (chat.kind == "private" or not may_all):
        raise rules.DELETE_FOR_EVERYONE
