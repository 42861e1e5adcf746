"""A small world for races: one person, a pretend Stripe, several workers on one database, and a clock for each of the two times.

A `Lab` is built once; each `World` starts from the same picture of database and books.
"""

from __future__ import annotations

import secrets
import sqlite3
import tempfile
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
from tortoise import Tortoise

from billing.context import Context
from billing.greet_subscriber import greet_subscriber
from billing.page_events import page_events
from billing.start_checkout import start_checkout
from billing.webhooks.reading import to_arrival
from storage import customers, db, inbox
from storage.migrate import migrate
from tests.support.race_stripe import RaceGateway, Stripe, counted_ids
from tests.support.race_turns import HERE, Turns
from tests.support.shop import ADMIN, catalogue, person

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator
    from datetime import datetime

    from domain.subscriber import Known
    from sandbox.stripe.store import Obj

WORKERS = ("north", "south", "west")
REAL_BEGINS = 1_000_000_000_000


@dataclass(slots=True)
class RaceClock:
    """Business time is Stripe's; real time moves when the schedule says so."""

    stripe: Stripe = field(default_factory=Stripe)
    real: int = REAL_BEGINS
    read: dict[str, int] = field(default_factory=dict)  # what each task was told last

    def now(self) -> datetime:
        return self.stripe.clock.now()

    def real_ms(self) -> int:
        turns = HERE.get()
        name = turns.name() if turns is not None else None
        self.read[name or ""] = self.real
        return self.real


@dataclass(slots=True)
class World:
    """One run's state. `news` are events that were not delivered yet."""

    lab: Lab
    stripe: Stripe
    clock: RaceClock
    turns: Turns = field(default_factory=Turns)
    news: list[Obj] = field(default_factory=list)

    @property
    def ada(self) -> Known:
        return self.lab.ada

    @property
    def ref(self) -> str:
        """Her customer's id."""
        return self.lab.customer

    def ctx(self, worker: str = "driver") -> Context:
        """What a worker is given; the driver's own never stops at a gate."""
        return self.lab.contexts[worker]

    async def start(self, name: str, work: Any) -> asyncio.Task[Any]:  # noqa: ANN401  # any coroutine
        """Let a task of that name run to its first gate."""
        return await self.turns.start(name, work)

    async def deliver(self, *events: Obj) -> None:
        """Take events in as the webhook's door does: rows and marks in one transaction."""
        now = self.clock.now()
        read = [
            to_arrival(event, orjson.dumps(event), source="webhook", livemode=False, now=now)[0] for event in events
        ]
        async with db.transaction():
            await inbox.take_in(read, real_ms=self.clock.real_ms())

    async def deliver_all(self) -> None:
        """Deliver whatever was not."""
        events, self.news[:] = list(self.news), []
        if events:
            await self.deliver(*events)

    def passes(self, *, seconds: float = 0, real_ms: int = 0) -> None:
        """Move both times."""
        self.stripe.clock.move(seconds)
        self.clock.real += real_ms


@dataclass(slots=True)
class Lab:
    """What worlds are made from."""

    contexts: dict[str, Context]
    gateways: dict[str, RaceGateway]
    clock: RaceClock
    raw: sqlite3.Connection
    ada: Known
    customer: str
    _rows: bytes
    _stripe: Stripe

    def world(self) -> World:
        """A fresh world; the one before it is over."""
        self.raw.rollback()
        self.raw.deserialize(self._rows)
        self.raw.execute("PRAGMA foreign_keys = ON").close()
        stripe = self._stripe.copy()
        self.clock.stripe, self.clock.real = stripe, REAL_BEGINS
        for gateway in self.gateways.values():
            gateway.stripe = stripe
            gateway.on_ask = _nothing
            gateway.chance_of_outage = _no_outage
        world = World(self, stripe, self.clock)
        HERE.set(world.turns)
        stripe.books.on_event.append(world.news.append)
        return world


@asynccontextmanager
async def open_lab(*, trials: bool = False, checkout: bool = True) -> AsyncIterator[Lab]:
    """Migrate once, greet Ada and (where `checkout`) open a checkout for her; then every world begins there."""
    clock = RaceClock()
    gateways = {name: RaceGateway() for name in ("driver", *WORKERS)}
    base = _context(clock, gateways["driver"], trials=trials)
    contexts = {name: replace(base, owner=name, people=gateway, work=gateway) for name, gateway in gateways.items()}
    with counted_ids(1):
        await _open_database()
        try:
            raw: sqlite3.Connection = db.connection()._connection._conn  # our engine's own
            yield await _prepare(Lab(contexts, gateways, clock, raw, *_NOBODY), checkout=checkout)
        finally:
            for gateway in gateways.values():
                await gateway.close()
            await db.close_database()


_NOBODY: Any = (None, "", b"", None)


async def _open_database() -> None:
    """Tortoise on an empty database in memory, filled with the tables of a real migration."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "race.db"
        await migrate(f"sqlite://{file}")
        with closing(sqlite3.connect(file)) as migrated:
            tables = "\n".join(migrated.iterdump())
    config = db.config("sqlite://race.db")
    for connection in config["connections"].values():
        connection["engine"] = "tests.support.race_engine"
    await Tortoise.init(config=config, _enable_global_fallback=True)
    await db.rows("SELECT 1")
    raw: sqlite3.Connection = db.connection()._connection._conn  # our engine's own
    raw.executescript(tables)


async def _prepare(lab: Lab, *, checkout: bool) -> Lab:
    stripe = Stripe()
    lab.clock.stripe = stripe
    for gateway in lab.gateways.values():
        gateway.stripe = stripe
    ctx = lab.contexts["driver"]
    _publish(ctx, stripe)
    lab.ada = await greet_subscriber(ctx, person())
    if checkout:
        await start_checkout(ctx, lab.ada, tier="basic", chat_id=lab.ada.telegram_id, message_id=5)
        lab.customer = (await customers.refs(lab.ada.id))[0]
        await page_events(ctx)
    lab._rows, lab._stripe = lab.raw.serialize(), stripe.copy()
    return lab


def _context(clock: RaceClock, gateway: RaceGateway, *, trials: bool) -> Context:
    return Context(
        clock=clock,
        catalogue=catalogue(trials=trials),
        people=gateway,
        work=gateway,
        public_url="http://127.0.0.1:9",
        bot_link="https://t.me/retainer_race_bot",
        admin_ids=frozenset({ADMIN}),
        owner="driver",
        livemode=False,
        secret=secrets.token_bytes(32),
        webhook_secrets=("whsec_race",),
    )


def _publish(ctx: Context, stripe: Stripe) -> None:
    for tier in ctx.catalogue.tiers:
        stripe.act(
            "POST", "/v1/products", {"id": tier.product, "name": tier.title, "metadata": {"tier": tier.slug}}, None
        )
        for price in tier.prices:
            body = {
                "product": tier.product,
                "currency": price.money.currency,
                "unit_amount": price.money.amount,
                "recurring": {"interval": price.interval},
                "lookup_key": price.lookup_key,
            }
            stripe.act("POST", "/v1/prices", body, None)


def _nothing(path: str) -> None:
    """No schedule listens."""


def _no_outage() -> str | None:
    """Every request is answered."""
    return None
