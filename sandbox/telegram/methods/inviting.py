"""Invite links and join requests: each needs `can_invite_users`."""

from __future__ import annotations

from sandbox.telegram import rules
from sandbox.telegram.chats import Chat, InviteLink, JoinRequest
from sandbox.telegram.joining import enter
from sandbox.telegram.methods.looking import account_of
from sandbox.telegram.methods.reach import chat_of
from sandbox.telegram.parameters import Parameters
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State


def create_chat_invite_link(state: State, parameters: Parameters) -> JsonObject:
    chat = inviting_chat(state, parameters)
    checked = check(state, parameters)
    link = state.new_link(chat, creator=state.bot.as_user())
    link.name, link.expire_date, link.member_limit, link.creates_join_request = checked
    state.changes.bump()
    return link.as_json()


def edit_chat_invite_link(state: State, parameters: Parameters) -> JsonObject:
    chat = inviting_chat(state, parameters)
    checked = check(state, parameters)
    link = own_link(chat, parameters)
    link.name, link.expire_date, link.member_limit, link.creates_join_request = checked
    state.changes.bump()
    return link.as_json()


def revoke_chat_invite_link(state: State, parameters: Parameters) -> JsonObject:
    link = own_link(inviting_chat(state, parameters), parameters)
    link.is_revoked = True
    state.changes.bump()
    return link.as_json()


def export_chat_invite_link(state: State, parameters: Parameters) -> str:
    """A new primary link; the bot's former one ends."""
    chat = inviting_chat(state, parameters)
    for link in chat.links.values():
        link.is_revoked = link.is_revoked or link.is_primary
    state.changes.bump()
    return state.new_link(chat, creator=state.bot.as_user(), primary=True).url


def approve_chat_join_request(state: State, parameters: Parameters) -> bool:
    chat, request = pending(state, parameters)
    del chat.requests[request.person_id]
    enter(state, chat, request.person_id, by=state.bot.as_user(), link=request.link, via_request=True)
    return True


def decline_chat_join_request(state: State, parameters: Parameters) -> bool:
    chat, request = pending(state, parameters)
    del chat.requests[request.person_id]
    state.changes.bump()
    return True


def inviting_chat(state: State, parameters: Parameters) -> Chat:
    chat = chat_of(state, parameters)
    if chat.kind == "private":
        raise rules.PRIVATE_NO_LINKS
    if not state.place(chat, state.bot.id).may("can_invite_users"):
        raise rules.LINK_RIGHTS
    return chat


def check(state: State, parameters: Parameters) -> tuple[str | None, int | None, int | None, bool]:
    """Name, expire date, member limit and whether it asks first, each as the documentation allows."""
    name, by_request = parameters.text("name") or None, parameters.flag("creates_join_request")
    expire_date, limit = parameters.integer("expire_date") or None, parameters.integer("member_limit") or None
    if limit is not None and by_request:
        raise rules.LINK_LIMIT_AND_REQUEST
    if limit is not None and not 1 <= limit <= 99_999:
        raise rules.LINK_LIMIT
    if expire_date is not None and expire_date <= state.now:
        raise rules.LINK_EXPIRE
    if name is not None and len(name) > 32:
        raise rules.LINK_NAME
    return name, expire_date, limit, by_request


def own_link(chat: Chat, parameters: Parameters) -> InviteLink:
    link = chat.links.get(parameters.text("invite_link"))
    if link is None:
        raise rules.LINK_UNKNOWN
    return link


def pending(state: State, parameters: Parameters) -> tuple[Chat, JoinRequest]:
    chat = inviting_chat(state, parameters)
    account_id = account_of(state, parameters)
    request = chat.requests.get(account_id)
    if request is None:
        inside = state.place(chat, account_id).present
        raise rules.REQUEST_ALREADY_IN if inside else rules.REQUEST_MISSING
    return chat, request
