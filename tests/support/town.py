"""A whole town: pretend Stripe and Telegram in this process, the real program in its own, and people who come by."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import aiohttp

from billing.gateway.client import Connection, Gateway
from billing.gateway.limiter import Limiter
from billing.publish_catalogue import publish_catalogue
from domain.catalogue import parse_catalogue
from sandbox.server import Sandbox, serve
from tests.support.browser_form import Browser
from tests.support.databases import own_database
from tests.support.ports import free_port
from tests.support.reader import read
from tests.support.running import ROOT, Running
from tests.support.shop import at_any_hour
from tests.support.somebody import PATIENCE, Somebody

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sandbox.stripe.store import Obj
    from sandbox.telegram.chats import Chat

ADMIN = 9001
KEY = "sk_test_sandbox"
TRIAL_DAYS = (7, 10, 14)
_OWED = ("marks_dirty", "notices_owed", "updates_new")


@dataclass(slots=True, repr=False)
class Town:
    """What a journey holds in its hands. Everybody in it has a chat of their own, so journeys do not meet."""

    sandbox: Sandbox
    program: Running
    browser: Browser
    folder: Path
    trials: bool
    admin: Somebody
    others: tuple[Running, ...] = ()
    rooms: dict[str, Chat] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        return self.folder / "town.db"

    @property
    def programs(self) -> tuple[Running, ...]:
        """Every program on this town's database."""
        return (self.program, *self.others)

    def newcomer(self, name: str = "Ada") -> Somebody:
        """Somebody whom the bot has never met."""
        number = len(self.sandbox.telegram.people)
        account = self.sandbox.telegram.add_person(name, username=f"{name.lower()}_{number}")
        return Somebody(account, self.sandbox.telegram)

    def rows(self, sql: str, *values: object) -> list[Any]:
        """Read the program's database through a connection that can not write; each row is known by position and by name."""
        return read(self.program.settings["DATABASE_URL"], sql, *values)

    def count(self, sql: str, *values: object) -> int:
        """The number that a SELECT COUNT gives."""
        return int(self.rows(sql, *values)[0][0])

    def customers(self, who: Somebody) -> list[Obj]:
        """This person's customers at Stripe, by our metadata."""
        every = self.sandbox.stripe.objects("customer")
        return [one for one in every if (one.get("metadata") or {}).get("telegram_id") == str(who.id)]

    def at_stripe(self, kind: str, who: Somebody) -> list[Obj]:
        """This person's objects of a kind at Stripe, oldest first."""
        refs = {one["id"] for one in self.customers(who)}
        return [one for one in self.sandbox.stripe.objects(kind) if one.get("customer") in refs]

    async def quiet(self, timeout: float = 30.0) -> None:
        """Wait until nothing is under way: no update, no webhook, no mark, no notice.

        The program counts one after the other: an update that ends meanwhile may leave what was counted before. So two looks must find
        nothing, and nothing may have begun between them.
        """
        began, before = monotonic(), None
        webhooks, updates = self.sandbox.stripe.webhooks, self.sandbox.telegram.state.updates
        owed: dict[str, object] = {}
        while monotonic() < began + timeout:
            owed = await self._owed()
            await webhooks.settled(timeout)
            begun = (webhooks.begun, updates.next_id)
            idle = not self.sandbox.telegram.unconfirmed and not any(owed.get(name, 1) for name in _OWED)
            if idle and begun == before:
                return
            before = begun if idle else None
            await asyncio.sleep(0 if idle else 0.02)
        raise AssertionError(f"still not quiet after {timeout:g} s: {owed}\n{self.program.last_words()}")

    async def until(self, condition: Callable[[], object], timeout: float = PATIENCE) -> None:
        """Wait until a condition over the database or Stripe's objects holds."""
        began = monotonic()
        while not condition():
            assert monotonic() < began + timeout, f"still not true after {timeout:g} s\n{self.program.last_words()}"
            await asyncio.sleep(0.02)

    def calm(self) -> None:
        """Every fault is over."""
        self.sandbox.stripe.faults.clear()
        self.sandbox.telegram.faults.clear()
        hooks = self.sandbox.stripe.webhooks
        hooks.mode, hooks.copies, hooks.delay_seconds = "deliver", 1, 0.0

    async def _owed(self) -> dict[str, object]:
        """What one of the programs that live still owes."""
        living = next((one for one in self.programs if not one.ended), self.program)
        return (await living.state()).get("owed") or {"nothing": "told"}


@asynccontextmanager
async def at_dashboard(sandbox: Sandbox) -> AsyncIterator[Gateway]:
    """Stripe's own door: what somebody does there by hand."""
    gateway = Gateway(Connection(key=KEY, base=sandbox.stripe_base), Limiter(1_000))
    try:
        yield gateway
    finally:
        await gateway.close()


