"""The web side over a real socket: a migrated database, intake, and every route; no bot and no Stripe behind it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson
import pytest_asyncio

from billing.context import Context
from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.webhooks.intake import Intake
from bot.words import Words
from jobs.clock import MovableClock
from jobs.listener import Listener
from locales import FOLDER
from storage import db
from tests.support.databases import own_database
from tests.support.edge import real_ms
from tests.support.shop import catalogue
from web.doors import Doors

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

SECRETS = ("whsec_of_today", "whsec_of_tomorrow")


@dataclass(slots=True)
class Site:
    """A listening site, and how to sign for it."""

    doors: Doors
    url: str
    port: int

    def signature(self, body: bytes, *, secret: str = SECRETS[0], age: int = 0) -> str:
        """Stripe's header for a body, as it would have signed it `age` seconds ago."""
        stamp = int(self.doors.context.clock.now().timestamp()) - age
        digest = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        return f"t={stamp},v1={digest}"

    def event(self, **more: object) -> bytes:
        """An event of the kind that we ask for, about a customer whom nobody knows."""
        body = {
            "id": f"evt_{secrets.token_hex(8)}",
            "object": "event",
            "type": "customer.subscription.updated",
            "api_version": "2026-10-28.endive",
            "created": int(self.doors.context.clock.now().timestamp()),
            "livemode": False,
            "data": {"object": {"id": "sub_1", "object": "subscription", "customer": "cus_1"}},
        }
        return orjson.dumps(body | more)


@pytest_asyncio.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """A site of its own for each test."""
    async with own_database(tmp_path) as url:
        await db.open_database(url)
        async with _listening() as listening:
            yield listening


@asynccontextmanager
async def _listening() -> AsyncIterator[Site]:
    ctx = _context()
    intake = Intake(ctx)
    intake.start()
    words = Words(FOLDER)
    doors = Doors(
        context=ctx, intake=intake, say=lambda language, key: words.speak(language).plain(key), nearest=words.nearest
    )
    listener = Listener(doors)
    await listener.start("127.0.0.1", 0)
    try:
        yield Site(doors, f"http://127.0.0.1:{listener.port}", listener.port)
    finally:
        await listener.stop()
        await intake.stop()
        await ctx.people.close()
        await db.close_database()


def _context() -> Context:
    gateway = Gateway(Connection(key="sk_test_none", base="http://127.0.0.1:9", timeout=1, retries=0), Limiter(100))
    return Context(
        clock=MovableClock(real_ms),
        catalogue=catalogue(),
        people=gateway,
        work=gateway,
        public_url="http://127.0.0.1:9",
        bot_link="https://t.me/retainer_bot",
        admin_ids=frozenset({9001}),
        owner="test",
        livemode=False,
        secret=b"of this installation",
        webhook_secrets=SECRETS,
    )
