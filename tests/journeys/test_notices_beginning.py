"""What people are told at the beginning and in between, in two languages: a link, a pass, their work, an answer."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest_asyncio

from tests.journeys.steps import DAY, HOUR, pay
from tests.journeys.telling import admins, admins_hear, each, hears, open_telling_town, pair, stands_at, travel
from tests.support.shop import with_many_terms
from tests.support.speaking import LANGUAGES, newcomer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from tests.support.speaking import Speaking
    from tests.support.town import Town

TELLS = {
    "welcome",
    "checkout_expired",
    "pass_bought",
    "pass_ending",
    "pass_ended",
    "work_answered",
    "work_answer_file",
    "work_report",
    "support_answer",
    "admin_new_subscriber",
    "admin_work_filed",
    "admin_support",
    "admin_answer_unreached",
}


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with open_telling_town(request, tmp_path_factory, rewrite=with_many_terms) as made:
        yield made


async def see(town: Town, who: Speaking, payload: str) -> None:
    """Come by a link that leads to a tier's details."""
    who.starts(payload)
    await who.reads("shop-features")


async def test_a_link_that_nobody_used_is_told_in_its_place_and_its_button_gets_a_new_one(town: Town) -> None:
    async def waits(town: Town, ada: Speaking) -> None:
        await see(town, ada, "tier_premium")
        ada.presses("button-subscribe")
        await ada.may_press("button-pay")

    async def gets_another(town: Town, ada: Speaking) -> None:
        told = await hears(town, ada, "checkout_expired")
        ada.presses("button-again", on=told)
        await ada.reads("shop-features")
        ada.presses("button-subscribe")
        await ada.may_press("button-pay")
        await pay(town, ada.address("button-pay"))
        await hears(town, ada, "welcome")
        await stands_at(town, ada, "full")

    people = [newcomer(town, language) for language in LANGUAGES]
    await each(town, people, waits)
    town.sandbox.clock.move(2 * HOUR + 60)
    await each(town, people, gets_another)
    await admins_hear(town, "admin_new_subscriber", str(people[0].id))
    await admins_hear(town, "admin_new_subscriber", str(people[1].id))


async def test_a_pass_is_told_when_it_is_bought_a_day_before_its_end_and_when_it_is_over(town: Town) -> None:
    async def buys(town: Town, bea: Speaking) -> None:
        await see(town, bea, "tier_premium")
        bea.taps("30")
        await bea.may_press("button-buy-pass")
        bea.presses("button-buy-pass")
        await bea.may_press("button-pay")
        await pay(town, bea.address("button-pay"))
        await hears(town, bea, "pass_bought")
        await stands_at(town, bea, "full")

    async def nears_its_end(town: Town, bea: Speaking) -> None:
        told = await hears(town, bea, "pass_ending", button="button-more-time")
        bea.presses("button-more-time", on=told)
        await bea.is_told("shop-features")

    async def is_over(town: Town, bea: Speaking) -> None:
        told = await hears(town, bea, "pass_ended", button="button-more-time")
        await stands_at(town, bea, "none")
        bea.presses("button-tiers", on=told)
        await bea.is_told("shop-title")

    people = [newcomer(town, language, "Bea") for language in LANGUAGES]
    await each(town, people, buys)
    await travel(town, 29 * DAY + HOUR, step=10 * DAY)
    await each(town, people, nears_its_end)
    await travel(town, DAY, step=DAY)
    await each(town, people, is_over)


async def test_work_is_told_to_the_admins_and_its_answer_and_the_week_to_whoever_asked(town: Town) -> None:
    people = await pair(town, "Cem", tier="Premium")
    for place, (cem, admin) in enumerate(zip(people, admins(town), strict=True)):
        await cem.asks_for("/request", "work-how")
        cem.writes("Please answer <the> thread")
        await cem.is_told("work-filed")
        asked = (await admins_hear(town, "admin_work_filed", str(cem.id)))[place]
        admin.presses("button-work-open", on=asked)
        await admin.is_told("admin-work-card")
        admin.presses("button-work-answer", on=asked)
        await admin.is_told("admin-work-answer-prompt")
        town.sandbox.telegram.attach(admin.account, "document", f"file_of_{cem.id}", caption="It is answered.")
        await hears(town, cem, "work_answered")
        told = await hears(town, cem, "work_answer_file")
        assert told.attached
    now = town.sandbox.clock.now()
    monday = (now + timedelta(days=7 - now.weekday())).replace(hour=12)
    await travel(town, int((monday - now).total_seconds()), step=3 * DAY)
    await asyncio.gather(*(hears(town, cem, "work_report") for cem in people))


async def test_an_answer_of_a_person_comes_once_and_its_button_asks_on(town: Town) -> None:
    async def asks(town: Town, dee: Speaking) -> None:
        dee.writes("/paysupport Is this <thing> on?")
        await dee.is_told("support-sent")

    async def asks_on(town: Town, dee: Speaking) -> None:
        told = await hears(town, dee, "support_answer")
        dee.presses("button-ask-more", on=told)
        await dee.is_told("support-prompt")

    people = [newcomer(town, language, "Dee") for language in LANGUAGES]
    await each(town, people, asks)
    for place, (dee, admin) in enumerate(zip(people, admins(town), strict=True)):
        question = (await admins_hear(town, "admin_support", str(dee.id)))[place]
        town.sandbox.telegram.send(admin.account, "It is.", reply_to=question)
    await each(town, people, asks_on)


async def test_an_answer_that_reaches_nobody_is_told_to_the_admins(town: Town) -> None:
    eli = newcomer(town, "ar", "Eli")
    eli.writes("/paysupport Are you there?")
    await eli.is_told("support-sent")
    town.sandbox.telegram.deactivate(eli.account)  # of which Telegram tells nobody
    english, _ = admins(town)
    question, _ = await admins_hear(town, "admin_support", str(eli.id))
    town.sandbox.telegram.send(english.account, "I am.", reply_to=question)
    await admins_hear(town, "admin_answer_unreached", str(eli.id))
