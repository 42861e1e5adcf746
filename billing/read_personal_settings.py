"""What is set for a person: their time zone and where it comes from, and which notices they hear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.civil_hour import CivilHours, zone_named, zone_of_person
from domain.country_zone import zone_of_country
from domain.topic import TOPICS, is_wanted
from storage import customers
from storage.db import loads
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalSettings:
    """`source` of the zone: `chosen`, `country` or `default`. `topics`: whether each is wanted. `now` is in UTC."""

    zone: str
    source: str
    country: str | None
    topics: dict[str, bool]
    hours: CivilHours
    now: datetime


async def read_personal_settings(ctx: Context, subscriber_id: int) -> PersonalSettings:
    """As they stand now."""
    row = await Subscriber.get(id=subscriber_id)
    country = await customers.country_of(subscriber_id)
    hours = ctx.catalogue.notices.hours
    choices = loads(row.topics) if row.topics else {}
    chosen = row.zone if row.zone and zone_named(row.zone) else None
    return PersonalSettings(
        zone=zone_of_person(chosen, country, hours),
        source="chosen" if chosen else "country" if zone_of_country(country) else "default",
        country=country,
        topics={name: is_wanted(topic, choices) for name, topic in TOPICS.items()},
        hours=hours,
        now=ctx.clock.now(),
    )
