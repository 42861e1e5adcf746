"""When a message may leave: Telegram's limits, kept for everything that is said, and answers before notices.

Source: Telegram's FAQ for bots: about one message a second in a chat (short bursts pass), 20 a minute in a group, 30 a second in all;
beyond that 429 with `retry_after`, which does not say whether it is about the chat or about us.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

_PATIENCE = 5.0  # a notice that has to wait longer goes back to the outbox: its claim lasts a minute
_PRUNE_AT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """So many at once, refilled so many per second. `notice_seconds` lie between two notices to one chat."""

    per_second: float = 28.0  # of Telegram's 30: what leaves evenly may arrive in a bunch
    burst: float = 2.0
    chat_per_second: float = 1.0
    chat_burst: float = 20.0
    group_per_minute: float = 15.0  # with the burst never more than 20 in a minute
    group_burst: float = 5.0
    notice_seconds: float = 1.0


class Held(Exception):  # no fault of anybody: named like what it tells
    """It would have to wait so long (in seconds) that it is better tried again later."""

    def __init__(self, seconds: float) -> None:
        """In seconds."""
        super().__init__(f"held for {seconds:.1f} s")
        self.seconds = seconds


@dataclass(slots=True)
class _Bucket:
    size: float
    per_second: float
    level: float
    touched: float

    def pause(self, now: float) -> float:
        """Seconds until there is one; zero means now."""
        self.level = min(self.size, self.level + (now - self.touched) * self.per_second)
        self.touched = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.per_second


@dataclass(slots=True)
class _Chat:
    bucket: _Bucket
    held_until: float = 0.0
    next_notice: float = 0.0

    def pause(self, now: float, *, notice: bool) -> float:
        after = max(self.held_until, self.next_notice if notice else 0.0)
        return max(self.bucket.pause(now), after - now)


@dataclass(slots=True, eq=False)
class _Turn:
    chat: int | str
    notice: bool
    go: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Pace:
    """Lets one after the other go, in monotonic time."""

    def __init__(self, limits: Limits | None = None) -> None:
        """Nothing was sent yet, and nobody waits."""
        self._limits = limits or Limits()
        self._all = _Bucket(self._limits.burst, self._limits.per_second, self._limits.burst, 0.0)
        self._all_until = 0.0
        self._chats: dict[int | str, _Chat] = {}
        self._refused: set[int | str] = set()
        self._answers: list[_Turn] = []
        self._notices: list[_Turn] = []
        self._timer: asyncio.TimerHandle | None = None

    async def wait(self, chat: int | str, *, notice: bool = False) -> None:
        """Return when this chat may be written to. A notice that is held for long raises `Held` instead."""
        if notice and (held := self._held(chat)) > _PATIENCE:
            raise Held(held)
        turn, line = _Turn(chat, notice), self._notices if notice else self._answers
        line.append(turn)
        self._grant()
        try:
            await turn.go
        finally:
            if turn in line:
                line.remove(turn)

    def hold(self, chat: int | str, seconds: float) -> None:
        """Telegram answered 429 for this chat: it waits. When a second chat hears that and nobody was heard between: we all do."""
        now = _now()
        self._refused.add(chat)
        self._chat(chat).held_until = now + seconds
        if len(self._refused) > 1:
            self._all_until = now + seconds
        for turn in list(self._notices):
            if (held := self._held(turn.chat)) > _PATIENCE and not turn.go.done():
                turn.go.set_exception(Held(held))
        self._grant()

    def heard(self) -> None:
        """Telegram took a message: whom it makes wait, it makes wait alone."""
        self._refused.clear()

    def room(self, chat: int | str) -> bool:
        """Whether this chat could be written to at once."""
        now = _now()
        return self._held(chat) <= 0 and self._chat(chat).pause(now, notice=False) <= 0

    @property
    def held(self) -> float:
        """For how many seconds nobody may be written to."""
        return max(0.0, self._all_until - _now())

    def _held(self, chat: int | str) -> float:
        one = self._chats.get(chat)
        return max(self._all_until, one.held_until if one else 0.0) - _now()

    def _grant(self) -> None:
        """Let everybody go whose turn it is, and come back when the next one's is."""
        while (pause := self._next()) == 0.0:
            pass
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if pause is None else asyncio.get_running_loop().call_later(pause, self._grant)

    def _next(self) -> float | None:
        """Zero and one is let go; or the seconds until one can be; nothing where nobody waits."""
        now, soonest = _now(), None
        for line in (self._answers, self._notices):
            for turn in [turn for turn in line if not turn.go.done()]:
                chat = self._chat(turn.chat)
                pause = max(self._all.pause(now), self._all_until - now, chat.pause(now, notice=turn.notice))
                if pause <= 0:
                    line.remove(turn)
                    self._take(chat, now, notice=turn.notice)
                    turn.go.set_result(None)
                    return 0.0
                soonest = pause if soonest is None else min(soonest, pause)
        return soonest

    def _take(self, chat: _Chat, now: float, *, notice: bool) -> None:
        self._all.level -= 1
        chat.bucket.level -= 1
        if notice:
            chat.next_notice = now + self._limits.notice_seconds

    def _chat(self, chat: int | str) -> _Chat:
        now = _now()
        if len(self._chats) > _PRUNE_AT:
            self._chats = {key: one for key, one in self._chats.items() if not _rested(one, now)}
        if chat not in self._chats:
            group = isinstance(chat, str) or chat < 0
            size = self._limits.group_burst if group else self._limits.chat_burst
            rate = self._limits.group_per_minute / 60 if group else self._limits.chat_per_second
            self._chats[chat] = _Chat(_Bucket(size, rate, size, now))
        return self._chats[chat]


def _rested(chat: _Chat, now: float) -> bool:
    chat.bucket.pause(now)
    return chat.bucket.level >= chat.bucket.size and max(chat.held_until, chat.next_notice) <= now


def _now() -> float:
    return asyncio.get_running_loop().time()
