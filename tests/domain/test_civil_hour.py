"""What can wait comes by day, wherever somebody lives, also when their clocks are put forward or back."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.civil_hour import CivilHours, civil_moment, read_civil_hours, zone_named, zone_of_person
from domain.country_zone import ZONES, city, find_zones, regions, zone_of_country
from domain.toml_table import Table

if TYPE_CHECKING:
    from domain.toml_table import Problem

DAY = CivilHours()
EVERYWHERE = sorted({zone for zones in ZONES.values() for zone in zones})
ZONE_TAB = Path("/usr/share/zoneinfo/zone.tab")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "now", "said"),
    [
        ("Europe/Berlin", "2026-11-28T02:00", "2026-11-28T08:00"),  # three at night there
        ("Europe/Berlin", "2026-11-28T08:00", "2026-11-28T08:00"),  # nine sharp
        ("Europe/Berlin", "2026-11-28T19:59:59", "2026-11-28T19:59:59"),
        ("Europe/Berlin", "2026-11-28T20:00", "2026-11-29T08:00"),  # nine in the evening is over
        ("Asia/Kolkata", "2026-11-28T21:30", "2026-11-29T03:30"),  # half an hour off
        ("America/New_York", "2026-11-28T03:00", "2026-11-28T14:00"),  # yesterday evening there
        ("Europe/Berlin", "2027-03-27T23:00", "2027-03-28T07:00"),  # clocks go forward in that night
        ("Europe/Berlin", "2026-10-24T22:00", "2026-10-25T08:00"),  # and back in this one
        ("Pacific/Apia", "2011-12-30T09:30", "2011-12-30T19:00"),  # a night behind which a whole day is missing
        ("Nowhere/Land", "2026-11-28T03:00", "2026-11-28T09:00"),  # a zone that no machine knows is UTC
    ],
)
def test_what_can_wait_is_said_by_day(zone: str, now: str, said: str) -> None:
    assert civil_moment(at(now), zone, DAY) == at(said)


@given(
    moment=st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    zone=st.sampled_from(EVERYWHERE),
    opens=st.integers(0, 23),
    length=st.integers(1, 24),
)
def test_it_never_waits_longer_than_over_a_night_and_ends_by_day(
    moment: datetime, zone: str, opens: int, length: int
) -> None:
    hours = CivilHours(opens=opens, closes=min(24, opens + length))
    said = civil_moment(moment, zone, hours)
    there = zone_named(zone)
    assert there is not None
    assert moment <= said <= moment + timedelta(hours=49)  # a day, and the one that an island left out
    assert civil_moment(said, zone, hours) == said or said.astimezone(there).hour == opens + 1  # that hour left out
    if hours.opens <= moment.astimezone(there).hour < hours.closes:
        assert said == moment


@pytest.mark.parametrize(
    ("chosen", "country", "zone"),
    [
        ("Asia/Tokyo", "DE", "Asia/Tokyo"),
        (None, "DE", "Europe/Berlin"),
        (None, "us", "America/New_York"),
        (None, "AU", "Australia/Sydney"),
        ("Gone/Zone", "FR", "Europe/Paris"),
        (None, "ZZ", "Africa/Lagos"),
        (None, None, "Africa/Lagos"),
    ],
)
def test_a_zone_is_the_persons_word_then_their_countrys_then_the_operators(
    chosen: str | None, country: str | None, zone: str
) -> None:
    assert zone_of_person(chosen, country, CivilHours(zone="Africa/Lagos")) == zone


def test_every_zone_of_the_table_is_known_here() -> None:
    assert [zone for zone in EVERYWHERE if zone_named(zone) is None] == []
    assert all(zone_of_country(country) == zones[0] for country, zones in ZONES.items())


@pytest.mark.skipif(not ZONE_TAB.exists(), reason="no zone.tab on this machine")
def test_every_country_of_the_machines_own_table_has_a_zone() -> None:
    rows = [line.split("\t") for line in ZONE_TAB.read_text().splitlines() if not line.startswith("#")]
    assert {row[0] for row in rows} <= set(ZONES)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("berlin", ("Europe/Berlin",)),
        ("Europe/Berlin", ("Europe/Berlin",)),
        ("  new   YORK ", ("America/New_York",)),
        ("america/new_york", ("America/New_York",)),
        ("tok", ("Asia/Tokyo",)),
        ("jp", ("Asia/Tokyo",)),
        ("b", ()),
        ("Atlantis", ()),
        ("", ()),
    ],
)
def test_a_place_is_found_by_its_name(words: str, found: tuple[str, ...]) -> None:
    assert find_zones(words) == found


def test_a_country_of_several_zones_gives_them_all_the_most_lived_in_first() -> None:
    assert find_zones("US")[0] == "America/New_York"
    assert len(find_zones("US")) > 20
    assert city("America/Argentina/Buenos_Aires") == "Buenos Aires"
    assert sum(map(len, regions().values())) == len(EVERYWHERE)


def read(text: str) -> tuple[CivilHours, list[Problem]]:
    problems: list[Problem] = []
    return read_civil_hours(Table(tomllib.loads(text), "notices", problems)), problems


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('zone = "Europe/Atlantis"', "notices.zone"),
        ("from_hour = 21\nuntil_hour = 9", "notices.until_hour"),
        ("from_hour = 24", "notices.from_hour"),
        ("until_hour = 25", "notices.until_hour"),
    ],
)
def test_hours_that_can_not_be_are_named(text: str, key: str) -> None:
    assert key in [problem.key for problem in read(text)[1]]


def test_hours_are_read_and_have_their_defaults() -> None:
    assert read("") == (CivilHours(zone="UTC", opens=9, closes=21), [])
    assert read('zone = "Asia/Tokyo"\nfrom_hour = 8\nuntil_hour = 24')[0] == CivilHours(
        zone="Asia/Tokyo", opens=8, closes=24
    )
