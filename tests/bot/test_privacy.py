"""/privacy on a phone: the file comes, being forgotten is asked twice and says that the plan ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage.subscribers import Subscriber
from storage.updates import TelegramUpdate
from tests.bot.conftest import open_town, until_so

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.bot.conftest import Town


@pytest.fixture
async def paid(tmp_path: Path) -> AsyncIterator[Town]:
    """A town in which Ada has paid her first week."""
    async with open_town(tmp_path, trials=False) as town:
        town.telegram.start(town.ada, "tier_basic")
        await town.taps(town.ada, "Subscribe for $150.00 per week")
        await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
        await town.taps(town.ada, "I paid")
        await town.reads(town.ada, "You are in")
        yield town


async def test_everything_comes_as_a_file(paid: Town) -> None:
    town = paid
    town.telegram.send(town.ada, "/privacy")
    await town.reads(town.ada, "What is kept of you", "Stripe has it")
    await town.taps(town.ada, "Send me everything as a file")

    def sent() -> bool:
        return any("document" in message.extra for message in town.telegram.messages(town.ada))

    await town.telegram.wait_for(sent)
    assert any("The file is in this chat" in message.text for message in town.telegram.messages(town.ada)) or (
        await town.telegram.wait_for(
            lambda: any("The file is in this chat" in message.text for message in town.telegram.messages(town.ada))
        )
    )


async def test_being_forgotten_is_asked_twice_and_ends_the_plan(paid: Town) -> None:
    town = paid
    town.telegram.send(town.ada, "/privacy")
    await town.taps(town.ada, "Forget me…")
    await town.reads(town.ada, "Basic ends at once", "cancel first", "nothing is given back")
    await town.taps(town.ada, "Go on")
    await town.reads(town.ada, "Are you sure?")
    assert await Subscriber.filter(telegram_id=town.ada.id).exists()
    await town.taps(town.ada, "Forget me for good")
    await town.reads(town.ada, "You are forgotten", "No money has moved")
    assert not await Subscriber.filter(telegram_id=town.ada.id).exists()
    await town.quiet()

    async def nothing_names_them() -> bool:
        return not await TelegramUpdate.filter(order_key=town.ada.id).exists()

    await until_so(nothing_names_them)
    town.telegram.start(town.ada)
    await town.reads(town.ada, "Hello Ada")


async def test_an_old_yes_to_being_forgotten_asks_again(paid: Town) -> None:
    """Weeks later nobody means it any more, and whoever came back anew never said it."""
    town = paid
    town.telegram.send(town.ada, "/privacy")
    await town.taps(town.ada, "Forget me…")
    await town.taps(town.ada, "Go on")
    await town.reads(town.ada, "Are you sure?")
    town.shop.sandbox.clock.move(3_601)
    await town.taps(town.ada, "Forget me for good")
    await town.reads(town.ada, "Basic ends at once", "cancel first")
    assert await Subscriber.filter(telegram_id=town.ada.id).exists()
    await town.taps(town.ada, "Go on")
    await town.taps(town.ada, "Forget me for good")
    await town.reads(town.ada, "You are forgotten")


@pytest.mark.parametrize("payload", ["forgetme!", "forgetme!:yesterday", "forget!:1001"])
async def test_a_yes_that_does_not_say_when_it_was_asked_forgets_nobody_and_says_so(paid: Town, payload: str) -> None:
    """As a version before this one wrote it, or somebody made it up."""
    town = paid
    town.telegram.send(town.ada, "/privacy")
    await town.taps(town.ada, "Forget me…")
    await town.reads(town.ada, "Basic ends at once")
    page = town.telegram.last_message(town.ada)
    assert page is not None
    town.telegram.tap_raw(town.ada, town.ada.id, page.message_id, payload)
    await town.reads(town.ada, "out of date", "nothing happened")
    assert await Subscriber.filter(telegram_id=town.ada.id).exists()


async def test_a_way_back_leads_to_the_page_and_nothing_was_done(paid: Town) -> None:
    town = paid
    town.telegram.send(town.ada, "/privacy")
    await town.taps(town.ada, "Forget me…")
    await town.taps(town.ada, "Go on")
    await town.taps(town.ada, "‹ Back")
    await town.reads(town.ada, "What is kept of you")

    async def known() -> bool:
        return await Subscriber.filter(telegram_id=town.ada.id).exists()

    await until_so(known)
