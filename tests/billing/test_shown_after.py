"""What is shown after a change is the change: also where another worker was looking just then, with what was read before it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from billing.change_plan import Agreed, change_plan
from billing.read_status import read_status
from billing.sync import sync_due
from billing.undo_change import undo_change
from storage import marks
from tests.billing.lane import another_worker
from tests.billing.test_change_plan import agree, preview, subscribed

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from domain.subscriber import Known
    from tests.support.shop import Shop

SLOWLY = 0.4  # seconds


async def watched(shop: Shop, who: Known, begins: str, wish: Coroutine[object, object, object]) -> None:
    """Do as wished, while another worker looks from just before Stripe is asked (`begins` is in its path) until after it was."""
    begun, reads, faults = asyncio.Event(), iter(range(99)), shop.sandbox.stripe.faults

    def slow(method: str, path: str) -> bool:
        asked = method == "POST" and begins in path
        if asked:
            begun.set()
        return asked or (begun.is_set() and method == "GET" and next(reads) < 3)

    async def other() -> None:
        worker, _ = another_worker(shop)
        try:
            await begun.wait()
            await marks.raise_mark(who.id, reason="test", real_ms=worker.clock.real_ms())
            for _ in range(4):
                await sync_due(worker, limit=1)
        finally:
            await worker.work.close()

    faults.match, faults.delay_seconds = slow, SLOWLY
    looking = asyncio.create_task(other())
    await wish
    assert begun.is_set()
    faults.clear()
    status = await read_status(shop.ctx, who)
    await looking
    assert status == await read_status(shop.ctx, who)


async def test_a_plan_that_was_just_changed_is_shown_as_it_is_now(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    agreed = Agreed.to(await preview(shop, who, "premium"))
    await watched(shop, who, "/v1/subscriptions/", change_plan(shop.ctx, who, agreed))
    status = await read_status(shop.ctx, who)
    assert status.tier is not None
    assert status.tier.slug == "premium"


async def test_a_change_that_was_just_taken_back_is_not_shown_any_more(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await agree(shop, who, "basic")
    assert (await read_status(shop.ctx, who)).planned
    await watched(shop, who, "/release", undo_change(shop.ctx, who))
    assert (await read_status(shop.ctx, who)).planned == ()
