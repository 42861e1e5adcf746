"""Discounts of a subscription that a schedule manages: each phase has those that it names, and none of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sandbox.stripe.test_changes import DAY, HOUR, amounts

if TYPE_CHECKING:
    from tests.sandbox.stripe.roads import Obj, Road

WEEK = 7 * DAY


class Planned:
    """A weekly subscription of 150.00 with 20 % off, and a price of 50.00 that it is to cost."""

    def __init__(self, road: Road, subscription: Obj, cheaper: Obj, schedule: Obj) -> None:
        self.road, self.subscription, self.cheaper, self.schedule = road, subscription, cheaper, schedule
        [self.discount] = subscription["discounts"]

    @classmethod
    async def begun(cls, road: Road, duration: str = "forever") -> Planned:
        coupon = await road.api.post("coupons", {"percent_off": 20, "duration": duration, **_months(duration)})
        subscription = await road.subscription(discounts=[{"coupon": coupon["id"]}])
        schedule = await road.api.post("subscription_schedules", {"from_subscription": subscription["id"]})
        return cls(road, subscription, await road.price(5_000), schedule)

    async def plan(self, *, now: object = None, later: object = None) -> Obj:
        [present] = self.schedule["phases"]
        first = {
            "items": [{"price": present["items"][0]["price"]}],
            "start_date": present["start_date"],
            "end_date": present["end_date"],
            **({} if now is None else {"discounts": now}),
        }
        second = {
            "items": [{"price": self.cheaper["id"]}],
            "duration": {"interval": "day"},
            "proration_behavior": "none",
            **({} if later is None else {"discounts": later}),
        }
        path = f"subscription_schedules/{self.schedule['id']}"
        return await self.road.api.post(path, {"phases": [first, second], "end_behavior": "release"})

    async def now(self) -> Obj:
        return await self.road.again(self.subscription["id"])

    @property
    def named(self) -> list[Obj]:
        return [{"discount": self.discount}]


def _months(duration: str) -> Obj:
    return {"duration_in_months": 1} if duration == "repeating" else {}


async def test_a_schedule_made_from_a_subscription_names_its_discounts(road: Road) -> None:
    at = await Planned.begun(road)
    [phase] = at.schedule["phases"]
    assert phase["discounts"] == [{"coupon": None, "discount": at.discount, "promotion_code": None}]


async def test_phases_that_name_a_discount_keep_it_in_the_preview_and_in_the_bill(road: Road) -> None:
    at = await Planned.begun(road)
    schedule = await at.plan(now=at.named, later=at.named)
    assert [one["discounts"][0]["discount"] for one in schedule["phases"]] == [at.discount, at.discount]
    preview = await road.api.post("invoices/create_preview", {"schedule": schedule["id"]})
    assert preview["total"] == 4_000
    await road.pass_time(WEEK + HOUR)
    now = await at.now()
    assert (amounts(now["latest_invoice"]), now["latest_invoice"]["total"]) == ([5_000], 4_000)
    await road.pass_time(WEEK)
    assert (await at.now())["latest_invoice"]["total"] == 4_000
    assert "customer.discount.deleted" not in road.types


async def test_a_coming_phase_that_names_none_takes_the_discount_away_when_it_begins(road: Road) -> None:
    at = await Planned.begun(road)
    schedule = await at.plan(now=at.named)
    assert len((await at.now())["discounts"]) == 1
    preview = await road.api.post("invoices/create_preview", {"schedule": schedule["id"]})
    assert preview["total"] == 5_000
    await road.pass_time(WEEK + HOUR)
    now = await at.now()
    assert (now["discounts"], now["latest_invoice"]["total"]) == ([], 5_000)
    assert road.types.count("customer.discount.deleted") == 1


@pytest.mark.parametrize("none", [None, ""], ids=["unsaid", "cleared"])
async def test_a_present_phase_that_names_none_takes_the_discount_away_at_once(road: Road, none: object) -> None:
    at = await Planned.begun(road)
    await at.plan(now=none)
    assert (await at.now())["discounts"] == []
    assert "customer.discount.deleted" in road.types


async def test_a_discount_that_ended_since_does_not_come_back_with_its_phase(road: Road) -> None:
    at = await Planned.begun(road, "repeating")
    await at.plan(now=at.named, later=at.named)
    road.sandbox.stripe.get(at.discount)["end"] = road.sandbox.clock.timestamp() + DAY
    await road.pass_time(2 * WEEK + HOUR)
    assert (await at.now())["discounts"] == []


async def test_a_phase_can_not_name_a_discount_that_the_subscription_has_not(road: Road) -> None:
    at = await Planned.begun(road)
    [present] = at.schedule["phases"]
    first = {
        "items": [{"price": present["items"][0]["price"]}],
        "start_date": present["start_date"],
        "end_date": present["end_date"],
        "discounts": [{"discount": "di_other"}],
    }
    answer = await road.api.ask("POST", f"subscription_schedules/{at.schedule['id']}", {"phases": [first]})
    error = answer.body["error"]
    assert (answer.status, error["code"]) == (400, "resource_missing")
    assert error["param"] == "phases[0][discounts][0][discount]"
