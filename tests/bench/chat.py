"""`/billing_status`, and a handler that is declared and counted, against the least that a bot can do which loses nothing."""

from __future__ import annotations

import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.child import child
from tests.bench.databases import on_server
from tests.bench.figures import median, ms, times
from tests.bench.report import Aim, Report, Table
from tests.support.databases import unreachable

if TYPE_CHECKING:
    from tests.bench.effort import Effort

WEEKS = (4, 52)
NAMES = {
    "bare": "bare handler: one row, one answer",
    "retainer": "`/billing_status`",
    "counted": "a handler that consumes a limit",
}
Rounds = dict[str, list[dict[str, Any]]]


async def run(effort: Effort) -> Report:
    """People in their second month, after a year, and among very many, on SQLite and PostgreSQL as far as this machine has them."""
    report = Report()
    for weeks in WEEKS[:1] if effort.narrow else WEEKS:
        _add(report, f"SQLite, people with {weeks} weeks behind them", await _measure(effort, weeks))
    found = await _measure(effort, WEEKS[0], others=effort.others)
    _add(report, f"SQLite, people with {WEEKS[0]} weeks behind them, among {effort.others:,} others", found)
    missing = await unreachable()
    if missing:
        report.left_out.append(f"PostgreSQL ({missing}; say where one is with TEST_POSTGRES_URL)")
    else:
        title = f"PostgreSQL, people with {WEEKS[0]} weeks behind them"
        _add(report, title, await _measure(effort, WEEKS[0], postgres=True))
    return report


async def _measure(effort: Effort, weeks: int, *, others: int = 0, postgres: bool = False) -> Rounds:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="retainer-bench-")))
        url = await stack.enter_async_context(on_server()) if postgres else f"sqlite://{folder / 'chat.db'}"
        asked = (effort.updates, effort.rounds, weeks, others)
        started = child("chat_server", url, *asked, folder=folder, pinned=effort.pinned)
        process = await stack.enter_async_context(started)
        found: Rounds = {name: [] for name in NAMES}
        for _ in range(effort.rounds * len(NAMES)):
            told = await process.told()
            found[told["rival"]].append(told)
    return found


def _add(report: Report, title: str, rounds: Rounds) -> None:
    figures = {
        name: {key: median(one[key] for one in rounds[name]) for key in ("rate", "p50", "p99", "cpu")} for name in NAMES
    }
    floor = figures["bare"]["rate"]
    rows = tuple(
        (
            NAMES[name],
            f"{one['rate']:,.0f}",
            ms(one["p50"]),
            ms(one["p99"]),
            f"{one['cpu'] * 1e6:.0f}",
            times(one["rate"], floor),
        )
        for name, one in figures.items()
    )
    head = ("", "updates/s", "p50 ms", "p99 ms", "processor µs each", "of the bare one")
    report.tables.append(Table(title=title, head=head, rows=rows))
    for name in ("retainer", "counted"):
        ours = figures[name]["rate"]
        aim = Aim(
            what=f"{NAMES[name]}, {title}",
            wanted="0.6 of the bare one",
            found=times(ours, floor),
            met=ours >= 0.6 * floor,
        )
        report.aims.append(aim)
