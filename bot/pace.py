"""How fast we may send: one message a second to a chat, and so many a second in all. Source: Telegram's FAQ for bots."""

from __future__ import annotations

import asyncio

PER_SECOND = 25.0  # of Telegram's 30: the rest is for conversations
CHAT_SECONDS = 1.0
_PRUNE_AT = 10_000


class Pace:
    """Hands out moments to send at; monotonic time."""

    def __init__(self, *, per_second: float = PER_SECOND, chat_seconds: float = CHAT_SECONDS) -> None:
        """Nothing was sent yet."""
        self._gap = 1 / per_second
        self._chat_gap = chat_seconds
        self._next = 0.0
        self._next_of: dict[int, float] = {}

    async def wait(self, chat_id: int) -> None:
        """Return when a message to this chat may be sent."""
        now = asyncio.get_running_loop().time()
        at = max(now, self._next, self._next_of.get(chat_id, 0.0))
        self._next = max(now, self._next) + self._gap
        if len(self._next_of) > _PRUNE_AT:
            self._next_of = {chat: moment for chat, moment in self._next_of.items() if moment > now}
        self._next_of[chat_id] = at + self._chat_gap
        await asyncio.sleep(max(0.0, at - now))
