"""Puts the pretend worlds together on one port."""

from __future__ import annotations

import socket
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.changes import Changes
from sandbox.clock import Clock
from sandbox.pages import routes as pages
from sandbox.pages.routes import add_routes as add_pages
from sandbox.stripe.world import StripeWorld
from sandbox.telegram.world import TelegramWorld
from sandbox.worlds import Sandbox

__all__ = ["Sandbox", "serve"]

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@asynccontextmanager
async def serve(*, port: int = 0, host: str = "127.0.0.1", clock_file: Path | None = None) -> AsyncIterator[Sandbox]:
    """A running sandbox; the socket is bound first, so that every address is known before anything is built.

    OSError when the port is taken; 0 takes any free one.
    """
    bound = socket.create_server((host, port))
    clock, changes = Clock(clock_file), Changes()
    base_url = f"http://{host}:{bound.getsockname()[1]}"
    stripe = StripeWorld(clock=clock, base_url=base_url, changes=changes)
    telegram = TelegramWorld(clock=clock, base_url=base_url, changes=changes)
    sandbox = Sandbox(clock, changes, stripe, telegram, base_url)
    app = web.Application(client_max_size=4 * 1024 * 1024)
    stripe.add_routes(app)
    telegram.add_routes(app)
    pages.add_routes(app, sandbox)
    add_pages(app, sandbox)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.SockSite(runner, bound).start()
        await stripe.start()
        yield sandbox
    finally:
        await stripe.stop()
        await runner.cleanup()
        bound.close()
