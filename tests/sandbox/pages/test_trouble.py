"""The page's rarer switches do what they say: the next answer, the dress of webhooks, the bank's reason, the order of what was held."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from sandbox.pages.trouble import ANSWERS, SKEWS
from sandbox.server import Sandbox
from sandbox.stripe.old_shapes import VERSIONS
from tests.sandbox.pages.control import Control
from tests.sandbox.stripe.roads import Api


@pytest.mark.parametrize("name", ANSWERS)
async def test_stripes_next_change_goes_wrong_in_the_way_that_was_planned(
    name: str, control: Control, sandbox: Sandbox
) -> None:
    status, applied, _ = ANSWERS[name]
    assert (await control.post("next-answer", {"stripe_next": name}))[0] == 200
    api = Api(control.http, sandbox.stripe_base)
    if status is None:
        with pytest.raises(aiohttp.ClientConnectionError):
            await api.ask("POST", "customers")
    else:
        assert (await api.ask("POST", "customers")).status == status
    assert len(sandbox.stripe.objects("customer")) == applied
    assert (await api.ask("POST", "customers")).status == 200


async def test_webhooks_can_be_dressed_and_undressed(control: Control, sandbox: Sandbox) -> None:
    envelope = sandbox.stripe.webhooks.envelope
    wanted = {"version": VERSIONS[0], "foreign": True, "other_mode": True, "clock": "ahead", "delay_seconds": 5}
    assert (await control.post("events", wanted))[1] == {**wanted, "secret_rolled": False}
    assert (envelope.version, envelope.skew_seconds) == (VERSIONS[0], SKEWS["ahead"])
    plain = {"version": VERSIONS[-1], "foreign": False, "other_mode": False, "clock": "right", "delay_seconds": 0}
    assert (await control.post("events", plain))[1] == {**plain, "secret_rolled": False}
    assert (await control.state())["dressing"] == {**plain, "secret_rolled": False}


async def test_the_signing_secret_is_rolled_and_put_back(control: Control, sandbox: Sandbox) -> None:
    api = Api(control.http, sandbox.stripe_base)
    made = await api.post("webhook_endpoints", {"url": "http://127.0.0.1:9/hook", "enabled_events": ["*"]})
    note = sandbox.stripe.books.store.note(made["id"])
    assert (await control.post("events", {"secret_rolled": True}))[1]["secret_rolled"] is True
    assert note["secret"] != made["secret"]
    assert (await control.post("events", {"secret_rolled": False}))[1]["secret_rolled"] is False
    assert note["secret"] == made["secret"]


async def test_the_bank_gives_the_reason_that_was_chosen(control: Control, sandbox: Sandbox) -> None:
    asked = {"next_charge": "decline", "decline_code": "lost_card"}
    assert (await control.post("faults", asked))[0] == 200
    told = sandbox.stripe.next_charges.take(None)
    assert told is not None
    assert told.decline_code == "lost_card"
    status, said = await control.post("faults", {"next_charge": "decline", "decline_code": "moonphase"})
    assert (status, "decline_code must be one of" in said["error"]) == (400, True)


async def test_what_was_held_can_be_let_go_in_any_order(control: Control, sandbox: Sandbox) -> None:
    api = Api(control.http, sandbox.stripe_base)
    await api.post("webhook_endpoints", {"url": "http://127.0.0.1:9/hook", "enabled_events": ["*"]})
    await control.post("webhooks", {"mode": "hold"})
    for _ in range(3):
        await api.post("customers")
    assert (await control.post("webhooks", {"release": True, "shuffled": True}))[1]["held"] == 0
    assert "in any order" in (await control.state())["ledger"][0]["text"]


async def test_a_bot_that_nobody_would_start_again_is_not_killed(control: Control) -> None:
    status, said = await control.post("bot/kill")
    assert (status, said["error"]) == (409, "nobody here runs the bot; `make demo` does")
    assert (await control.state())["bot"] == {"kills": 0, "can_be_killed": False}


async def test_whoever_runs_the_bot_hears_of_the_wish_at_once(control: Control) -> None:
    url = f"{control.sandbox.base_url}/sandbox/bot/kills?seen=0"
    waiting = asyncio.create_task(control.http.get(url))
    await control.until(lambda state: bool(state["bot"]["can_be_killed"]))
    assert await control.post("bot/kill") == (200, {"kills": 1})
    async with await waiting as answer:
        assert await answer.json() == {"kills": 1}
