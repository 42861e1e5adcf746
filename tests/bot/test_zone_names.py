"""Cities of time zones are called as each language calls them, and are found by that name."""

from __future__ import annotations

import pytest

from bot.words import Words
from bot.zone_names import city_in, zones_called
from domain.country_zone import regions
from locales import FOLDER

OWN_LETTERS = ("ar", "hi", "ru", "uk", "zh-hans")
EVERYWHERE = [zone for zones in regions().values() for zone in zones]


@pytest.mark.parametrize(
    ("zone", "language", "name"),
    [
        ("Asia/Dubai", "ar", "دبي"),
        ("Asia/Kolkata", "hi", "कोलकाता"),  # which CLDR still knows as Calcutta
        ("America/Argentina/Buenos_Aires", "ar", "بوينوس أيرس"),
        ("Europe/Kyiv", "uk", "Київ"),
        ("Europe/Berlin", "de", "Berlin"),
        ("America/New_York", "en", "New York"),
    ],
)
def test_a_city_has_the_name_that_its_readers_know(zone: str, language: str, name: str) -> None:
    assert city_in(zone, language) == name


@pytest.mark.parametrize("language", OWN_LETTERS)
def test_where_people_read_other_letters_hardly_a_city_is_left_in_latin_ones(language: str) -> None:
    assert sum(city_in(zone, language).isascii() for zone in EVERYWHERE) < 5


@pytest.mark.parametrize("language", Words(FOLDER).languages)
def test_every_city_has_a_name_that_fits_a_button(language: str) -> None:
    assert all(0 < len(city_in(zone, language)) <= 40 for zone in EVERYWHERE)


@pytest.mark.parametrize(
    ("words", "language", "found"),
    [
        ("برلين", "ar", ("Europe/Berlin",)),
        ("  KAIRO ", "de", ("Africa/Cairo",)),
        ("Berlin", "ar", ("Europe/Berlin",)),
        ("DE", "ar", ("Europe/Berlin", "Europe/Busingen")),
        ("モスクワ", "ar", ()),
        ("ب", "ar", ()),
    ],
)
def test_a_city_is_found_by_the_name_in_ones_own_language_and_by_the_english_one(
    words: str, language: str, found: tuple[str, ...]
) -> None:
    assert zones_called(words, language) == found
