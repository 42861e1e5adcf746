"""A miniature of the soak, so that it keeps working; and the proof that its comparison can find something."""

from __future__ import annotations

import os
from pathlib import Path

import aiohttp
import pytest

from domain.catalogue import parse_catalogue
from sandbox.server import serve
from storage.migrate import migrate
from tests.soak.plan import Plan
from tests.soak.run import soak
from tests.soak.spoken import Effect, Row, wrongly_said
from tests.soak.summary import summary
from tests.soak.truth import differences
from tests.support.browser_form import Browser
from tests.support.running import Running
from tests.support.somebody import Somebody
from tests.support.town import Town, at_dashboard, program_settings, publish, tiers_file

pytestmark = pytest.mark.timeout(300)
PLAN = Plan(seconds=28.0, seed=7, people=12, life=13.0, ease=8.0, patience=120.0)


# It lives by the real clock for most of a minute, so a machine that is busy elsewhere can make it miss a kill.
@pytest.mark.skipif("SOAK" not in os.environ, reason="a small soak: SOAK=1 make test runs it, make soak the long one")
@pytest.mark.journey
async def test_a_small_soak_with_two_kills_ends_without_a_difference(tmp_path: Path) -> None:
    outcome = await soak(PLAN, tmp_path)
    print(f"\n{summary(outcome)}")
    assert not outcome.differences, "\n".join([summary(outcome), *outcome.diary.lines[-200:]])
    assert len(outcome.diary.kills) == 2
    assert outcome.figures["subscriptions"], "nobody subscribed: this proves nothing"


async def test_a_program_that_missed_everything_differs_in_everything(tmp_path: Path) -> None:
    await migrate(f"sqlite://{tmp_path / 'town.db'}")
    async with serve() as sandbox, aiohttp.ClientSession() as http:
        await publish(sandbox, tiers_file(tmp_path, trials=False), "http://127.0.0.1:9")
        settings = program_settings(sandbox, tmp_path, public_url="http://127.0.0.1:9", secret="whsec_for_tests")
        program = Running(folder=tmp_path, settings=settings, http=http)
        admin = Somebody(sandbox.telegram.add_person("Olga"), sandbox.telegram)
        town = Town(sandbox, program, Browser(http), tmp_path, trials=False, admin=admin)
        await _buys_beside_us(town)
        found = differences(town, parse_catalogue((tmp_path / "tiers.toml").read_text()))
    kinds = {sentence.partition(":")[0] for sentence in found}
    assert kinds == {"customers", "subscriptions", "invoices", "payments", "events", "access", "messages"}


async def _buys_beside_us(town: Town) -> None:
    """Somebody subscribes, and nobody here hears of it."""
    mine = {"telegram_id": "7", "operation": "beside us"}
    async with at_dashboard(town.sandbox) as stripe:
        customer = await stripe.post("/v1/customers", {"metadata": mine})
        prices = await stripe.get("/v1/prices", product="retainer_basic")
        order = {
            "mode": "subscription",
            "customer": customer["id"],
            "line_items": [{"price": prices["data"][0]["id"], "quantity": 1}],
            "success_url": "http://127.0.0.1:9/",
            "metadata": mine,
            "subscription_data": {"metadata": mine},
        }
        session = await stripe.post("/v1/checkout/sessions", order)
    town.sandbox.stripe.webhooks.mode = "drop"
    await town.browser.pay(session["url"])


def _said(text: str, at: float, *, answered: bool = True, edit: bool = False, kind: str = "receipt") -> Effect:
    return Effect(chat=1, kind=kind, text=text, at=at, answered=answered, edit=edit)


def _row(state: str, attempts: int = 1, kind: str = "receipt") -> Row:
    return Row(chat=1, kind=kind, fact="receipt:in_1", state=state, attempts=attempts, note=None)


SENT_ONCE = [_row("sent")]
SENT_IN_TWO = [_row("sent", 2)]


@pytest.mark.parametrize(
    ("effects", "outbox", "wrong"),
    [
        ([_said("paid", 1)], SENT_ONCE, 0),
        ([_said("paid", 1, answered=False), _said("paid", 2)], SENT_IN_TWO, 0),
        ([_said("paid", 1), _said("paid", 8)], SENT_IN_TWO, 2),
        ([_said("paid", 99.5), _said("paid", 108)], SENT_IN_TWO, 0),
        ([], SENT_ONCE, 1),
        ([_said("paid", 1)], [_row("lapsed")], 1),
        ([], [_row("owed", 0)], 1),
        (
            [
                _said("new", 1, answered=False, kind="admin_new_subscriber"),
                _said("new", 2, kind="admin_new_subscriber"),
            ],
            [_row("sent", 2, kind="admin_new_subscriber")],
            1,
        ),
    ],
    ids=["once", "cut", "twice", "killed", "never", "lapsed", "owed", "light"],
)
def test_a_message_too_many_or_too_few_is_found(effects: list[Effect], outbox: list[Row], wrong: int) -> None:
    assert len(list(wrongly_said(effects, outbox, kills=[100.0]))) == wrong
