"""What can be seen in both worlds' summaries, each thing with a key that stays the same, in words for anybody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Seen = dict[str, Any]
Sighting = tuple[str, "Row"]

LONGEST_QUOTE = 56


@dataclass(frozen=True, slots=True)
class Row:
    """One line; `who` is person, bot, stripe or clock, `tone` plain, good, wait or bad. Backticks mark code."""

    text: str
    who: str
    tone: str = "plain"


def sightings(telegram: Seen, stripe: Seen) -> Iterator[Sighting]:
    """Everything there is to tell, oldest first within its kind."""
    names = {person["id"]: person["first_name"] for person in telegram["people"]}
    private = [chat for chat in telegram["chats"] if chat["type"] == "private"]
    for chat in private:
        yield from _of_messages(chat, names[chat["id"]])
    yield from _of_taps(telegram["taps"], private, names)
    for session in reversed(stripe["checkout_sessions"]):
        yield from _of_session(session)
    for event in reversed(stripe["events"]):
        yield from _of_event(event)
    for chat in telegram["chats"]:
        for request in chat["join_requests"]:
            row = Row(f"{names[request['person_id']]} asks to join {chat['title']}", who="person", tone="wait")
            yield f"ask {chat['id']} {request['person_id']} {request['date']}", row


def insiders(telegram: Seen) -> dict[tuple[int, int], tuple[str, str]]:
    """Who came into which group or channel: by their ids, the person's name and the chat's title."""
    names = {person["id"]: person["first_name"] for person in telegram["people"]}
    return {
        (chat["id"], member["id"]): (names[member["id"]], chat["title"])
        for chat in telegram["chats"]
        if chat["type"] != "private"
        for member in chat["members"]
        if member["status"] in {"member", "restricted"} and member["id"] in names
    }


def _of_messages(chat: Seen, name: str) -> Iterator[Sighting]:
    for message in chat["messages"]:
        key = f"message {chat['id']} {message['message_id']}"
        words = quote(message["text"])
        if not message["by_bot"]:
            yield key, Row(f"{name} writes {words}", who="person")
            continue
        yield key, Row(f"The bot writes to {name}: {words}", who="bot")
        if message["edit_date"] is not None:
            edit = f"{key} {message['edit_date']} {words}"
            yield edit, Row(f"The bot changes its message to {name}: {words}", who="bot")


def _of_taps(taps: list[Seen], chats: list[Seen], names: dict[int, str]) -> Iterator[Sighting]:
    labels = {
        (chat["id"], message["message_id"], button.get("callback_data")): button["text"]
        for chat in chats
        for message in chat["messages"]
        for row in message["buttons"]
        for button in row
    }
    for tap in taps:
        label = labels.get((tap["chat_id"], tap["message_id"], tap["data"]), "a button")
        yield f"tap {tap['id']}", Row(f"{names[tap['person_id']]} taps {quote(label)}", who="person")
        if tap["answered"] and tap["text"]:
            yield f"answer {tap['id']}", Row(f"The bot answers {quote(tap['text'])}", who="bot")


def _of_session(session: Seen) -> Iterator[Sighting]:
    key = f"session {session['id']}"
    yield key, Row("Retainer asks Stripe for a checkout page", who="bot")
    if session["status"] == "complete":
        yield f"{key} complete", Row("The checkout is completed", who="stripe", tone="good")
    if session["status"] == "expired":
        yield f"{key} expired", Row("The checkout has expired", who="stripe", tone="wait")


def _of_event(event: Seen) -> Iterator[Sighting]:
    kind = f"`{event['type']}`"
    for number, delivery in enumerate(event["deliveries"]):
        key = f"delivery {event['id']} {number}"
        if delivery["state"] == "held":
            yield f"{key} held", Row(f"Stripe holds {kind} back", who="stripe", tone="wait")
        if delivery["state"] == "dropped":
            yield f"{key} dropped", Row(f"{kind} is lost on the way", who="stripe", tone="bad")
        for count, attempt in enumerate(delivery["attempts"]):
            again = " again" * bool(number or count)
            yield f"{key} {count}", _answered(f"Stripe sends {kind}{again}", attempt["status"])


def _answered(sent: str, status: int | None) -> Row:
    if status is None:
        return Row(f"{sent}; nobody answers", who="stripe", tone="bad")
    good = 200 <= status < 300
    return Row(f"{sent}; Retainer answers {status}", who="stripe", tone="good" if good else "bad")


def quote(text: str) -> str:
    """The first line, cut where it gets long, in quotation marks."""
    first = text.strip().partition("\n")[0].replace("`", "'")
    short = first if len(first) <= LONGEST_QUOTE else first[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f"“{short}”"
