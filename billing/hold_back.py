"""Whether a true notice is said now: what can wait waits for its person's morning, and what they switched off is never said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.civil_hour import civil_moment, zone_of_person
from domain.notice import KINDS
from domain.topic import is_wanted, topic_of
from storage import customers
from storage.db import loads

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from billing.context import Context
    from storage.outbox import OutboxNotice
    from storage.subscribers import Subscriber


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """It is not said now: `until` then, or never where there is nothing."""

    until: datetime | None


async def hold_back(ctx: Context, row: OutboxNotice) -> Held | None:
    """None where it may go at once. What edits a message makes no sound, so it never waits."""
    if row.subscriber is None:
        return None
    if not wants(row.subscriber, row.kind, row.details):
        return Held(until=None)
    if not KINDS[row.kind].civil or row.edit_message_id is not None:
        return None
    now = ctx.clock.now()
    until = civil_moment(now, await zone_of(ctx, row.subscriber), ctx.catalogue.notices.hours)
    return Held(until=until) if until > now else None


def wants(subscriber: Subscriber, kind: str, details: Mapping[str, Any]) -> bool:
    """Whether they want to hear it, by what they chose."""
    return is_wanted(topic_of(kind, details), loads(subscriber.topics) if subscriber.topics else None)


async def zone_of(ctx: Context, subscriber: Subscriber) -> str:
    """The time zone that they are written to in."""
    country = None if subscriber.zone else await customers.country_of(subscriber.id)
    return zone_of_person(subscriber.zone, country, ctx.catalogue.notices.hours)
