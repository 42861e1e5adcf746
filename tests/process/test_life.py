"""The running program between both pretend worlds: how it comes up, what holds while one of them is away, and how it ends."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
import pytest
import pytest_asyncio

from sandbox.server import Sandbox, serve
from tests.support.program import SECRET, Running, answered, run, running, settings
from web.stripe_webhook import PATH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


pytestmark = pytest.mark.timeout(240)


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with serve() as sandbox:
        yield sandbox


async def published(tmp_path: Path, sandbox: Sandbox, **more: str) -> dict[str, str]:
    """An environment whose tiers are at the pretend Stripe."""
    environ = settings(tmp_path, sandbox=sandbox, **more)
    status, said = await run("main.py", "setup", "--yes", environ=environ)
    assert status == 0, said
    return environ


CUSTOMER = {"id": "cus_nobody", "object": "customer"}
DISPUTE = {"id": "dp_1", "object": "dispute", "charge": "ch_1", "payment_intent": "pi_1"}


async def deliver(
    program: Running, event: str, *, kind: str = "customer.updated", about: dict[str, str] = CUSTOMER
) -> int:
    """Post a genuine event; give the answer's status."""
    body = {
        "id": event,
        "object": "event",
        "type": kind,
        "api_version": "2026-10-28.endive",
        "created": int(time.time()),
        "livemode": False,
        "data": {"object": about},
    }
    text = json.dumps(body).encode()
    stamp = int(time.time())
    digest = hmac.new(SECRET.encode(), f"{stamp}.".encode() + text, hashlib.sha256).hexdigest()
    headers = {"Stripe-Signature": f"t={stamp},v1={digest}"}
    async with aiohttp.ClientSession() as http, http.post(program.url + PATH, data=text, headers=headers) as answer:
        return answer.status


async def log_has(program: Running, words: str) -> None:
    async with asyncio.timeout(100):
        while words not in program.said():
            assert program.process.returncode is None, program.said()
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_it_gets_ready_answers_people_and_ends_in_order_b19(tmp_path: Path, sandbox: Sandbox, mode: str) -> None:
    environ = await published(tmp_path, sandbox, TELEGRAM_MODE=mode)
    ada = sandbox.telegram.add_person("Ada")
    async with running(tmp_path, environ) as program:
        ready = json.loads(await answered(program, "/readyz", 200))
        assert ready["parts"] == {"database": "ready", "stripe": "ready", "telegram": "ready"}
        assert "retainer_stripe_requests_total 0.0" not in await answered(program, "/metrics", 200)
        sandbox.telegram.start(ada)
        await sandbox.telegram.wait_for(lambda: sandbox.telegram.last_message(ada), timeout=60)
        answers = [asyncio.create_task(deliver(program, f"evt_{number}")) for number in range(30)]
        await asyncio.wait(answers, return_when=asyncio.FIRST_COMPLETED)
        began = asyncio.get_running_loop().time()
        assert await program.end() == 0
        # Ten seconds are promised to whoever deploys; a slow machine ends its steps late.
        assert asyncio.get_running_loop().time() - began < 15
        statuses = await asyncio.gather(*answers, return_exceptions=True)
    refused = [status for status in statuses if status != 200 and not isinstance(status, aiohttp.ClientConnectionError)]
    assert 200 in statuses
    assert not refused, "whoever was let in got an answer; whoever was not will come again"
    assert "Traceback" not in program.said()
    assert "Unclosed" not in program.said()


