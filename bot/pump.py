"""Telegram's updates are stored before they are acknowledged, handled in their chat's order, and forgotten when done.

aiogram by itself acknowledges first and loses what it was handling; here a crash loses nothing, and what was not done is
handled again at the next start.
"""

from __future__ import annotations

import asyncio
from collections import deque
from traceback import format_tb
from typing import TYPE_CHECKING, Any

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import Update
from loguru import logger
from pydantic import ValidationError

from bot.insist import insist
from bot.updates import KINDS, arrival
from storage.db import TROUBLE, in_trouble
from storage.updates import Waiting, bury, finish, store, tried, undone

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from aiogram import Bot, Dispatcher

    from billing.clock import Clock

AT_ONCE = 16
WAITING_AT_MOST = 1_000
TRIES = 3
PATIENT_TRIES = 12  # for a Telegram or a database that does not answer: about ten minutes
_FIRST_PAUSE, _LAST_PAUSE = 0.5, 60.0
_PASSING = (TelegramNetworkError, TelegramServerError, TelegramRetryAfter, ClientDecodeError)


class Pump:
    """`take` stores and queues; a task per chat with something to do handles its updates one after the other."""

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        clock: Clock,
        *,
        may: Callable[[], bool] = lambda: True,
        given_up: Callable[[dict[str, Any]], Awaitable[None]] | None = None,
    ) -> None:
        """Open nothing; `replay` begins. `may` says whether this process handles updates, or another one on the same database.
        `given_up` is told of each update that is buried because of us.
        """
        self._may = may
        self._given_up = given_up
        self._in_hand: set[int] = set()
        self._reading = asyncio.Lock()
        self._bot = bot
        self._dispatcher = dispatcher
        self._clock = clock
        self._queues: dict[int, deque[Waiting]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._handling = asyncio.Semaphore(AT_ONCE)
        self._room = asyncio.Semaphore(WAITING_AT_MOST)

    async def replay(self) -> int:
        """Go on with what is stored, not finished and not in hand here; give how many.

        That is what a former process left, and what another one took in that handles nothing itself.
        """
        async with self._reading:
            # Looked at before: what is finished while the rows are read may still stand among them.
            mine = set(self._in_hand)
            left = [update for update in await undone() if update.id not in mine]
            self._in_hand.update(update.id for update in left)
        await self._queue(left)
        return len(left)

    async def take(self, updates: Iterable[dict[str, Any]]) -> None:
        """Store what is ours of these updates; when this returns they may be acknowledged."""
        arrivals = [kept for update in updates if (kept := arrival(update)) is not None]
        async with self._reading:
            stored = await store(arrivals, at=self._clock.now())
            mine = stored if self._may() else []
            self._in_hand.update(update.id for update in mine)
        await self._queue(mine)

    async def drain(self, timeout: float) -> None:
        """Finish what is queued; what takes longer is handled at the next start."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=timeout)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def waiting(self) -> int:
        """How many updates are stored here and not yet handled."""
        return sum(len(queue) for queue in self._queues.values())

    async def _queue(self, updates: Iterable[Waiting]) -> None:
        left = deque(updates)
        try:
            while left:
                await self._room.acquire()
                self._put(left.popleft())
        finally:
            self._in_hand.difference_update(update.id for update in left)

    def _put(self, update: Waiting) -> None:
        queue = self._queues.get(update.order_key)
        if queue is not None:
            queue.append(update)
            return
        self._queues[update.order_key] = deque([update])
        task = asyncio.create_task(self._empty(update.order_key), name=f"updates of {update.order_key}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _empty(self, order_key: int) -> None:
        queue = self._queues[order_key]
        while queue:
            try:
                if self._may():
                    await self._settle(queue[0])
                self._in_hand.discard(queue[0].id)
            except Exception:  # noqa: BLE001  # the edge: nobody foresaw it; the update stays stored and is handled at the next start
                logger.bind(update=queue[0].update_id).exception("an update could not be written off")
            queue.popleft()
            self._room.release()
        del self._queues[order_key]

    async def _settle(self, update: Waiting) -> None:
        """Handle it until it is done or given up; only then does the chat's next one begin."""
        attempts = update.attempts
        while True:
            try:
                async with self._handling:
                    await self._handle(update)
            except Exception as error:  # noqa: BLE001  # the edge: whatever a handler raises is tried again or buried
                if _hopeless(error, attempts + 1):
                    await self._bury(update, error)
                    return
                attempts += await _counted(update, attempts + 1)
                await self._pause(error, attempts)
            else:
                await insist(lambda: finish(update.id, at=self._clock.now()))
                return

    async def _handle(self, update: Waiting) -> None:
        parsed = Update.model_validate(update.body, context={"bot": self._bot})
        await self._dispatcher.feed_update(self._bot, parsed)

    async def _pause(self, error: Exception, attempts: int) -> None:
        pause = min(_FIRST_PAUSE * 2 ** max(attempts - 1, 0), _LAST_PAUSE)
        if isinstance(error, TelegramRetryAfter):
            pause = max(pause, error.retry_after)
        await asyncio.sleep(pause)

    async def _bury(self, update: Waiting, error: Exception) -> None:
        kind = next((kind for kind in KINDS if kind in update.body), "unknown")
        # The error's type and place only: its text may quote what a person wrote.
        note, place = f"{kind}: {type(error).__name__}", "".join(format_tb(error.__traceback__))
        bound = logger.bind(update=update.update_id, chat=update.order_key)
        bound.error("an update could not be handled: {}\n{}", note, place)
        await insist(lambda: bury(update.id, note=note, at=self._clock.now()))
        # Where they closed the chat to us there is nobody to tell.
        if self._given_up is not None and not isinstance(error, TelegramForbiddenError):
            await self._given_up(update.body)


async def _counted(update: Waiting, attempts: int) -> bool:
    """Write the failure down. A database that does not take even this is to blame itself: then it was no try."""
    try:
        await tried(update.id, attempts=attempts)
    except TROUBLE as error:
        logger.bind(update=update.update_id).error("the database does not take it: {}", type(error).__name__)
        return False
    return True


def _hopeless(error: Exception, attempts: int) -> bool:
    if isinstance(error, (ValidationError, TelegramBadRequest, TelegramForbiddenError)):
        return True
    passes = isinstance(error, _PASSING) or in_trouble(error)
    return attempts >= (PATIENT_TRIES if passes else TRIES)
