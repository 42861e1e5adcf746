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
BASIC_TERMS = """prices = [
  { interval = "week", currency = "usd", amount = "150.00" },
  { interval = "month", currency = "usd", amount = "540.00" },
  { interval = "year", currency = "usd", amount = "5400.00" },
  { interval = "week", currency = "eur", amount = "140.00" },
  { interval = "month", currency = "jpy", amount = "80000" },
]
passes = [
  { days = 30, currency = "usd", amount = "600.00" },
  { days = 7, currency = "eur", amount = "160.00" },
]"""
PREMIUM_TERMS = """"250.00" }]
passes = [{ days = 30, currency = "usd", amount = "900.00" }]"""


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


def at_any_hour(text: str) -> str:
    """A file of tiers by which nothing waits for the morning: a test runs at whatever hour it is."""
    return text.replace("from_hour = 9 ", "from_hour = 0 ").replace("until_hour = 21 ", "until_hour = 24 ")


def catalogue(*, trials: bool = True) -> Catalogue:
    """The shipped tiers, with or without their trials, and notices at any hour."""
    text = at_any_hour((ROOT / "tiers.toml").read_text())
    if not trials:
        for days in (7, 10, 14):
            text = text.replace(f"trial_days = {days}", "trial_days = 0")
    return parse_catalogue(text)


def with_many_terms(text: str) -> str:
    """Basic also by the month and the year, as passes, and in euros and yen, Premium also as a pass."""
    text = text.replace('prices = [{ interval = "week", currency = "usd", amount = "150.00" }]', BASIC_TERMS, 1)
    return text.replace('"250.00" }]', PREMIUM_TERMS, 1)


def many_terms(*, trials: bool = True) -> Catalogue:
    """The shipped tiers, sold in many ways."""
    text = at_any_hour((ROOT / "tiers.toml").read_text())
    if not trials:
        for days in (7, 10, 14):
            text = text.replace(f"trial_days = {days}", "trial_days = 0")
    return parse_catalogue(with_many_terms(text))


@asynccontextmanager
async def open_shop(folder: Path, *, trials: bool = True, sold: Catalogue | None = None) -> AsyncIterator[Shop]:
    """Open a shop whose database lies in `folder`, or on a server; it sells what is shipped, or `sold`."""
    async with own_database(folder) as url, serve() as sandbox, aiohttp.ClientSession() as http:
        ctx = _context(sandbox, sold or catalogue(trials=trials))
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
        for price in tier.all_prices:
            body: dict[str, object] = {
                "product": tier.product,
                "currency": price.money.currency,
                "unit_amount": price.money.amount,
                "lookup_key": price.lookup_key,
            }
            if not price.is_pass:
                body["recurring"] = {"interval": price.interval}
            await ctx.work.post("/v1/prices", body)
    assert event_types()
