"""The requests that meet the refusals of changing, planning and previewing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.sandbox.stripe.roads import Answer, Obj, Road

CHANGE_BREAKERS: dict[str, Callable[[Road], Awaitable[Answer]]] = {}
PENDING = {"proration_behavior": "always_invoice", "payment_behavior": "pending_if_incomplete"}


def breaks(name: str) -> Callable[[Callable[[Road], Awaitable[Answer]]], Callable[[Road], Awaitable[Answer]]]:
    """Register the request that meets a rule."""

    def keep(breaker: Callable[[Road], Awaitable[Answer]]) -> Callable[[Road], Awaitable[Answer]]:
        CHANGE_BREAKERS[name] = breaker
        return breaker

    return keep


async def _changed(road: Road, items: Callable[[Obj], Awaitable[list[Obj]]], **more: object) -> Answer:
    """A subscription that is asked to change its items."""
    subscription = await road.subscription()
    given = {"items": await items(subscription["items"]["data"][0]), **more}
    return await road.api.ask("POST", f"subscriptions/{subscription['id']}", given)


@breaks("item.not_on_subscription")
async def _(road: Road) -> Answer:
    async def items(_: Obj) -> list[Obj]:
        return [{"id": "si_nobody", "quantity": 2}]

    return await _changed(road, items)


@breaks("item.price_needed")
async def _(road: Road) -> Answer:
    async def items(_: Obj) -> list[Obj]:
        return [{"quantity": 2}]

    return await _changed(road, items)


@breaks("item.price_not_recurring")
async def _(road: Road) -> Answer:
    async def items(item: Obj) -> list[Obj]:
        given = {"product": item["price"]["product"], "currency": "usd", "unit_amount": 500}
        return [{"id": item["id"], "price": (await road.api.post("prices", given))["id"]}]

    return await _changed(road, items)


@breaks("item.price_inactive")
async def _(road: Road) -> Answer:
    async def items(item: Obj) -> list[Obj]:
        return [{"id": item["id"], "price": (await road.price(active=False))["id"]}]

    return await _changed(road, items)


@breaks("item.other_currency")
async def _(road: Road) -> Answer:
    async def items(item: Obj) -> list[Obj]:
        return [{"id": item["id"], "price": (await road.price(currency="eur"))["id"]}]

    return await _changed(road, items)


@breaks("item.same_price_twice")
async def _(road: Road) -> Answer:
    async def items(item: Obj) -> list[Obj]:
        return [{"price": item["price"]["id"]}]

    return await _changed(road, items)


@breaks("item.none_left")
async def _(road: Road) -> Answer:
    async def items(item: Obj) -> list[Obj]:
        return [{"id": item["id"], "deleted": True}]

    return await _changed(road, items)


@breaks("item.too_many")
async def _(road: Road) -> Answer:
    async def items(_: Obj) -> list[Obj]:
        return [{"price": (await road.price())["id"]} for _ in range(20)]

    return await _changed(road, items)


@breaks("subscription.proration_outside")
async def _(road: Road) -> Answer:
    async def items(item: Obj) -> list[Obj]:
        return [{"id": item["id"], "quantity": 2}]

    return await _changed(road, items, proration_date=1)


@breaks("subscription.pending_fields")
async def _(road: Road) -> Answer:
    async def items(item: Obj) -> list[Obj]:
        return [{"id": item["id"], "quantity": 2}]

    return await _changed(road, items, **PENDING, description="more")


@breaks("subscription.scheduled_end")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    await road.api.post("subscription_schedules", {"from_subscription": subscription["id"]})
    return await road.api.ask("POST", f"subscriptions/{subscription['id']}", {"cancel_at_period_end": True})


@breaks("preview.of_whom")
async def _(road: Road) -> Answer:
    return await road.api.ask("POST", "invoices/create_preview")


@breaks("preview.nothing_to_come")
async def _(road: Road) -> Answer:
    customer = await road.api.post("customers")
    return await road.api.ask("POST", "invoices/create_preview", {"customer": customer["id"]})


@breaks("preview.schedule_of_other")
async def _(road: Road) -> Answer:
    one, other = await road.subscription(), await road.subscription()
    schedule = await road.api.post("subscription_schedules", {"from_subscription": one["id"]})
    return await road.api.ask(
        "POST", "invoices/create_preview", {"subscription": other["id"], "schedule": schedule["id"]}
    )


@breaks("schedule.from_subscription_alone")
async def _(road: Road) -> Answer:
    given = {"from_subscription": (await road.subscription())["id"], "end_behavior": "release"}
    return await road.api.ask("POST", "subscription_schedules", given)


@breaks("schedule.already_managed")
async def _(road: Road) -> Answer:
    given = {"from_subscription": (await road.subscription())["id"]}
    await road.api.post("subscription_schedules", given)
    return await road.api.ask("POST", "subscription_schedules", given)


@breaks("schedule.subscription_over")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    await road.api.ask("DELETE", f"subscriptions/{subscription['id']}")
    return await road.api.ask("POST", "subscription_schedules", {"from_subscription": subscription["id"]})


@breaks("schedule.over")
async def _(road: Road) -> Answer:
    schedule, _ = await _planned(road)
    await road.api.post(f"subscription_schedules/{schedule['id']}/release")
    return await road.api.ask("POST", f"subscription_schedules/{schedule['id']}/release")


async def _planned(road: Road) -> tuple[Obj, Obj]:
    """A schedule, and its one phase as it can be sent."""
    subscription = await road.subscription()
    schedule = await road.api.post("subscription_schedules", {"from_subscription": subscription["id"]})
    [phase] = schedule["phases"]
    items = [{"price": item["price"], "quantity": item["quantity"]} for item in phase["items"]]
    return schedule, {"items": items, "start_date": phase["start_date"], "end_date": phase["end_date"]}


async def _replanned(road: Road, *more: Obj, **changed: object) -> Answer:
    schedule, phase = await _planned(road)
    first = {name: value for name, value in {**phase, **changed}.items() if value is not None}
    later = [{"items": phase["items"], **one} for one in more]
    return await road.api.ask("POST", f"subscription_schedules/{schedule['id']}", {"phases": [first, *later]})


@breaks("schedule.start_needed")
async def _(road: Road) -> Answer:
    return await _replanned(road, start_date=None)


@breaks("schedule.start_fixed")
async def _(road: Road) -> Answer:
    return await _replanned(road, start_date=5)


@breaks("schedule.end_or_duration")
async def _(road: Road) -> Answer:
    return await _replanned(road, {"duration": {"interval": "day"}, "end_date": 5})


@breaks("schedule.phases_in_order")
async def _(road: Road) -> Answer:
    return await _replanned(road, {"end_date": 5})


@breaks("schedule.ended_phase")
async def _(road: Road) -> Answer:
    schedule, phase = await _planned(road)
    phase["end_date"] = phase["start_date"] + 1
    road.sandbox.clock.move(60)
    return await road.api.ask("POST", f"subscription_schedules/{schedule['id']}", {"phases": [phase]})


@breaks("schedule.too_many_phases")
async def _(road: Road) -> Answer:
    return await _replanned(road, *({"duration": {"interval": "day"}} for _ in range(10)))


@breaks("subscription.one_source")
async def _(road: Road) -> Answer:
    subscription = await road.subscription()
    coupon = await road.api.post("coupons", {"percent_off": 20, "duration": "once"})
    both = [{"coupon": coupon["id"], "discount": "di_1"}]
    return await road.api.ask("POST", f"subscriptions/{subscription['id']}", {"discounts": both})
