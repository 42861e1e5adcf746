"""Intake against three rivals: how many durable webhooks a second, and how long each waits."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import cores, slow_disk
from tests.bench.child import child
from tests.bench.databases import on_server
from tests.bench.events import Events
from tests.bench.figures import median, ms, percentile, times
from tests.bench.load import Load, load
from tests.bench.report import Aim, Report, Table
from tests.support.databases import unreachable
from web.stripe_webhook import PATH

if TYPE_CHECKING:
    from tests.bench.child import Child
    from tests.bench.effort import Effort


KINDS = {
    "one": "(a) bare route, one commit per request",
    "grouped": "(b) bare route, group commit",
    "tutorial": "(c) `construct_event`, then an ORM insert",
    "retainer": "this program's intake",
}
CONNECTIONS = (1, 32)


@dataclass(slots=True)
class Rival:
    """A running server; `rounds` and `cpu` (processor seconds per request) by number of connections."""

    kind: str
    process: Child
    port: int
    path: str
    rounds: dict[int, list[Load]] = field(default_factory=dict)
    cpu: dict[int, list[float]] = field(default_factory=dict)

    def rate(self, connections: int) -> float:
        return median(one.per_second for one in self.rounds[connections])

    def wait(self, connections: int, share: float) -> float:
        return median(percentile(one.waits, share) for one in self.rounds[connections])


async def run(effort: Effort) -> Report:
    """SQLite, SQLite on a slow disk, and PostgreSQL, as far as this machine has them."""
    report = Report()
    with tempfile.TemporaryDirectory(prefix="retainer-bench-") as name:
        folder = Path(name)
        await _on(report, "SQLite, synchronous FULL", folder, effort)
        if not effort.narrow:
            await _on_slow_disk(report, folder, effort)
        missing = await unreachable()
        if missing:
            report.left_out.append(f"PostgreSQL ({missing}; say where one is with TEST_POSTGRES_URL)")
        else:
            await _on(report, "PostgreSQL", folder, effort, postgres=True)
    return report


async def _on_slow_disk(report: Report, folder: Path, effort: Effort) -> None:
    shim = await slow_disk.build(folder)
    if shim is None:
        report.left_out.append(slow_disk.NEEDS)
    else:
        await _on(report, "SQLite, one millisecond added to every fsync", folder, effort, shim=shim)


async def _on(
    report: Report, title: str, folder: Path, effort: Effort, *, shim: Path | None = None, postgres: bool = False
) -> None:
    async with AsyncExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=folder)))
        starts = (_start(stack, kind, place, effort, shim=shim, postgres=postgres) for kind in KINDS)
        servers = await asyncio.gather(*starts)
        for connections in CONNECTIONS:
            for turn in range(effort.rounds + 1):
                for server in servers:
                    await _measure(server, connections, effort, keep=turn > 0)
    report.tables += [_table(title, servers, connections) for connections in CONNECTIONS]
    report.aims += _aims(title, servers)


async def _start(
    stack: AsyncExitStack, kind: str, folder: Path, effort: Effort, *, shim: Path | None, postgres: bool
) -> Rival:
    url = await stack.enter_async_context(on_server()) if postgres else f"sqlite://{folder / kind}.db"
    env = {"LD_PRELOAD": str(shim)} if shim else None
    started = child("intake_server", kind, url, folder=folder, pinned=effort.pinned, env=env)
    process = await stack.enter_async_context(started)
    return Rival(kind, process, (await process.told())["port"], PATH if kind == "retainer" else "/")


async def _measure(server: Rival, connections: int, effort: Effort, *, keep: bool) -> None:
    """One round; the first of each server only warms it up."""
    pid = server.process.process.pid
    began = cores.cpu_seconds(pid)
    seconds = effort.seconds if keep else min(effort.seconds, 0.5)
    # Each round counts on where the last one stopped: no event is ever sent twice.
    found = await load(server.port, _EVENTS[server.path].next, connections=connections, seconds=seconds)
    if keep:
        server.rounds.setdefault(connections, []).append(found)
        server.cpu.setdefault(connections, []).append((cores.cpu_seconds(pid) - began) / max(1, len(found.waits)))


_EVENTS = {path: Events(path) for path in (PATH, "/")}


def _table(title: str, servers: list[Rival], connections: int) -> Table:
    one, grouped = (server.rate(connections) for server in servers[:2])
    return Table(
        title=f"{title}, {connections} connection{'s' * (connections > 1)}",
        head=("", "requests/s", "p50 ms", "p99 ms", "processor µs each", "of (a)", "of (b)"),
        rows=tuple(
            (
                KINDS[server.kind],
                f"{server.rate(connections):,.0f}",
                ms(server.wait(connections, 0.5)),
                ms(server.wait(connections, 0.99)),
                f"{median(server.cpu[connections]) * 1e6:.0f}",
                times(server.rate(connections), one),
                times(server.rate(connections), grouped),
            )
            for server in servers
        ),
    )


def _aims(title: str, servers: list[Rival]) -> list[Aim]:
    """What was hoped for at 32 connections."""
    many = CONNECTIONS[-1]
    one, grouped, _, ours = (server.rate(many) for server in servers)
    late = servers[-1].wait(many, 0.99)
    found = [
        Aim(what=f"intake on {title}", wanted="above (a)", found=times(ours, one), met=ours > one),
        Aim(what=f"intake on {title}", wanted="0.8 of (b)", found=times(ours, grouped), met=ours >= 0.8 * grouped),
    ]
    if title.startswith("SQLite, synchronous"):
        found.append(Aim(what="p99 of it", wanted="under 25 ms", found=f"{ms(late)} ms", met=late < 0.025))
    return found
