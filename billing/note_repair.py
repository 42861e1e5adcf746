"""A look that nothing but the daily comparison asked for, and that found another state than ours: written down as repaired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loguru import logger

from domain.audit import Line
from domain.difference import facts_that_differ
from storage import audit_log, repairs

if TYPE_CHECKING:
    from billing.context import Context
    from billing.look import Look

REASON = "sweep"  # of a mark that no event, deadline or person has raised since


async def note_repair(ctx: Context, look: Look) -> None:
    """Write the repair, if it was one. Joins the transaction of the look."""
    subscriber_id = look.claim.subscriber_id
    if look.claim.reason != REASON or look.after is None or subscriber_id is None:
        return
    differed = facts_that_differ(look.before, look.after)
    if not differed:
        return
    now = ctx.clock.now()
    await repairs.record(subscriber_id, differed, source=REASON, at=now)
    sentence = f"Comparing with Stripe found what no event had told: {', '.join(differed)}."
    line = Line(action="state.repaired", sentence=sentence[:1000], details={"facts": list(differed)})
    await audit_log.write(subscriber_id, [line], actor="system", at=now)
    logger.bind(subscriber=subscriber_id).warning("Repaired what no event had told: {}", ", ".join(differed))
