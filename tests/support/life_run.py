"""Plays lives from a range of seeds and prints what it found: `python -m tests.support.life_run 0 500`.

The last line is JSON: how many were played, and for each kind of complaint the first seed with its sentence. `--trace` tells the first
life that fails, step by step; `--until KIND` stops at the first complaint of that kind. Each life comes from its seed alone.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import random
import sys
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from loguru import logger

from tests.support.life_play import Life, Telling, tell
from tests.support.life_stage import Stage, listen, with_words
from tests.support.life_twins import differ, parted_at
from tests.support.owed_access import Words
from tests.support.race_stripe import counted_ids
from tests.support.race_world import open_lab
from tests.support.shop import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from domain.tier import Catalogue
    from sandbox.stripe.store import Obj
    from tests.support.life_truth import Complaint
    from tests.support.race_world import Lab

TAXED = 0.2  # so many lives are lived where tax is reckoned
SOLD: dict[bool, Catalogue] = {trials: catalogue(trials=trials) for trials in (False, True)}


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one life."""

    seed: int
    complaints: list[Complaint]
    lines: list[str]
    looks: int
    slow: bool
    parted: bool = False


def draw(lab: Lab, seed: int) -> Stage:
    """A stage for the life of this seed: the operator's words are drawn from it, too."""
    chance = random.Random(f"{seed} operator")
    words = Words(
        full_refund=chance.choice(("close", "close", "keep")),
        open_dispute=chance.choice(("close", "close", "keep")),
        after_cancel=chance.choice(("paid_period", "paid_period", "now")),
    )
    more = {
        "second_subscription": chance.choice(("tell", "cancel")),
        "retries": chance.choice(("ours", "ours", "stripe")),
        "at_the_end": chance.choice(("cancel", "cancel", "leave")),
    }
    stage = set_up(lab, words=words, more=more, trials=chance.random() < 0.4)
    dashboard = stage.books.dashboard
    dashboard.retry_days = chance.choice(((), (), (1, 3, 6)))
    dashboard.after_retries = chance.choice(("past_due", "past_due", "cancel", "unpaid"))
    stage.taxed = chance.random() < TAXED
    return stage


def set_up(lab: Lab, *, words: Words, more: dict[str, str], trials: bool) -> Stage:
    """A stage on a fresh world, where the operator decided so."""
    world = lab.world()
    sold = SOLD[trials]
    contexts = [with_words(replace(lab.contexts[name], catalogue=sold), words, **more) for name in ("driver", "north")]

    async def take_in(events: Iterable[Obj]) -> None:
        await world.deliver(*events)

    def wait_ms(milliseconds: int) -> None:
        world.passes(real_ms=milliseconds)

    stage = Stage(
        books=world.stripe.books,
        clock=world.stripe.clock,
        people=contexts[0],
        work=contexts[1],
        words=words,
        wait_ms=wait_ms,
        take_in=take_in,
        ada=lab.ada,
    )
    world.stripe.books.on_event.clear()
    listen(stage)
    return stage


async def run(lab: Lab, seed: int) -> Told:
    """Live the life of this seed, twice where it is a brisk one, and say what was wrong."""
    slow = random.Random(f"{seed} kind").random() < 0.35
    life = Life(seed, slow)
    if slow:
        first = await _play(lab, life, again=False, disturbed=True)
        return Told(seed, first.found, first.lines, _looks(lab), slow)
    first = await _play(lab, life, again=False, disturbed=False)
    second = await _play(lab, life, again=True, disturbed=True)
    found = [*first.found, *second.found]
    if not found:
        found += differ(first.memories, second.memories)
    lines = ["Undisturbed:", *first.lines, "", "Disturbed:", *second.lines]
    parted = parted_at(first.memories, second.memories) is not None
    return Told(seed, found, lines, _looks(lab), slow, parted)


async def _play(lab: Lab, life: Life, *, again: bool, disturbed: bool) -> Telling:
    with counted_ids(2):
        stage = draw(lab, life.seed)
        trouble = random.Random(f"{life.seed} trouble") if disturbed else None
        telling = Telling(stage, life, trouble, outages=trouble.choice((0, 0, 0.05)) if trouble else 0.0)
        stage.on_work = telling.note
        gateway = lab.gateways["north"]
        gateway.chance_of_outage = lambda: _outage(telling)
        await tell(telling, again=again)
        return telling


def _outage(telling: Telling) -> str | None:
    if telling.trouble is None or telling.stage.calm or telling.trouble.random() >= telling.outages:
        return None
    return telling.trouble.choice(("before", "after"))


def _looks(lab: Lab) -> int:
    row = lab.raw.execute("SELECT COALESCE(SUM(fence), 0) FROM sync_marks").fetchone()
    return int(row[0])


async def main(first: int, count: int, *, trace: bool, until: str | None) -> None:
    """Play them one after the other."""
    found: dict[str, dict[str, object]] = {}
    began, played, looks, slow, parted = time.process_time(), 0, 0, 0, 0
    async with open_lab(checkout=False) as lab:
        gc.freeze()  # all that was loaded stays
        for seed in range(first, first + count):
            told = await run(lab, seed)
            played, looks, slow, parted = played + 1, looks + told.looks, slow + told.slow, parted + told.parted
            if trace and told.complaints and not found:
                print("\n".join(told.lines))
            for one in told.complaints:
                print(f"{seed}: {one.kind}: {one.sentence}", file=sys.stderr, flush=True)
                kind = found.setdefault(one.kind, {"seed": seed, "sentence": one.sentence, "times": 0})
                kind["times"] = int(str(kind["times"])) + 1
            if until in found:
                break
    seconds = round(time.process_time() - began, 1)
    print(
        json.dumps(
            {"played": played, "slow": slow, "parted": parted, "looks": looks, "seconds": seconds, "found": found}
        )
    )


if __name__ == "__main__":
    logger.remove()
    asked = argparse.ArgumentParser(description="Plays lives.")
    asked.add_argument("first", type=int)
    asked.add_argument("count", type=int)
    asked.add_argument("--trace", action="store_true")
    asked.add_argument("--until", default=None)
    given = asked.parse_args()
    asyncio.run(main(given.first, given.count, trace=given.trace, until=given.until))
