"""What a person is told that they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.read_status import read_status
from billing.sync import sync_now
from storage.customers import StripeCustomer
from tests.billing.lane import pay

if TYPE_CHECKING:
    from tests.support.shop import Shop


async def test_of_a_deleted_customer_nothing_lives_on_so_they_may_subscribe_again_d16(shop: Shop) -> None:
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    assert (await read_status(shop.ctx, who)).living
    await StripeCustomer.all().update(
        deleted=True, is_current=False
    )  # the agreement's row still says what it said last
    assert not (await read_status(shop.ctx, who)).living
