"""`make bench`: what this machine makes of the program. `ARGS="intake chat"` narrows, `ARGS=--write` fills docs/performance.md."""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import sqlite3
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from jobs.process import FRESH_LOOP
from tests.bench import chat, cores, growth, intake, life, notices, road, sync
from tests.bench.effort import QUICK, TOUCH, WHOLE, Effort
from tests.bench.page import write
from tests.bench.report import Report


class Bench(NamedTuple):
    """A question, and what answers it."""

    run: Callable[[Effort], Awaitable[Report]]
    asks: str


BENCHES = {
    "road": Bench(road.run, "how soon a payment is told in the chat"),
    "life": Bench(life.run, "how soon the program listens and answers, what it holds, how long its loop stands still"),
    "intake": Bench(intake.run, "how many durable webhooks a second, against bare routes and tutorials"),
    "chat": Bench(chat.run, "how many /billing_status a second, against a bare handler behind the same store"),
    "notices": Bench(notices.run, "how fast notices leave, and what a storm of refusals and a kill do to them"),
    "sync": Bench(sync.run, "what a look at one person costs"),
    "growth": Bench(growth.run, "how many calls to Stripe an event and a day cost, among more and more people"),
}
EFFORTS = {"whole": WHOLE, "quick": QUICK, "touch": TOUCH}


async def measure(names: list[str], effort: Effort, *, into_page: bool) -> None:
    """Run these benches one after the other; show, and write, each as soon as it is there."""
    if into_page:
        write("machine", machine())
    for name in names:
        if effort.pinned and not cores.stay_on(cores.core(cores.ASKING)):
            print("Left out: a core for each side (this machine has one, or can not choose).")
        print(f"\n== {name}: {BENCHES[name].asks}\n", flush=True)
        text = (await BENCHES[name].run(effort)).markdown()
        print(text, flush=True)
        if into_page:
            write(name, text)


def machine() -> str:
    """Where and when it was measured."""
    cpu = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        cpu = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), cpu)
    except OSError:
        pass
    return (
        f"Measured on {datetime.now(UTC):%d %B %Y}: {os.cpu_count()} cores ({cpu}), {platform.system()},"
        f" Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}."
    )


def main(arguments: list[str]) -> int:
    """Read the words of the command line and measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="bench", help=f"of: {', '.join(BENCHES)} (all)")
    parser.add_argument("--write", action="store_true", help="put what was found into docs/performance.md")
    parser.add_argument("--effort", choices=EFFORTS, default="whole", help="how long to measure (%(default)s)")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in BENCHES]
    if unknown:
        parser.error(f"there is no bench {', '.join(unknown)}; there are {', '.join(BENCHES)}")
    effort = EFFORTS[options.effort]
    with asyncio.Runner(loop_factory=FRESH_LOOP) as runner:
        runner.run(measure(options.names or list(BENCHES), effort, into_page=options.write))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
