"""Looking at one person: how many requests to Stripe, how long, and how much of that is our own work."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from sandbox.server import serve
from tests.bench.child import child
from tests.bench.figures import ms, percentile
from tests.bench.report import Report, Table
from tests.bench.world import NOBODY
from tests.support.town import publish, tiers_file

if TYPE_CHECKING:
    from tests.bench.effort import Effort


async def run(effort: Effort) -> Report:
    """One person with a running week, an invoice, a payment and a card; SQLite; the pretend Stripe is in this process."""
    looks = effort.looks * effort.rounds
    with tempfile.TemporaryDirectory(prefix="retainer-bench-") as name:
        folder = Path(name)
        async with serve() as sandbox:
            await publish(sandbox, tiers_file(folder, trials=False), NOBODY)
            sandbox.stripe.webhooks.mode = "drop"
            url = f"sqlite://{folder / 'sync.db'}"
            started = child("sync_server", url, sandbox.stripe_base, looks, folder=folder, pinned=effort.pinned)
            async with started as process:
                await process.told()
                before = len(sandbox.stripe.calls)
                process.go()
                told = await process.told()
                paths = [call.path for call in sandbox.stripe.calls[before:]]
    requests = len(paths) / looks
    row = (
        f"{requests:g}",
        ms(percentile(told["took"], 0.5)),
        ms(percentile(told["took"], 0.99)),
        ms(told["cpu"]),
        ms(told["cpu"] / requests),
    )
    head = ("requests to Stripe", "p50 ms", "p99 ms", "our processor ms", "of that per request")
    return Report(tables=[Table(title=f"One person, {looks} looks, SQLite", head=head, rows=(row,))])
