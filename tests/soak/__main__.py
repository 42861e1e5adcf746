"""`python -m tests.soak --minutes 10 --seed 1`: people, trouble and kills for so long; exit status 1 if anything differs afterwards."""

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


def main() -> int:
    """Soak, print, and keep everything that explains a difference."""
    asked = _arguments()
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


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long everything goes wrong")
    parser.add_argument(
        "--seed", type=int, default=random.SystemRandom().randrange(10_000), help="where all chance comes from"
    )
    parser.add_argument("--keep", action="store_true", help="keep the folder also when all is well")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
