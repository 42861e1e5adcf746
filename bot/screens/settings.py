"""What is set for a person: their time zone, and which notices they hear; each button says what it would do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.callbacks import Close, SetTopic, SetZone, ShowLanguages, ShowRegions, ShowSettings, ShowZones
from bot.format import clock
from bot.screens.screen import Screen, lines, rows, tap
from bot.words import Html
from bot.zone_names import city_in
from domain.civil_hour import DAY_HOURS, zone_named
from domain.country_zone import regions

if TYPE_CHECKING:
    from aiogram.types import InlineKeyboardButton

    from billing.read_personal_settings import PersonalSettings
    from bot.words import Speaker
    from domain.civil_hour import CivilHours

ZONES_ON_PAGE = 24
_IN_ROW = 3


def settings_page(t: Speaker, own: PersonalSettings, *, admin: bool) -> Screen:
    """Everything on one page; each switch shows how it stands and turns it."""
    there = t(f"settings-zone-{own.source}", city=city_in(own.zone, t.language), now=local_time(t, own.now, own.zone))
    switches = [
        [tap(t.plain("settings-on" if on else "settings-off", what=t.plain(_SAID[topic])), _turned(topic, on=on))]
        for topic, on in own.topics.items()
        if topic in _SAID
    ]
    return Screen(
        lines(
            t("settings-title"),
            t("settings-language"),
            there,
            _hours(t, own.hours),
            t("settings-switches"),
            t("settings-admin") if admin else "",
        ),
        rows(
            [tap(t.plain("button-language"), ShowLanguages()), tap(t.plain("button-zone"), ShowRegions())],
            *switches,
            [tap(t.plain("button-close"), Close())],
        ),
    )


def region_page(t: Speaker, own: PersonalSettings) -> Screen:
    """The parts of the world; who rather types may."""
    names = [tap(t.plain(f"region-{region.lower()}"), ShowZones(region=region)) for region in regions()]
    follow = [tap(t.plain("button-zone-follow"), SetZone(zone=""))] if own.source == "chosen" else []
    return Screen(
        lines(t("zone-title"), t("zone-ask")),
        rows(*_in_rows(names, 2), follow, [tap(t.plain("button-back"), ShowSettings())]),
    )


def zone_page(t: Speaker, region: str, page: int, zones: Sequence[str]) -> Screen:
    """One page of the cities of a part of the world; `zones` are all of them."""
    last = max(0, (len(zones) - 1) // ZONES_ON_PAGE)
    page = min(max(page, 0), last)
    by_name = sorted(zones, key=lambda zone: city_in(zone, t.language))
    shown = by_name[page * ZONES_ON_PAGE : (page + 1) * ZONES_ON_PAGE]
    turns = [
        tap(words, ShowZones(region=region, page=to))
        for words, to in (("‹", page - 1), ("›", page + 1))
        if 0 <= to <= last
    ]
    return Screen(
        lines(t("zone-title"), t("zone-choose", region=t.plain(f"region-{region.lower()}"))),
        rows(*_cities(t, shown), turns, [tap(t.plain("button-back"), ShowRegions())]),
    )


def zones_found(t: Speaker, now: datetime, zones: Sequence[str]) -> Screen:
    """Several places that were perhaps meant, each with its time; or none."""
    shown = [
        [tap(t.plain("zone-found", city=city_in(zone, t.language), now=local_time(t, now, zone)), SetZone(zone=zone))]
        for zone in zones[:ZONES_ON_PAGE]
    ]
    key = "zone-which" if shown else "zone-unknown"
    return Screen(t(key), rows(*shown, [tap(t.plain("button-zone-list"), ShowRegions())]))


def local_time(t: Speaker, now: datetime, zone: str) -> str:
    """What the clock shows there."""
    return clock(now, zone_named(zone) or UTC, t.language)


def _hours(t: Speaker, hours: CivilHours) -> Html:
    if (hours.opens, hours.closes) == (0, DAY_HOURS):
        return t("settings-hours-any")
    day = datetime(2026, 1, 1, tzinfo=UTC)
    opens, closes = (clock(day + timedelta(hours=hour), UTC, t.language) for hour in (hours.opens, hours.closes))
    return t("settings-hours", opens=opens, closes=closes)


def _turned(topic: str, *, on: bool) -> SetTopic:
    return SetTopic(topic=topic, wanted=not on)


def _cities(t: Speaker, zones: Sequence[str]) -> list[list[InlineKeyboardButton]]:
    return _in_rows([tap(city_in(zone, t.language), SetZone(zone=zone)) for zone in zones], _IN_ROW)


def _in_rows(buttons: Sequence[InlineKeyboardButton], width: int) -> list[list[InlineKeyboardButton]]:
    return [list(buttons[start : start + width]) for start in range(0, len(buttons), width)]


_SAID = {
    "receipts": "topic-receipts",
    "upcoming_month": "topic-upcoming-month",
    "upcoming_week": "topic-upcoming-week",
    "trial": "topic-trial",
    "report": "topic-report",
    "offers": "topic-offers",
}
