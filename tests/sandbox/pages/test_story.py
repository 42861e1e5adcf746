"""The steps tick off and the ledger tells, as a person walks down the road."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from sandbox.pages.story import ADA, BEN, CODE, OLGA, PERCENT, STEPS
from sandbox.server import Sandbox
from tests.sandbox.pages.control import Control, Json, lines
from tests.sandbox.pages.pretend_bot import PretendBot
from tests.sandbox.stripe.roads import Api, Receiver, Road


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[PretendBot]:
    async with PretendBot(sandbox, pay_url="http://127.0.0.1/pay") as running:
        yield running


@pytest.fixture
async def road(control: Control, sandbox: Sandbox) -> Road:
    return Road(sandbox, Api(control.http, sandbox.stripe_base), control.http)


GREETING = "The bot writes to Ada: “Welcome to Retainer”"
OPENING = ["Olga writes “/start”"]


async def test_nothing_is_ticked_at_first_and_only_the_operator_has_pressed_start(control: Control) -> None:
    state = await control.until(lambda state: bool(state["ledger"]))
    assert done(state) == []
    assert lines(state) == OPENING
    assert [step["number"] for step in state["story"]] == list(range(1, len(STEPS) + 1))


async def test_the_code_that_the_steps_name_takes_off_what_they_say(control: Control, sandbox: Sandbox) -> None:
    hint = next(step["hint"] for step in (await control.state())["story"] if step["id"] == "tier")
    assert f"`{CODE}` takes {PERCENT}% off" in hint
    found = await Api(control.http, sandbox.stripe_base).get("promotion_codes", {"code": CODE})
    assert [row["active"] for row in found["data"]] == [True]


async def test_start_is_ticked_and_both_sides_are_told(control: Control, bot: PretendBot) -> None:
    await control.post(f"people/{ADA}/start")
    state = await control.until(lambda state: done(state) == ["start"] and GREETING in lines(state))
    told = lines(state)
    assert told.index("Ada writes “/start”") < told.index(GREETING)


async def test_a_tap_is_told_with_the_words_on_the_button(control: Control, bot: PretendBot, sandbox: Sandbox) -> None:
    await control.post(f"people/{ADA}/start")
    await control.until(lambda state: GREETING in lines(state))
    message = sandbox.telegram.last_message(sandbox.telegram.person(ADA))
    assert message is not None
    await control.post(f"people/{ADA}/tap", {"message_id": message.message_id, "data": "tiers"})
    state = await control.until(lambda state: any("changes its message" in line for line in lines(state)))
    told = lines(state)
    assert "Ada taps “See the tiers”" in told[told.index(GREETING) :]


async def test_a_webhook_is_told_with_its_answer(control: Control, road: Road) -> None:
    async with Receiver.listening() as receiver:
        hook = {"url": receiver.url, "enabled_events": ["customer.created"]}
        await road.api.post("webhook_endpoints", hook)
        await road.api.post("customers", {"name": "Ada"})
        wanted = "Stripe sends `customer.created`; Retainer answers 200"
        state = await control.until(lambda state: wanted in lines(state))
    assert lines(state).count(wanted) == 1


@pytest.mark.parametrize(
    ("mode", "words"),
    [("hold", "Stripe holds `customer.created` back"), ("drop", "`customer.created` is lost on the way")],
)
async def test_a_webhook_that_is_kept_from_us_is_told_too(control: Control, road: Road, mode: str, words: str) -> None:
    hook = {"url": "http://127.0.0.1:9/hook", "enabled_events": ["customer.created"]}
    await road.api.post("webhook_endpoints", hook)
    await control.post("webhooks", {"mode": mode})
    await road.api.post("customers", {"name": "Ada"})
    await control.until(lambda state: words in lines(state))


async def test_going_in_and_out_of_a_group_is_told(control: Control, bot: PretendBot, sandbox: Sandbox) -> None:
    lounge = sandbox.telegram.chats[0]
    link = sandbox.telegram.state.new_link(lounge, creator=sandbox.telegram.state.bot.as_user())
    link.creates_join_request = True
    await control.post(f"people/{BEN}/join", {"url": link.url})
    state = await control.until(lambda state: "Ben is in Retainer lounge now" in lines(state))
    assert done(state) == ["lounge"]
    await control.post(f"people/{BEN}/leave", {"chat_id": lounge.id})
    await control.until(lambda state: "Ben is out of Retainer lounge" in lines(state))


async def test_only_the_operators_admin_command_ends_the_story(control: Control) -> None:
    await control.post(f"people/{ADA}/start")
    await control.post(f"people/{ADA}/send", {"text": "/admin"})
    assert done(await control.state()) == ["start"]
    await control.post(f"people/{OLGA}/send", {"text": "/admin"})
    assert done(await control.state()) == ["start", "admin"]


async def test_a_checkout_and_its_payment_are_ticked(control: Control, road: Road) -> None:
    session = await road.session(trial=7)
    assert done(await control.state()) == ["tier"]
    card = {"action": "pay", "card_number": "4242424242424242", "card_expiry": "12/34", "card_cvc": "123"}
    async with control.http.post(session["url"], data=card, allow_redirects=False) as answer:
        assert answer.status == 303
    assert done(await control.state()) == ["tier", "pay"]


async def test_the_time_machine_stops_at_each_thing_that_is_due(control: Control, road: Road) -> None:
    session = await road.session(trial=7)
    assert (await control.state())["next_due"]["what"] == "a checkout expires"
    status, body = await control.post("clock/advance", {"to": "next"})
    assert (status, body["now"] >= session["expires_at"]) == (200, True)
    state = await control.until(lambda state: "The checkout has expired" in lines(state))
    assert "The clock moves on until a checkout expires" in lines(state)
    assert state["moving"] is False


async def test_what_was_told_once_is_not_told_again(control: Control) -> None:
    await control.post(f"people/{ADA}/start")
    before = await control.until(lambda state: "Ada writes “/start”" in lines(state))
    for _ in range(5):
        control.sandbox.changes.bump()
        await asyncio.sleep(0)
    await control.post("webhooks", {"copies": 2})
    after = await control.until(lambda state: len(state["ledger"]) > len(before["ledger"]))
    assert lines(after) == [*lines(before), "Each webhook is sent 2 times"]


def done(state: Json) -> list[str]:
    return [step["id"] for step in state["story"] if step["done"]]
