"""Updates are stored before they are acknowledged, keep their chat's order, survive a restart, and are buried when hopeless."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message
from loguru import logger

from bot.pump import TRIES, Pump
from bot.updates import arrival
from storage.updates import TelegramUpdate
from tests.bot.conftest import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from tests.support.shop import Shop


@pytest.fixture
async def bot() -> AsyncIterator[Bot]:
    made = Bot("1000001:sandbox-token")
    yield made
    await made.session.close()


def pump_to(bot: Bot, shop: Shop, handler: Callable[[Message], Awaitable[None]]) -> Pump:
    dispatcher = Dispatcher()
    dispatcher.message.register(handler)
    return Pump(bot, dispatcher, shop.ctx.clock)


def said(number: int, text: str, chat: int = 5, kind: str = "private", **more: Any) -> dict[str, Any]:  # noqa: ANN401  # JSON
    sender = {"id": 5, "is_bot": False, "first_name": "Ada"}
    message = {"message_id": number, "date": 1, "chat": {"id": chat, "type": kind}, "from": sender, "text": text}
    return {"update_id": number, "message": message | more}


def told(what: str, value: dict[str, Any]) -> dict[str, Any]:
    """A message in which Telegram tells what somebody did in the private chat."""
    update = said(1, "")
    del update["message"]["text"]
    update["message"][what] = value
    return update


async def test_a_chat_keeps_its_order_while_others_go_on(shop: Shop, bot: Bot) -> None:
    seen: list[str] = []
    gate = asyncio.Event()

    async def handle(message: Message) -> None:
        if message.text == "a1":
            await gate.wait()
        seen.append(message.text or "")

    pump = pump_to(bot, shop, handle)
    await pump.take([said(1, "a1", chat=1), said(2, "a2", chat=1), said(3, "b1", chat=2), said(4, "b2", chat=2)])
    await until(lambda: seen == ["b1", "b2"])
    gate.set()
    await pump.drain(5)
    assert seen == ["b1", "b2", "a1", "a2"]


async def test_an_update_that_comes_twice_is_handled_once(shop: Shop, bot: Bot) -> None:
    seen: list[str] = []

    async def handle(message: Message) -> None:
        seen.append(message.text or "")

    pump = pump_to(bot, shop, handle)
    await pump.take([said(1, "one"), said(1, "one")])
    await pump.take([said(1, "one"), said(2, "two")])
    await pump.drain(5)
    assert seen == ["one", "two"]


async def test_what_was_not_handled_is_handled_at_the_next_start(shop: Shop, bot: Bot) -> None:
    seen: list[str] = []

    async def hang(_: Message) -> None:
        await asyncio.Event().wait()

    async def handle(message: Message) -> None:
        seen.append(message.text or "")

    killed = pump_to(bot, shop, hang)
    await killed.take([said(1, "one"), said(2, "two")])
    await killed.drain(0.05)
    assert await TelegramUpdate.filter(state="new").count() == 2
    fresh = pump_to(bot, shop, handle)
    assert await fresh.replay() == 2
    await fresh.drain(5)
    assert seen == ["one", "two"]
    assert await TelegramUpdate.filter(state="done", body__isnull=True).count() == 2


async def test_what_keeps_failing_is_buried_without_its_words_and_the_chat_goes_on(shop: Shop, bot: Bot) -> None:
    tried: list[str] = []

    async def fail(message: Message) -> None:
        tried.append(message.text or "")
        if message.text == "poison":
            raise ValueError(message.text)

    logged: list[str] = []
    sink = logger.add(logged.append, format="{message} {extra} {exception}", diagnose=True)
    pump = pump_to(bot, shop, fail)
    await pump.take([said(1, "poison"), said(2, "fine")])
    await until(lambda: "fine" in tried)
    await pump.drain(5)
    assert tried == ["poison"] * TRIES + ["fine"]
    logger.remove(sink)
    row = await TelegramUpdate.get(update_id=1)
    assert (row.state, row.body, row.note) == ("dead", None, "message: ValueError")
    assert "ValueError" in "".join(logged)
    assert "poison" not in "".join(logged).replace('== "poison"', "")  # the test's own line of code is in the trace


async def test_what_is_no_message_at_all_is_buried_at_once(shop: Shop, bot: Bot) -> None:
    async def handle(_: Message) -> None:
        raise AssertionError

    pump = pump_to(bot, shop, handle)
    await pump.take(
        [{"update_id": 1, "message": {"message_id": "x", "chat": {"id": 5, "type": "private"}, "text": "secret"}}]
    )
    await pump.drain(5)
    row = await TelegramUpdate.get(update_id=1)
    assert (row.state, row.note) == ("dead", "message: ValidationError")


COMMAND = [{"type": "bot_command", "offset": 0, "length": 5}]
DROPPED = {
    "talk in a group": said(1, "hello all", kind="supergroup"),
    "a post": {"update_id": 1, "channel_post": {"message_id": 1, "chat": {"id": -1, "type": "channel"}}},
    "an edit": {"update_id": 1, "edited_message": said(1, "x")["message"]},
    "a kind of tomorrow": {"update_id": 1, "telepathy": {"id": 1}},
    "a pinned message": told("pinned_message", {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}}),
    "a timer": told("message_auto_delete_timer_changed", {"message_auto_delete_time": 86_400}),
    "a background": told("chat_background_set", {"type": {}}),
}


@pytest.mark.parametrize("update", DROPPED.values(), ids=DROPPED)
def test_what_is_none_of_our_business_is_dropped_unread(update: dict[str, Any]) -> None:
    assert arrival(update) is None


def test_of_a_command_in_a_group_the_message_it_answers_is_not_kept() -> None:
    kept = arrival(said(1, "/help", kind="supergroup", entities=COMMAND, reply_to_message={"text": "somebody else"}))
    assert kept is not None
    assert "reply_to_message" not in kept.body["message"]


def test_a_group_that_becomes_a_supergroup_is_kept() -> None:
    assert arrival(said(1, "", kind="group", migrate_to_chat_id=-1005)) is not None


def test_an_edit_that_holds_a_card_number_is_kept_without_it() -> None:
    kept = arrival({"update_id": 1, "edited_message": said(1, "4242 4242 4242 4242")["message"]})
    assert kept is not None
    assert "4242 4242" not in str(kept.body)
