"""What people do in their app: write, press start, tap a button, block the bot."""

from __future__ import annotations

import secrets

from sandbox.telegram.chats import Chat
from sandbox.telegram.errors import NotPossible
from sandbox.telegram.members import PLAIN, banned
from sandbox.telegram.messages import Message
from sandbox.telegram.people import Person
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State
from sandbox.telegram.taps import CallbackTap
from sandbox.telegram.texts import detect
from sandbox.telegram.units import units


def write(state: State, person: Person, text: str, chat: Chat, *, reply_to: Message | None = None) -> Message:
    """A person's message; NotPossible when the app would not let them send it."""
    check_may_write(state, person, chat)
    if not text.strip() or units(text) > 4096:
        raise NotPossible("a message has 1 to 4096 characters")
    message = state.say(chat, sender=None if chat.kind == "channel" else person.as_user())
    message.text, message.entities = detect(text.strip(), [])
    if reply_to is not None:
        message.extra = {"reply_to_message": reply_to.as_json(chat.as_json())}
    if heard(state, chat, message, reply_to):
        kind = "channel_post" if chat.kind == "channel" else "message"
        state.put(kind, message.as_json(chat.as_json()), key=chat.id)
    return message


def attach(state: State, person: Person, chat: Chat, file: JsonObject, caption: str) -> Message:
    """A person's photo or document (`file` is the field of the Message), with words under it or none."""
    check_may_write(state, person, chat)
    if units(caption) > 1024:
        raise NotPossible("a caption has at most 1024 characters")
    message = state.say(chat, sender=person.as_user(), extra=file)
    message.text, message.entities = detect(caption.strip(), [])
    if heard(state, chat, message, None):
        state.put("message", message.as_json(chat.as_json()), key=chat.id)
    return message


def check_may_write(state: State, person: Person, chat: Chat) -> None:
    if person.id in state.deactivated:
        raise NotPossible(f"{person.first_name}'s account is deactivated")
    if chat.kind == "private":
        if chat.id != person.id:
            raise NotPossible(f"that is not {person.first_name}'s chat")
        if not state.place(chat, state.bot.id).present:
            raise NotPossible(f"{person.first_name} has blocked the bot; unblock it or press start")
    elif chat.kind == "channel" and not state.place(chat, person.id).may("can_post_messages"):
        raise NotPossible(f"{person.first_name} may not post in {chat.title}")
    elif not state.place(chat, person.id).may_write():
        raise NotPossible(f"{person.first_name} may not write in {chat.title}")


def heard(state: State, chat: Chat, message: Message, reply_to: Message | None) -> bool:
    """Privacy mode: in groups a bot that is no administrator hears commands and replies to itself."""
    place = state.place(chat, state.bot.id)
    if chat.kind == "private" or place.admin:
        return True
    command = any(each["type"] == "bot_command" for each in message.entities)
    answered = reply_to is not None and reply_to.by_bot
    return place.present and chat.kind == "supergroup" and (command or answered)


def start(state: State, person: Person, payload: str) -> Message:
    """Press start (or restart, which unblocks), perhaps by a deep link with a payload."""
    chat = state.private(person)
    unblock(state, person)
    return write(state, person, f"/start {payload}".strip(), chat)


def block(state: State, person: Person) -> None:
    chat = state.private(person)
    state.move(chat, state.bot.id, banned(0), by=person.as_user())


def unblock(state: State, person: Person) -> None:
    chat = state.private(person)
    state.move(chat, state.bot.id, PLAIN, by=person.as_user())


def press(state: State, person: Person, chat: Chat, message_id: int, payload: str) -> CallbackTap:
    """A callback from this message, whatever stands under it by now: an app may hold an old picture of it."""
    message = chat.messages.get(message_id)
    if message is None:
        raise NotPossible(f"there never was a message {message_id} in chat {chat.id}")
    if not 1 <= len(payload.encode()) <= 64:
        raise NotPossible("callback data has 1 to 64 bytes")
    tap = CallbackTap(
        id=str(secrets.randbits(60)),
        person_id=person.id,
        chat_id=chat.id,
        message_id=message_id,
        payload=payload,
        tapped_at=state.now,
    )
    state.taps[tap.id] = tap
    state.put("callback_query", query(person, chat, message, tap), key=chat.id)
    return tap


def query(person: Person, chat: Chat, message: Message, tap: CallbackTap) -> JsonObject:
    """A CallbackQuery; the message of a deleted one is inaccessible, with date 0."""
    gone = {"chat": chat.as_json(), "message_id": message.message_id, "date": 0}
    return {
        "id": tap.id,
        "from": person.as_user(),
        "chat_instance": str(chat.id * 7_919),
        "message": gone if message.deleted else message.as_json(chat.as_json()),
        "data": tap.payload,
    }


def payload_of(message: Message, *, data: str | None, text: str | None, row: int | None, col: int | None) -> str:
    """The callback data of the button meant by its data, its text, or its place; NotPossible when it is not there."""
    if message.deleted:
        raise NotPossible(f"message {message.message_id} was deleted; tap_raw taps what an old screen still shows")
    button = find_button(message, data=data, text=text, row=row, col=col)
    payload = button.get("callback_data")
    if not isinstance(payload, str):
        raise NotPossible(f"the button {button['text']!r} has no callback data; it is {sorted(set(button) - {'text'})}")
    return payload


def find_button(
    message: Message, *, data: str | None, text: str | None, row: int | None, col: int | None
) -> JsonObject:
    rows = message.inline_keyboard
    if row is not None:
        try:
            return rows[row][col or 0]
        except IndexError as error:
            raise NotPossible(f"no button at row {row}, column {col or 0} of message {message.message_id}") from error
    buttons = [button for each in rows for button in each]
    if data is not None:
        found = [button for button in buttons if button.get("callback_data") == data]
    else:
        found = [button for button in buttons if text in {None, button["text"]}]
        found = found or [button for button in buttons if text is not None and text in button["text"]]
    if len(found) == 1 or (found and data is not None):
        return found[0]
    shown = [button["text"] for button in buttons]
    raise NotPossible(
        f"{len(found)} buttons match data={data!r} text={text!r}; message {message.message_id} shows {shown}"
    )
