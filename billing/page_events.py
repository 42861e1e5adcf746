"""Every five minutes: read Stripe's list of events from where we stopped, and raise the mark of whom each names.

What the webhook lost comes in here. The list is read without a type filter, which takes at most twenty types, inclusive and
overlapping, since events become visible late; of what nobody listens to nothing is kept.
Source: Stripe keeps events for 30 days.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import orjson

from billing.webhooks.reading import to_arrival
from billing.webhooks.registry import listened
from billing.webhooks.signature import Rejected
from storage import inbox
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.facts import read_fact, write_fact

if TYPE_CHECKING:
    from billing.context import Context
    from storage.inbox import Arrival

_CURSOR = "events_cursor"
_OVERLAP = timedelta(minutes=10)
_STRETCH = timedelta(days=1)  # so much is read before the cursor moves: days away are caught up with in steps
_UNSURE = timedelta(hours=1)  # how far Stripe's clock and ours may be apart
_FIRST_LOOK_BACK = timedelta(days=3)
_KEPT = timedelta(days=30)
_PAGE = 100


async def page_events(ctx: Context) -> int:
    """Read the list, day by day; give how many events were new to us. The cursor moves behind each day that was read whole."""
    now = ctx.clock.now()
    since, new = await _since(now), 0
    while since + _STRETCH < now:
        new += (await _read(ctx, since, since + _STRETCH))[0]
        since += _STRETCH
        await write_fact(_CURSOR, since.isoformat())
    found, newest = await _read(ctx, since, None)
    await write_fact(_CURSOR, max(since, newest or since, now - _UNSURE).isoformat())
    return new + found


async def _read(ctx: Context, since: datetime, until: datetime | None) -> tuple[int, datetime | None]:
    """Take in one stretch of the list; give how many events were new, and when the newest of all was made."""
    created = {"gte": int(since.timestamp())} | ({"lt": int(until.timestamp())} if until else {})
    new, newest = 0, None
    after: dict[str, object] = {}
    while True:
        page = await ctx.work.get("/v1/events", created=created, limit=_PAGE, **after)
        rows = page["data"]
        new += await _take_in(ctx, rows)
        newest = newest or (datetime.fromtimestamp(rows[0]["created"], UTC) if rows else None)
        if not page.get("has_more") or not rows:
            return new, newest
        after = {"starting_after": rows[-1]["id"]}


async def _since(now: datetime) -> datetime:
    cursor = await read_fact(_CURSOR)
    start = datetime.fromisoformat(cursor) - _OVERLAP if cursor else now - _FIRST_LOOK_BACK
    return max(start, now - _KEPT)


@outlives_deadlocks
async def _take_in(ctx: Context, rows: list[dict[str, Any]]) -> int:
    arrivals = [arrival for row in rows if (arrival := _arrival(ctx, row)) is not None]
    if not arrivals:
        return 0
    async with transaction():
        new = len(await inbox.take_in(arrivals, real_ms=ctx.clock.real_ms()))
    if new:
        ctx.nudges.sync.set()
        ctx.nudges.resolve.set()
    return new


def _arrival(ctx: Context, row: dict[str, Any]) -> Arrival | None:
    if not listened(str(row.get("type"))):
        return None
    try:
        arrival, _ = to_arrival(
            row, orjson.dumps(row), source="events_list", livemode=ctx.livemode, now=ctx.clock.now()
        )
    except Rejected:
        return None  # a shape of the list that we cannot name a person from; the daily look at everybody remains
    return arrival
