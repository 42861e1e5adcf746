"""Nobody is written to faster than Telegram allows, and answers do not wait behind notices."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from bot.pace import Held, Limits, Pace

if TYPE_CHECKING:
    from collections.abc import Coroutine

GROUP = -100_1


class Hours(asyncio.SelectorEventLoop):
    """A loop whose time is what the test says; it passes only when nobody has anything to do."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 1_000.0

    def time(self) -> float:
        return self.at


class Street:
    """Who was let go, and when."""

    def __init__(self, pace: Pace) -> None:
        self.pace, self.went, self.tasks = pace, list[tuple[float, int]](), list[asyncio.Task[None]]()

    def asks(self, chat: int, *, notice: bool = False) -> asyncio.Task[None]:
        task = asyncio.ensure_future(self._go(chat, notice=notice))
        self.tasks.append(task)
        return task

    async def _go(self, chat: int, *, notice: bool) -> None:
        await self.pace.wait(chat, notice=notice)
        self.went.append((round(asyncio.get_running_loop().time(), 3), chat))

    async def passes(self, seconds: float) -> None:
        """Let so much time go by, a hundredth at a time."""
        loop = asyncio.get_running_loop()
        assert isinstance(loop, Hours)
        for _ in range(round(seconds * 100)):
            await _still()
            loop.at += 0.01
        await _still()

    @property
    def chats(self) -> list[int]:
        return [chat for _, chat in self.went]

    def most_in(self, seconds: float) -> int:
        """The most that went within any so many seconds."""
        moments = [at for at, _ in self.went]
        return max(sum(begin <= at < begin + seconds for at in moments) for begin in moments)


async def _still() -> None:
    for _ in range(6):
        await asyncio.sleep(0)


def run(story: Coroutine[None, None, None]) -> None:
    """Run a story in a loop of its own time."""
    loop = Hours()
    try:
        loop.run_until_complete(story)
    finally:
        loop.close()


def test_no_second_sees_more_than_thirty_and_none_is_wasted() -> None:
    async def story() -> None:
        street = Street(Pace())
        for chat in range(1, 141):
            street.asks(chat, notice=chat % 2 == 0)
        await street.passes(5)
        assert len(street.went) == 140, "28 a second"
        assert street.most_in(1) <= 30

    run(story())


def test_an_answer_goes_before_every_notice_that_waits() -> None:
    async def story() -> None:
        street = Street(Pace())
        for chat in range(1, 60):
            street.asks(chat, notice=True)
        await street.passes(0.5)
        before = len(street.went)
        street.asks(1_000)
        await street.passes(0.05)
        assert 1_000 in street.chats[before : before + 1]

    run(story())


@pytest.mark.parametrize(("chat", "seconds", "most"), [(5, 10, 31), (GROUP, 60, 20)])
def test_a_chat_hears_a_short_burst_and_then_no_more_than_it_may(chat: int, seconds: int, most: int) -> None:
    async def story() -> None:
        street = Street(Pace())
        for _ in range(40):
            street.asks(chat)
        await street.passes(seconds)
        assert most - 2 <= street.most_in(seconds) <= most
        for task in street.tasks:
            task.cancel()

    run(story())


def test_notices_to_one_chat_keep_a_second_between_them() -> None:
    async def story() -> None:
        street = Street(Pace())
        for _ in range(4):
            street.asks(5, notice=True)
        await street.passes(3.5)
        moments = [at for at, _ in street.went]
        assert len(moments) == 4
        assert all(later - earlier >= 0.99 for earlier, later in pairwise(moments))

    run(story())


def test_a_chat_that_telegram_makes_wait_waits_alone() -> None:
    async def story() -> None:
        pace = Pace()
        street = Street(pace)
        pace.hold(5, 3)
        street.asks(5)
        street.asks(6)
        await street.passes(0.5)
        assert street.chats == [6]
        assert pace.held == 0
        await street.passes(3)
        assert street.chats == [6, 5]

    run(story())


def test_when_two_chats_are_refused_and_nobody_was_heard_between_everybody_waits() -> None:
    async def story() -> None:
        pace = Pace()
        street = Street(pace)
        pace.hold(5, 30)
        pace.heard()
        pace.hold(6, 30)
        assert pace.held == 0, "somebody was heard between"
        pace.hold(7, 4)
        assert pace.held == pytest.approx(4)
        street.asks(8)
        await street.passes(3.9)
        assert street.chats == []
        await street.passes(0.2)
        assert street.chats == [8]

    run(story())


def test_a_notice_does_not_wait_for_long_but_goes_back() -> None:
    async def story() -> None:
        pace = Pace()
        street = Street(pace)
        pace.hold(5, 30)
        with pytest.raises(Held, match=r"30\.0"):
            await pace.wait(5, notice=True)
        await pace.wait(7, notice=True)
        waiting = [street.asks(7, notice=True), street.asks(5)]
        await street.passes(0.1)
        pace.hold(7, 40)
        await street.passes(0.1)
        assert isinstance(waiting[0].exception(), Held), "also one that waits already"
        assert not waiting[1].done(), "a person's answer waits on"
        waiting[1].cancel()

    run(story())


def test_who_gives_up_waiting_takes_nobodys_turn() -> None:
    async def story() -> None:
        pace = Pace(Limits(chat_burst=1))
        street = Street(pace)
        await pace.wait(5)
        gone, comes = street.asks(5), street.asks(5)
        await street.passes(0.1)
        gone.cancel()
        with suppress(asyncio.CancelledError):
            await gone
        await street.passes(1)
        assert comes.done()

    run(story())
