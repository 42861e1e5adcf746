"""A town of its own for the commands: Basic is sold in many ways, Enterprise begins with free days, and admins read in both languages.

After each journey everything that was said during it is looked through, also what was edited away: nobody stood before a screen that
leads nowhere, nobody read the other language, and every tap was answered.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import cycle
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.format import own_name
from domain.catalogue import parse_catalogue
from tests.journeys.commands.acts import SPRING
from tests.support import manners
from tests.support.ear import Ear
from tests.support.shop import with_many_terms
from tests.support.shown import everything_shown
from tests.support.speaking import LANGUAGES, Speaking
from tests.support.town import ADMIN, Town, at_dashboard, open_town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from pathlib import Path

    from tests.support.shown import Shown

# Of each language several, since one person may do twelve things in a burst.
OFFICES = {"en": (ADMIN, 9_011, 9_012, 9_013), "ar": (9_021, 9_022, 9_023, 9_024)}
EARS = {language: Ear(language) for language in LANGUAGES}
LAST = "test_every_command.py"
# What a person types or is called, and no journey writes elsewhere.
NAMES = ("Google", "Stripe", "Telegram", "Visa")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What looks back at all of these journeys comes last."""
    last = [item for item in items if item.path.name == LAST]
    items[:] = [item for item in items if item not in last] + last


def _sold(text: str) -> str:
    text = with_many_terms(text).replace("percent_off = 0 ", "percent_off = 30 ")
    assert "percent_off = 30" in text
    before, enterprise, after = text.partition('slug = "enterprise"')
    return before + enterprise + after.replace("trial_days = 0", "trial_days = 14", 1)


@dataclass(slots=True)
class Offices:
    """The admins, who take turns."""

    people: Mapping[str, Iterator[Speaking]]

    def next(self, language: str) -> Speaking:
        """The one who has rested longest."""
        return next(self.people[language])


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def commands_town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    folder: Path = tmp_path_factory.mktemp("town-commands")
    ids = ",".join(str(number) for numbers in OFFICES.values() for number in numbers)
    async with open_town(folder, trials=False, rewrite=_sold, ADMIN_IDS=ids) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def offices(commands_town: Town) -> Offices:
    found = {
        language: cycle([_admin(commands_town, number, language) for number in OFFICES[language]])
        for language in OFFICES
    }
    await commands_town.quiet()
    return Offices(found)


def _admin(town: Town, number: int, language: str) -> Speaking:
    telegram = town.sandbox.telegram
    known = telegram.state.people.get(number)
    account = known or telegram.add_person(f"Olga{number}", telegram_id=number, language_code=language)
    telegram.start(account)
    return Speaking(account, telegram, Ear(language))


@pytest_asyncio.fixture(loop_scope="session")
async def town(commands_town: Town, offices: Offices) -> AsyncIterator[Town]:
    telegram = commands_town.sandbox.telegram
    said, tapped = len(telegram.calls), set(telegram.state.taps)
    yield commands_town
    commands_town.calm()
    await commands_town.quiet()
    unanswered = [tap.payload for tap in telegram.state.taps.values() if tap.id not in tapped and not tap.answered]
    assert unanswered == [], "these taps spin for ever"
    _look_through(commands_town, everything_shown(telegram, said))


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def spring(commands_town: Town) -> str:
    """A code that takes a fifth off, once."""
    async with at_dashboard(commands_town.sandbox) as stripe:
        coupon = await stripe.post("/v1/coupons", {"percent_off": 20, "duration": "once"})
        given = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": SPRING}
        await stripe.post("/v1/promotion_codes", given)
    return SPRING


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each journey is walked in a language of either direction."""
    return str(request.param)


@pytest.fixture
def admin(offices: Offices, language: str) -> Speaking:
    """Somebody who runs this and reads in the journey's language."""
    return offices.next(language)


def _look_through(town: Town, shown: list[Shown]) -> None:
    people, names = town.sandbox.telegram.state.people, _names(town)
    for one in shown:
        spoken = people[one.person].language_code
        if spoken not in EARS:
            continue  # who changes languages is listened to by their own journey
        assert not manners.leads_nowhere(one, EARS[spoken]), one
        if spoken == "ar":
            assert manners.english_in(one, names) == [], one
            assert not manners.has_no_arabic(one), one
        else:
            assert not manners.has_arabic(one, names), one


def _names(town: Town) -> set[str]:
    """What is said as it is: what people and the operator call things, languages by their own names, the log's sentences."""
    sold = parse_catalogue((town.folder / "tiers.toml").read_text())
    titles = {sold.business, sold.support, *(chat.title for chat in sold.chats)}
    titles |= {chat.title for chat in town.sandbox.telegram.chats if chat.title}
    for tier in sold.tiers:
        features, limits = (one.title for one in tier.features), (one.title for one in tier.limits)
        titles |= {tier.title, tier.description, *features, *limits}
    people = {person.first_name for person in town.sandbox.telegram.people}
    languages = {own_name(language) for language in LANGUAGES}
    logged = {str(row["sentence"]).rstrip(".") for row in town.rows("SELECT DISTINCT sentence FROM audit_log")}
    return {one for one in titles | people | languages | logged | _written(town) | set(NAMES) if one}


def _written(town: Town) -> set[str]:
    """What people have written, without the command before it."""
    chats = town.sandbox.telegram.chats
    texts = [one.text for chat in chats for one in chat.messages.values() if not one.by_bot]
    return {re.sub(r"^/\w+ ?", "", text) for text in texts}
