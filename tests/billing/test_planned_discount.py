"""A smaller plan for the next period keeps what its person has off every bill: the bill is the one that was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.change_plan import Agreed, change_plan
from billing.greet_subscriber import greet_subscriber
from billing.read_status import read_status
from billing.start_checkout import start_checkout
from domain.money import Money
from tests.billing.test_change_plan import DAY, HOUR, WEEK, later, look, preview, taken
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from domain.subscriber import Known


async def _with_a_fifth_off_for_ever(shop: Shop) -> Known:
    coupon = await shop.ctx.work.post("/v1/coupons", {"percent_off": 20, "duration": "forever"})
    code = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "FIFTH"}
    await shop.ctx.work.post("/v1/promotion_codes", code)
    who = await greet_subscriber(shop.ctx, person())
    offer = await start_checkout(shop.ctx, who, tier="premium", chat_id=1001, message_id=5)
    await shop.browser.pay(offer.url, promo="FIFTH")
    await shop.settle()
    await later(shop, WEEK // 2)
    return who


async def test_a_discount_for_ever_outlives_a_planned_smaller_plan_and_the_bill_is_as_previewed(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await _with_a_fifth_off_for_ever(shop)
    shown = await preview(shop, who, "basic")
    assert shown.regular == Money(12_000, "usd")
    assert await change_plan(shop.ctx, who, Agreed.to(shown)) is None
    assert len((await look(shop, who)).discounts) == 1
    assert (await read_status(shop.ctx, who)).next_charge == shown.regular
    before = taken(shop)
    await later(shop, WEEK // 2 + 2 * HOUR)
    row = await look(shop, who)
    assert (row.tier, taken(shop) - before) == ("basic", shown.regular.amount)
    await later(shop, WEEK + DAY)
    row = await look(shop, who)
    assert (row.schedule, len(row.discounts), taken(shop) - before) == (None, 1, 2 * shown.regular.amount)
