"""The question about free days with a card that was used before, as its person sees and answers it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from billing.sync import sync_now
from storage.departures import Departure
from tests.billing.lane import pay

if TYPE_CHECKING:
    from tests.bot.conftest import Town


@pytest.mark.parametrize(
    ("button", "words", "status", "taken"),
    [
        ("Pay $150.00 now and go on", ("Thank you", "Basic", "next charge is $150.00"), "active", 1),
        ("End it, pay nothing", ("Basic", "has ended", "Nothing more is charged"), "canceled", 0),
    ],
    ids=["pay", "end"],
)
async def test_whoever_is_asked_answers_with_one_tap_c15(
    town: Town, button: str, words: tuple[str, ...], status: str, taken: int
) -> None:
    ctx = town.shop.ctx
    policy = replace(ctx.catalogue.policy, known_card="end_trial")
    town.shop.ctx = replace(ctx, catalogue=replace(ctx.catalogue, policy=policy))
    await town.restart_bot()
    other = await pay(town.shop, 4711)
    await sync_now(town.shop.ctx, other.id, reason="test")
    town.telegram.start(town.ada, "tier_basic")
    await town.taps(town.ada, "Start with 7 free days")
    await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
    await town.taps(town.ada, "I paid")
    asked = await town.reads(
        town.ada, "Your card has had free days here before", "pay $150.00", "all stays as you agreed to"
    )
    await town.taps(town.ada, button, on=asked)
    await town.hears(town.ada, *words)
    if status == "canceled":
        await town.taps(town.ada, "In my own words", on=asked)  # that access is closed is told below it
        await town.hears(town.ada, "Write it as one text message")
        town.telegram.send(town.ada, "I only wanted to look")
        await town.hears(town.ada, "it is written down")
        assert [(row.outcome, row.words) for row in await Departure.all()] == [("left", "I only wanted to look")]
    mine = [
        row
        for row in town.shop.sandbox.stripe.objects("subscription")
        if row["metadata"].get("telegram_id") == str(town.ada.id)
    ]
    assert [row["status"] for row in mine] == [status]
    assert len([row for row in town.shop.sandbox.stripe.objects("charge") if row["paid"]]) == taken
