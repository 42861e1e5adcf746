"""What a person is told that they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.explain_access import explain_access
from billing.read_status import read_status
from billing.sync import sync_now
from storage.customers import StripeCustomer
from tests.billing.lane import pay
from tests.billing.test_dunning import the_subscription

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


async def test_where_an_add_on_is_billed_beside_the_tier_no_sum_is_called_the_next_charge_d8(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    product = await shop.ctx.work.post("/v1/products", {"name": "Ten more"})
    terms = {"product": product["id"], "currency": "usd", "unit_amount": 5_000, "recurring": {"interval": "week"}}
    price = await shop.ctx.work.post("/v1/prices", terms)
    added = {"items": [{"price": price["id"]}], "proration_behavior": "none"}
    await shop.ctx.work.post(f"/v1/subscriptions/{the_subscription(shop)['id']}", added)
    await sync_now(shop.ctx, who.id, reason="test")
    status = await read_status(shop.ctx, who)
    assert (status.living, status.next_charge) == (True, None)
    assert "charge" not in [fact.name for fact in (await explain_access(shop.ctx, who)).prospects]
