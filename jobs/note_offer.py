"""At a start: which file of tiers this is. A changed one leaves its hash in the audit; what should be known is in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loguru import logger

from billing.write_audit import write_audit
from domain.catalogue import warnings
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks
from storage.facts import read_fact, write_fact

if TYPE_CHECKING:
    from billing.context import Context

_FACT = "tiers_digest"


@outlives_deadlocks
async def note_offer(ctx: Context) -> None:
    """Write the file's hash down where it is another than at the last start."""
    for problem in warnings(ctx.catalogue):
        logger.bind(part="tiers").warning("{}", problem)
    before, now = await read_fact(_FACT), ctx.catalogue.digest
    if before == now:
        return
    sold = ", ".join(tier.title for tier in ctx.catalogue.sold)
    async with transaction():
        await write_fact(_FACT, now)
        await write_audit(
            ctx,
            subscriber_id=None,
            actor="system",
            action="offer.changed" if before else "offer.first_read",
            sentence=f"The file of tiers {'has changed' if before else 'was read for the first time'}; it sells {sold}.",
            details={"before": before, "digest": now},
        )
