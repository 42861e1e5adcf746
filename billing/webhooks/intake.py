"""The door for events: verified, stored together with the mark of whom they name, and only then acknowledged.

Many deliveries share one commit, so that a durable acknowledgement stays cheap: whoever comes while a commit runs goes into the next.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from loguru import logger

from billing.notify_admins import notify_admins
from billing.webhooks.reading import read_body, to_arrival
from billing.webhooks.signature import Rejected, verify
from domain.error import Outage
from storage import db, inbox
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context
    from billing.webhooks.reading import Verdict
    from storage.inbox import Arrival

__all__ = ["Full", "Intake", "Receipt", "Rejected"]

_BATCH = 128
_WAITING = 2_000
_REFUSED = 2  # so many single events are tried after their group failed


class Full(Outage):
    """Too many events wait to be stored; Stripe will deliver this one again."""


class NotStored(Outage):
    """The database did not take the event; Stripe will deliver it again."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a delivery: `new` is False for one that was stored before; `state` as in the inbox."""

    stripe_id: str
    type: str
    state: str
    new: bool


@dataclass(slots=True)
class _Waiting:
    arrival: Arrival
    verdict: Verdict
    stored: asyncio.Future[bool]


class Intake:
    """Accepts deliveries and writes them in groups. Start it before the first delivery, stop it after the last."""

    def __init__(self, ctx: Context) -> None:
        """Work for `ctx`."""
        self._ctx = ctx
        self._queue: asyncio.Queue[_Waiting] = asyncio.Queue(_WAITING)
        self._writer: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to write."""
        self._writer = asyncio.create_task(self._write_for_ever(), name="intake")

    async def stop(self) -> None:
        """Take nothing more, write what waits, then end."""
        writer, self._writer = self._writer, None
        if writer is None:
            return
        await self._queue.join()
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)

    async def accept(self, body: bytes, signature: str | None) -> Receipt:
        """Verify and store one delivery. `Rejected`: it is no event of Stripe's. `Full`, `NotStored`: it must come again."""
        ctx, now = self._ctx, self._ctx.clock.now()
        verify(body, signature, ctx.webhook_secrets, tolerance=ctx.webhook_tolerance, now=now.timestamp())
        arrival, verdict = to_arrival(read_body(body), body, source="webhook", livemode=ctx.livemode, now=now)
        waiting = _Waiting(arrival, verdict, asyncio.get_running_loop().create_future())
        if self._writer is None:
            raise NotStored
        try:
            self._queue.put_nowait(waiting)
        except asyncio.QueueFull as error:
            raise Full from error
        # Whoever is cancelled here gives up an answer only: the writer stores the group all the same.
        new = await waiting.stored
        return Receipt(arrival.stripe_id, arrival.type, arrival.state, new)

    async def _write_for_ever(self) -> None:
        while True:
            group = [await self._queue.get()]
            while len(group) < _BATCH and not self._queue.empty():
                group.append(self._queue.get_nowait())
            try:
                await self._write(group)
            finally:
                for _ in group:
                    self._queue.task_done()

    async def _write(self, group: list[_Waiting]) -> None:
        if await self._try(group):
            return
        refused = 0
        for waiting in group:
            # One that the database refuses must not take the others with it; but where two are refused, the database
            # itself is in trouble, and each further try may wait for its lock.
            stored = refused < _REFUSED and len(group) > 1 and await self._try([waiting])
            refused += not stored
            if not stored and not waiting.stored.done():
                waiting.stored.set_exception(NotStored())

    async def _try(self, group: list[_Waiting]) -> bool:
        try:
            await self._commit(group)
        except Exception as error:  # noqa: BLE001  # the loop's edge: the writer must outlive whatever it was
            expected = isinstance(error, db.TROUBLE)
            self._ctx.trouble.noted |= db.in_trouble(error)
            logger.opt(exception=None if expected else error).error(
                "{} events not stored: {}", len(group), type(error).__name__
            )
            return False
        self._ctx.trouble.noted = False
        return True

    @outlives_deadlocks
    async def _commit(self, group: list[_Waiting]) -> None:
        ctx = self._ctx
        async with db.transaction():
            new = await inbox.take_in([waiting.arrival for waiting in group], real_ms=ctx.clock.real_ms())
            for waiting in group:
                if waiting.verdict.alarm and waiting.arrival.stripe_id in new:
                    await _alarm(ctx, waiting)
        for waiting in group:
            if not waiting.stored.done():
                waiting.stored.set_result(waiting.arrival.stripe_id in new)
        ctx.nudges.sync.set()
        ctx.nudges.resolve.set()


async def _alarm(ctx: Context, waiting: _Waiting) -> None:
    arrival = waiting.arrival
    logger.bind(event=arrival.stripe_id).warning("Event ignored: {}", waiting.verdict.note)
    # One alarm a day and reason is enough: a wrong endpoint sends thousands.
    day = ctx.clock.now().date().isoformat()
    await notify_admins(
        ctx,
        "admin_wrong_mode",
        fact=f"{waiting.verdict.note}:{day}",
        details={"event": arrival.type, "reason": waiting.verdict.note},
    )
