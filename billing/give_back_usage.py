"""Take back what a request had used: what it was for was not done."""

from __future__ import annotations

from storage import usage
from storage.db import transaction
from storage.deadlocks import outlives_deadlocks


@outlives_deadlocks
async def give_back_usage(subscriber_id: int, slug: str, *, request: str) -> bool:
    """The units are there again, in the window in which they were counted; False where the request counts nothing (any more).

    The same request may be counted anew afterwards: an update whose handler failed is handled again.
    """
    async with transaction():
        return await usage.give_back(subscriber_id, slug, request=request)
