"""Whoever has to wait sees that something goes on, and whoever waited for nothing is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from aiogram import Dispatcher

from billing.choose_language import choose_language
from billing.greet_subscriber import greet_subscriber
from bot.middlewares import progress
from bot.pump import Pump
from bot.regret import regret
from storage.updates import TelegramUpdate
from tests.bot.conftest import until
from tests.bot.test_delivery import Post
from tests.bot.test_pump import said
from tests.support.shop import person

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.types import Message

    from tests.bot.conftest import Town
    from tests.support.shop import Shop


@pytest.fixture
async def post(shop: Shop) -> AsyncIterator[Post]:
    made = Post(shop)
    yield made
    await made.app.bot.session.close()


def slow(method: str, path: str) -> bool:
    """The call that a person waits for."""
    return method == "POST" and path.endswith("checkout/sessions")


def shown(town: Town) -> list[str]:
    """What was sent to Telegram so that somebody sees it, in order."""
    seen = ("sendMessage", "editMessageText", "sendChatAction")
    return [call.method for call in town.telegram.calls if call.method in seen]


async def test_while_stripe_is_slow_the_chat_shows_that_it_goes_on_and_the_answer_replaces_the_offer(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patience:
        patience.setattr(progress, "AFTER", 60.0)  # a slow machine is not at once either
        town.telegram.start(town.ada, "tier_basic")
        await town.reads(town.ada, "Basic")
        await town.quiet()
    assert "sendChatAction" not in shown(town), "who is answered at once sees the answer only"
    offered = town.telegram.last_message(town.ada)
    stripe = town.shop.sandbox.stripe
    stripe.faults.delay_seconds, stripe.faults.match = 2.0, slow
    await town.taps(town.ada, "Start with 7 free days")
    assert await town.link(town.ada, "Pay on Stripe")
    assert shown(town)[-2:] == ["sendChatAction", "editMessageText"]
    answered = town.telegram.last_message(town.ada)
    assert offered is not None
    assert answered is not None
    assert answered.message_id == offered.message_id


async def test_telegram_that_lets_nobody_type_delays_no_answer(town: Town) -> None:
    town.telegram.start(town.ada, "tier_basic")
    await town.reads(town.ada, "Basic")
    stripe = town.shop.sandbox.stripe
    stripe.faults.delay_seconds, stripe.faults.match = 2.0, slow
    town.telegram.faults.fail_next(9, 500, match="sendChatAction")
    await town.taps(town.ada, "Start with 7 free days")
    assert await town.link(town.ada, "Pay on Stripe")


@pytest.mark.parametrize(("kind", "told"), [("private", 1), ("supergroup", 0)])
async def test_who_asked_for_what_failed_unforeseen_is_told_so_in_private(post: Post, kind: str, told: int) -> None:
    ada, dispatcher = await post.somebody("Ada"), Dispatcher()

    async def handle(_: Message) -> None:
        raise ValueError("nobody foresaw it")

    dispatcher.message.register(handle)
    bot, words = post.app.bot, post.app.words
    pump = Pump(bot, dispatcher, post.shop.ctx.clock, given_up=lambda update: regret(bot, words, update))
    command = [{"type": "bot_command", "offset": 0, "length": 9}]
    await pump.take([said(1, "/whatever", chat=ada.id, kind=kind, entities=command)])
    await until(lambda: pump.waiting == 0)
    assert (await TelegramUpdate.get(update_id=1)).state == "dead"
    assert len([text for text in post.said(ada) if "Whether money has moved" in text]) == told


async def test_it_is_told_in_the_language_that_they_have_chosen(town: Town) -> None:
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello Ada")
    who = await greet_subscriber(town.shop.ctx, person(town.ada.id, "Ada"))
    await choose_language(town.shop.ctx, who, "de")
    town.telegram.faults.fail_next(1, 400, match="sendMessage")
    town.telegram.send(town.ada, "/help")
    await town.reads(town.ada, "schiefgegangen")
