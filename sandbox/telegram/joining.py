"""Coming into a chat and going out of it, with what the chat itself says about that."""

from __future__ import annotations

from sandbox.telegram.chats import Chat, InviteLink, JoinRequest
from sandbox.telegram.errors import NotPossible
from sandbox.telegram.members import PLAIN, Member
from sandbox.telegram.people import Person
from sandbox.telegram.shapes import JsonObject
from sandbox.telegram.state import State

WRITABLE_SECONDS = 5 * 60


def follow(state: State, person: Person, url: str) -> str:
    """Open an invite link: "joined", "requested" or "already"; NotPossible says why the app would refuse."""
    chat, link = find_link(state, url)
    place = state.place(chat, person.id)
    if place.present:
        return "already"
    if place.status == "kicked":
        raise NotPossible(f"{person.first_name} is banned from {chat.title}")
    check_open(state, link)
    if link.creates_join_request:
        ask(state, chat, person, link)
        return "requested"
    enter(state, chat, person.id, by=person.as_user(), link=link)
    return "joined"


def find_link(state: State, url: str) -> tuple[Chat, InviteLink]:
    for chat in state.chats.values():
        if url in chat.links:
            return chat, chat.links[url]
    raise NotPossible(f"{url} is no invite link of this sandbox")


def check_open(state: State, link: InviteLink) -> None:
    if link.is_revoked:
        raise NotPossible("this invite link was revoked")
    if link.expire_date is not None and link.expire_date <= state.now:
        raise NotPossible("this invite link has expired")
    if link.member_limit is not None and link.joined >= link.member_limit:
        raise NotPossible("this invite link has been used up")


def ask(state: State, chat: Chat, person: Person, link: InviteLink) -> None:
    """A join request; the bot hears of it when it may invite, and may then write to the person for five minutes."""
    if person.id in chat.requests:
        return
    chat.requests[person.id] = JoinRequest(person_id=person.id, date=state.now, link=link)
    state.changes.bump()
    if not state.place(chat, state.bot.id).may("can_invite_users"):
        return
    state.reachable_until[person.id] = state.now + WRITABLE_SECONDS
    body = {
        "chat": chat.as_json(),
        "from": person.as_user(),
        "user_chat_id": person.id,
        "date": state.now,
        "invite_link": link.as_json(),
    }
    state.put("chat_join_request", body, key=chat.id)


def enter(
    state: State,
    chat: Chat,
    account_id: int,
    *,
    by: JsonObject,
    link: InviteLink | None = None,
    via_request: bool = False,
) -> None:
    """The account is a member from now on; groups say so in the chat."""
    if state.place(chat, account_id).present:
        return
    if link is not None:
        link.joined += 1
    chat.requests.pop(account_id, None)
    state.move(chat, account_id, PLAIN, by=by, link=link, via_request=via_request)
    announce(state, chat, {"new_chat_members": [state.user(account_id)]}, by=state.user(account_id))


def go(state: State, chat: Chat, account_id: int, after: Member, *, by: JsonObject) -> None:
    """The account is outside from now on; groups say so in the chat."""
    present = state.place(chat, account_id).present
    state.move(chat, account_id, after, by=by)
    if present:
        announce(state, chat, {"left_chat_member": state.user(account_id)}, by=by)


def announce(state: State, chat: Chat, extra: JsonObject, *, by: JsonObject) -> None:
    """A service message; the bot hears those that are not its own doing."""
    if chat.kind != "supergroup":
        return
    message = state.say(chat, sender=by, extra=extra)
    if by["id"] != state.bot.id and state.place(chat, state.bot.id).present:
        state.put("message", message.as_json(chat.as_json()), key=chat.id)
