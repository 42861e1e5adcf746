"""A town where every notice is told in two languages: to pairs of people, and to two admins, who read English and Arabic.

A module says in `TELLS` which notices its people are told. When its town ends, each of them must have been said to somebody in
either language, each fact once, and nothing may have failed unseen.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from domain.notice import KINDS
from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as by_hand
from tests.journeys.steps import let_in, open_level
from tests.journeys.test_unpaid import travel as steps_of_time
from tests.support.ear import Ear
from tests.support.shop import with_many_terms
from tests.support.signs import sign
from tests.support.somebody import PATIENCE
from tests.support.speaking import LANGUAGES, Speaking
from tests.support.town import ADMIN, Town, open_rooms, open_town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
    from typing import Any

    import pytest

    from sandbox.stripe.store import Obj
    from sandbox.telegram.messages import Message

    Story = Callable[[Town, Speaking], Awaitable[object]]

ARAB_ADMIN = 9002
BY_DOCUMENT = "as the page of the notices says"


@asynccontextmanager
async def open_telling_town(
    request: pytest.FixtureRequest,
    factory: pytest.TempPathFactory,
    *,
    trials: bool = False,
    rewrite: Callable[[str], str] = with_many_terms,
) -> AsyncIterator[Town]:
    """The town of the module that asks for it; Stripe leaves trying again to us."""
    module = request.module
    folder: Path = factory.mktemp(module.__name__.rpartition(".")[2])
    async with open_town(folder, trials=trials, rewrite=rewrite, ADMIN_IDS=f"{ADMIN},{ARAB_ADMIN}") as town:
        town.sandbox.stripe.dashboard.retry_days = ()
        town.sandbox.stripe.dashboard.after_retries = "past_due"
        town.sandbox.telegram.add_person("Omar", telegram_id=ARAB_ADMIN, username="omar", language_code="ar")
        for admin in admins(town):
            admin.starts()
            await admin.reads("start-title")
        await open_rooms(town)
        yield town
        await town.quiet()
        _each_fact_was_said_once(town)
        assert "Traceback" not in town.program.log.read_text(errors="replace")
        if _whole(request):
            assert _silent(town, module.TELLS) == [], "never said to somebody of this language"


def admins(town: Town) -> tuple[Speaking, Speaking]:
    """The two admins, by their languages."""
    telegram = town.sandbox.telegram
    english, arab = Speaking(town.admin.account, telegram, Ear("en")), telegram.person(ARAB_ADMIN)
    return english, Speaking(arab, telegram, Ear("ar"))


async def pair(town: Town, name: str, *, tier: str = "Basic") -> tuple[Speaking, ...]:
    """Two people who are in, one of each language."""
    return tuple(await asyncio.gather(*(let_in(town, language, name, tier=tier) for language in LANGUAGES)))


async def each(town: Town, people: Iterable[Speaking], *stories: Story) -> None:
    """Everybody lives through the stories, one after the other, beside the others."""

    async def lives(who: Speaking) -> None:
        for story in stories:
            await story(town, who)

    await asyncio.gather(*(lives(who) for who in people))


async def hears(
    town: Town, who: Speaking, kind: str, *, words: str | None = None, button: str | None = BY_DOCUMENT, times: int = 1
) -> Message:
    """Wait until a notice was said to them so often; hold it to its page: its words, in their language, and its first button."""
    known = sign(kind)
    said_words, first = words or known.words, known.button if button == BY_DOCUMENT else button
    await town.until(lambda: len(said(town, who, kind)) >= times)
    facts, messages = said(town, who, kind), {one.message_id: one for one in who.telegram.messages(who.account)}
    message, ids = messages[facts[-1]["message_id"]], {row["message_id"] for row in facts}
    assert who.ear.hears(said_words, message.text), f"{kind}: {message.text}"
    buttons = [str(one["text"]) for one in who.telegram.buttons(message)]
    assert _begins(who, buttons, first), f"{kind}: {buttons}"
    heard = {one.message_id for one in messages.values() if one.by_bot and who.ear.hears(said_words, one.text)}
    assert (len(facts), len(ids), heard - ids) == (times, times, set()), f"{kind}: {who.read}"
    return message


async def admins_hear(town: Town, kind: str, *words: str) -> tuple[Message, ...]:
    """Both admins are told of it, each once for each fact and in their language; the newest message of it that has these words, too."""
    return tuple([await _admin_hears(town, admin, kind, words) for admin in admins(town)])


async def travel(town: Town, seconds: int, *, step: int) -> None:
    """Time goes by in steps, each left in peace; what is under way is done before, as all admins here can be told."""
    await town.quiet()
    await steps_of_time(town, seconds, step=step)


async def stands_at(town: Town, who: Speaking, level: str) -> None:
    """Their access is, or becomes, this."""
    await town.until(lambda: open_level(town, who) == level)


def said(town: Town, who: Speaking, kind: str) -> list[Any]:
    """The rows of the outbox that were said to them, oldest first."""
    return town.rows(
        "SELECT fact, message_id FROM outbox_notices WHERE chat_id = ? AND kind = ? AND state = 'sent' ORDER BY sent_at, id",
        who.id,
        kind,
    )


def customer_of(town: Town, who: Speaking) -> Obj:
    """Their customer at Stripe."""
    (found,) = town.customers(who)
    return found


def plan_of(town: Town, who: Speaking) -> Obj:
    """Their newest subscription at Stripe."""
    return town.at_stripe("subscription", who)[-1]


def price(town: Town, key: str) -> Obj:
    """What is sold under this key at Stripe."""
    return next(one for one in town.sandbox.stripe.objects("price") if one["lookup_key"] == key)


def begin_another(town: Town, who: Speaking, key: str) -> Obj:
    """The operator begins a subscription for somebody in the Dashboard, with the card that they have."""
    books, customer = town.sandbox.stripe.books, customer_of(town, who)
    return by_hand.start(
        books, customer, price(town, key), method=records.put_card(books, customer, "4242424242424242")
    )


def _begins(who: Speaking, buttons: list[str], first: str | None) -> bool:
    return buttons == [] if first is None else bool(buttons) and who.ear.is_named(first, buttons[0])


async def _admin_hears(town: Town, admin: Speaking, kind: str, words: tuple[str, ...]) -> Message:
    key = sign(kind).words
    try:
        return await admin.telegram.wait_for(lambda: _newest(admin, key, words), PATIENCE)
    except TimeoutError:
        raise AssertionError(f"{kind} {words} is not among {admin.read}") from None


def _newest(admin: Speaking, key: str, words: tuple[str, ...]) -> Message | None:
    standing = [one for one in admin.telegram.messages(admin.account) if one.by_bot]
    hits = [one for one in standing if admin.ear.hears(key, one.text) and all(word in one.text for word in words)]
    return hits[-1] if hits else None


def _each_fact_was_said_once(town: Town) -> None:
    """No admin reads the words of a notice in a message that no fact of theirs brought; a tap may have turned one into a page since."""
    for admin in admins(town):
        messages = [one for one in admin.telegram.messages(admin.account) if one.by_bot]
        for kind in (one.name for one in KINDS.values() if one.admin):
            owed = [row["message_id"] for row in said(town, admin, kind)]
            read = [one.message_id for one in messages if admin.ear.hears(sign(kind).words, one.text)]
            assert len(set(owed)) == len(owed), kind
            assert set(read) <= set(owed), f"{kind}: {admin.read}"


def _silent(town: Town, kinds: Iterable[str]) -> list[tuple[str, str]]:
    rows = town.rows("SELECT DISTINCT kind, chat_id FROM outbox_notices WHERE state = 'sent'")
    told = {(row["kind"], town.sandbox.telegram.person(row["chat_id"]).language_code) for row in rows}
    return sorted({(kind, language) for kind in kinds for language in LANGUAGES} - told)


def _whole(request: pytest.FixtureRequest) -> bool:
    """Whether all stories of the module are told, and not only some that were named on the command line."""
    ours = {item.name for item in request.session.items if item.path == request.path}
    return not request.session.testsfailed and ours >= {
        name for name in vars(request.module) if name.startswith("test_")
    }
