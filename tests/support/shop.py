"""A whole core over real sockets: a migrated database, the pretend Stripe, real clients, and the verbs; no chat."""

from __future__ import annotations

import secrets
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp

from billing.context import Context
from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.sync import sync_due
from billing.webhooks.registry import event_types
from domain.catalogue import parse_catalogue
from domain.subscriber import Person
from sandbox.server import Sandbox, serve
from storage import db
from tests.support.browser_form import Browser
from tests.support.databases import own_database
from tests.support.edge import real_ms

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from domain.tier import Catalogue

ROOT = Path(__file__).parents[2]
ADMIN = 9001


@dataclass(slots=True)
class Shop:
    """What a test of the core holds in its hands."""

    ctx: Context
    sandbox: Sandbox
    browser: Browser
    url: str

    async def settle(self) -> None:
        """Look at everybody who is marked until nobody is."""
        while await sync_due(self.ctx, limit=50):
            pass


@dataclass(frozen=True, slots=True)
class _SharedClock:
    """The sandbox's own time: what is moved there has moved here."""

    sandbox: Sandbox

    def now(self) -> datetime:
        return self.sandbox.clock.now()

    def real_ms(self) -> int:
        return real_ms()


def person(telegram_id: int = 1001, name: str = "Ada") -> Person:
    """Somebody who writes to the bot."""
    return Person(telegram_id=telegram_id, first_name=name, username=name.lower(), language="en")


def catalogue(*, trials: bool = True) -> Catalogue:
    """The shipped tiers, with or without their trials."""
    text = (ROOT / "tiers.toml").read_text()
    if not trials:
        for days in (7, 10, 14):
            text = text.replace(f"trial_days = {days}", "trial_days = 0")
    return parse_catalogue(text)


@asynccontextmanager
async def open_shop(folder: Path, *, trials: bool = True) -> AsyncIterator[Shop]:
    """Open a shop whose database lies in `folder`, or on a server."""
    async with own_database(folder) as url, serve() as sandbox, aiohttp.ClientSession() as http:
        ctx = _context(sandbox, catalogue(trials=trials))
        await db.open_database(url)
        try:
            await _publish(ctx)
            yield Shop(ctx, sandbox, Browser(http), url)
        finally:
            await ctx.people.close()
            await ctx.work.close()
            await db.close_database()


def _context(sandbox: Sandbox, sold: Catalogue) -> Context:
    limiter = Limiter(1_000)
    connection = Connection(key="sk_test_sandbox", base=sandbox.stripe_base, timeout=5, patience=10, retries=1)
    return Context(
        clock=_SharedClock(sandbox),
        catalogue=sold,
        people=Gateway(connection, limiter),
        work=Gateway(connection, limiter),
        public_url="http://127.0.0.1:9",
        bot_link=f"{sandbox.telegram_link_base}/retainer_demo_bot",
        admin_ids=frozenset({ADMIN}),
        owner=secrets.token_hex(4),
        livemode=False,
        secret=secrets.token_bytes(32),
        webhook_secrets=("whsec_test",),
    )


async def _publish(ctx: Context) -> None:
    """Put products and prices at Stripe, as plainly as can be; the set-up verb has tests of its own."""
    for tier in ctx.catalogue.tiers:
        await ctx.work.post("/v1/products", {"id": tier.product, "name": tier.title, "metadata": {"tier": tier.slug}})
        for price in tier.prices:
            body = {
                "product": tier.product,
                "currency": price.money.currency,
                "unit_amount": price.money.amount,
                "recurring": {"interval": price.interval},
                "lookup_key": price.lookup_key,
            }
            await ctx.work.post("/v1/prices", body)
    assert event_types()
