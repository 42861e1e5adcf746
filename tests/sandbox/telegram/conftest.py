"""A pretend Telegram on a real socket, with one person, and a real aiogram client to talk to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from sandbox.clock import Clock
from sandbox.telegram.people import Person
from sandbox.telegram.world import TelegramWorld
from tests.sandbox.telegram.raw import RawBot


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def world(clock: Clock) -> AsyncIterator[TelegramWorld]:
    app = web.Application()
    runner = web.AppRunner(app, shutdown_timeout=1)
    built = TelegramWorld(clock=clock, base_url="http://127.0.0.1:0")
    built.add_routes(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    built.state.base_url = f"http://127.0.0.1:{port}"
    yield built
    await runner.cleanup()


@pytest.fixture
async def bot(world: TelegramWorld) -> AsyncIterator[Bot]:
    server = TelegramAPIServer.from_base(f"{world.state.base_url}/telegram")
    async with AiohttpSession(api=server) as session:
        yield Bot(world.token, session=session)


@pytest.fixture
async def raw(world: TelegramWorld) -> AsyncIterator[RawBot]:
    async with aiohttp.ClientSession() as session:
        yield RawBot(world, session)


@pytest.fixture
def alice(world: TelegramWorld) -> Person:
    return world.add_person("Alice", username="alice")


@pytest.fixture
def bob(world: TelegramWorld) -> Person:
    return world.add_person("Bob", language_code="de")
