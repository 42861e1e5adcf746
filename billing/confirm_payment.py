"""A person says "I paid": look at Stripe now, up to five times within ten seconds, and say what is true."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from billing.decide_access import decide_access
from billing.sync import sync_now

if TYPE_CHECKING:
    from billing.context import Context
    from domain.access import Access
    from domain.subscriber import Known

_PAUSES = (0.5, 1.0, 1.5, 2.0)  # seconds between five looks


async def confirm_payment(ctx: Context, subscriber: Known) -> Access:
    """The access that holds after looking. Raises `StripeUnavailable` when Stripe cannot be asked; a worker will look later."""
    access = await _look(ctx, subscriber)
    for pause in _PAUSES:
        if access.level.open:
            break
        await asyncio.sleep(pause)
        access = await _look(ctx, subscriber)
    return access


async def _look(ctx: Context, subscriber: Known) -> Access:
    seen = await sync_now(ctx, subscriber.id, reason="asked")
    return seen if seen is not None else await decide_access(ctx, subscriber.id)
