"""Sending events out: when, how often, and what counts as delivered."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import aiohttp

from sandbox.stripe.envelope import Envelope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sandbox.stripe.books import Books
    from sandbox.stripe.store import Obj

Mode = Literal["deliver", "hold", "drop"]

FIRST_RETRIES = (1.0, 3.0, 8.0)  # real seconds, so that a person at the demo sees them
LATER_RETRIES = (300, 1800, 7200, 18_000, 36_000, 43_200, 43_200, 43_200, 43_200)  # seconds of the sandbox's clock
ANSWER_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request to an endpoint: its status, or why there was none."""

    at: int
    status: int | None
    problem: str | None = None

    @property
    def good(self) -> bool:
        """Only 2xx counts; a redirect is a failure."""
        return self.status is not None and 200 <= self.status < 300


@dataclass(slots=True)
class Delivery:
    """One event on its way to one endpoint."""

    event: Obj
    endpoint: Obj
    state: Literal["waiting", "held", "dropped", "delivered", "retrying", "failed"] = "waiting"
    attempts: list[Attempt] = field(default_factory=list)
    again_at: int | None = None  # seconds of the sandbox's clock
    tried: asyncio.Event = field(default_factory=asyncio.Event)


class Webhooks:
    """Every delivery, and the switches that make them misbehave."""

    def __init__(self, books: Books) -> None:
        self.mode: Mode = "deliver"
        self.copies = 1
        self.delay_seconds = 0.0
        self.first_retries: Sequence[float] = FIRST_RETRIES
        self.begun = 0  # every request that was ever under way
        self.deliveries: deque[Delivery] = deque(maxlen=20_000)
        self.envelope = Envelope(books)
        self._books = books
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._busy = 0
        self._quiet = asyncio.Event()
        self._quiet.set()
        books.on_event.append(self._take)

    async def start(self) -> None:
        """Open the client; deliveries begin."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS))

    async def stop(self) -> None:
        """Stop everything under way and close the client."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    @property
    def held(self) -> list[Delivery]:
        """What waits for `release`, in order."""
        return [one for one in self.deliveries if one.state == "held"]

    def release(self, order: Sequence[int] | None = None) -> None:
        """Send what was held; `order` gives positions in `held`, and those left out stay held."""
        waiting = self.held
        for index in range(len(waiting)) if order is None else order:
            self._send(waiting[index])

    def resend(self, event: Obj) -> None:
        """Send an event once more to every endpoint that wants it, whatever became of it before."""
        self._deliver(event)

    async def settled(self, timeout: float = 10.0) -> None:
        """Wait until no request is under way or about to be made; planned retries do not count."""
        await asyncio.wait_for(self._quiet.wait(), timeout)

    async def answered(self, event: Obj, *, within: float = ANSWER_SECONDS) -> None:
        """Wait for the first answer of each endpoint to this event, as Checkout does before it redirects."""
        waiting = [one.tried.wait() for one in self.deliveries if one.event is event and one.state == "waiting"]
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*waiting), within)

    def run_due(self) -> None:
        """Make the retries whose moment has come on the sandbox's clock."""
        now = self._books.clock.timestamp()
        for delivery in self.deliveries:
            if delivery.state == "retrying" and delivery.again_at is not None and delivery.again_at <= now:
                self._send(delivery)

    def _take(self, event: Obj) -> None:
        self._deliver(event)

    def _deliver(self, event: Obj) -> None:
        wanting = [one for one in self._books.store.all("webhook_endpoint") if _wants(one, event["type"])]
        event["pending_webhooks"] = len(wanting)
        for endpoint in wanting:
            for _ in range(max(1, self.copies)):
                delivery = Delivery(event, endpoint)
                self.deliveries.append(delivery)
                self._route(delivery)

    def _route(self, delivery: Delivery) -> None:
        if self.mode == "hold":
            delivery.state = "held"
        elif self.mode == "drop":
            delivery.state = "dropped"
        else:
            self._send(delivery)

    def _send(self, delivery: Delivery, *, after: float = 0.0) -> None:
        delivery.again_at = None
        if not after:
            delivery.state = "waiting"
            self._enter()
        task = asyncio.get_running_loop().create_task(self._carry(delivery, after))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carry(self, delivery: Delivery, after: float) -> None:
        if after:
            await asyncio.sleep(after)
            delivery.state = "waiting"
            self._enter()
        try:
            await asyncio.sleep(self.delay_seconds)
            await asyncio.sleep(self._books.clock.unseen_seconds())
            delivery.attempts.append(await self._post(delivery))
            self._judge(delivery)
        finally:
            delivery.tried.set()
            self._leave()

    async def _post(self, delivery: Delivery) -> Attempt:
        if self._session is None:
            raise RuntimeError("webhooks are sent only between start() and stop()")
        body, signature = self.envelope.sealed(delivery.event, delivery.endpoint)
        now = self._books.clock.timestamp()
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Stripe-Signature": signature,
            "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        }
        url = delivery.endpoint["url"]
        try:
            async with self._session.post(url, data=body, headers=headers, allow_redirects=False) as answer:
                return Attempt(now, answer.status)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            return Attempt(now, None, f"{type(error).__name__}: {error}")

    def _judge(self, delivery: Delivery) -> None:
        tries = len(delivery.attempts)
        if delivery.attempts[-1].good:
            delivery.state = "delivered"
            delivery.event["pending_webhooks"] = max(0, delivery.event["pending_webhooks"] - 1)
        elif tries <= len(self.first_retries) and self.mode == "deliver":
            delivery.state = "retrying"
            self._send(delivery, after=self.first_retries[tries - 1])
        elif tries - len(self.first_retries) <= len(LATER_RETRIES):
            delivery.state = "retrying"
            wait = LATER_RETRIES[max(0, tries - len(self.first_retries) - 1)]
            delivery.again_at = self._books.clock.timestamp() + wait
        else:
            delivery.state = "failed"
        self._books.changes.bump()

    def _enter(self) -> None:
        self._busy += 1
        self.begun += 1
        self._quiet.clear()

    def _leave(self) -> None:
        self._busy -= 1
        if self._busy == 0:
            self._quiet.set()


def _wants(endpoint: Obj, kind: str) -> bool:
    wanted = endpoint["enabled_events"]
    return endpoint["status"] == "enabled" and ("*" in wanted or kind in wanted)
