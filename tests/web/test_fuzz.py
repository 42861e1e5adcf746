"""Twenty thousand bent deliveries through the real route: nothing but 2xx, 400 and 413 comes back, and nothing changes.

`FUZZ_SEED` repeats a run; the seed is printed and stands in every failure.
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import resource
import secrets
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import orjson
import pytest
from loguru import logger

from storage import db
from tests.support.bent_deliveries import BENT, Delivery, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.web.conftest import Site

pytestmark = pytest.mark.timeout(300)
DELIVERIES, CONNECTIONS, WARM = 20_000, 8, 5_000
ALLOWED = frozenset({200, 400, 413})
GROWTH = 24 * 1024 * 1024  # bytes by which fifteen thousand deliveries may raise the peak: not two kilobytes for each
TABLES = ("stripe_webhook_events", "sync_marks", "outbox_notices", "audit_log", "installation_facts")
HUNG_UP = 0  # the connection ended without an answer


@dataclass(slots=True)
class Tally:
    """What came back, per kind."""

    answers: dict[str, Counter[int]] = field(default_factory=lambda: {kind: Counter() for kind in BENT})
    wrong: list[str] = field(default_factory=list)

    def note(self, kind: str, delivery: Delivery, status: int) -> None:
        self.answers[kind][status] += 1
        if status not in ALLOWED and not (status == HUNG_UP and delivery.unfinished):
            self.wrong.append(f"{kind} {status}: {delivery.wire[:600]!r}")

    def count(self, status: int) -> int:
        return sum(counted[status] for counted in self.answers.values())


async def test_twenty_thousand_bent_deliveries_get_only_good_answers_change_no_row_and_leave_no_memory_a2_a8(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    seed = int(os.environ.get("FUZZ_SEED") or secrets.randbits(32))
    print(f"\nFUZZ_SEED={seed}")
    tally, before = Tally(), await rows()
    bent = deliveries(site, random.Random(seed))
    await send(site, bent, WARM, tally)
    warm = peak_bytes()
    await send(site, bent, DELIVERIES - WARM, tally)
    assert not tally.wrong, f"FUZZ_SEED={seed}: {len(tally.wrong)} of them:\n" + "\n".join(tally.wrong[:5])
    assert await rows() == before, f"FUZZ_SEED={seed}"
    assert not caplog.records, "nothing that anybody can send is worth an error in the log"
    grown = peak_bytes() - warm
    assert grown < GROWTH, f"FUZZ_SEED={seed}: {grown} bytes more than after the first {WARM}"
    assert tally.count(413) > 10, "the cap was reached"
    assert tally.count(HUNG_UP) == sum(tally.answers["broken_off"].values()), "whatever came to its end was answered"
    assert await status_of(site, plain(body := site.event(), site.signature(body))) == 200, "the door is still open"


async def test_a_genuine_event_of_any_odd_shape_is_stored_and_never_a_500_a6(site: Site) -> None:
    deep = b'{"\\u0000":' * 900 + b'"\\u0000"' + b"}" * 900
    for number, odd in enumerate(
        (deep, b"1e308", b"[" * 900 + b"]" * 900, b'"\\ud83d\\ude00"', b"18446744073709551615")
    ):
        body = orjson.dumps({**orjson.loads(site.event()), "odd": "(here)"}).replace(b'"(here)"', odd)
        assert await status_of(site, plain(body, site.signature(body))) == 200, odd[:40]
        assert await db.scalar("SELECT COUNT(*) FROM stripe_webhook_events") == number + 1


async def rows() -> dict[str, int]:
    return {table: await db.scalar(f"SELECT COUNT(*) FROM {table}") for table in TABLES}


def peak_bytes() -> int:
    gc.collect()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def deliveries(site: Site, chance: random.Random) -> Iterator[tuple[str, Delivery]]:
    """For ever, each kind as often as every other."""
    kinds = tuple(BENT)
    while True:
        for kind in kinds:
            yield kind, BENT[kind](chance, site.event(), site.signature)


async def send(site: Site, bent: Iterator[tuple[str, Delivery]], count: int, tally: Tally) -> None:
    """Over a few connections that are kept for as long as the server keeps them."""
    logger.disable("web")  # twenty thousand lines help nobody
    left = iter(range(count))
    try:
        async with asyncio.TaskGroup() as lines:
            for _ in range(CONNECTIONS):
                lines.create_task(_line(site, bent, left, tally))
    finally:
        logger.enable("web")


async def _line(site: Site, bent: Iterator[tuple[str, Delivery]], left: Iterator[int], tally: Tally) -> None:
    line = await Line.to(site)
    try:
        for _ in left:
            kind, delivery = next(bent)
            async with asyncio.timeout(30):
                tally.note(kind, delivery, await line.exchange(delivery))
            if line.spent:
                await line.close()
                line = await Line.to(site)
    finally:
        await line.close()


async def status_of(site: Site, wire: bytes) -> int:
    """One request over a connection of its own."""
    line = await Line.to(site)
    try:
        return await line.exchange(Delivery(wire=wire))
    finally:
        await line.close()


@dataclass(slots=True)
class Line:
    """A connection that sends what no client would; `spent` once it can carry no further request."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    spent: bool = False

    @classmethod
    async def to(cls, site: Site) -> Line:
        return cls(*await asyncio.open_connection("127.0.0.1", site.port))

    async def exchange(self, delivery: Delivery) -> int:
        """Send it and read its answer's status."""
        try:
            self.writer.write(delivery.wire)
            if delivery.unfinished:
                self.writer.write_eof()
            head = await self.reader.readuntil(b"\r\n\r\n")
            lines = head.decode("latin-1").lower().split("\r\n")
            length = next(int(line.split(":")[1]) for line in lines if line.startswith("content-length:"))
            await self.reader.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.spent = True
            return HUNG_UP
        self.spent = delivery.last or "connection: close" in lines or lines[0].startswith("http/1.0")
        return int(lines[0].split()[1])

    async def close(self) -> None:
        self.writer.close()
        with suppress(ConnectionError):
            await self.writer.wait_closed()
