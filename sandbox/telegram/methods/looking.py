"""What a bot can learn about a chat: getChat, getChatMember, getChatAdministrators, and leaving it."""

from __future__ import annotations

from sandbox.telegram import rules
from sandbox.telegram.members import LEFT, PERMISSIONS
from sandbox.telegram.methods.reach import chat_of
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State


def get_chat(state: State, parameters: Parameters) -> JsonObject:
    chat = chat_of(state, parameters)
    full = chat.as_json() | {
        "accent_color_id": 1,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
    if chat.kind == "supergroup":
        full["permissions"] = dict.fromkeys(PERMISSIONS, True)
    primary = next((each for each in chat.links.values() if each.is_primary and not each.is_revoked), None)
    if primary is not None and state.place(chat, state.bot.id).may("can_invite_users"):
        full["invite_link"] = primary.url
    return full


def get_chat_member(state: State, parameters: Parameters) -> JsonObject:
    chat = chat_of(state, parameters)
    account_id = account_of(state, parameters)
    place = state.place(chat, account_id)
    return place.as_json(state.user(account_id), kind=chat.kind)


def get_chat_administrators(state: State, parameters: Parameters) -> list[JsonObject]:
    chat = chat_of(state, parameters)
    if chat.kind == "private":
        raise rules.PRIVATE_NO_ADMINS
    return [
        state.place(chat, account_id).as_json(state.user(account_id), kind=chat.kind)
        for account_id in chat.members
        if state.place(chat, account_id).admin
    ]


def get_chat_member_count(state: State, parameters: Parameters) -> int:
    chat = chat_of(state, parameters)
    return sum(state.place(chat, account_id).present for account_id in chat.members)


def leave_chat(state: State, parameters: Parameters) -> bool:
    chat = chat_of(state, parameters)
    if chat.kind == "private":
        raise rules.LEAVE_PRIVATE
    state.move(chat, state.bot.id, LEFT, by=state.bot.as_user())
    return True


def account_of(state: State, parameters: Parameters) -> int:
    """The person or bot meant by `user_id`; 400 for a number nobody has."""
    account_id = parameters.integer("user_id")
    if not account_id:
        raise rules.USER_INVALID
    if account_id not in state.people and account_id != state.bot.id:
        raise rules.MEMBER_UNKNOWN
    return account_id