def as_shipped(text: str) -> str:
    """The file of tiers as it is."""
    return text


def tiers_file(folder: Path, *, trials: bool, rewrite: Callable[[str], str] = as_shipped) -> Path:
    """The shipped tiers, with or without their trials, as `rewrite` changes their text."""
    text = at_any_hour((ROOT / "tiers.toml").read_text())
    if not trials:
        for days in TRIAL_DAYS:
            text = text.replace(f"trial_days = {days}", "trial_days = 0")
    file = folder / "tiers.toml"
    file.write_text(rewrite(text))
    return file


@asynccontextmanager
async def open_town(
    folder: Path, *, trials: bool = True, others: int = 0, rewrite: Callable[[str], str] = as_shipped, **settings: str
) -> AsyncIterator[Town]:
    """A town whose program is ready; `settings` are added to those of the program, `rewrite` changes what is sold.

    So many `others` begin at the same moment on the same database, which only PostgreSQL allows.
    """
    clock_file = folder / "clock"
    async with (
        own_database(folder, "town.db", migrated=False) as database,
        serve(clock_file=clock_file) as sandbox,
        aiohttp.ClientSession() as http,
    ):
        public_url = f"http://127.0.0.1:{free_port()}"
        secret = await publish(sandbox, tiers_file(folder, trials=trials, rewrite=rewrite), public_url)
        mine = program_settings(sandbox, folder, public_url=public_url, secret=secret)
        program = Running(folder=folder, settings=mine | {"DATABASE_URL": database} | settings, http=http)
        beside = tuple([await _beside(program, sandbox, number) for number in range(others)])
        admin = Somebody(sandbox.telegram.add_person("Olga", telegram_id=ADMIN, username="olga"), sandbox.telegram)
        town = Town(sandbox, program, Browser(http), folder, trials, admin, beside)
        try:
            async with asyncio.TaskGroup() as starts:
                for one in town.programs:
                    starts.create_task(one.start())
            yield town
            for one in town.programs:
                await one.stop()
        finally:
            for one in town.programs:
                await one.kill()


async def _beside(first: Running, sandbox: Sandbox, number: int) -> Running:
    """One more program on the database of the first: a port of its own, and an endpoint of Stripe's with its own secret."""
    folder, port = first.folder / f"beside-{number}", free_port()
    folder.mkdir()
    secret = await publish(sandbox, Path(first.settings["TIERS_FILE"]), f"http://127.0.0.1:{port}")
    changed = {"WEB_PORT": str(port), "STRIPE_WEBHOOK_SECRET": secret}
    return Running(folder=folder, settings=first.settings | changed, http=first.http)


def program_settings(sandbox: Sandbox, folder: Path, *, public_url: str, secret: str) -> dict[str, str]:
    """Everything that the program must be told to live between the pretend worlds."""
    return {
        "BOT_TOKEN": sandbox.telegram.token,
        "ADMIN_IDS": str(ADMIN),
        "STRIPE_SECRET_KEY": KEY,
        "STRIPE_WEBHOOK_SECRET": secret,
        "STRIPE_API_BASE": sandbox.stripe_base,
        "STRIPE_RATE_LIMIT": "100",
        "TELEGRAM_API_BASE": sandbox.telegram_base,
        "TELEGRAM_LINK_BASE": sandbox.telegram_link_base,
        "PUBLIC_URL": public_url,
        "WEB_PORT": public_url.rpartition(":")[2],
        "TIERS_FILE": str(folder / "tiers.toml"),
        "DATABASE_URL": f"sqlite://{folder / 'town.db'}",
        "CLOCK_FILE": str(folder / "clock"),
        "LOG_LEVEL": "DEBUG",
    }


async def publish(sandbox: Sandbox, file: Path, public_url: str) -> str:
    """What `python main.py setup` does, done to the pretend Stripe; gives the webhook's secret."""
    async with at_dashboard(sandbox) as stripe:
        done = await publish_catalogue(
            stripe, parse_catalogue(file.read_text()), public_url=public_url, apply=True, out=lambda _: None
        )
    assert done.webhook_secret is not None
    return done.webhook_secret


async def open_rooms(town: Town) -> None:
    """The admin makes the private chats that the tiers open, and lets the bot guard them."""
    telegram, owner = town.sandbox.telegram, town.admin.account
    telegram.start(owner)
    for slug, title, kind in (
        ("lounge", "Retainer lounge", "supergroup"),
        ("briefings", "Retainer briefings", "channel"),
    ):
        room = telegram.create_chat(title, kind, owner=owner)
        telegram.add_bot(room, by=owner)
        town.rooms[slug] = room
    await town.until(lambda: town.count("SELECT COUNT(*) FROM gated_chats WHERE invite_link IS NOT NULL") == 2)
