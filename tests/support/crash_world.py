"""The world around a worker that dies: a pretend Stripe in the test's process, a fresh database, and a person who does not give up."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import asyncpg

from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.webhooks.registry import event_types
from sandbox.server import Sandbox, serve
from tests.support import databases
from tests.support.browser_form import Browser
from tests.support.crash_lane import Killed, Lane
from tests.support.crash_life import Spec
from tests.support.crash_points import Point, written
from tests.support.shop import many_terms
from web.stripe_webhook import PATH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sandbox.telegram.people import Person

TIER = "basic"
_STEP = 250
_PATIENCE = 60.0


@dataclass(slots=True, kw_only=True)
class World:
    """One run. `kill_at` is the point of its first life at which the worker dies; later lives live on."""

    folder: Path
    database: str
    sandbox: Sandbox
    browser: Browser
    lane: Lane
    port: int
    webhook_secret: str
    trials: bool
    chat: bool = False
    lives: int = 0
    url: str = ""
    deaths: list[Point] = field(default_factory=list)

    async def begin(self, kill_at: int | str | None = None) -> None:
        """A new life; one that dies at its start is followed by one that does not."""
        self.lives += 1
        try:
            await self.lane.live(self._spec(kill_at))
        except Killed:
            await self.follow()

    async def stop(self) -> None:
        """The worker has nothing more to do: it is killed, as always."""
        self.lane.kill()
        await self.lane.gone()

    async def follow(self) -> None:
        """The worker was killed: note where, and start it again."""
        self.deaths.append(self.points(self.lives)[-1])
        await self.begin()

    async def ask(self, name: str, **given: object) -> Any:  # noqa: ANN401  # as in Lane
        """Let the worker do it; when it dies over it, ask the next one again, as a person would."""
        try:
            return await self.lane.ask(name, **given)
        except Killed:
            await self.follow()
            return await self.ask(name, **given)

    async def ask_once(self, name: str, **given: object) -> bool:
        """Let the worker do it; False when it died over it and the person went away."""
        try:
            await self.lane.ask(name, **given)
        except Killed:
            await self.follow()
            return False
        return True

    async def pay(self) -> None:
        """Ada pays on Stripe's page."""
        await self.browser.pay(self.url)

    async def debit(self, account: str) -> None:
        """Ada lets her bank account be debited, on a page that offers it whatever the shop's file says."""
        stripe = self.sandbox.stripe
        stripe.dashboard.bank_debits = True
        stripe.books.store.note(self.objects("checkout.session")[-1]["id"])["excluded_methods"] = []
        page = await self.browser.debit(self.url, account=account)
        assert "/return/" in page.url, page.text

    async def change_card(self) -> None:
        """Ada puts another card in on Stripe's portal."""
        (customer,) = self.objects("customer")
        gateway = Gateway(Connection(key="sk_test_sandbox", base=self.sandbox.stripe_base), Limiter(1_000))
        features = {"payment_method_update": {"enabled": True}}
        try:
            portal = await gateway.post("/v1/billing_portal/configurations", {"features": features})
            body = {"customer": customer["id"], "configuration": portal["id"], "return_url": "http://127.0.0.1:9"}
            session = await gateway.post("/v1/billing_portal/sessions", body)
        finally:
            await gateway.close()
        page = await self.browser.change_card(session["url"], card="5555555555554444")
        assert "The new card is saved" in page.text

    async def come_back(self) -> None:
        """Ada's browser loads the page that Checkout leads back to; where nobody answers she tries again."""
        (session,) = (row for row in self.objects("checkout.session") if row["status"] == "complete")
        try:
            assert (await self.browser.open(session["success_url"])).status == 200
        except aiohttp.ClientError:
            await self.still_there()
            await self.come_back()
        else:
            await self.still_there()

    async def deliver(self) -> None:
        """Stripe sends what it has held back, one after the other; whatever fails it will send again hours later."""
        hooks = self.sandbox.stripe.webhooks
        while hooks.held:
            hooks.release([0])
            await hooks.settled()
            await self.still_there()

    async def quiet(self) -> None:
        """Telegram has handed over every update, and the worker has done all that it owes."""
        updates, now = self.sandbox.telegram.state.updates, self.sandbox.telegram.state.now
        try:
            async with asyncio.timeout(_PATIENCE):
                await self.ask("rest")
                while updates.waiting(now):
                    await asyncio.sleep(0.005)
                    await self.ask("rest")
                await self.ask("rest")
        except TimeoutError as error:
            raise AssertionError(f"never quiet: {(self.folder / 'worker.log').read_text()[-2000:]}") from error

    async def tap(self, person: Person, text: str) -> None:
        """Tap a button of the bot's newest message, and wait until everything that follows is done."""
        message = self.sandbox.telegram.last_message(person)
        assert message is not None, f"the bot never wrote to {person.first_name}"
        self.sandbox.telegram.tap(person, message, text=text)
        await self.quiet()

    def link(self, person: Person, text: str) -> str:
        """The address behind a button of the bot's newest message."""
        message = self.sandbox.telegram.last_message(person)
        buttons = self.sandbox.telegram.buttons(message) if message else []
        return next(str(button["url"]) for button in buttons if button["text"] == text and "url" in button)

    async def still_there(self) -> None:
        """Start the worker again if it died over something that nobody asked it for."""
        await self.ask("commits")

    async def later(self, seconds: float) -> None:
        """Time passes for everybody, never by more at once than a webhook's signature may be old.

        The worker looks at the clock's file now and then; nobody asks it for anything before it knows the new time.
        """
        while seconds > 0:
            self.sandbox.clock.move(min(seconds, _STEP))
            await self.ask("reach", seconds=self.sandbox.clock.timestamp())
            await self.sandbox.stripe.run_due()
            await self.sandbox.stripe.webhooks.settled()
            seconds -= _STEP
        await self.still_there()

    def points(self, life: int) -> list[Point]:
        """The moments that a life came to."""
        return written(self.folder / f"points-{life}.log")

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Read the worker's database."""
        if databases.ON_POSTGRES:
            with ThreadPoolExecutor(1) as beside:  # this thread's loop must not go on before the answer is there
                return beside.submit(asyncio.run, _read(self.database, sql)).result()
        with closing(sqlite3.connect(f"file:{self.folder / 'crash.db'}?mode=ro", uri=True)) as connection:
            return connection.execute(sql).fetchall()

    def objects(self, kind: str) -> list[dict[str, Any]]:
        """Stripe's objects."""
        return self.sandbox.stripe.objects(kind)

    def acted(self, *_call: str) -> None:
        """The other side has acted; whoever is doomed never hears of it."""
        doomed = self.folder / "doomed"
        if doomed.exists():
            doomed.unlink()
            assert self.lane.pid is not None
            os.kill(self.lane.pid, signal.SIGKILL)

    def _spec(self, kill_at: int | str | None) -> Spec:
        return Spec(
            folder=str(self.folder),
            database=self.database,
            number=self.lives,
            kill_at=kill_at,
            port=self.port,
            stripe_base=self.sandbox.stripe_base,
            telegram_base=self.sandbox.telegram_base,
            telegram_token=self.sandbox.telegram.token,
            webhook_secret=self.webhook_secret,
            trials=self.trials,
            chat=self.chat,
        )


