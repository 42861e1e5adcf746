"""What an admin sees of the program's own health: which invariants do not hold, what the last sweep found, and what was repaired."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from billing.check_invariants import find_breaches
from storage import repairs, sweeps

if TYPE_CHECKING:
    from datetime import datetime

    from billing.context import Context
    from domain.invariant import Breach
    from storage.sweeps import Sweep

_WEEK = timedelta(days=7)
_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepReport:
    """One comparison with Stripe's lists; `finished_at` is None while it runs."""

    started_at: datetime
    finished_at: datetime | None
    seen: int
    pages: int
    marked: int
    strangers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairLine:
    """One person made right: `differed` are facts by name, like `sub_1: status`."""

    at: datetime
    telegram_id: int
    differed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """As of now; `repaired` counts the last seven days, `newest` are the last few of them."""

    breaches: tuple[Breach, ...]
    sweep: SweepReport | None
    repaired: int
    newest: tuple[RepairLine, ...]


async def report_health(ctx: Context) -> Health:
    """Look at everything now."""
    since = ctx.clock.now() - _WEEK
    last = await sweeps.newest()
    return Health(
        breaches=await find_breaches(ctx),
        sweep=_sweep(last) if last is not None else None,
        repaired=await repairs.count_since(since),
        newest=tuple(
            RepairLine(at=row.at, telegram_id=row.subscriber.telegram_id, differed=tuple(row.differed))
            for row in await repairs.since(since, limit=_SHOWN)
        ),
    )


def _sweep(row: Sweep) -> SweepReport:
    return SweepReport(
        started_at=row.started_at,
        finished_at=row.finished_at,
        seen=row.seen,
        pages=row.pages,
        marked=row.marked,
        strangers=row.strangers,
    )
