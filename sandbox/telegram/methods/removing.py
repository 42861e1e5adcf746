"""Ban, unban and restrict: each needs `can_restrict_members`, and never touches the owner or an administrator."""

from __future__ import annotations

from sandbox.telegram import rules
from sandbox.telegram.chats import Chat
from sandbox.telegram.joining import go
from sandbox.telegram.members import LEFT, PERMISSIONS, PLAIN, banned, restricted
from sandbox.telegram.methods.looking import account_of
from sandbox.telegram.methods.reach import chat_of
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.state import State

SHORTEST, LONGEST = 30, 366 * 24 * 3600


def ban_chat_member(state: State, parameters: Parameters) -> bool:
    chat = restricting_chat(state, parameters)
    account_id = removable(state, chat, parameters)
    chat.requests.pop(account_id, None)
    go(state, chat, account_id, banned(until_of(state, parameters)), by=state.bot.as_user())
    return True


def unban_chat_member(state: State, parameters: Parameters) -> bool:
    """Without `only_if_banned` a present member is removed, too."""
    chat = restricting_chat(state, parameters)
    account_id = removable(state, chat, parameters)
    place = state.place(chat, account_id)
    if place.status == "kicked" or not parameters.flag("only_if_banned"):
        go(state, chat, account_id, LEFT, by=state.bot.as_user())
    return True


def restrict_chat_member(state: State, parameters: Parameters) -> bool:
    """Everything allowed again makes a plain member again."""
    chat = restricting_chat(state, parameters)
    if chat.kind != "supergroup":
        raise rules.ONLY_SUPERGROUPS
    account_id = removable(state, chat, parameters)
    named = parameters.mapping("permissions") or {}
    allowed = {name for name in PERMISSIONS if named.get(name)}
    place = state.place(chat, account_id)
    lifted = set(PERMISSIONS) - {"can_change_info", "can_pin_messages", "can_manage_topics", "can_edit_tag"} <= allowed
    free = PLAIN if place.present else LEFT
    held = restricted(place, permissions=allowed, until=until_of(state, parameters))
    state.move(chat, account_id, free if lifted else held, by=state.bot.as_user())
    return True


def restricting_chat(state: State, parameters: Parameters) -> Chat:
    chat = chat_of(state, parameters)
    if chat.kind == "private":
        raise rules.PRIVATE_NO_BANS
    if not state.place(chat, state.bot.id).may("can_restrict_members"):
        raise rules.RESTRICT_RIGHTS
    return chat


def removable(state: State, chat: Chat, parameters: Parameters) -> int:
    account_id = account_of(state, parameters)
    if account_id == state.bot.id:
        raise rules.CANT_RESTRICT_SELF
    place = state.place(chat, account_id)
    if place.status == "creator":
        raise rules.CANT_REMOVE_OWNER
    if place.admin:
        raise rules.CANT_TOUCH_ADMIN
    return account_id


def until_of(state: State, parameters: Parameters) -> int:
    """When it ends, 0 for never: less than 30 seconds or more than 366 days from now is for ever."""
    until = parameters.integer("until_date") or 0
    return until if SHORTEST <= until - state.now <= LONGEST else 0
