"""A person says where they are: what waits for their morning is looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.civil_hour import zone_named
from domain.error import MovedOn
from storage import outbox, subscribers
from storage.db import to_ms, transaction

if TYPE_CHECKING:
    from billing.context import Context


async def choose_zone(ctx: Context, subscriber_id: int, zone: str | None) -> None:
    """None goes back to what their billing country says. Raises `MovedOn` for a zone that nobody knows (any more)."""
    if zone is not None and zone_named(zone) is None:
        raise MovedOn
    async with transaction():
        await subscribers.choose_zone(subscriber_id, zone)
        await outbox.let_held_go(subscriber_id, now_ms=to_ms(ctx.clock.now()))
    ctx.nudges.outbox.set()