@asynccontextmanager
async def open_world(folder: Path, lane: Lane, *, trials: bool, chat: bool = False) -> AsyncIterator[World]:
    """A fresh world in a fresh folder, with a database of its own."""
    folder.mkdir(parents=True)
    async with databases.own_database(folder, "crash.db") as database, _serving(folder, trials=trials) as around:
        sandbox, browser, port, secret = around
        world = World(
            folder=folder,
            database=database,
            sandbox=sandbox,
            browser=browser,
            lane=lane,
            port=port,
            webhook_secret=secret,
            trials=trials,
            chat=chat,
        )
        sandbox.stripe.faults.on_acted = world.acted
        sandbox.telegram.faults.on_acted = world.acted
        yield world
        sandbox.stripe.faults.clear()
        sandbox.telegram.faults.clear()


@asynccontextmanager
async def _serving(folder: Path, *, trials: bool) -> AsyncIterator[tuple[Sandbox, Browser, int, str]]:
    """The pretend servers, Ada's browser, a port for the worker, and the secret that Stripe signs with."""
    with closing(socket.socket()) as held:
        # Bound and not listening: the worker's lives may listen there one after the other, and nobody else is given it.
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        port = int(held.getsockname()[1])
        async with serve(clock_file=folder / "clock") as sandbox, aiohttp.ClientSession() as http:
            secret = await _publish(sandbox, f"http://127.0.0.1:{port}{PATH}", trials=trials)
            sandbox.stripe.webhooks.mode = "hold"
            yield sandbox, Browser(http), port, secret


async def _read(address: str, sql: str) -> list[tuple[Any, ...]]:
    base = await asyncpg.connect(address)
    try:
        return [tuple(row) for row in await base.fetch(sql)]
    finally:
        await base.close()


async def _publish(sandbox: Sandbox, address: str, *, trials: bool) -> str:
    """What is sold, and where Stripe's events go; gives the endpoint's secret."""
    gateway = Gateway(Connection(key="sk_test_sandbox", base=sandbox.stripe_base), Limiter(1_000))
    try:
        for tier in many_terms(trials=trials).tiers:
            await gateway.post("/v1/products", {"id": tier.product, "name": tier.title})
            for price in tier.all_prices:
                money, recurring = price.money, {} if price.is_pass else {"recurring": {"interval": price.interval}}
                body = {"product": tier.product, "currency": money.currency, "unit_amount": money.amount}
                await gateway.post("/v1/prices", body | recurring | {"lookup_key": price.lookup_key})
        endpoint = await gateway.post("/v1/webhook_endpoints", {"url": address, "enabled_events": list(event_types())})
    finally:
        await gateway.close()
    return str(endpoint["secret"])
