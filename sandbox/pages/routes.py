"""Which address of the demo page does what."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from sandbox.pages import account, dashboard, people, switches, trouble
from sandbox.pages.guard import Refused, answer, guarded, read
from sandbox.pages.killing import Killing
from sandbox.pages.ledger import Ledger
from sandbox.pages.state import state
from sandbox.pages.travel import TimeMachine

if TYPE_CHECKING:
    from sandbox.worlds import Sandbox

STATIC = Path(__file__).parent / "static"
PULSE_SECONDS = 15.0
BREATH_SECONDS = 0.04  # several changes at once are told once


def add_routes(app: web.Application, sandbox: Sandbox) -> None:
    """Serve the page at /, its files below /static, and its control API below /sandbox."""
    page = DemoPage(sandbox)
    app.router.add_get("/", page.show)
    app.router.add_static("/static", STATIC)
    app.router.add_get("/sandbox/state", guarded(page.state))
    app.router.add_get("/sandbox/live", guarded(page.live))
    app.router.add_post("/sandbox/people/{person}/{verb}", guarded(page.act))
    app.router.add_post("/sandbox/dashboard/{verb}", guarded(page.by_hand))
    app.router.add_post("/sandbox/clock/advance", guarded(page.advance))
    app.router.add_post("/sandbox/webhooks", guarded(page.webhooks))
    app.router.add_post("/sandbox/faults", guarded(page.faults))
    app.router.add_post("/sandbox/account", guarded(page.account))
    app.router.add_post("/sandbox/bot/kill", guarded(page.kill))
    app.router.add_get("/sandbox/bot/kills", guarded(page.kills))
    app.router.add_post("/sandbox/next-answer", guarded(page.next_answer))
    app.router.add_post("/sandbox/events", guarded(page.events))
    app.cleanup_ctx.append(page.follow)


class DemoPage:
    """The handlers, with the sandbox they show and the ledger they keep."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._ledger = Ledger(sandbox)
        self._machine = TimeMachine(sandbox, self._ledger)
        self._killing = Killing(sandbox, self._ledger)

    async def follow(self, _: web.Application) -> AsyncIterator[None]:
        """Keep the ledger for as long as the application runs."""
        task = asyncio.create_task(self._ledger.follow())
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def show(self, request: web.Request) -> web.StreamResponse:
        """The page; by the name localhost it moves to the sandbox's own address, so that its sheets are of one origin."""
        own = urlsplit(self._sandbox.base_url)
        if request.host == f"localhost:{own.port}" and own.hostname != "localhost":
            raise web.HTTPFound(self._sandbox.base_url + "/")
        headers = {"Content-Security-Policy": policy(request.host), "X-Content-Type-Options": "nosniff"}
        return web.FileResponse(STATIC / "index.html", headers=headers | {"Cache-Control": "no-cache"})

    async def state(self, _: web.Request) -> web.StreamResponse:
        shown = state(self._sandbox, self._ledger, self._machine)
        return answer(shown | {"bot": {"kills": self._killing.kills, "can_be_killed": self._killing.heard}})

    async def live(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: the version, now and after every change."""
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await stream.prepare(request)
        changes = self._sandbox.changes
        with suppress(ConnectionError):
            while True:
                version = changes.version
                await stream.write(b"data: %d\n\n" % version)
                await changes.wait_beyond(version, PULSE_SECONDS)
                await asyncio.sleep(BREATH_SECONDS)
        return stream

    async def act(self, request: web.Request) -> web.StreamResponse:
        named = request.match_info
        return answer(people.act(self._sandbox, named["person"], named["verb"], await read(request)))

    async def by_hand(self, request: web.Request) -> web.StreamResponse:
        return answer(dashboard.act(self._sandbox, self._ledger, request.match_info["verb"], await read(request)))

    async def advance(self, request: web.Request) -> web.StreamResponse:
        return answer(await self._machine.advance(await read(request)))

    async def webhooks(self, request: web.Request) -> web.StreamResponse:
        return answer(switches.webhooks(self._sandbox, self._ledger, await read(request)))

    async def faults(self, request: web.Request) -> web.StreamResponse:
        return answer(switches.faults(self._sandbox, self._ledger, await read(request)))

    async def account(self, request: web.Request) -> web.StreamResponse:
        return answer(account.settings(self._sandbox, self._ledger, await read(request)))

    async def kill(self, _: web.Request) -> web.StreamResponse:
        return answer(self._killing.wish())

    async def kills(self, request: web.Request) -> web.StreamResponse:
        seen = request.query.get("seen", "0")
        if not seen.isdecimal() or len(seen) > 9:
            raise Refused("seen must be a whole number")
        return answer(await self._killing.wait_beyond(int(seen)))

    async def next_answer(self, request: web.Request) -> web.StreamResponse:
        return answer(trouble.next_answer(self._sandbox, self._ledger, await read(request)))

    async def events(self, request: web.Request) -> web.StreamResponse:
        return answer(trouble.events(self._sandbox, self._ledger, await read(request)))


def policy(host: str) -> str:
    """Nothing from outside: own files only, and sheets only with pages of this machine."""
    name = urlsplit(f"//{host}").hostname or "127.0.0.1"
    frames = " ".join(sorted({"'self'", "http://127.0.0.1:*", "http://localhost:*", f"http://{name}:*"}))
    return f"default-src 'self'; frame-src {frames}; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
