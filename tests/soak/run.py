"""One soak from its first person to its last comparison."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from time import monotonic, time
from typing import TYPE_CHECKING

import aiohttp

from domain.catalogue import parse_catalogue
from sandbox.server import serve
from tests.soak.counted import read_books, tallies, wrongly_said
from tests.soak.diary import Diary
from tests.soak.person import Stranger
from tests.soak.spoken import ANSWER, Spoken, cause_in
from tests.soak.troubles import MINUTE, Troubles
from tests.soak.truth import differences
from tests.soak.waiting import Stall, waiting_in
from tests.support.browser_form import Browser
from tests.support.ports import free_port
from tests.support.running import ROOT, Running
from tests.support.shop import at_any_hour
from tests.support.somebody import Somebody
from tests.support.town import ADMIN, Town, open_rooms, program_settings, publish

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.soak.counted import Tally
    from tests.soak.plan import Plan

START_SECONDS = 180.0
NAMES = (
    "Ada",
    "Bea",
    "Cem",
    "Dov",
    "Eva",
    "Finn",
    "Gia",
    "Hal",
    "Ida",
    "Jon",
    "Kim",
    "Lea",
    "Moe",
    "Noa",
    "Ole",
    "Pia",
)


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What a soak found; it went well where there are no `differences`."""

    plan: Plan
    diary: Diary
    differences: list[str]
    tallies: list[Tally]
    answers: int
    settled_after: float
    figures: dict[str, object] = field(default_factory=dict)


async def soak(plan: Plan, folder: Path) -> Outcome:
    """Live through `plan` with everything kept in `folder`; everything that was started is ended."""
    async with _town(folder) as town:
        diary = Diary()
        spoken = Spoken(town.sandbox.telegram, cause_in(town), diary)
        spoken.listen()
        await _live(plan, town, spoken, diary)
        settled_after = await _settle(plan, town, spoken, diary)
        books = read_books(town, spoken.effects, diary.kills)
        catalogue = parse_catalogue((folder / "tiers.toml").read_text())
        found = [
            *diary.troubles,
            *differences(town, catalogue),
            *wrongly_said(books),
        ]
        try:
            await town.program.stop()
        except (AssertionError, TimeoutError) as error:
            found.append(f"the program did not end in order: {error}")
        return Outcome(
            plan=plan,
            diary=diary,
            differences=found,
            tallies=tallies(books),
            answers=sum(effect.kind == ANSWER for effect in spoken.effects),
            settled_after=settled_after,
            figures=_figures(town),
        )


@asynccontextmanager
async def _town(folder: Path) -> AsyncIterator[Town]:
    """A town where one tier takes money at once and the others begin with free days."""
    async with serve(clock_file=folder / "clock") as sandbox, aiohttp.ClientSession() as http:
        public_url = f"http://127.0.0.1:{free_port()}"
        tiers = folder / "tiers.toml"
        tiers.write_text(at_any_hour((ROOT / "tiers.toml").read_text()).replace("trial_days = 7 ", "trial_days = 0 "))
        secret = await publish(sandbox, tiers, public_url)
        settings = program_settings(sandbox, folder, public_url=public_url, secret=secret) | {"LOG_LEVEL": "INFO"}
        program = Running(folder=folder, settings=settings, http=http)
        admin = Somebody(sandbox.telegram.add_person("Olga", telegram_id=ADMIN, username="olga"), sandbox.telegram)
        town = Town(sandbox, program, Browser(http), folder, trials=True, admin=admin)
        try:
            await program.begin()
            await _ready(program)
            await open_rooms(town)
            await town.quiet(START_SECONDS)  # what the admin is told about the rooms belongs to nobody's soak
            yield town
        finally:
            await program.kill()


