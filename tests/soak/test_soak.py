"""A miniature of the soak, so that it keeps working; and the proof that its comparison can find something."""

from __future__ import annotations

import os
from pathlib import Path

import aiohttp
import pytest

from domain.catalogue import parse_catalogue
from sandbox.server import serve
from storage.migrate import migrate
from tests.soak.counted import Books, Kill, Row, wrongly_said
from tests.soak.plan import Plan
from tests.soak.run import soak
from tests.soak.spoken import Cause, Effect
from tests.soak.summary import summary
from tests.soak.truth import differences
from tests.soak.waiting import Stall, Waiting
from tests.support.browser_form import Browser
from tests.support.running import Running
from tests.support.somebody import Somebody
from tests.support.town import Town, at_dashboard, program_settings, publish, tiers_file

pytestmark = pytest.mark.timeout(300)
PLAN = Plan(seconds=28.0, seed=7, people=12, life=13.0, ease=8.0)


# It lives by the real clock for most of a minute, so how often it is killed within that is the machine's.
@pytest.mark.skipif("SOAK" not in os.environ, reason="a small soak: SOAK=1 make test runs it, make soak the long one")
@pytest.mark.journey
async def test_a_small_soak_with_kills_ends_without_a_difference(tmp_path: Path) -> None:
    outcome = await soak(PLAN, tmp_path)
    print(f"\n{summary(outcome)}")
    assert not outcome.differences, "\n".join([summary(outcome), *outcome.diary.lines[-200:]])
    assert outcome.diary.kills
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


def _said(tries: int, *, answered: bool = True, edit: bool = False, kind: str = "receipt", row: int = 1) -> Effect:
    cause = Cause(row=row, tries=tries)
    return Effect(chat=1, kind=kind, text="paid", at=1.0, answered=answered, edit=edit, cause=cause)


def _row(state: str, attempts: int = 1, kind: str = "receipt", *, edit: bool = False) -> Row:
    return Row(id=1, chat=1, kind=kind, fact="receipt:in_1", state=state, attempts=attempts, edit=edit)


LIGHT = "admin_new_subscriber"
CUT = _said(1, answered=False)
# A kill while row 1 was being sent for the third time.
KILLS = [
    Kill(at=100.0, life=20.0, ready_after=3.0, sending=frozenset({Cause(row=1, tries=3)}), handling=frozenset({8}))
]


@pytest.mark.parametrize(
    ("effects", "row", "wrong"),
    [
        ([_said(1)], _row("sent"), 0),
        ([CUT, _said(2)], _row("sent", 2), 0),
        ([_said(1), _said(2)], _row("sent", 2), 1),
        ([_said(3), _said(4)], _row("sent", 4), 0),
        ([_said(2), _said(3)], _row("sent", 3), 1),
        ([_said(3), _said(4), _said(5)], _row("sent", 5), 1),
        ([_said(3), _said(3)], _row("sent", 3), 1),
        ([], _row("sent"), 1),
        ([_said(1)], _row("sent", 2), 1),
        ([_said(1)], _row("lapsed"), 1),
        ([CUT], _row("lapsed", 2), 0),
        ([], _row("owed", 0), 1),
        ([_said(1, answered=False, kind=LIGHT)], _row("unknown", kind=LIGHT), 0),
        ([_said(1, answered=False, kind=LIGHT), _said(2, kind=LIGHT)], _row("sent", 2, kind=LIGHT), 1),
        ([_said(1, answered=False, edit=True)], _row("sent", 2, edit=True), 0),
    ],
    ids=[
        "once",
        "cut",
        "twice",
        "killed while it was being sent",
        "killed, but in another try",
        "killed once, said twice more",
        "twice in one try",
        "never",
        "not in the try that got through",
        "said and lapsed",
        "cut and lapsed",
        "owed",
        "light and cut",
        "light and repeated",
        "an edit that stood there already",
    ],
)
def test_a_message_too_many_or_too_few_is_found(effects: list[Effect], row: Row, wrong: int) -> None:
    books = Books(effects=effects, outbox=[row], failures={}, kills=KILLS)
    assert len(list(wrongly_said(books))) == wrong


@pytest.mark.parametrize(
    ("update", "times", "failures", "wrong"),
    [(7, 1, 0, 0), (7, 2, 0, 1), (7, 2, 1, 0), (8, 2, 0, 0), (8, 3, 0, 1)],
    ids=["once", "twice", "tried twice", "killed meanwhile", "killed once, said thrice"],
)
def test_an_answer_is_said_once_for_each_time_that_its_update_was_handled(
    update: int, times: int, failures: int, wrong: int
) -> None:
    effects = [_said(failures, kind="answer", row=update)] * times
    books = Books(effects=effects, outbox=[], failures={update: failures}, kills=KILLS)
    assert len(list(wrongly_said(books))) == wrong


def test_what_nobody_asked_for_is_found() -> None:
    stray = Effect(chat=1, kind="receipt", text="paid", at=1.0, answered=True, edit=False, cause=None)
    assert len(list(wrongly_said(Books(effects=[stray], outbox=[], failures={}, kills=[])))) == 1


def test_what_waits_for_its_next_try_is_no_stall_and_what_is_due_and_does_not_move_is_one() -> None:
    def mark(tries: int, due: float) -> list[Waiting]:
        return [Waiting(what="mark", tries=tries, due=due, note=None)]

    stall = Stall()
    assert stall.waits(mark(3, 200.0), 100.0) == 0
    assert stall.waits(mark(3, 200.0), 199.0) == 0, "its next try is at 200"
    assert stall.waits(mark(3, 200.0), 230.0) == 31
    assert stall.waits(mark(4, 200.0), 231.0) == 0, "it was tried"
    assert stall.waits(mark(4, 200.0), 300.0) == 69
    assert stall.waits([], 301.0) == 0
