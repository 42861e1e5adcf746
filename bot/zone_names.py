"""What the city of a time zone is called in a language, and which zones somebody means by such a name."""

from __future__ import annotations

from functools import cache

from babel.core import get_global

from bot.format import locale_of
from domain.country_zone import city, find_zones, regions


def city_in(zone: str, language: str) -> str:
    """`Asia/Dubai` is read as `دبي` in Arabic; by its English name where CLDR has no other."""
    return _cities(language).get(zone) or city(zone)


def zones_called(words: str, language: str) -> tuple[str, ...]:
    """As `domain.country_zone.find_zones` finds them; else by what the cities are called in this language, or how that begins."""
    found = find_zones(words)
    if found:
        return found
    wanted = " ".join(words.casefold().split())
    called = {zone: name.casefold() for zone, name in _cities(language).items()}
    whole = tuple(zone for zone, name in called.items() if name == wanted)
    return whole or tuple(zone for zone, name in called.items() if len(wanted) > 1 and name.startswith(wanted))


@cache  # a language has about 400, and they never change
def _cities(language: str) -> dict[str, str]:
    today = get_global("zone_aliases")  # CLDR keeps the names that zones once had: Asia/Calcutta
    named = {today.get(zone, zone): known for zone, known in locale_of(language).time_zones.items() if "city" in known}
    every = (zone for zones in regions().values() for zone in zones)
    return {zone: str(named[zone]["city"]) for zone in every if zone in named}