async def test_webhooks_are_taken_while_stripe_and_telegram_are_away_and_it_gets_ready_when_they_are_back(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    environ = await published(tmp_path, sandbox)
    sandbox.stripe.faults.down = sandbox.telegram.faults.down = True
    async with running(tmp_path, environ) as program:
        assert await deliver(program, "evt_meanwhile") == 200
        waiting = json.loads(await answered(program, "/readyz", 503))
        assert waiting["ready"] is False
        await log_has(program, "Telegram does not answer yet")
        await log_has(program, "not ready, trying again")
        sandbox.stripe.faults.clear()
        sandbox.telegram.faults.clear()
        await answered(program, "/readyz", 200)
        assert await program.end() == 0


async def test_people_are_answered_while_telegram_does_not_take_the_menus(tmp_path: Path, sandbox: Sandbox) -> None:
    environ = await published(tmp_path, sandbox)
    ada = sandbox.telegram.add_person("Ada")
    sandbox.telegram.faults.fail_next(1_000, 502, match="setMyCommands")
    sandbox.telegram.start(ada)
    async with running(tmp_path, environ) as program:
        await sandbox.telegram.wait_for(lambda: sandbox.telegram.last_message(ada), timeout=60)
        waiting = json.loads(await answered(program, "/readyz", 503))
        assert waiting["parts"]["telegram"] == "starting"
        assert "retainer_longest_pause_seconds 0.0\n" not in await answered(program, "/metrics", 200)
        sandbox.telegram.faults.clear()
        await answered(program, "/readyz", 200)
        assert await program.end() == 0


async def test_it_ends_in_time_and_in_order_also_while_a_worker_waits_for_stripe(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    environ = await published(tmp_path, sandbox)
    asked = asyncio.Event()

    def notice(_method: str, _path: str) -> bool:
        asked.set()
        return True

    async with running(tmp_path, environ) as program:
        await answered(program, "/readyz", 200)
        sandbox.stripe.faults.match, sandbox.stripe.faults.delay_seconds = notice, 60
        # Whom a dispute means only Stripe can say.
        assert await deliver(program, "evt_slow", kind="charge.dispute.created", about=DISPUTE) == 200
        async with asyncio.timeout(20):
            await asked.wait()
        began = asyncio.get_running_loop().time()
        assert await program.end() == 0
        # Ten seconds are promised to whoever deploys; a slow machine ends its steps late.
        assert asyncio.get_running_loop().time() - began < 15
        sandbox.stripe.faults.clear()
    assert "broken off in the middle of a turn" in program.said()
    with closing(sqlite3.connect(tmp_path / "retainer.db")) as database:
        [(state,)] = database.execute("SELECT state FROM stripe_webhook_events WHERE stripe_id = 'evt_slow'")
    assert state == "unresolved", "it is still owed"


async def test_a_price_that_stripe_lacks_stops_the_start_and_names_the_command_c16(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    status, said = await run("main.py", environ=settings(tmp_path, sandbox=sandbox))
    assert status == 1
    assert "basic.week.usd" in said
    assert "python main.py setup" in said
    assert "Traceback" not in said


async def test_a_changed_price_is_named_with_the_command_and_the_start_goes_on(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    environ = await published(tmp_path, sandbox)
    dearer = tmp_path / "tiers.toml"
    dearer.write_text((_tiers()).replace('amount = "150.00"', 'amount = "160.00"'))
    async with running(tmp_path, environ | {"TIERS_FILE": str(dearer)}) as program:
        await answered(program, "/readyz", 200)
        assert await program.end() == 0
    with closing(sqlite3.connect(tmp_path / "retainer.db")) as database:
        [(sentence, details)] = database.execute("SELECT sentence, details FROM audit_log WHERE action LIKE 'offer.%'")
    assert "it sells Basic, Premium, Enterprise" in sentence
    assert hashlib.sha256(dearer.read_bytes()).hexdigest() in details
    assert "160.00 USD" in program.said()
    assert "python main.py setup" in program.said()


async def test_a_second_setup_changes_nothing_and_the_doctor_finds_nothing_to_mend(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    environ = await published(tmp_path, sandbox)
    before = len(sandbox.stripe.calls)
    status, said = await run("main.py", "setup", environ=environ)
    assert status == 0
    assert "Nothing to do" in said
    assert {call.method for call in list(sandbox.stripe.calls)[before:]} == {"GET"}
    status, said = await run("main.py", "doctor", environ=environ)
    assert "@retainer_demo_bot" in said
    assert "prices" in said
    assert "Traceback" not in said


async def test_setup_that_nobody_confirms_changes_nothing(tmp_path: Path, sandbox: Sandbox) -> None:
    status, said = await run("main.py", "setup", environ=settings(tmp_path, sandbox=sandbox))
    assert status == 2
    assert "+ price basic.week.usd" in said
    assert "Nothing was changed" in said
    assert {call.method for call in sandbox.stripe.calls} == {"GET"}


@pytest.mark.parametrize(
    ("name", "value", "said_to_be"),
    [("bot_id", "2000002", "bot id 2000002"), ("stripe_mode", "live", "stripe mode live")],
)
async def test_the_database_of_another_bot_or_mode_is_refused(
    tmp_path: Path, name: str, value: str, said_to_be: str
) -> None:
    environ = settings(tmp_path)
    await run("main.py", "migrate", environ=environ)
    with closing(sqlite3.connect(tmp_path / "retainer.db")) as database:
        database.execute("INSERT INTO installation_facts (name, value) VALUES (?, ?)", (name, value))
        database.commit()
    status, said = await run("main.py", environ=environ)
    assert status == 1
    assert f"belongs to {said_to_be}" in said


async def test_the_database_of_another_account_is_refused(tmp_path: Path, sandbox: Sandbox) -> None:
    environ = await published(tmp_path, sandbox)
    await run("main.py", "migrate", environ=environ)
    with closing(sqlite3.connect(tmp_path / "retainer.db")) as database:
        database.execute("INSERT INTO installation_facts (name, value) VALUES ('stripe_account', 'acct_of_somebody')")
        database.commit()
    status, said = await run("main.py", environ=environ)
    assert status == 1
    assert "belongs to stripe account acct_of_somebody" in said


async def test_a_token_that_telegram_does_not_know_stops_the_start(tmp_path: Path, sandbox: Sandbox) -> None:
    environ = await published(tmp_path, sandbox)
    status, said = await run("main.py", environ=environ | {"BOT_TOKEN": "1000001:not-the-right-one"})
    assert status == 1
    assert "BOT_TOKEN" in said
    assert "Traceback" not in said


def _tiers() -> str:
    return (Path(__file__).parents[2] / "tiers.toml").read_text()
