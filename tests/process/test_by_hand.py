"""The verbs for an operator's hands, as real programs: what they ask for, what they say, and how they end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from billing.erase_subscriber import erase_subscriber
from sandbox.server import Sandbox, serve
from tests.billing.lane import pay
from tests.support.program import run, settings
from tests.support.shop import open_shop

pytestmark = pytest.mark.timeout(240)


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with serve() as sandbox:
        yield sandbox


async def test_replay_rebuild_and_erase_say_what_they_need_and_what_they_did(tmp_path: Path, sandbox: Sandbox) -> None:
    environ = settings(tmp_path, sandbox=sandbox)
    for verb in ("rebuild", "replay"):
        status, said = await run("main.py", verb, *(["evt_1"] if verb == "replay" else []), environ=environ)
        assert (status, "There is no database yet" in said) == (1, True)
    assert (await run("main.py", "migrate", environ=environ))[0] == 0
    status, said = await run("main.py", "rebuild", environ=environ)
    assert (status, said.strip()) == (0, "Nothing differs.")
    status, said = await run("main.py", "replay", environ=environ)
    assert (status, "Name events" in said) == (1, True)
    status, said = await run("main.py", "replay", "--since", "yesterday", environ=environ)
    assert (status, "2026-11-23T12:00" in said) == (1, True)
    status, said = await run("main.py", "replay", "evt_nobody", environ=environ)
    assert (status, "evt_nobody is not in the inbox" in said) == (2, True)
    status, said = await run("main.py", "replay", "--since", "2026-01-01", environ=environ)
    assert (status, said.startswith("0 events")) == (0, True)
    status, said = await run("main.py", "erase", "--person", "77", environ=environ)
    assert (status, said.strip()) == (1, "Stopped. Nobody here by that name or number.")


@pytest.mark.sqlite
async def test_erase_says_of_somebody_half_forgotten_what_is_still_owed_and_since_when(tmp_path: Path) -> None:
    async with open_shop(tmp_path, trials=False) as shop:
        await pay(shop, 77)
        await erase_subscriber(shop.ctx, 77, by="system")
        environ = settings(tmp_path, sandbox=shop.sandbox) | {"DATABASE_URL": shop.url}
        [customer], [row] = shop.sandbox.stripe.objects("customer"), shop.sandbox.stripe.objects("subscription")
        status, said = await run("main.py", "erase", "--person", "77", environ=environ)
    told = said.splitlines()
    assert (status, told[1][:31]) == (2, "They are being forgotten since "), said
    assert told[2] == f"Subscriptions still to end: {row['id']}."
    assert told[3] == f"Records at Stripe still to delete: {customer['id']}."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("replay", "--since", "2026-02-01", "--until", "2026-01-01"), "--until is not after --since"),
        (("replay", "in_123"), "an event's id begins with evt_"),
        (("rebuild", "--person", "77"), "Nobody here by that name or number."),
    ],
)
async def test_what_can_not_be_meant_is_refused_and_not_called_done(
    tmp_path: Path, sandbox: Sandbox, words: tuple[str, ...], expected: str
) -> None:
    environ = settings(tmp_path, sandbox=sandbox)
    assert (await run("main.py", "migrate", environ=environ))[0] == 0
    status, said = await run("main.py", *words, environ=environ)
    assert (status, said.startswith("Stopped. ")) == (1, True)
    assert expected in said


async def test_without_the_network_the_verbs_say_who_can_not_be_reached_in_one_line(tmp_path: Path) -> None:
    environ = settings(tmp_path)
    status, said = await run("main.py", "setup", environ=environ)
    assert (status, said.count("\n")) == (1, 1)
    assert said.startswith("Setup stopped. Stripe can not be reached (Cannot connect to host 127.0.0.1:9 ")


async def test_the_doctor_says_that_telegram_is_away_once_and_logs_nothing_beside_it(tmp_path: Path) -> None:
    status, said = await run("main.py", "doctor", environ=settings(tmp_path))
    assert (status, said.count("Telegram does not answer")) == (1, 1)
    assert "WARNING" not in said
