"""A locked or full database delays the bot and loses, repeats or buries nothing; nobody has to start it again."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from aiogram import Bot
from loguru import logger

from bot.pump import TRIES
from storage.facts import read_fact, write_fact
from storage.updates import TelegramUpdate
from tests.bot.conftest import Town, until
from tests.bot.test_delivery import Post
from tests.bot.test_pump import pump_to, said
from tests.support.trouble import foreign_lock, full_disk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aiogram.types import Message

    from tests.support.shop import Shop

pytestmark = pytest.mark.sqlite
LARGE = "x" * 100_000


@pytest.fixture
async def bot() -> AsyncIterator[Bot]:
    made = Bot("1000001:sandbox-token")
    yield made
    await made.session.close()


@pytest.fixture
async def post(shop: Shop) -> AsyncIterator[Post]:
    made = Post(shop)
    yield made
    await made.app.bot.session.close()


@contextmanager
def errors() -> Iterator[list[str]]:
    """What an operator is alarmed by."""
    logged: list[str] = []
    sink = logger.add(logged.append, level="ERROR", format="{message}")
    try:
        yield logged
    finally:
        logger.remove(sink)


async def test_what_could_not_be_stored_is_fetched_again_when_the_lock_is_gone_h6(town: Town) -> None:
    with errors() as logged:
        async with foreign_lock(town.shop.url):
            town.telegram.start(town.ada)
            await until(lambda: any("fetched and not stored" in line for line in logged))
            assert not [message for message in town.telegram.messages(town.ada) if message.by_bot]
        await town.reads(town.ada, "Hello")


async def test_what_was_handled_under_a_lock_is_written_off_later_and_handled_once_h6(shop: Shop, bot: Bot) -> None:
    seen: list[str] = []
    gate = asyncio.Event()

    async def handle(message: Message) -> None:
        await gate.wait()
        seen.append(message.text or "")

    pump = pump_to(bot, shop, handle)
    await pump.take([said(1, "one"), said(2, "two")])
    with errors() as logged:
        async with foreign_lock(shop.url):
            gate.set()
            await until(lambda: any("not written down yet" in line for line in logged))
            assert seen == ["one"]
        await until(lambda: pump.waiting == 0)
    assert seen == ["one", "two"]
    assert await TelegramUpdate.filter(state="done", body__isnull=True).count() == 2
    await pump.drain(1)


async def test_nobodys_words_are_buried_because_the_disk_is_full_h6(shop: Shop, bot: Bot) -> None:
    tries: list[int] = []

    async def remember(_: Message) -> None:
        tries.append(1)
        await write_fact("said", LARGE)

    pump = pump_to(bot, shop, remember)
    async with full_disk():
        await pump.take([said(1, "one")])
        await until(lambda: len(tries) > TRIES)
    await until(lambda: pump.waiting == 0, seconds=60)
    assert (await TelegramUpdate.get()).state == "done"
    assert await read_fact("said") == LARGE
    await pump.drain(1)


async def test_a_handler_that_meets_a_lock_for_long_is_tried_again_after_it_h6(shop: Shop, bot: Bot) -> None:
    tries: list[int] = []
    gate = asyncio.Event()

    async def remember(_: Message) -> None:
        await gate.wait()
        tries.append(1)
        await write_fact("said", "hello")

    pump = pump_to(bot, shop, remember)
    await pump.take([said(1, "one")])
    async with foreign_lock(shop.url):
        gate.set()
        await until(lambda: len(tries) > TRIES + 1)
    await until(lambda: pump.waiting == 0)
    assert (await TelegramUpdate.get()).state == "done"
    assert await read_fact("said") == "hello"
    await pump.drain(1)
