"""A fresh look at one person for somebody who waits, also where a worker is looking already: then its turn is waited for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from billing.sync import sync_now

if TYPE_CHECKING:
    from billing.context import Context

_PAUSES = (
    0.1,
    0.2,
    0.4,
    0.8,
    1.5,
)  # seconds; after the last, what is known must do, and each call is judged once more anyway


async def await_look(ctx: Context, subscriber_id: int, *, reason: str) -> None:
    """Look, or let the look that runs end and look then. Raises what `sync_now` raises."""
    for pause in _PAUSES:
        if await sync_now(ctx, subscriber_id, reason=reason) is not None:
            return
        await asyncio.sleep(pause)
