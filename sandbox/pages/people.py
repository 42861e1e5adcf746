"""What a person at the page lets the people of the pretend Telegram do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sandbox.pages import asked as get
from sandbox.pages.guard import Asked, Refused
from sandbox.telegram.links import Invitation, StartLink
from sandbox.telegram.people import Person

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox

Act = Callable[["Sandbox", Person, Asked], Asked]

MOST_ID = 2**52


def act(sandbox: Sandbox, person_id: str, verb: str, asked: Asked) -> Asked:
    """Do it and answer what came of it; Refused for unknown people, verbs and values, NotPossible by the world."""
    person = next((each for each in sandbox.telegram.people if str(each.id) == person_id), None)
    if person is None:
        known = ", ".join(f"{each.id} ({each.first_name})" for each in sandbox.telegram.people)
        raise Refused(f"there is no person {person_id}; there are {known}", status=404)
    if verb not in ACTS:
        raise Refused(f"nobody can {verb!r} here; people can {', '.join(ACTS)}", status=404)
    return ACTS[verb](sandbox, person, asked)


def send(sandbox: Sandbox, person: Person, asked: Asked) -> Asked:
    message = sandbox.telegram.send(person, get.text(asked, "text"))
    return {"message_id": message.message_id}


def start(sandbox: Sandbox, person: Person, asked: Asked) -> Asked:
    message = sandbox.telegram.start(person, get.text(asked, "payload", longest=64, default=""))
    return {"message_id": message.message_id}


def tap(sandbox: Sandbox, person: Person, asked: Asked) -> Asked:
    """The callback is taken as the page shows it, even when the message has changed since."""
    message_id = get.integer(asked, "message_id", least=1, most=MOST_ID)
    tapped = sandbox.telegram.tap_raw(person, person.id, message_id, get.text(asked, "data", longest=64))
    return {"tap": tapped.id}


def open_link(sandbox: Sandbox, person: Person, asked: Asked) -> Asked:
    """Follow an address on t.me: `opened` says what it was, `title` the chat it leads to."""
    url = get.text(asked, "url")
    match sandbox.telegram.resolve_link(url):
        case StartLink(payload=""):
            return {"opened": "chat"}
        case StartLink(payload=payload):
            sandbox.telegram.start(person, payload)
            return {"opened": "started"}
        case Invitation(url=invite, chat_id=chat_id):
            opened = sandbox.telegram.open_invite(person, invite)
            return {"opened": opened, "title": sandbox.telegram.chat(chat_id).title}
        case None:
            raise Refused(f"{url} opens nothing on the pretend t.me", status=404)


def leave(sandbox: Sandbox, person: Person, asked: Asked) -> Asked:
    chat = sandbox.telegram.chat(get.integer(asked, "chat_id", least=-MOST_ID, most=-1))
    sandbox.telegram.leave(person, chat)
    return {"left": chat.title}


def block(sandbox: Sandbox, person: Person, _: Asked) -> Asked:
    sandbox.telegram.block_bot(person)
    return {"blocked": True}


def unblock(sandbox: Sandbox, person: Person, _: Asked) -> Asked:
    sandbox.telegram.unblock_bot(person)
    return {"blocked": False}


ACTS: dict[str, Act] = {
    "send": send,
    "start": start,
    "tap": tap,
    "open-link": open_link,
    "join": open_link,
    "leave": leave,
    "block": block,
    "unblock": unblock,
}
