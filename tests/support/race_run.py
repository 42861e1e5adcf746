"""Plays schedules from a range of seeds and prints what it found: `python -m tests.support.race_run 0 500`.

One line of JSON ends it: how many were played, in how many each deed happened, and for each kind of complaint the first seed with its
sentence. `--trace` prints every turn of the first schedule that fails; `--until KIND` stops at the first complaint of that kind.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections import Counter

from loguru import logger

from tests.support.race_schedule import run
from tests.support.race_world import open_lab


async def main(first: int, count: int, *, trace: bool, until: str | None) -> None:
    """Play them one after the other."""
    found: dict[str, dict[str, object]] = {}
    began, played, looks = time.process_time(), 0, 0
    deeds = Counter[str]()
    async with open_lab() as lab:
        for seed in range(first, first + count):
            told = await run(lab, seed)
            played, looks = played + 1, looks + told.looks
            deeds.update(told.deeds)
            if trace and told.complaints and not found:
                print("\n".join(told.trace))
            for one in told.complaints:
                kind = found.setdefault(one.kind, {"seed": seed, "sentence": one.sentence, "times": 0})
                kind["times"] = int(str(kind["times"])) + 1
            if until in found:
                break
    seconds = round(time.process_time() - began, 1)
    print(json.dumps({"played": played, "looks": looks, "seconds": seconds, "deeds": deeds, "found": found}))


if __name__ == "__main__":
    logger.remove()
    asked = argparse.ArgumentParser(description="Plays race schedules.")
    asked.add_argument("first", type=int)
    asked.add_argument("count", type=int)
    asked.add_argument("--trace", action="store_true")
    asked.add_argument("--until")
    given = asked.parse_args()
    asyncio.run(main(given.first, given.count, trace=given.trace, until=given.until))
