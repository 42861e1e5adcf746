"""The admin's numbers: plain figures, drawn by the chat and served by the API."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from domain.money import Money
from storage import departures, reports

if TYPE_CHECKING:
    from billing.context import Context

_DEPARTURES = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """`active` people have open access, `trialing` of them in a trial. `week_money`: the last seven days, one per currency."""

    active: int
    trialing: int
    per_tier: dict[str, int]
    week_money: tuple[Money, ...]
    inbox_open: int
    inbox_lag_seconds: int
    inbox_failed: int
    marks_dirty: int
    marks_failing: int
    notices_owed: int
    departures: dict[tuple[str, str], int] = field(default_factory=dict)


async def report_numbers(ctx: Context) -> Numbers:
    """The figures as of now."""
    now = ctx.clock.now()
    per_tier = await reports.people_by_tier()
    events = await reports.events_by_state()
    oldest = await reports.oldest_open_event()
    money = await reports.money_since(now - timedelta(days=7))
    return Numbers(
        active=sum(per_tier.values()),
        trialing=await reports.people_trialing(),
        per_tier={tier.slug: per_tier.get(tier.slug, 0) for tier in ctx.catalogue.tiers},
        week_money=tuple(Money(amount, currency) for currency, amount in money.items()),
        inbox_open=events.get("marked", 0) + events.get("unresolved", 0),
        inbox_lag_seconds=max(0, int((now - oldest).total_seconds())) if oldest else 0,
        inbox_failed=events.get("dead", 0),
        marks_dirty=await reports.marks_dirty(ctx.clock.real_ms()),
        marks_failing=await reports.marks_failing(),
        notices_owed=await reports.notices_owed(now),
        departures=await departures.counted(now - _DEPARTURES),
    )
