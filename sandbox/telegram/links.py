"""What an address on t.me means: a start link of the bot, an invite link, or nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from sandbox.telegram.state import State

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class StartLink:
    """Opens the bot's chat and sends `/start payload` when start is pressed."""

    username: str
    payload: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Opens a group or channel."""

    url: str
    chat_id: int


def resolve(state: State, url: str) -> StartLink | Invitation | None:
    """What this address of the sandbox (or of the real t.me) opens here, or None."""
    for chat in state.chats.values():
        if url in chat.links:
            return Invitation(url=url, chat_id=chat.id)
    parts = urlsplit(url)
    path = parts.path
    if parts.netloc not in {urlsplit(state.base_url).netloc, "t.me"}:
        return None
    name = path.removeprefix("/t.me").strip("/")
    if name.lower() != state.bot.username.lower():
        return None
    payload = parse_qs(parts.query).get("start", [""])[0]
    return StartLink(username=state.bot.username, payload=payload if PAYLOAD.fullmatch(payload) else "")
