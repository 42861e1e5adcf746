"""One life of the program as a worker that does what it is told, composed like `jobs/process.py`, with doors that may kill it."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from tortoise import Tortoise

from billing.change_plan import Agreed, change_plan
from billing.claim_installation import app_secret, claim_installation
from billing.confirm_payment import confirm_payment
from billing.context import Context
from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.give_back import give_back
from billing.greet_subscriber import greet_subscriber
from billing.move_trial import move_trial
from billing.pause_subscription import pause_subscription
from billing.perform_calls import perform_calls
from billing.preview_change import preview_change
from billing.resolve_events import resolve_due
from billing.resume_subscription import resume_subscription
from billing.start_checkout import start_checkout
from billing.sync import sync_due
from billing.webhooks.intake import Intake
from domain.choice import Wish
from domain.error import MovedOn, StillAsking
from domain.subscriber import Person
from jobs.clock import MovableClock
from jobs.schedule import SCHEDULE
from storage import db, owed_calls
from storage.marks import free_all
from storage.payments import PaymentAttempt
from storage.subscribers import find
from tests.support.crash_engine import TRACE
from tests.support.crash_points import HERE, Point, Points, written
from tests.support.crash_transports import WatchedTransport, watched
from tests.support.edge import real_ms
from tests.support.shop import ADMIN, many_terms
from web.app import build_app
from web.doors import Doors

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from domain.subscriber import Known

ADA = Person(telegram_id=1001, first_name="Ada", username="ada", language="en")
ENGINES = {"sqlite": "tests.support.crash_engine", "postgres": "tests.support.crash_engine_postgres"}
MESSAGE = 5  # the one in Ada's chat that offers the link


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """What a life is told at its birth: plain values, so that they fit through a pipe."""

    folder: str
    database: str
    number: int
    kill_at: int | str | None
    port: int
    stripe_base: str
    telegram_base: str
    telegram_token: str
    webhook_secret: str
    trials: bool
    chat: bool = False

    @property
    def public_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def points(self) -> Points:
        folder = Path(self.folder)
        return Points(folder / f"points-{self.number}.log", folder / "doomed", self.kill_at)


@dataclass(slots=True, kw_only=True)
class Life:
    """The verbs of the core under short names. `COMMANDS` are the methods that may be asked for."""

    ctx: Context
    doors: Doors

    async def greet(self) -> None:
        """Ada writes to the bot."""
        await greet_subscriber(self.ctx, ADA)

    async def checkout(self, tier: str, term: str = "") -> str:
        """Ada taps a tier, at a term where one is named; gives the link."""
        offer = await start_checkout(
            self.ctx,
            await self._ada(),
            tier=tier,
            wish=Wish(term),
            chat_id=ADA.telegram_id,
            message_id=MESSAGE,
        )
        return offer.url

    async def checkout_cut(self, tier: str) -> None:
        """Ada taps a tier, and the shutdown cancels what she set off while Stripe is being asked for the session."""
        tap = asyncio.create_task(self.checkout(tier))
        asked = Point("stripe", "acted", "POST /v1/checkout/sessions")
        while asked not in written(HERE.get().log):  # noqa: ASYNC110  # a request on its way rings no bell
            await asyncio.sleep(0.005)
        tap.cancel()
        await asyncio.gather(tap, return_exceptions=True)

    async def confirm(self) -> str:
        """Ada says that she paid; gives her level."""
        return str((await confirm_payment(self.ctx, await self._ada())).level)

    async def pause(self) -> None:
        """Ada pauses her plan for two weeks; the same tap again is the same wish."""
        await pause_subscription(self.ctx, await self._ada(), days=14, wish="tap")

    async def resume(self) -> None:
        """Ada lets it go on."""
        await resume_subscription(self.ctx, await self._ada(), wish="tap")

    async def lengthen(self) -> None:
        """An admin gives Ada a week more of free days."""
        await move_trial(self.ctx, ADA.telegram_id, by=timedelta(days=7), wish="tap", admin=ADMIN)

    async def shorten(self) -> None:
        """An admin ends Ada's free days, which takes money."""
        await move_trial(self.ctx, ADA.telegram_id, by=None, wish="tap", admin=ADMIN)

    async def preview(self, tier: str) -> dict[str, Any]:
        """What Ada is shown of another tier, and says yes to."""
        shown = await preview_change(self.ctx, await self._ada(), tier=tier, term="week", quantity=1)
        return Agreed.to(shown).as_json()

    async def agree(self, agreed: dict[str, Any]) -> bool:
        """Ada says yes; whoever is told that Stripe is still asked waits for the worker. Gives whether it is settled."""
        try:
            return await change_plan(self.ctx, await self._ada(), Agreed.from_json(agreed)) is None
        except StillAsking:
            return False

    async def sync(self) -> None:
        """Look at everybody who is marked, and at every hint without a person, until there is nothing more."""
        while await resolve_due(self.ctx) or await sync_due(self.ctx, limit=10):
            pass

    async def jobs(self) -> None:
        """Every row of the timetable, once."""
        for job in SCHEDULE:
            await job.run(self.ctx)

    async def calls(self) -> None:
        """Make every call that is owed."""
        while await perform_calls(self.ctx):
            pass

    async def give_back(self, amount: int) -> None:
        """An admin gives so much of Ada's payment back, of which nothing was back when it was shown."""
        payment = await PaymentAttempt.get()
        with suppress(MovedOn, StillAsking):
            await give_back(self.ctx, payment.stripe_id, amount=amount, was=0, by=ADMIN)

    async def commits(self) -> dict[str, int]:
        """How many commits SQLite itself has seen in this life."""
        return {"traced": TRACE.commits}

    async def reach(self, seconds: float) -> None:
        """Wait until this worker's business time has come so far (seconds since 1970)."""
        while self.ctx.clock.now().timestamp() < seconds:  # noqa: ASYNC110  # the clock's file rings no bell
            await asyncio.sleep(0.005)

    async def _ada(self) -> Known:
        known = await find(telegram_id=ADA.telegram_id)
        assert known is not None, "nobody has greeted Ada yet"
        return known


