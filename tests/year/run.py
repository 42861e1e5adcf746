"""One cohort's year from its seed: `python -m tests.year.run SEED PEOPLE WEEKS` prints what happened as one line of JSON."""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import time
from collections import Counter
from typing import TYPE_CHECKING

from loguru import logger

from storage import db
from tests.support.life_run import set_up
from tests.support.life_truth import (
    access_differs,
    left_over,
    money_moved_wrongly,
    rows_differ,
    second_unnoticed,
    tries_of_ours,
    unsaid,
)
from tests.support.owed_access import Words
from tests.support.race_stripe import counted_ids
from tests.support.race_world import open_lab
from tests.support.short_reading import stands_otherwise
from tests.year.bank import Bank
from tests.year.town import Town

if TYPE_CHECKING:
    from tests.support.race_world import Lab

Figures = dict[str, dict[str, float]]


async def main(seed: int, people: int, weeks: int) -> None:
    """Live the year and print it."""
    began = time.process_time()
    async with open_lab(checkout=False) as lab:
        with counted_ids(2):
            town = await live(lab, seed, people, weeks)
            wrong = await differences(town)
            figures = await count(lab, town)
    seconds = round(time.process_time() - began, 1)
    print(json.dumps({"people": people, "weeks": weeks, "seconds": seconds, "figures": figures, "differences": wrong}))


async def live(lab: Lab, seed: int, people: int, weeks: int) -> Town:
    """A town on a fresh world, and its year."""
    stage = set_up(lab, words=Words(), more={"second_subscription": "cancel"}, trials=seed % 2 == 0)
    chance = random.Random(f"{seed} year")
    dashboard = stage.books.dashboard
    dashboard.retry_days, dashboard.after_retries = (), "past_due"
    bank = Bank(chance=random.Random(f"{seed} bank"))
    stage.books.next_charges = bank
    town = Town(stage, chance, bank)
    for gateway in lab.gateways.values():
        gateway.chance_of_outage = lambda: "before" if town.away["Stripe"] else None
    await town.live(people, weeks)
    return town


async def differences(town: Town) -> list[str]:
    """Everything that is wrong at the end, for everybody."""
    found: list[object] = [*await left_over(town.stage), *money_moved_wrongly(town.stage, await tries_of_ours())]
    for stage in town.stages:
        said = await stage.said()
        found += [*await rows_differ(stage), *await access_differs(stage), *second_unnoticed(stage, said)]
        found += [f"{stage.who.first_name}: not said: {fact}" for fact in unsaid(stage, said)]
        found += [f"{stage.who.first_name}: {one}" for one in await stands_otherwise(stage.people, stage.who.id)]
    return [str(one) for one in found]


async def count(lab: Lab, town: Town) -> Figures:
    """What happened, in numbers."""
    keep = town.stage.books.store
    renewals = [row for row in keep.all("invoice") if row["billing_reason"] == "subscription_cycle" and row["total"]]
    became: Counter[str] = Counter()
    for ref, reason in town.debts.items():
        status = keep.must("invoice", ref)["status"]
        became[
            f"{reason}: {'recovered' if status == 'paid' else 'lost' if status in {'open', 'void'} else status}"
        ] += 1
    repairs = await db.scalar("SELECT COUNT(*) FROM repairs")
    messages = await db.rows("SELECT kind, state, COUNT(*) AS times FROM outbox_notices GROUP BY kind, state")
    return {
        "totals": {
            "renewals": len(renewals),
            "renewals refused at first": len(town.debts),
            "paid renewals": sum(row["status"] == "paid" for row in renewals),
            "subscriptions": len(keep.all("subscription")),
            "charges": sum(row["paid"] for row in keep.all("charge")),
            "refused charges": sum(not row["paid"] for row in keep.all("charge")),
            "API calls": len(lab.clock.stripe.calls),
            "subscriber weeks": sum(_weeks(row, town) for row in keep.all("subscription")),
        },
        "debts": dict(became),
        "messages": {f"{row['kind']}: {row['state']}": row["times"] for row in messages},
        "events": dict(town.counts) | {"found by comparing Stripe's lists": repairs},
    }


def _weeks(row: dict[str, int | None], town: Town) -> float:
    ends = row["ended_at"] or town.now()
    return round((ends - int(row["created"] or 0)) / (7 * 86_400), 2)


if __name__ == "__main__":
    logger.remove()
    asked = argparse.ArgumentParser(description="Lives one cohort's year.")
    for name in ("seed", "people", "weeks"):
        asked.add_argument(name, type=int)
    given = asked.parse_args()
    asyncio.run(main(given.seed, given.people, given.weeks))
