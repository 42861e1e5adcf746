"""As many notices as people, through a storm of refusals and a kill: how fast they leave, whether one is lost, how many come twice."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from storage.db import close_database, open_database, to_ms, transaction
from storage.outbox import OutboxNotice, Owed, owe
from storage.subscribers import Subscriber
from tests.bench.child import child
from tests.bench.report import Aim, Report, Table
from tests.bench.slow_telegram import LATENCY, PER_SECOND, slow_telegram
from tests.bench.world import open_migrated, settle_people

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.bench.effort import Effort
    from tests.bench.slow_telegram import SlowTelegram

STORM_AT, KILL_AT, STORM_SECONDS = 0.3, 0.6, 4.0
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What became of them. `in_flight` were claimed and not written off when the process died."""

    seconds: float
    in_flight: int
    unsaid: int


async def run(effort: Effort) -> Report:
    """On SQLite: one process, killed with SIGKILL, then another on the same file."""
    with tempfile.TemporaryDirectory(prefix="retainer-bench-") as name:
        async with slow_telegram() as telegram:
            found = await _deliver(telegram, Path(name), effort)
    return _report(effort.notices, telegram, found)


async def _deliver(telegram: SlowTelegram, folder: Path, effort: Effort) -> Found:
    url, count = f"sqlite://{folder / 'notices.db'}", effort.notices
    await open_migrated(url)
    await _owe_everybody(count)
    await close_database()
    patience, began = _PATIENCE + count / PER_SECOND * 2, monotonic()
    async with child("notices_server", url, telegram.base, folder=folder, pinned=effort.pinned) as first:
        await first.told()
        await telegram.until(int(count * STORM_AT), patience)
        telegram.storm(STORM_SECONDS)
        await telegram.until(int(count * KILL_AT), patience)
        first.process.kill()
        await first.process.wait()
    async with _opened(url):
        in_flight = await OutboxNotice.filter(state="sending").count()
    async with child("notices_server", url, telegram.base, folder=folder, pinned=effort.pinned) as second:
        await second.told()
        await telegram.until(count, patience)
        seconds = monotonic() - began
        async with _opened(url):
            unsaid = await _until_written_off()
    return Found(seconds=seconds, in_flight=in_flight, unsaid=unsaid)


async def _owe_everybody(count: int) -> None:
    """One notice each, which is held against the truth before it is said."""
    await settle_people(count, weeks=0)
    now = datetime.now(UTC)
    async with transaction():
        people = await Subscriber.all().order_by("id")
        await owe(
            [
                Owed(
                    subscriber_id=row.id,
                    chat_id=row.telegram_id,
                    kind="access_closed",
                    fact=f"bench:{row.id}",
                    details={"tier": "premium", "reason": "payment.given_up"},
                    due_ms=to_ms(now),
                    lapse_ms=to_ms(now + timedelta(days=1)),
                    created_at=now,
                )
                for row in people
            ]
        )


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[None]:
    await open_database(url)
    try:
        yield
    finally:
        await close_database()


async def _until_written_off() -> int:
    """How many are still not written off when nothing changes any more."""
    left = await OutboxNotice.exclude(state="sent").count()
    for _ in range(100):
        if left == 0:
            break
        await asyncio.sleep(0.1)
        left = await OutboxNotice.exclude(state="sent").count()
    return left


def _report(count: int, telegram: SlowTelegram, found: Found) -> Report:
    lost, twice = count - len(telegram.heard), sum(times - 1 for times in telegram.heard.values())
    figures = (
        ("people, with one notice each", f"{count:,}"),
        ("seconds, with the storm and the second start", f"{found.seconds:.0f}"),
        ("a second, while any leave", f"{telegram.rate:.1f}"),
        ("the most within any second", str(telegram.most)),
        ("429 in a storm of four seconds", str(telegram.stormed)),
        ("429 for going too fast", str(telegram.refused)),
        ("in flight at the kill", str(found.in_flight)),
        ("said twice", str(twice)),
        ("lost, or not written off", f"{lost}, {found.unsaid}"),
    )
    title = f"Notices, SQLite, {LATENCY * 1000:.0f} ms for each message, a storm, a kill in the middle"
    aims = [
        Aim(what="lost", wanted="none", found=str(lost + found.unsaid), met=lost + found.unsaid == 0),
        Aim(
            what="said twice",
            wanted="what was in flight at most",
            found=f"{twice} of {found.in_flight}",
            met=twice <= found.in_flight,
        ),
        Aim(what="the most within any second", wanted="30", found=str(telegram.most), met=telegram.most <= PER_SECOND),
        Aim(
            what="a second",
            wanted="0.9 of 30",
            found=f"{telegram.rate / PER_SECOND:.2f}",
            met=telegram.rate >= 0.9 * PER_SECOND,
        ),
    ]
    return Report(tables=[Table(title=title, head=("", "found"), rows=figures)], aims=aims)
