"""A year in several cohorts and processes, and the table that tells it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REPO = Path(__file__).parents[2]
PROCESSES = 2
COHORT = 25  # people in one database; what time does next is looked up among all that theirs is


@dataclass(slots=True)
class Year:
    """All cohorts together; it went well where there are no `differences`."""

    people: int = 0
    weeks: int = 0
    seconds: float = 0.0
    totals: Counter[str] = field(default_factory=Counter)
    debts: Counter[str] = field(default_factory=Counter)
    messages: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)


def live_year(
    people: int,
    *,
    weeks: int = 52,
    seed: int = 0,
    cohort: int = COHORT,
    so_far: Callable[[Year], None] = lambda year: None,
) -> Year:
    """Live it; an AssertionError where a process broke. `so_far` is told the year after each cohort."""
    sizes = [min(cohort, people - begun) for begun in range(0, people, cohort)]
    year = Year(people=0, weeks=weeks)
    with ThreadPoolExecutor(PROCESSES) as pool:
        for told in pool.map(lambda one: _cohort(seed + one[0], one[1], weeks), enumerate(sizes)):
            year.people += told["people"]
            year.seconds += told["seconds"]
            year.differences += told["differences"]
            for part in ("totals", "debts", "messages", "events"):
                getattr(year, part).update(told["figures"][part])
            so_far(year)
    return year


def _cohort(seed: int, people: int, weeks: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.year.run", str(seed), str(people), str(weeks)]
    done = subprocess.run(command, cwd=REPO, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"cohort {seed} broke:\n{done.stderr[-3_000:]}"
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def table(year: Year) -> str:
    """The year as a person reads it."""
    return "\n".join(_lines(year))


def _lines(year: Year) -> Iterator[str]:
    totals, weeks = year.totals, max(1.0, year.totals["subscriber weeks"])
    yield f"{year.people} people, {year.weeks} weeks: {len(year.differences)} differences, {year.seconds:.0f} s of processor time"
    yield ""
    yield "| what | how many |"
    yield "|---|---|"
    for name in ("subscriptions", "renewals", "paid renewals"):
        yield f"| {name} | {totals[name]:,} |"
    refused = totals["renewals refused at first"]
    yield f"| renewals refused at first | {refused:,}: {100 * refused / max(1, totals['renewals']):.1f} % |"
    yield f"| charges; tries refused, later ones too | {totals['charges']:,}; {totals['refused charges']:,} |"
    yield f"| calls to Stripe, of each subscriber in a week | {totals['API calls'] / weeks:.1f} |"
    for name, count in sorted(year.events.items()):
        yield f"| {name} | {count:,} |"
    yield ""
    yield from _debts(year)
    yield ""
    yield "| message | said | lapsed |"
    yield "|---|---|---|"
    kinds = sorted({name.partition(":")[0] for name in year.messages})
    for kind in kinds:
        yield f"| {kind} | {year.messages[f'{kind}: sent']:,} | {year.messages[f'{kind}: lapsed']:,} |"
    if year.differences:
        yield ""
        yield from year.differences[:40]


def _debts(year: Year) -> Iterator[str]:
    ends: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, count in year.debts.items():
        reason, _, end = name.partition(": ")
        ends[reason][end] += count
    yield "| refused first for | renewals | recovered | |"
    yield "|---|---|---|---|"
    for reason, found in sorted(ends.items(), key=lambda one: -one[1].total()):
        yield f"| {reason} | {found.total()} | {found['recovered']} | {100 * found['recovered'] / found.total():.0f} % |"
