"""A customer that nobody here is linked to: shown to the admins, never a crash loop, never access.

Binding is by our own rows only, never by e-mail: an event for somebody else's customer grants nothing to anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from loguru import logger

from billing.notify_admins import notify_admins
from domain.error import StaleFence
from storage import customers, inbox, marks
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks

if TYPE_CHECKING:
    from billing.context import Context
    from storage.marks import Claim


@outlives_deadlocks
async def look_at_unlinked(ctx: Context, claimed: Claim) -> None:
    """Hand the mark to the subscriber if the customer was linked meanwhile; else tell the admins once and let it rest."""
    ref = claimed.customer_ref or ""
    now = ctx.clock.now()
    async with transaction():
        if not await marks.settle(claimed):
            raise StaleFence
        subscriber_id = await customers.subscriber_of(ref)
        if subscriber_id is not None:
            await marks.raise_mark(subscriber_id, reason="linked", real_ms=ctx.clock.real_ms())
            ctx.nudges.sync.set()
            return
        await inbox.finish([ref], up_to=await inbox.newest_id(), at=now, note="unlinked: nobody here is this customer")
        await notify_admins(ctx, "admin_unlinked_customer", fact=ref, details={"customer": ref})
    logger.bind(customer=ref).info("Events for a customer that nobody here is linked to")
