"""The bot as its program knows it: who it is, how it starts and ends, what it does while Telegram is away."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.app import BotApp, WrongToken, build
from bot.updates import KINDS
from storage.updates import TelegramUpdate
from tests.bot.conftest import new_app, reach_is, until, until_so
from tests.support.somebody import PATIENCE

if TYPE_CHECKING:
    from tests.bot.conftest import Town
    from tests.support.shop import Shop


async def test_it_asks_telegram_who_it_is(shop: Shop) -> None:
    app = new_app(shop)
    me = await app.identify()
    assert (me.id, me.username) == (1000001, "retainer_demo_bot")
    await app.drain(1)


async def test_a_token_that_telegram_does_not_know_is_said_at_once(shop: Shop) -> None:
    app = build(shop.ctx, token="7:nobody-knows-this", api_base=shop.sandbox.telegram_base)
    with pytest.raises(WrongToken, match="BOT_TOKEN"):
        await app.identify()
    await app.drain(1)


async def set_up(app: BotApp) -> None:
    await app.set_up()
    await app.show_menus()


async def test_it_waits_for_a_telegram_that_is_away_at_the_start(shop: Shop) -> None:
    telegram = shop.sandbox.telegram
    telegram.faults.down = True
    app = new_app(shop)
    starting = asyncio.create_task(set_up(app))
    await until(lambda: len(telegram.calls) > 0)
    assert not starting.done()
    telegram.faults.down = False
    async with asyncio.timeout(PATIENCE):
        await starting
    assert [command["command"] for command in telegram.menu_for(telegram.add_person("Ada"))]
    await app.drain(1)


async def test_it_asks_for_exactly_the_kinds_that_it_handles(town: Town) -> None:
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    assert town.telegram.state.updates.allowed == frozenset(KINDS)


async def test_what_people_wrote_while_it_was_away_is_answered_afterwards(town: Town) -> None:
    await town.stop_bot()
    town.telegram.start(town.ada)
    town.telegram.send(town.ada, "/help")
    town.app = new_app(town.shop)
    await town.start_bot()
    await town.reads(town.ada, "what I understand")
    assert len([m for m in town.telegram.messages(town.ada) if m.by_bot]) == 2


async def test_an_outage_of_telegram_delays_the_answer(town: Town) -> None:
    town.telegram.faults.fail_next(2, 502, match="sendMessage")
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    await until_so(lambda: TelegramUpdate.filter(state="done").exists())


async def test_a_flood_limit_delays_the_answer_and_repeats_nothing(town: Town) -> None:
    town.telegram.start(town.admin)
    await town.reads(town.admin, "Hello")
    town.telegram.faults.flood_next(1, retry_after=1, match="sendMessage")
    town.telegram.send(town.ada, "/paysupport one question")
    await town.reads(town.ada, "Your question is with the people")
    await town.reads(town.admin, "one question")
    await town.quiet()
    asked = [m for m in town.telegram.messages(town.admin) if "one question" in m.text]
    assert len(asked) == 1


async def test_who_blocks_the_bot_can_not_be_reached_until_they_come_back(town: Town) -> None:
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello")
    town.telegram.block_bot(town.ada)
    await until_so(reach_is(town.ada.id, "blocked"))
    town.telegram.start(town.ada)
    await until_so(reach_is(town.ada.id, "open"))


async def test_a_posted_update_is_stored_before_it_is_acknowledged(shop: Shop) -> None:
    app = new_app(shop)
    chat = {"id": 5, "type": "private"}
    sender = {"id": 5, "is_bot": False, "first_name": "Ada"}
    await app.accept(
        {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": chat, "from": sender, "text": "/help"}}
    )
    assert await TelegramUpdate.filter(update_id=1).exists()
    await app.drain(1)


async def test_it_ends_in_time_while_telegram_hangs(town: Town) -> None:
    town.telegram.faults.delay_seconds, town.telegram.faults.delay_match = 30, "sendMessage"
    town.telegram.send(town.ada, "/help")
    await until_so(lambda: TelegramUpdate.all().exists())
    town.stop.set()
    async with asyncio.timeout(15):
        await town.app.drain(4)
    assert await TelegramUpdate.filter(state="new").count() == 1
    town.telegram.faults.delay_seconds = 0
    await town.restart_bot()
    await town.reads(town.ada, "what I understand")
