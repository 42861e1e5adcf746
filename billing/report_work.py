"""Every Monday: whoever's plan has a report is told what they used and what was delivered in the week before, if anything was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billing.decide_access import decide_access
from billing.owe_notices import owe_notices
from domain.notice import Notice
from domain.quota import deny_feature
from domain.work import REPORT, WeekOfWork, week_before
from storage import uses, work_requests
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.facts import read_fact, write_fact
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from billing.context import Context
    from domain.work import Piece, Week

_GROUP = 100
_FACT = "work_reported_until"
_LISTED, _REMINDER = 10, 60


async def report_work(ctx: Context) -> int:
    """Owe the reports of the last week that is over, each once; give how many."""
    week, owed, last = week_before(ctx.clock.now()), 0, 0
    if await read_fact(_FACT) == week.ends.isoformat():
        return 0
    while group := await work_requests.active_between(week.starts, week.ends, after=last, limit=_GROUP):
        for subscriber_id in group:
            owed += await _report(ctx, subscriber_id, week)
        last = group[-1]
    await write_fact(_FACT, week.ends.isoformat())
    ctx.nudges.outbox.set()
    return owed


@outlives_deadlocks
async def _report(ctx: Context, subscriber_id: int, week: Week) -> int:
    if deny_feature(REPORT, await decide_access(ctx, subscriber_id), ctx.catalogue) is not None:
        return 0
    answered, waiting = await work_requests.week_of(subscriber_id, starts=week.starts, ends=week.ends)
    used = await uses.between(subscriber_id, starts=week.starts, ends=week.ends)
    details = _details(ctx, week, WeekOfWork(used=used, answered=answered, waiting=waiting))
    fact = f"work_report:{subscriber_id}:{week.ends:%Y-%m-%d}"
    async with transaction():
        person = await Subscriber.get(id=subscriber_id)
        await owe_notices(ctx, [Notice(kind="work_report", fact=fact, details=details, due=week.due)], person)
    return 1


def _details(ctx: Context, week: Week, told: WeekOfWork) -> dict[str, Any]:
    titles = {limit.slug: limit.title for tier in ctx.catalogue.tiers for limit in tier.limits}
    return {
        "since": week.starts.isoformat(),
        "until": week.ends.isoformat(),
        "used": [{"title": titles.get(slug, slug), "units": units} for slug, units in told.used.items()],
        "answered": [_listed(piece) for piece in told.answered[:_LISTED]],
        "delivered": len(told.answered),
        "waiting": told.waiting,
    }


def _listed(piece: Piece) -> dict[str, Any]:
    return {"number": piece.number, "words": piece.words[:_REMINDER]}
