"""Read people's whole state from Stripe again: shows what differs here, and where it may, makes it so without telling anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.relink_customers import relink_customers
from billing.sync import read_present, sync_now
from billing.write_audit import write_audit
from domain.difference import differences, facts_that_differ
from storage import customers, repairs
from storage.subscribers import Subscriber

if TYPE_CHECKING:
    from collections.abc import Callable

    from billing.context import Context


async def rebuild_state(
    ctx: Context, *, apply: bool, out: Callable[[str], None], telegram_id: int | None = None
) -> int:
    """Link what we made, then look at everybody with a customer at Stripe (or at one person); give how many were left as they are.

    What is written is a baseline: access follows it, and no notice is owed.
    """
    left = await relink_customers(ctx, apply=apply, out=out, telegram_id=telegram_id)
    for subscriber_id in await customers.subscribers(telegram_id):
        here, there = await read_present(ctx, subscriber_id)
        if there is None or not (found := differences(here, there)):
            continue
        person = await Subscriber.get(id=subscriber_id)
        out(f"{person.telegram_id}:")
        for sentence in found:
            out(f"  {sentence}")
        if not apply:
            left += 1
            continue
        await Subscriber.filter(id=subscriber_id).update(projection=0)
        done = await sync_now(ctx, subscriber_id, reason="rebuild")
        out("  made so" if done is not None else "  the running program is at it")
        sentence = f"The state was rebuilt from Stripe; {len(found)} facts differed."
        await write_audit(ctx, subscriber_id=subscriber_id, actor="system", action="state.rebuilt", sentence=sentence)
        await repairs.record(subscriber_id, facts_that_differ(here, there), source="rebuild", at=ctx.clock.now())
    return left
