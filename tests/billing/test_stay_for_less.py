"""One period for less, for whoever would leave: taken once, by who has nothing off already, and billed as it was said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from billing.call_now import call_now
from billing.cancel_subscription import cancel_subscription
from billing.change_plan import Agreed, change_plan
from billing.keep_subscription import keep_subscription
from billing.offer_to_stay import offer_to_stay
from billing.publish_catalogue import publish_catalogue
from billing.read_status import read_status
from billing.stay_for_less import stay_for_less
from billing.sync import sync_now
from domain.error import MovedOn
from domain.leaving_policy import LeavingPolicy
from domain.money import Money
from domain.stay_discount import take_less
from storage.operations import Operation
from storage.snapshots import read_snapshot
from tests.billing.test_change_plan import preview
from tests.billing.test_dunning import pass_time
from tests.billing.test_wishes import settled

if TYPE_CHECKING:
    from datetime import datetime

    from domain.stay_discount import LessOnce
    from domain.subscriber import Known
    from domain.subscription import Subscription
    from tests.support.shop import Shop

HOUR, DAY, WEEK = 3_600, 86_400, 7 * 86_400


async def leaving(shop: Shop, percent: int = 30) -> Shop:
    """The same shop, which offers so much off, and has the coupon for it at Stripe."""
    sold = replace(shop.ctx.catalogue, leaving=LeavingPolicy(percent_off=percent))
    await publish_catalogue(shop.ctx.work, sold, public_url=shop.ctx.public_url, apply=True, out=lambda _: None)
    return replace(shop, ctx=replace(shop.ctx, catalogue=sold))


async def offered(shop: Shop, who: Known, why: str = "too_expensive") -> LessOnce | None:
    return (await offer_to_stay(shop.ctx, who, why)).less


async def plan(who: Known) -> Subscription:
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    return snapshot.living()[-1]


async def take(shop: Shop, who: Known, at: datetime | None = None, percent: int = 30) -> LessOnce:
    return await stay_for_less(shop.ctx, who, percent=percent, at=at or (await plan(who)).period_end)


def totals(shop: Shop) -> list[int]:
    return [row["total"] for row in shop.sandbox.stripe.objects("invoice")]


@pytest.fixture
async def cheap(shop_without_trials: Shop) -> Shop:
    return await leaving(shop_without_trials)


async def test_the_next_bill_is_as_it_was_said_and_the_one_after_it_is_whole(cheap: Shop) -> None:
    who = await settled(cheap)
    less = await offered(cheap, who)
    assert less is not None
    assert (less.usual, less.price, less.at) == (
        Money(15_000, "usd"),
        Money(10_500, "usd"),
        (await plan(who)).period_end,
    )
    assert await take(cheap, who) == less
    status = await read_status(cheap.ctx, who)
    assert (status.next_charge, status.usual_charge) == (less.price, less.usual)
    for _ in range(2):
        await pass_time(cheap, who, WEEK + 2 * HOUR)
    assert totals(cheap) == [15_000, 10_500, 15_000]
    assert (await read_status(cheap.ctx, who)).next_charge == less.usual


async def test_the_same_offer_taken_twice_is_one_call(cheap: Shop) -> None:
    who = await settled(cheap)
    assert await take(cheap, who) == await take(cheap, who)
    assert await Operation.filter(kind="subscription.stay_discount").count() == 1
    [coupon] = cheap.sandbox.stripe.objects("coupon")
    assert coupon["times_redeemed"] == 1


async def test_whoever_took_it_is_not_offered_it_again_for_a_year_also_after_leaving_and_coming_back(
    cheap: Shop,
) -> None:
    who = await settled(cheap)
    await take(cheap, who)
    await pass_time(cheap, who, WEEK + 2 * HOUR)
    assert await offered(cheap, who) is None
    with pytest.raises(MovedOn):
        await take(cheap, who)
    await cancel_subscription(cheap.ctx, who, wish="1")
    await pass_time(cheap, who, WEEK + 2 * HOUR)
    who = await settled(cheap)
    assert len(cheap.sandbox.stripe.objects("subscription")) == 2
    assert await offered(cheap, who) is None
    year = LeavingPolicy(percent_off=30, again_after=timedelta(days=30))
    soon = replace(cheap, ctx=replace(cheap.ctx, catalogue=replace(cheap.ctx.catalogue, leaving=year)))
    for _ in range(4):
        await pass_time(soon, who, WEEK + HOUR)
    assert await offered(soon, who) is not None


async def test_whoever_has_a_discount_already_keeps_it_and_is_offered_none(cheap: Shop) -> None:
    who = await settled(cheap)
    other = await cheap.ctx.work.post("/v1/coupons", {"percent_off": 5, "duration": "forever"})
    path = f"/v1/subscriptions/{(await plan(who)).ref}"
    given = await cheap.ctx.work.post(path, {"discounts": [{"coupon": other["id"]}]})
    with pytest.raises(MovedOn):  # our rows do not know it yet: the look before the call does
        await take(cheap, who)
    assert [row["discounts"] for row in cheap.sandbox.stripe.objects("subscription")] == [given["discounts"]]
    assert await offered(cheap, who) is None


async def test_whoever_has_a_discount_on_everything_is_offered_none(cheap: Shop) -> None:
    who = await settled(cheap)
    [customer] = cheap.sandbox.stripe.objects("customer")
    customer["discount"] = {"id": "di_all", "object": "discount"}
    with pytest.raises(MovedOn):
        await take(cheap, who)
    assert await offered(cheap, who) is None


@pytest.mark.parametrize("why", ["unused", "missing_features", "other"])
async def test_it_is_offered_for_the_price_alone(cheap: Shop, why: str) -> None:
    assert await offered(cheap, await settled(cheap), why) is None


async def test_free_days_what_ends_and_what_is_planned_are_not_for_less(cheap: Shop) -> None:
    who = await settled(cheap)
    at = (await plan(who)).period_end
    await cancel_subscription(cheap.ctx, who, wish="1")
    with pytest.raises(MovedOn):
        await take(cheap, who, at)
    await keep_subscription(cheap.ctx, who, wish="2")
    shown = await preview(cheap, who, "premium")
    assert await change_plan(cheap.ctx, who, Agreed.to(shown)) is None
    assert await change_plan(cheap.ctx, who, Agreed.to(await preview(cheap, who, "basic"))) is None
    assert (await plan(who)).schedule is not None
    with pytest.raises(MovedOn):
        await take(cheap, who, at)


async def test_free_days_are_not_for_less(shop: Shop) -> None:
    cheap = await leaving(shop)
    who = await settled(cheap)
    assert (await plan(who)).status == "trialing"
    assert await offered(cheap, who) is None


async def test_a_button_of_another_week_or_another_percentage_takes_nothing(cheap: Shop) -> None:
    who = await settled(cheap)
    old = (await plan(who)).period_end
    await pass_time(cheap, who, WEEK + 2 * HOUR)
    with pytest.raises(MovedOn):
        await take(cheap, who, old)
    with pytest.raises(MovedOn):
        await take(cheap, who, percent=50)
    assert await Operation.filter(kind="subscription.stay_discount").count() == 0


async def test_nothing_is_promised_by_a_coupon_that_is_missing_or_another_one(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    sold = replace(shop.ctx.catalogue, leaving=LeavingPolicy(percent_off=30))
    bare = replace(shop, ctx=replace(shop.ctx, catalogue=sold))
    who = await settled(bare)
    assert await offered(bare, who) is None
    await shop.ctx.work.post("/v1/coupons", {"id": "retainer_stay_30", "percent_off": 3, "duration": "once"})
    assert await offered(bare, who) is None
    assert (await offer_to_stay(bare.ctx, who, "too_expensive")).kind == "pause"


async def test_while_stripe_is_away_something_else_is_offered(cheap: Shop) -> None:
    who = await settled(cheap)
    cheap.sandbox.stripe.faults.fail_next(9, 500, match=lambda _, path: "/coupons/" in path)
    assert (await offer_to_stay(cheap.ctx, who, "too_expensive")).less is None
    cheap.sandbox.stripe.faults.clear()
    assert await offered(cheap, who) is not None


async def test_two_plans_of_one_person_are_made_cheaper_once(cheap: Shop) -> None:
    who = await settled(cheap)
    first = await Operation.create(
        subscriber_id=who.id,
        kind="subscription.stay_discount",
        key="of another plan",
        params={},
        state="succeeded",
        created_at=cheap.ctx.clock.now(),
    )
    with pytest.raises(MovedOn):
        await take(cheap, who)
    row = await plan(who)
    with pytest.raises(MovedOn, match="taken this offer before"):  # offered for both at once, and tapped together
        await call_now(cheap.ctx, who.id, take_less(row, cheap.ctx.catalogue.leaving, now=cheap.ctx.clock.now()))
    assert (await plan(who)).discounts == ()
    await first.delete()
    await take(cheap, who)
    await sync_now(cheap.ctx, who.id, reason="test")
    assert len((await plan(who)).discounts) == 1
