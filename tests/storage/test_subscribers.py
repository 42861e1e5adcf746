"""Whoever writes again is known without a write, unless something about them has changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storage.subscribers import Subscriber, choose_language, greet, known, note_reach
from tests.support.shop import person

pytestmark = pytest.mark.usefixtures("database")
NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


async def seen() -> datetime:
    return (await Subscriber.get(telegram_id=1001)).seen_at


async def test_who_writes_again_within_the_hour_costs_no_write_and_after_it_one() -> None:
    first, _ = await greet(person(), now=NOON)
    assert await greet(person(), now=NOON + MINUTE) == (first, None)
    assert await seen() == NOON
    assert await greet(person(), now=NOON + HOUR + MINUTE) == (first, None)
    assert await seen() == NOON + HOUR + MINUTE


@pytest.mark.parametrize("change", [{"first_name": "Bea"}, {"username": None}, {"username": "x"}, {"language": "de"}])
async def test_a_changed_name_or_language_is_kept_at_once(change: dict[str, str | None]) -> None:
    first, _ = await greet(person(), now=NOON)
    changed, was = await greet(replace(person(), **change), now=NOON + MINUTE)  # type: ignore[arg-type]  # one of its texts
    assert was == first
    row = await Subscriber.get(telegram_id=1001)
    assert changed.id == first.id == row.id
    assert {name: getattr(row, name) for name in change} == change
    assert row.seen_at == NOON + MINUTE


async def test_who_had_blocked_us_and_writes_again_can_be_reached_at_once() -> None:
    await greet(person(), now=NOON)
    await note_reach(1001, "blocked")
    await greet(person(), now=NOON + MINUTE)
    assert (await Subscriber.get(telegram_id=1001)).reach == "open"


async def test_what_somebody_has_chosen_goes_before_their_clients_hint_and_is_not_overwritten_by_it() -> None:
    first, _ = await greet(person(), now=NOON)
    await choose_language(first.id, "it")
    again, was = await greet(replace(person(), language="de"), now=NOON + MINUTE)
    assert again.language == "it"
    assert was is None or was.language == "it"
    soon, _ = await greet(replace(person(), language="de"), now=NOON + 2 * MINUTE)
    assert soon.language == "it"
    assert (await known(first.id)).language == "it"
    await choose_language(first.id, None)
    assert (await known(first.id)).language == "de"
