"""A second trial with somebody else's card is shown to the admins once, and changes nothing by itself."""

from __future__ import annotations

from billing.sync import sync_now
from domain.access import Level
from storage.access_decisions import AccessDecision
from storage.outbox import OutboxNotice
from tests.billing.lane import pay
from tests.support.shop import Shop


async def test_free_days_with_a_card_that_somebody_else_used_are_shown_to_the_admins_once_c15(shop: Shop) -> None:
    for telegram_id in (1001, 1002):
        who = await pay(shop, telegram_id)
        await sync_now(shop.ctx, who.id, reason="test")
        await sync_now(shop.ctx, who.id, reason="test")
    [told] = await OutboxNotice.filter(kind="admin_known_card")
    assert told.details == {"telegram_id": 1002, "others": "1001"}
    assert {row.level for row in await AccessDecision.all()} == {Level.FULL}


async def test_whoever_pays_with_a_shared_card_is_nobodys_business(shop_without_trials: Shop) -> None:
    for telegram_id in (1001, 1002):
        who = await pay(shop_without_trials, telegram_id)
        await sync_now(shop_without_trials.ctx, who.id, reason="test")
    assert await OutboxNotice.filter(kind="admin_known_card").count() == 0
