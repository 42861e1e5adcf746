"""Two programs on one PostgreSQL database, each with its endpoint at Stripe: they share the work, and each goes on alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.journeys.steps import IN, accept, get_link, look_at, open_level, pay, subscribed
from tests.support.databases import cut_off
from tests.support.edge import real_ms
from tests.support.running import Running
from tests.support.somebody import Somebody
from tests.support.town import Town, open_rooms, open_town

pytestmark = [pytest.mark.postgres, pytest.mark.timeout(300)]
CROWD = 6  # more than one program has workers, so that no program can look at everybody
ROUNDS = 5
LONG = 60.0  # a dead program's leases of ten seconds, and the way from there
CREATE, READ = "POST /v1/checkout/sessions", "GET /v1/"


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def standing_pair(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """Both begin at the same moment on a database that nothing was ever made in."""
    async with open_town(tmp_path_factory.mktemp("pair"), trials=False, others=1) as town:
        await open_rooms(town)
        yield town


@pytest_asyncio.fixture(loop_scope="session")
async def pair(standing_pair: Town) -> AsyncIterator[Town]:
    yield standing_pair
    standing_pair.calm()
    for program in standing_pair.programs:
        await program.restore()


async def test_two_programs_share_the_work_and_nothing_is_done_twice_a31_b16(pair: Town) -> None:
    people: list[Somebody] = []
    for _ in range(ROUNDS):
        people += await _crowd_in(pair)
        if all([await _has_looked(program) for program in pair.programs]):
            break
    await pair.quiet()
    assert [await _has_looked(program) for program in pair.programs] == [True, True]
    assert all([await program.figure("retainer_webhooks_total") for program in pair.programs])
    assert {one.state for one in pair.sandbox.stripe.webhooks.deliveries} == {"delivered"}
    assert len({one.endpoint["url"] for one in pair.sandbox.stripe.webhooks.deliveries}) == 2
    assert sum([await program.figure("retainer_on_duty") for program in pair.programs]) == 1
    for who in people:
        _had_everything_once(pair, who)


async def test_where_the_one_on_duty_is_killed_the_other_ends_what_it_had_begun_b16(pair: Town) -> None:
    asking, payers = pair.newcomer("Ask"), [pair.newcomer(f"Pay{number}") for number in range(CROWD)]
    links = await asyncio.gather(*(get_link(pair, who) for who in payers))
    await look_at(asking, "basic")
    doomed, heir = await _on_duty_and_not(pair)
    faults = pair.sandbox.stripe.faults
    faults.drop_next(1_000, applied=True, match=CREATE)
    accept(pair, asking)
    await pair.until(lambda: pair.at_stripe("checkout.session", asking))
    faults.delay_seconds, faults.match = 8.0, READ
    await asyncio.gather(*(pay(pair, link) for link in links))
    await pair.until(lambda: len(_looking(pair)) == CROWD and len(set(_looking(pair))) == 2)
    await doomed.kill()
    pair.calm()
    await asking.receives("The link works until", timeout=LONG)
    await pay(pair, asking.link("Pay on Stripe"))
    for who in [asking, *payers]:
        await who.receives(IN, timeout=LONG)
    await pair.quiet()
    assert await heir.figure("retainer_on_duty") == 1
    for who in [asking, *payers]:
        _had_everything_once(pair, who)


async def test_where_the_one_on_duty_ends_in_order_nobody_waits_for_its_lease(pair: Town) -> None:
    leaving, staying = await _on_duty_and_not(pair)
    link = await get_link(pair, who := pair.newcomer("Ida"))
    (held,) = pair.rows("SELECT owner FROM leases WHERE name = 'duty'")
    ended = asyncio.create_task(leaving.stop())
    await pay(pair, link)
    await ended
    left = pair.rows("SELECT until_ms FROM leases WHERE name = 'duty' AND owner = ?", held["owner"])
    assert [row["until_ms"] for row in left] in ([], [0]), "it was given back, or the other one has it already"
    await who.receives(IN)
    other = await subscribed(pair, "Jon")
    await pair.quiet()
    assert await staying.figure("retainer_on_duty") == 1
    for person in (who, other):
        _had_everything_once(pair, person)


async def test_after_a_database_that_was_away_longer_than_any_lease_nothing_is_said_twice_b16(
    pair: Town,
) -> None:
    link = await get_link(pair, who := pair.newcomer("Kim"))
    telegram, said = pair.sandbox.telegram, asyncio.Event()
    telegram.faults.delay_seconds, telegram.faults.delay_match = 5.0, "editMessageText"
    telegram.faults.on_acted = lambda method: said.set() if method == "editMessageText" else None
    paying = asyncio.create_task(pay(pair, link))
    async with asyncio.timeout(LONG):
        await said.wait()
    (held,) = pair.rows("SELECT MAX(until_ms) AS until_ms FROM leases")
    async with cut_off(pair.program.settings["DATABASE_URL"]):
        pair.calm()
        await pair.until(lambda: real_ms() > held["until_ms"], timeout=LONG)
    await paying
    await who.receives(IN)
    other = await subscribed(pair, "Lea")
    await pair.quiet(timeout=LONG)
    for person in (who, other):
        _had_everything_once(pair, person)


async def _crowd_in(pair: Town) -> list[Somebody]:
    """People who pay at the same moment, at a Stripe that takes its time."""
    crowd = [pair.newcomer(f"Ada{number}") for number in range(CROWD)]
    links = await asyncio.gather(*(get_link(pair, who) for who in crowd))
    pair.sandbox.stripe.faults.delay_seconds, pair.sandbox.stripe.faults.match = 0.5, READ
    await asyncio.gather(*(pay(pair, link) for link in links))
    for who in crowd:
        await who.receives(IN, timeout=LONG)
    pair.calm()
    return crowd


def _had_everything_once(pair: Town, who: Somebody) -> None:
    kinds = ("subscription", "checkout.session", "invoice", "charge")
    assert [len(pair.customers(who)), *(len(pair.at_stripe(kind, who)) for kind in kinds)] == [1] * (1 + len(kinds))
    assert open_level(pair, who) == "full"
    told = pair.rows("SELECT kind, fact, state, attempts FROM outbox_notices WHERE chat_id = ?", who.id)
    assert {(row["state"], row["attempts"]) for row in told} == {("sent", 1)}, [dict(row) for row in told]
    assert len({row["kind"] for row in told}) == len(told)
    assert who.heard(IN) == 1
    assert len(set(who.read)) == len(who.read), who.read


async def _has_looked(program: Running) -> bool:
    return await program.figure('retainer_handled_total{part="sync"}') > 0


async def _on_duty_and_not(pair: Town) -> tuple[Running, Running]:
    """The one that asks Telegram, and the other; waits until it is settled which."""
    async with asyncio.timeout(LONG):
        while True:
            on_duty = [await program.figure("retainer_on_duty") == 1 for program in pair.programs]
            if sum(on_duty) == 1:
                first, second = pair.programs
                return (first, second) if on_duty[0] else (second, first)
            await asyncio.sleep(0.05)


def _looking(pair: Town) -> list[str]:
    """Who holds the marks that are being looked at."""
    return [row["lease_owner"] for row in pair.rows("SELECT lease_owner FROM sync_marks WHERE lease_owner IS NOT NULL")]
