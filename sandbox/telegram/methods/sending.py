"""sendMessage and the small rest of what a bot sends."""

from __future__ import annotations

from sandbox.telegram import keyboards, rules
from sandbox.telegram.chats import Chat, Whisper
from sandbox.telegram.messages import Message
from sandbox.telegram.methods.reach import writable_chat
from sandbox.telegram.parameters import Parameters, Upload
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State
from sandbox.telegram.texts import formatted, required
from sandbox.telegram.units import units

# Those that every client offers for free, as others report them: confetti, fire, thumb up, heart, thumb down, poo.
EFFECTS = frozenset(
    {
        "5046509860389126442",
        "5104841245755180586",
        "5107584321108051014",
        "5159385139981059251",
        "5104858069142078462",
        "5046589136895476101",
    }
)


def send_message(state: State, parameters: Parameters) -> JsonObject:
    chat = writable_chat(state, parameters)
    text, entities = required(parameters, limit=4096, too_long=rules.TEXT_TOO_LONG)
    return deliver(state, parameters, chat, text=text, entities=entities, extra={})


def send_document(state: State, parameters: Parameters) -> JsonObject:
    chat = writable_chat(state, parameters)
    upload = upload_of(parameters, "document")
    if upload is None and not parameters.text("document"):
        raise rules.NO_DOCUMENT
    return captioned(state, parameters, chat, {"document": document(upload, parameters.text("document"))})


def send_photo(state: State, parameters: Parameters) -> JsonObject:
    chat = writable_chat(state, parameters)
    upload = upload_of(parameters, "photo")
    if upload is None and not parameters.text("photo"):
        raise rules.NO_PHOTO
    size = document(upload, parameters.text("photo"))
    photo = {key: size[key] for key in ("file_id", "file_unique_id", "file_size")} | {"width": 640, "height": 480}
    return captioned(state, parameters, chat, {"photo": [photo]})


def send_chat_action(state: State, parameters: Parameters) -> bool:
    writable_chat(state, parameters)
    return True


def captioned(state: State, parameters: Parameters, chat: Chat, extra: JsonObject) -> JsonObject:
    text, entities = formatted(parameters, "caption", "caption_entities")
    if units(text) > 1024:
        raise rules.CAPTION_TOO_LONG
    return deliver(state, parameters, chat, text=text, entities=entities, extra=extra)


def deliver(
    state: State, parameters: Parameters, chat: Chat, *, text: str, entities: list[JsonObject], extra: JsonObject
) -> JsonObject:
    """Check the keyboard, the reply and the flood limits, then put the message into the chat."""
    markup = keyboards.read(parameters, private=chat.kind == "private")
    extra = extra | replied(parameters, chat) | effect(parameters, chat)
    receiver = whispered_to(state, parameters, chat)
    state.flood.check(chat.id)
    if receiver is not None:
        return whisper(
            state, chat, receiver, Message(chat.id, 0, state.now, state.bot.as_user(), text, entities, markup)
        )
    sender = None if chat.kind == "channel" else state.bot.as_user()
    message = state.say(chat, sender=sender, text=text, extra=extra)
    message.entities, message.reply_markup, message.by_bot = entities, markup, True
    return message.as_json(chat.as_json())


def effect(parameters: Parameters, chat: Chat) -> JsonObject:
    """The effect that plays when the message arrives; private chats only."""
    wanted = parameters.text("message_effect_id")
    if not wanted:
        return {}
    if chat.kind != "private":
        raise rules.EFFECT_PLACE
    if wanted not in EFFECTS:
        raise rules.EFFECT_UNKNOWN
    return {"effect_id": wanted}


def whispered_to(state: State, parameters: Parameters, chat: Chat) -> int | None:
    """Who alone is to see it. Without an ephemeral command or a tap before it, only an administrator's bot may whisper."""
    wanted = parameters.mapping("ephemeral_message_parameters")
    if wanted is None:
        return None
    receiver = int(wanted.get("receiver_user_id") or 0)
    if chat.kind != "supergroup" or not state.place(chat, state.bot.id).admin:
        raise rules.WHISPER_RIGHTS
    if not state.place(chat, receiver).present:
        raise rules.MEMBER_UNKNOWN
    return receiver


def whisper(state: State, chat: Chat, receiver: int, message: Message) -> JsonObject:
    message.by_bot = True
    message.extra = {"receiver_user": state.user(receiver), "ephemeral_message_id": len(chat.whispers) + 1}
    chat.whispers.append(Whisper(receiver, message))
    state.changes.bump()
    return message.as_json(chat.as_json())


def replied(parameters: Parameters, chat: Chat) -> JsonObject:
    """What the message answers; 400 when that is gone and the call does not allow it."""
    reply = parameters.mapping("reply_parameters") or {}
    message_id = reply.get("message_id") or parameters.integer("reply_to_message_id")
    if message_id is None:
        return {}
    found = chat.find(int(message_id))
    if found is None:
        if reply.get("allow_sending_without_reply") or parameters.flag("allow_sending_without_reply"):
            return {}
        raise rules.REPLY_NOT_FOUND
    answered = found.as_json(chat.as_json())
    answered.pop("reply_to_message", None)
    return {"reply_to_message": answered}


def upload_of(parameters: Parameters, name: str) -> Upload | None:
    """The uploaded file, named directly or by attach://."""
    return parameters.files.get(parameters.text(name).removeprefix("attach://")) or parameters.files.get(name)


def document(upload: Upload | None, named: str) -> JsonObject:
    """A Document object; the bytes themselves are not kept."""
    if upload is None:
        return {"file_id": named, "file_unique_id": named[-16:], "file_size": 0}
    key = f"{upload.name}-{upload.size}"
    return {
        "file_id": f"file-{key}",
        "file_unique_id": key,
        "file_name": upload.name,
        "mime_type": upload.content_type,
        "file_size": upload.size,
    }