COMMANDS = tuple(
    "greet checkout checkout_cut confirm sync jobs calls give_back commits reach pause resume lengthen shorten preview agree".split()
)


def warm() -> None:
    """What the first life would do and every later one again: Stripe's library loads its parts when they are named."""
    Gateway(Connection(key="sk_test_sandbox", base="http://127.0.0.1:9"), Limiter(1))


@asynccontextmanager
async def born(spec: Spec) -> AsyncIterator[Life]:
    """A life, from the first look at its database to its orderly end."""
    HERE.set(spec.points)
    configured = db.config(spec.database)
    for connection in configured["connections"].values():
        connection["engine"] = ENGINES[urlsplit(spec.database).scheme]
    await Tortoise.init(config=configured, _enable_global_fallback=True)
    await owed_calls.free_all()
    await free_all()  # on PostgreSQL whoever is on duty does it, when the dead process has been silent for ten seconds
    await claim_installation({"bot_id": "1000001", "stripe_mode": "test"})
    ctx = context(spec, secret=await app_secret())
    intake = Intake(ctx)
    doors = Doors(context=ctx, intake=intake, say=lambda _language, key: key)
    intake.start()
    app = build_app(doors)
    app.middlewares.insert(0, watched)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", spec.port, reuse_address=True).start()
    yield Life(ctx=ctx, doors=doors)
    await runner.cleanup()
    await intake.stop()
    await ctx.people.close()
    await ctx.work.close()
    await db.close_database()


def context(spec: Spec, *, secret: bytes) -> Context:
    """What the verbs are given, with Stripe behind a door."""
    limiter = Limiter(1_000)
    connection = Connection(key="sk_test_sandbox", base=spec.stripe_base, timeout=5, patience=10, retries=1)
    people, work = (
        Gateway(connection, limiter, WatchedTransport(timeout=aiohttp.ClientTimeout(total=5))) for _ in range(2)
    )
    return Context(
        clock=MovableClock(real_ms, Path(spec.folder) / "clock"),
        catalogue=many_terms(trials=spec.trials),
        people=people,
        work=work,
        public_url=spec.public_url,
        bot_link="https://t.me/retainer_demo_bot",
        admin_ids=frozenset({ADMIN}),
        owner=secrets.token_hex(8),
        livemode=False,
        secret=secret,
        webhook_secrets=(spec.webhook_secret,),
    )
