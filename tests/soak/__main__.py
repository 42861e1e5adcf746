"""`python -m tests.soak --minutes 10 --seed 1`: people, trouble and kills for so long; exit status 1 if anything differs afterwards.

`--lives 20000 --seed 0` plays so many whole lives from that seed on instead. After each batch it says how far it came: with that number
as the seed it goes on there. `--year 1000` lets so many people live a year of weekly renewals.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import sys
import tempfile
from pathlib import Path

from tests.soak.plan import plan_for
from tests.soak.run import soak
from tests.soak.summary import summary
from tests.support.life_shares import Shares, play
from tests.year.report import Year, live_year, table

BATCH = 500


def main() -> int:
    """Soak, print, and keep everything that explains a difference."""
    asked = _arguments()
    if asked.lives:
        return _lives(asked.lives, asked.seed)
    if asked.year:
        return _year(asked.year, asked.seed)
    plan = plan_for(asked.minutes, asked.seed)
    folder = Path(tempfile.mkdtemp(prefix="retainer-soak-"))
    print(
        f"soaking for {asked.minutes:g} minutes with seed {plan.seed} and {plan.people} people in {folder}", flush=True
    )
    outcome = asyncio.run(soak(plan, folder))
    print(summary(outcome))
    if not outcome.differences and not asked.keep:
        shutil.rmtree(folder)
        return 0
    (folder / "diary.txt").write_text("\n".join(outcome.diary.lines) + "\n", encoding="utf-8")
    (folder / "differences.txt").write_text("\n".join(outcome.differences) + "\n", encoding="utf-8")
    print(f"\nKept in {folder}: diary.txt, differences.txt, program.log, town.db.")
    again = f"python -m tests.soak --minutes {asked.minutes:g} --seed {plan.seed}"
    print(f"Again: {again} (the same wishes and troubles; the timing is the machine's)")
    return 1 if outcome.differences else 0


def _lives(count: int, seed: int) -> int:
    """Whole lives from this seed on; each failure is told with the seed that plays it again."""
    print(f"playing {count} lives from {seed} on", flush=True)
    told, ends = Shares(), seed + count
    for first in range(seed, ends, BATCH):
        batch = play(min(BATCH, ends - first), first=first)
        told.add(batch)
        print(f"  up to {first + batch.played}: {sorted(batch.found) or 'nothing'}", flush=True)
    compared = told.played - told.slow - told.parted
    print(f"{told.played} lives, {told.looks} looks, {told.seconds:.0f} s of processor time")
    print(
        f"{compared} were told alike when disturbed, {told.parted} up to where other calls were due, {told.slow} were slow"
    )
    for kind, where in told.found.items():
        print(f"{kind} ({where['times']} times): {where['sentence']}")
        print(f"  again: python -m tests.support.life_run {where['seed']} 1 --trace")
    return 1 if told.found else 0


def _year(people: int, seed: int) -> int:
    """A year, and its table."""
    print(f"{people} people live a year from seed {seed} on", flush=True)
    year = live_year(people, seed=seed, so_far=_so_far)
    print(table(year))
    return 1 if year.differences else 0


def _so_far(year: Year) -> None:
    print(f"{year.people} people: {len(year.differences)} differences, {year.seconds:.0f} s", flush=True)
    for one in year.differences:
        print(f"  {one}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long everything goes wrong")
    parser.add_argument(
        "--seed", type=int, default=random.SystemRandom().randrange(10_000), help="where all chance comes from"
    )
    parser.add_argument("--lives", type=int, default=0, help="play so many whole lives instead, in this process's time")
    parser.add_argument("--year", type=int, default=0, help="let so many people live a year of weekly renewals instead")
    parser.add_argument("--keep", action="store_true", help="keep the folder also when all is well")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
