"""When it is civil to write to somebody: in the day of their own time zone. What is urgent asks nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.country_zone import zone_of_country

if TYPE_CHECKING:
    from domain.toml_table import Table

DAY_HOURS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class CivilHours:
    """From the hour `opens` to the hour `closes`, which is not in it any more; `zone` is that of people of whom nothing is known."""

    zone: str = "UTC"
    opens: int = 9
    closes: int = 21


def read_civil_hours(table: Table) -> CivilHours:
    """`zone`, `from_hour` and `until_hour` of `[notices]`."""
    zone = table.optional_text("zone", longest=64) or "UTC"
    if zone_named(zone) is None:
        table.wrong("zone", f'"{zone}" is no time zone that this machine knows; write it like "Europe/Berlin"')
    opens = table.whole("from_hour", least=0, most=DAY_HOURS - 1, default=9)
    closes = table.whole("until_hour", least=1, most=DAY_HOURS, default=21)
    if closes <= opens:
        table.wrong("until_hour", f"{closes} is not after from_hour ({opens}); both are hours of one day")
    return CivilHours(zone=zone, opens=opens, closes=closes)


def civil_moment(now: datetime, zone: str, hours: CivilHours) -> datetime:
    """`now` where it is civil there, else the next moment that is, in UTC; also on days when clocks are put forward or back."""
    there = zone_named(zone) or UTC
    local = now.astimezone(there)
    if hours.opens <= local.hour < hours.closes:
        return now
    day = local.date() if local.hour < hours.opens else local.date() + timedelta(days=1)
    morning = datetime.combine(day, time(hours.opens), tzinfo=there).astimezone(UTC)
    # Where the hour comes twice, its first may be over.
    return morning if morning > now else datetime.combine(day, time(hours.opens, fold=1), tzinfo=there).astimezone(UTC)


def zone_of_person(chosen: str | None, country: str | None, hours: CivilHours) -> str:
    """What they chose, else where most people of their billing country live, else the operator's."""
    for zone in (chosen, zone_of_country(country)):
        if zone is not None and zone_named(zone) is not None:
            return zone
    return hours.zone


@cache
def zone_named(name: str) -> ZoneInfo | None:
    """The zone of this name, if the machine's tables have it."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return None
