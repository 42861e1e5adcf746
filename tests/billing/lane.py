"""The road from an event to access with every station in a test's hand: events as Stripe has them, deliveries, looks, real time."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import orjson
import stripe

from billing.context import Context
from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.greet_subscriber import greet_subscriber
from billing.start_checkout import start_checkout
from billing.webhooks.intake import Intake, Receipt
from storage.marks import SyncMark
from tests.support.edge import real_ms
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable
    from datetime import datetime

    from billing.clock import Clock
    from domain.subscriber import Known

Event = dict[str, Any]


@dataclass(slots=True)
class LaterClock:
    """The shop's business time; real time runs ahead by `ahead_ms`."""

    clock: Clock
    ahead_ms: int = 0

    def now(self) -> datetime:
        return self.clock.now()

    def real_ms(self) -> int:
        return real_ms() + self.ahead_ms


def another_worker(shop: Shop, *, ahead_ms: int = 0, patience: float = 10) -> tuple[Context, LaterClock]:
    """A second process of the same shop; the time of its leases and back-offs can be moved, and it tries each call once."""
    clock = LaterClock(shop.ctx.clock, ahead_ms)
    connection = Connection(
        key="sk_test_sandbox", base=shop.sandbox.stripe_base, timeout=patience, patience=patience, retries=0
    )
    gateway = Gateway(connection, Limiter(1_000))
    return replace(shop.ctx, owner="another", clock=clock, work=gateway, people=gateway), clock


@asynccontextmanager
async def open_intake(shop: Shop) -> AsyncIterator[Callable[[Iterable[Event]], Any]]:
    """Give a function that delivers events, one after the other."""
    intake = Intake(shop.ctx)
    intake.start()

    async def bring(events: Iterable[Event]) -> list[Receipt]:
        return [await _bring(shop, intake, event) for event in events]

    try:
        yield bring
    finally:
        await intake.stop()


async def _bring(shop: Shop, intake: Intake, event: Event) -> Receipt:
    body = orjson.dumps(event)
    time = int(shop.ctx.clock.now().timestamp())
    header = stripe.WebhookSignature.generate_signature_header(body.decode(), shop.ctx.webhook_secrets[0], time)
    return await intake.accept(body, header)


async def pay(shop: Shop, telegram_id: int = 1001, *, tier: str = "basic") -> Known:
    """Somebody who opened a checkout and has just paid; nobody has looked at them since."""
    who = await greet_subscriber(shop.ctx, person(telegram_id))
    offer = await start_checkout(shop.ctx, who, tier=tier, chat_id=telegram_id, message_id=5)
    await shop.browser.pay(offer.url)
    return who


async def mark_of(who: Known) -> SyncMark:
    """Their mark as it stands."""
    return await SyncMark.get(subscriber_id=who.id)


def slow_down(shop: Shop, path: str, *, seconds: float) -> asyncio.Event:
    """Let reads of `path` take their time; the event is set as soon as one of them began to wait."""
    reached, faults = asyncio.Event(), shop.sandbox.stripe.faults

    def match(method: str, asked: str) -> bool:
        meant = (method, asked) == ("GET", path)
        if meant:
            reached.set()
        return meant

    faults.match, faults.delay_seconds = match, seconds
    return reached
