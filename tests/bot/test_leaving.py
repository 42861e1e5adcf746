"""Cancelling with a reason: what may help stands beside the way out, never in it; who stays and who leaves is counted."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from billing.report_numbers import report_numbers
from billing.sync import sync_now
from bot.callbacks import TellWhy
from domain.departure import FEEDBACK, OFFERS, offer_for
from storage.departures import Departure
from storage.subscribers import find
from tests.billing.test_stay_for_less import HOUR, WEEK, leaving
from tests.bot.conftest import open_town, until_so

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.bot.conftest import Town


@pytest.fixture
async def paid(tmp_path: Path) -> AsyncIterator[Town]:
    """A town in which Ada has paid her first week of Premium."""
    async with open_town(tmp_path, trials=False) as town:
        town.telegram.start(town.admin)
        town.telegram.start(town.ada, "tier_premium")
        await town.taps(town.ada, "Subscribe for $250.00 per week")
        await town.shop.browser.pay(await town.link(town.ada, "Pay on Stripe"))
        await town.taps(town.ada, "I paid")
        await town.reads(town.ada, "You are in")
        yield town


async def ask(town: Town) -> None:
    town.telegram.send(town.ada, "/manage_subscription")
    await town.taps(town.ada, "Cancel my plan")
    await town.reads(town.ada, "Cancel Premium?", "If you tell me why")


async def departures() -> list[tuple[str, str, str]]:
    return [(row.reason, row.offer, row.outcome) for row in await Departure.all().order_by("id")]


async def test_too_expensive_offers_the_lower_tier_and_the_way_out_stays_one_tap_away(paid: Town) -> None:
    town = paid
    await ask(town)
    await town.taps(town.ada, "Too expensive")
    await town.reads(town.ada, "There is Basic for $150.00", "It stays open until")
    assert await departures() == [("too_expensive", "lower", "open")]
    await town.taps(town.ada, "Yes, cancel it")
    cancelled = await town.hears(town.ada, "Premium is cancelled. It stays open")
    assert "Too expensive" not in str(town.telegram.buttons(cancelled))
    assert await departures() == [("too_expensive", "lower", "left")]

    def reason() -> str | None:
        details = town.shop.sandbox.stripe.objects("subscription")[-1]["cancellation_details"]
        return str(details["feedback"]) if details["feedback"] else None

    assert await town.telegram.wait_for(reason) == "too_expensive"
    town.telegram.tap(town.ada, cancelled, text="Keep my plan")
    await town.hears(town.ada, "goes on as before")
    assert await departures() == [("too_expensive", "lower", "kept")]


async def test_who_has_cancelled_reads_so_though_stripe_does_not_take_the_reason(paid: Town) -> None:
    town = paid
    await ask(town)
    await town.taps(town.ada, "Too expensive")
    await town.reads(town.ada, "There is Basic for $150.00")
    changes: list[str] = []

    def after_the_cancellation(method: str, path: str) -> bool:
        changes.extend([path] if method == "POST" and path.startswith("/v1/subscriptions/") else [])
        return len(changes) > 1

    town.shop.sandbox.stripe.faults.fail_next(1, 400, match=after_the_cancellation)
    await town.taps(town.ada, "Yes, cancel it")
    await town.hears(town.ada, "Premium is cancelled. It stays open")
    await town.quiet()
    assert len(changes) == 2
    assert not any("Something is wrong" in one.text for one in town.telegram.messages(town.ada))
    assert await departures() == [("too_expensive", "lower", "left")]


async def test_the_lower_tier_is_taken_with_stripes_preview_and_counts_as_kept(paid: Town) -> None:
    town = paid
    await ask(town)
    await town.taps(town.ada, "Too expensive")
    await town.taps(town.ada, "See Basic")
    await town.taps(town.ada, "Plan this change")
    kept = [("too_expensive", "lower", "kept")]

    async def counted() -> bool:
        return await departures() == kept

    await until_so(counted)


async def test_not_needed_now_offers_a_pause(paid: Town) -> None:
    town = paid
    await ask(town)
    await town.taps(town.ada, "I do not use it")
    await town.taps(town.ada, "Pause my plan")
    await town.taps(town.ada, "7 days")
    await town.hears(town.ada, "is paused until")
    assert await departures() == [("unused", "pause", "kept")]
    numbers = await report_numbers(town.shop.ctx)
    assert numbers.departures == {("unused", "kept"): 1}
    town.telegram.send(town.admin, "/admin")
    await town.reads(town.admin, "Leaving, last 30 days", "I do not use it: 1 asked, 0 left, 1 stayed")


async def test_cancelling_takes_three_taps_and_no_reason_and_own_words_may_follow(paid: Town) -> None:
    town = paid
    await ask(town)
    await town.taps(town.ada, "Yes, cancel it")
    cancelled = await town.hears(town.ada, "Premium is cancelled", "tell us why")
    assert await departures() == [("unsaid", "none", "left")]
    town.telegram.tap(town.ada, cancelled, text="In my own words")
    await town.hears(town.ada, "Write it as one text message")
    await town.restart_bot()
    town.telegram.send(town.ada, "I move to <another> country")
    await town.reads(town.ada, "Thank you, it is written down")
    row = await Departure.all().first()
    assert row is not None
    assert row.words == "I move to <another> country"


async def test_who_goes_back_from_writing_has_written_nothing_about_leaving(paid: Town) -> None:
    town = paid
    await ask(town)
    await town.taps(town.ada, "Too expensive")
    await town.taps(town.ada, "In my own words")
    await town.reads(town.ada, "Write it as one text message")
    await town.taps(town.ada, "‹ Back")
    await town.reads(town.ada, "Everything in your plan is open")
    await town.quiet()
    town.telegram.send(town.ada, "Hello, is somebody there?")
    await town.reads(town.ada, "did not understand")
    row = await Departure.all().first()
    assert row is not None
    assert row.words is None


async def test_a_reason_may_be_given_and_the_plan_kept(paid: Town) -> None:
    town = paid
    await ask(town)
    await town.taps(town.ada, "Something is missing")
    await town.reads(town.ada, "a person here reads it")
    await town.taps(town.ada, "Keep my plan as it is")
    await town.reads(town.ada, "Nothing was cancelled")
    assert await departures() == [("missing_features", "support", "kept")]


async def test_an_old_reason_button_of_who_stays_says_that_things_have_changed(paid: Town) -> None:
    town = paid
    message = town.telegram.last_message(town.ada)
    assert message is not None
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, TellWhy(feedback="unused").pack())
    await town.reads(town.ada, "Things have changed since that button was made")
    assert await departures() == []


async def test_a_reason_nobody_offers_is_refused(paid: Town) -> None:
    town = paid
    await ask(town)
    message = town.telegram.last_message(town.ada)
    assert message is not None
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, "leave:drop_table")
    await town.reads(town.ada, "Things have changed")
    assert await departures() == []


@pytest.mark.parametrize("feedback", FEEDBACK)
def test_what_is_offered_can_be_had(feedback: str) -> None:
    for cheaper, lower, pausable in product((True, False), repeat=3):
        offer = offer_for(feedback, cheaper=cheaper, lower=lower, pausable=pausable)
        assert offer in OFFERS
        assert cheaper or offer != "discount"
        assert lower or offer != "lower"
        assert pausable or offer != "pause"


@pytest.fixture
async def cheap(paid: Town) -> Town:
    """The same town, whose operator offers a third off to whoever would leave for the price."""
    shop = await leaving(paid.shop, 30)
    paid.shop.ctx = shop.ctx
    await paid.restart_bot()
    return paid


async def test_too_expensive_offers_the_next_week_for_less_beside_the_lower_tier_and_the_way_out(cheap: Town) -> None:
    town = cheap
    await ask(town)
    await town.taps(town.ada, "Too expensive")
    offered = await town.reads(
        town.ada, "is $175.00 instead of $250.00", "30% less, this once", "There is Basic for $150.00"
    )
    assert [key["text"] for key in town.telegram.buttons(offered)][:3] == [
        "Stay for $175.00",
        "See Basic",
        "Yes, cancel it",
    ]
    assert await departures() == [("too_expensive", "discount", "open")]
    [data] = [key["callback_data"] for key in town.telegram.buttons(offered) if "175" in key["text"]]
    await town.taps(town.ada, "Stay for $175.00")
    taken = await town.reads(town.ada, "Premium goes on", "$175.00 instead of $250.00", "Nothing was cancelled")
    assert await departures() == [("too_expensive", "discount", "kept")]
    await town.taps(town.ada, "Billing status")
    await town.reads(town.ada, "Next charge: $175.00 instead of $250.00, with your discount")
    town.telegram.tap_raw(town.ada, town.ada.id, taken.message_id, data)
    await town.reads(town.ada, "Premium goes on", "$175.00 instead of $250.00")
    await ask(town)
    await town.taps(town.ada, "Too expensive")
    await town.reads(town.ada, "There is Basic for $150.00", "It stays open until")
    assert not any(
        "Stay for" in key["text"] for key in town.telegram.buttons(await town.hears(town.ada, "There is Basic"))
    )


async def test_a_button_that_promises_another_percentage_is_refused(cheap: Town) -> None:
    town = cheap
    await ask(town)
    message = town.telegram.last_message(town.ada)
    assert message is not None
    ends = town.shop.sandbox.stripe.objects("subscription")[-1]["items"]["data"][0]["current_period_end"]
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, f"less:90:{ends}:2500")
    await town.reads(town.ada, "Things have changed")
    assert town.shop.sandbox.stripe.objects("subscription")[-1]["discounts"] == []


async def test_a_yes_that_is_a_week_old_ends_nothing_and_says_that_things_have_changed(paid: Town) -> None:
    town = paid
    await ask(town)
    message = town.telegram.last_message(town.ada)
    assert message is not None
    [yes] = [one["callback_data"] for one in town.telegram.buttons(message) if one["text"] == "Yes, cancel it"]
    town.shop.sandbox.clock.move(WEEK + HOUR)
    await town.shop.sandbox.stripe.run_due()
    who = await find(telegram_id=town.ada.id)
    assert who is not None
    await sync_now(town.shop.ctx, who.id, reason="test")
    town.telegram.tap_raw(town.ada, town.ada.id, message.message_id, yes)
    await town.hears(town.ada, "Things have changed since that button was made", "No money has moved")
    assert town.shop.sandbox.stripe.objects("subscription")[-1]["cancel_at_period_end"] is False
    assert await departures() == []
