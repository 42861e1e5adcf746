"""What intake is held against: bare routes without this program, and what tutorials do."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import sqlite3
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import asyncpg
import orjson
import stripe
from aiohttp import web
from tortoise import Tortoise, fields
from tortoise.models import Model

from tests.bench.events import SECRET

if TYPE_CHECKING:
    from pathlib import Path

Row = tuple[str, str, str]  # id, type, body
Store = Callable[[list[Row]], Awaitable[None]]
_TABLE = "CREATE TABLE events (id {key}, stripe_id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, body {json} NOT NULL)"
_TOLERANCE = 300
_GROUP = 128


class TutorialEvent(Model):
    """The table that a tutorial would make."""

    id = fields.IntField(primary_key=True)
    stripe_id = fields.CharField(max_length=255, unique=True)
    type = fields.CharField(max_length=128)
    body = fields.JSONField()  # type: ignore[var-annotated]  # Tortoise knows no type of JSON

    class Meta:
        table = "tutorial_events"


async def sqlite_store(file: Path) -> Store:
    """Raw sqlite3 in a thread of its own: one durable commit per call."""
    thread = ThreadPoolExecutor(1)
    loop = asyncio.get_running_loop()

    def connect() -> sqlite3.Connection:
        made = sqlite3.connect(file)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", f"journal_size_limit = {64 * 1024 * 1024}"):
            made.execute(f"PRAGMA {pragma}")
        made.execute(_TABLE.format(key="INTEGER PRIMARY KEY", json="TEXT"))
        return made

    connection = await loop.run_in_executor(thread, connect)

    def write(rows: list[Row]) -> None:
        with connection:
            connection.executemany("INSERT OR IGNORE INTO events (stripe_id, type, body) VALUES (?, ?, ?)", rows)

    async def store(rows: list[Row]) -> None:
        await loop.run_in_executor(thread, write, rows)

    return store


async def postgres_store(url: str) -> Store:
    """Bare asyncpg over a pool: one durable commit per call."""
    pool = await asyncpg.create_pool(url, min_size=8, max_size=8)
    await pool.execute(_TABLE.format(key="BIGSERIAL PRIMARY KEY", json="JSONB"))

    async def store(rows: list[Row]) -> None:
        columns = list(zip(*rows, strict=True))
        await pool.execute(
            "INSERT INTO events (stripe_id, type, body)"
            " SELECT * FROM unnest($1::text[], $2::text[], $3::jsonb[]) ON CONFLICT DO NOTHING",
            *map(list, columns),
        )

    return store


def grouped(store: Store) -> Store:
    """The same store, but whoever comes while a commit runs shares the next one."""
    waiting: asyncio.Queue[tuple[Row, asyncio.Future[None]]] = asyncio.Queue()

    async def write_for_ever() -> None:
        while True:
            group = [await waiting.get()]
            while len(group) < _GROUP and not waiting.empty():
                group.append(waiting.get_nowait())
            await store([row for row, _ in group])
            for _, stored in group:
                stored.set_result(None)

    writer = asyncio.get_running_loop().create_task(write_for_ever())

    async def keep(rows: list[Row]) -> None:
        assert not writer.done()
        stored = asyncio.get_running_loop().create_future()
        waiting.put_nowait((rows[0], stored))
        await stored

    return keep


def bare(store: Store) -> web.Application:
    """Check the signature, store durably, answer; nothing else."""

    async def receive(request: web.Request) -> web.Response:
        body = await request.read()
        if not _signed(body, request.headers["Stripe-Signature"]):
            return web.Response(status=400)
        event = orjson.loads(body)
        await store([(event["id"], event["type"], body.decode())])
        return web.Response()

    return _app(receive)


async def tutorial(url: str) -> web.Application:
    """Stripe's own `construct_event`, then a row through the ORM as it comes."""
    pragmas = f"?journal_mode=WAL&synchronous=FULL&journal_size_limit={64 * 1024 * 1024}"
    address = f"{url}{pragmas}" if url.startswith("sqlite") else url.replace("postgres://", "asyncpg://", 1)
    await Tortoise.init(db_url=address, modules={"models": [__name__]}, _enable_global_fallback=True)
    await Tortoise.generate_schemas()

    async def receive(request: web.Request) -> web.Response:
        body = await request.read()
        event = stripe.Webhook.construct_event(body, request.headers["Stripe-Signature"], SECRET)
        await TutorialEvent.create(stripe_id=event.id, type=event.type, body=event.to_dict())
        return web.Response()

    return _app(receive)


def _app(receive: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> web.Application:
    app = web.Application()
    app.router.add_post("/", receive)
    return app


def _signed(body: bytes, header: str) -> bool:
    at, _, signature = header.removeprefix("t=").partition(",v1=")
    expected = hmac.digest(SECRET.encode(), f"{at}.".encode() + body, hashlib.sha256).hex()
    return hmac.compare_digest(expected, signature) and abs(time.time() - int(at)) < _TOLERANCE
