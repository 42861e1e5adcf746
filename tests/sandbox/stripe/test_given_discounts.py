"""A subscription that runs is given discounts: the list takes the place of what stands there, and the next bill is less by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sandbox.stripe.test_changes import DAY, HOUR

if TYPE_CHECKING:
    from tests.sandbox.stripe.roads import Obj, Road

WEEK = 7 * DAY


async def coupon(road: Road, percent: int = 30, **more: object) -> str:
    made = await road.api.post("coupons", {"percent_off": percent, "duration": "once", **more})
    return str(made["id"])


async def give(road: Road, subscription: Obj, discounts: object) -> Obj:
    return await road.api.post(f"subscriptions/{subscription['id']}", {"discounts": discounts})


async def bill(road: Road, subscription: Obj) -> int:
    await road.pass_time(WEEK + HOUR)
    return int((await road.again(subscription["id"]))["latest_invoice"]["total"])


async def test_a_coupon_that_counts_once_makes_one_bill_smaller(road: Road) -> None:
    subscription = await road.subscription()
    [discount] = (await give(road, subscription, [{"coupon": await coupon(road)}]))["discounts"]
    assert discount.startswith("di_")
    assert [await bill(road, subscription), await bill(road, subscription)] == [10_500, 15_000]
    assert (await road.again(subscription["id"]))["discounts"] == []
    assert {"customer.discount.created", "customer.discount.deleted"} <= set(road.types)


async def test_what_the_list_does_not_name_is_gone_and_what_it_names_stays(road: Road) -> None:
    fifth = await coupon(road, 20, duration="forever")
    subscription = await road.subscription(discounts=[{"coupon": fifth}])
    [first] = subscription["discounts"]
    both = await give(road, subscription, [{"discount": first}, {"coupon": await coupon(road, 50)}])
    assert (both["discounts"][0], len(both["discounts"])) == (first, 2)
    assert await bill(road, subscription) == 6_000
    alone = await give(road, subscription, [{"coupon": await coupon(road, 10)}])
    assert first not in alone["discounts"]
    assert await bill(road, subscription) == 13_500


async def test_an_empty_text_takes_all_away(road: Road) -> None:
    subscription = await road.subscription(discounts=[{"coupon": await coupon(road, duration="forever")}])
    assert (await give(road, subscription, ""))["discounts"] == []
    assert await bill(road, subscription) == 15_000


async def test_a_coupon_that_nobody_made_or_that_is_used_up_is_refused(road: Road) -> None:
    subscription = await road.subscription()
    path = f"subscriptions/{subscription['id']}"
    answer = await road.api.ask("POST", path, {"discounts": [{"coupon": "nobody"}]})
    assert (answer.status, answer.body["error"]["param"]) == (400, "discounts[0][coupon]")
    rare = await coupon(road, max_redemptions=1)
    await give(road, subscription, [{"coupon": rare}])
    answer = await road.api.ask("POST", path, {"discounts": [{"coupon": rare}]})
    assert (answer.status, answer.body["error"]["code"]) == (400, "coupon_expired")
    answer = await road.api.ask("POST", path, {"discounts": [{"discount": "di_nobody"}]})
    assert (answer.status, answer.body["error"]["code"]) == (400, "resource_missing")