async def _live(plan: Plan, town: Town, spoken: Spoken, diary: Diary) -> None:
    """People come one after the other over the first two thirds of the time, while everything goes wrong."""
    troubles = Troubles(town, spoken, diary, ease=plan.ease)
    wrong = [
        troubles.of_webhooks(plan.chance("webhooks")),
        troubles.of_stripe(plan.chance("stripe")),
        troubles.of_telegram(plan.chance("telegram")),
        troubles.of_time(plan.chance("time")),
        troubles.of_life(plan.life, plan.chance("life")),
        _arrive(plan, town, diary),
    ]
    tasks = [asyncio.create_task(each) for each in wrong]
    try:
        ended, _ = await asyncio.wait(tasks, timeout=plan.seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
    for end in ends:
        if isinstance(end, Exception):
            raise end
    assert not ended, "each of them goes on until it is cancelled"


async def _arrive(plan: Plan, town: Town, diary: Diary) -> None:
    """Everybody lives until they are all sent home."""
    chance = plan.chance("arrivals")
    moments = sorted(chance.uniform(0, plan.seconds * 0.7) for _ in range(plan.people))
    began = monotonic()
    async with asyncio.TaskGroup() as crowd:
        for number, moment in enumerate(moments):
            await asyncio.sleep(max(0.0, began + moment - monotonic()))
            who = town.newcomer(NAMES[number % len(NAMES)])
            crowd.create_task(Stranger(town, who, plan.chance(f"person {number}"), diary).live())


async def _settle(plan: Plan, town: Town, spoken: Spoken, diary: Diary) -> float:
    """No more faults; wait until nothing is owed any more, while it moves. Gives the seconds that it took."""
    began = monotonic()
    town.calm()
    spoken.listen()
    town.sandbox.stripe.webhooks.release()
    if town.program.ended:
        await town.program.begin()
    try:
        await _ready(town.program)
    except AssertionError as error:
        diary.accuse(f"{error}")
        return monotonic() - began
    town.sandbox.clock.move(15 * MINUTE)  # what waits for its time by the clock has it
    await town.sandbox.stripe.run_due()
    calm_since, stall, quiet = time(), Stall(), 0
    while quiet < 5:
        await asyncio.sleep(0.5)
        with suppress(TimeoutError):
            await town.sandbox.stripe.webhooks.settled()
        waiting = waiting_in(town, calm_since=calm_since)
        diary.write("settling", "; ".join(str(one) for one in waiting))
        quiet = 0 if waiting else quiet + 1
        stalled, took = stall.waits(waiting, time()), monotonic() - began
        if stalled > plan.patience or took > plan.longest:
            left = "\n".join(str(one) for one in waiting)
            diary.accuse(f"nothing moved for {stalled:.0f} of {took:.0f} s:\n{left}\n{town.program.last_words()}")
            break
    return monotonic() - began


async def _ready(program: Running) -> None:
    """Wait for longer than a test does: nobody says what else the machine has to do."""
    due = monotonic() + START_SECONDS
    while not (await program.state()).get("ready"):
        assert not program.ended, f"the program ended by itself:\n{program.last_words()}"
        assert monotonic() < due, f"the program was not ready within {START_SECONDS:g} s:\n{program.last_words()}"
        await asyncio.sleep(0.1)


def _figures(town: Town) -> dict[str, object]:
    """Numbers for the summary that only the worlds know."""
    stripe = town.sandbox.stripe
    deliveries = stripe.webhooks.deliveries
    charges = [one for one in stripe.objects("charge") if one["status"] == "succeeded"]
    return {
        "people": len(town.sandbox.telegram.people) - 1,
        "customers": len(stripe.objects("customer")),
        "checkouts": len(stripe.objects("checkout.session")),
        "subscriptions": len(stripe.objects("subscription")),
        "invoices": len(stripe.objects("invoice")),
        "charges": len(charges),
        "charged": sum(one["amount"] for one in charges),
        "events": len(stripe.events),
        "deliveries": len(deliveries),
        "dropped": sum(one.state == "dropped" for one in deliveries),
        "repeated": sum(len(one.attempts) > 1 for one in deliveries),
        "asked": len(stripe.calls),
        "days": town.sandbox.clock.offset / 86_400,
        "inside": {title: len(room.members) for title, room in town.rooms.items()},
        "by list": town.count("SELECT COUNT(*) FROM stripe_webhook_events WHERE source = 'events_list'"),
        "updates": town.count("SELECT COUNT(*) FROM telegram_updates"),
        "dead updates": town.count("SELECT COUNT(*) FROM telegram_updates WHERE state = 'dead'"),
    }
