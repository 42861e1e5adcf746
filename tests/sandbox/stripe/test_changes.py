"""Changing a subscription while it runs: by the second, at once or when it is paid, or planned for the period's end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sandbox.stripe.roads import WEEK, Obj, Road

if TYPE_CHECKING:
    from tests.sandbox.stripe.roads import Answer

HOUR, DAY = 3600, 86_400
NOW = {"proration_behavior": "always_invoice", "payment_behavior": "pending_if_incomplete"}


class Changing:
    """A weekly subscription of 150.00 and a higher price of 300.00."""

    def __init__(self, road: Road, subscription: Obj, higher: Obj) -> None:
        self.road, self.subscription, self.higher = road, subscription, higher
        [self.item] = subscription["items"]["data"]

    @classmethod
    async def begun(cls, road: Road, trial: int | None = None, **higher: object) -> Changing:
        return cls(road, await road.subscription(trial), await road.price(30_000, **higher))

    async def ask(self, **more: object) -> Answer:
        items = [{"id": self.item["id"], "price": self.higher["id"]}]
        return await self.road.api.ask("POST", self.path, {"items": items, **more})

    async def change(self, **more: object) -> Obj:
        answer = await self.ask(**more)
        assert answer.status == 200, answer.body
        return await self.now()

    async def now(self) -> Obj:
        return await self.road.again(self.subscription["id"])

    async def preview(self, **details: object) -> Obj:
        items = [{"id": self.item["id"], "price": self.higher["id"]}]
        given = {"subscription": self.subscription["id"], "subscription_details": {"items": items, **details}}
        return await self.road.api.post("invoices/create_preview", given)

    async def plan(self, price: str, **phase: object) -> Obj:
        schedule = await self.road.api.post("subscription_schedules", {"from_subscription": self.subscription["id"]})
        [now] = schedule["phases"]
        first = {
            "items": [{"price": self.item["price"]["id"]}],
            "start_date": now["start_date"],
            "end_date": now["end_date"],
        }
        later = {"items": [{"price": price}], "duration": {"interval": "day"}, "proration_behavior": "none", **phase}
        given = {"phases": [first, later], "end_behavior": "release"}
        return await self.road.api.post(f"subscription_schedules/{schedule['id']}", given)

    @property
    def path(self) -> str:
        return f"subscriptions/{self.subscription['id']}"

    @property
    def money(self) -> int:
        """All that was taken."""
        return sum(one["amount"] for one in self.road.sandbox.stripe.objects("charge") if one["paid"])


def amounts(invoice: Obj) -> list[int]:
    return [line["amount"] for line in invoice["lines"]["data"]]


async def test_a_change_at_once_bills_the_rest_of_the_period_by_the_second(road: Road) -> None:
    at = await Changing.begun(road)
    half = at.item["current_period_start"] + WEEK // 2
    await road.pass_time(half - road.sandbox.clock.timestamp())
    now = await at.change(**NOW, proration_date=half)
    invoice = now["latest_invoice"]
    assert (amounts(invoice), invoice["status"], invoice["billing_reason"]) == (
        [-7_500, 15_000],
        "paid",
        "subscription_update",
    )
    [item] = now["items"]["data"]
    assert (item["id"], item["price"]["id"], item["quantity"]) == (at.item["id"], at.higher["id"], 1)
    assert item["current_period_end"] == at.item["current_period_end"]
    assert all(line["parent"]["subscription_item_details"]["proration"] for line in invoice["lines"]["data"])
    assert now["pending_update"] is None
    assert at.money == 15_000 + 7_500


async def test_a_preview_says_what_the_change_will_cost_and_does_nothing(road: Road) -> None:
    at = await Changing.begun(road)
    await road.pass_time(3 * DAY)
    date = road.sandbox.clock.timestamp()
    events = len(road.sandbox.stripe.events)
    shown = await at.preview(proration_behavior="always_invoice", proration_date=date)
    later = await at.preview(proration_behavior="none")
    assert (amounts(later), later["period_end"] - later["period_start"]) == ([30_000], WEEK)
    assert len(road.sandbox.stripe.events) == events
    assert len(road.sandbox.stripe.objects("invoice")) == 1
    await road.pass_time(240)
    billed = (await at.change(**NOW, proration_date=date))["latest_invoice"]
    assert (amounts(shown), shown["amount_due"]) == (amounts(billed), billed["amount_due"])


async def test_a_bare_price_adds_a_second_item_and_a_quantity_is_one_unless_sent(road: Road) -> None:
    at = await Changing.begun(road)
    await road.api.post(at.path, {"items": [{"id": at.item["id"], "quantity": 3}], "proration_behavior": "none"})
    await road.api.post(at.path, {"items": [{"price": at.higher["id"]}], "proration_behavior": "none"})
    assert [item["quantity"] for item in (await at.now())["items"]["data"]] == [3, 1]
    other = await road.price(9_000)
    items = [{"id": at.item["id"], "price": other["id"]}]
    await road.api.post(at.path, {"items": items, "proration_behavior": "none"})
    assert [item["quantity"] for item in (await at.now())["items"]["data"]] == [1, 1]


async def test_prorations_without_an_invoice_wait_for_the_renewal(road: Road) -> None:
    at = await Changing.begun(road)
    half = at.item["current_period_start"] + WEEK // 2
    await road.pass_time(half - road.sandbox.clock.timestamp())
    await at.change(proration_date=half)
    assert len(road.sandbox.stripe.objects("invoice")) == 1
    await road.pass_time(WEEK // 2 + HOUR)
    assert amounts((await at.now())["latest_invoice"]) == [30_000, -7_500, 15_000]


async def test_what_was_billed_with_a_discount_goes_back_with_it(road: Road) -> None:
    coupon = await road.api.post("coupons", {"percent_off": 20, "duration": "once"})
    subscription = await road.subscription(discounts=[{"coupon": coupon["id"]}])
    at = Changing(road, subscription, await road.price(30_000))
    half = at.item["current_period_start"] + WEEK // 2
    await road.pass_time(half - road.sandbox.clock.timestamp())
    assert amounts((await at.change(**NOW, proration_date=half))["latest_invoice"]) == [-6_000, 15_000]


async def test_a_second_change_in_a_period_gives_back_only_what_still_counts(road: Road) -> None:
    at = await Changing.begun(road)
    half = at.item["current_period_start"] + WEEK // 2
    await road.pass_time(half - road.sandbox.clock.timestamp())
    await at.change(**NOW, proration_date=half)
    at.higher = await road.price(60_000)
    await road.pass_time(WEEK // 4)
    now = await at.change(**NOW, proration_date=half + WEEK // 4)
    assert amounts(now["latest_invoice"]) == [-7_500, 15_000]


async def test_a_longer_interval_that_begins_anew_is_charged_whole(road: Road) -> None:
    at = await Changing.begun(road, recurring={"interval": "month"})
    half = at.item["current_period_start"] + WEEK // 2
    await road.pass_time(half - road.sandbox.clock.timestamp())
    now = await at.change(**NOW, proration_date=half, billing_cycle_anchor={"type": "now"})
    [item] = now["items"]["data"]
    assert amounts(now["latest_invoice"]) == [-7_500, 30_000]
    assert item["current_period_start"] == now["billing_cycle_anchor"]
    assert 28 * DAY <= item["current_period_end"] - item["current_period_start"] <= 31 * DAY


async def test_another_interval_keeps_the_anchor_unless_it_is_told(road: Road) -> None:
    at = await Changing.begun(road, recurring={"interval": "month"})
    now = await at.change(proration_behavior="none")
    [item] = now["items"]["data"]
    assert now["billing_cycle_anchor"] == at.subscription["billing_cycle_anchor"]
    assert item["current_period_start"] == at.item["current_period_start"]
    assert item["current_period_end"] > at.item["current_period_end"]


async def test_a_change_in_a_trial_neither_ends_it_nor_charges(road: Road) -> None:
    at = await Changing.begun(road, trial=7)
    now = await at.change(**NOW)
    assert (now["status"], now["trial_end"], at.money) == ("trialing", at.subscription["trial_end"], 0)
    await road.pass_time(WEEK + HOUR)
    assert amounts((await at.now())["latest_invoice"]) == [30_000]


async def test_a_change_to_something_cheaper_leaves_a_credit_that_the_next_bill_uses(road: Road) -> None:
    at = await Changing.begun(road)
    at.higher = await road.price(5_000)
    start = at.item["current_period_start"]
    now = await at.change(**NOW, proration_date=start)
    assert (now["latest_invoice"]["total"], now["latest_invoice"]["amount_due"]) == (-10_000, 0)
    assert (await road.api.get(f"customers/{now['customer']}"))["balance"] == -10_000
    await road.pass_time(WEEK + HOUR)
    renewal = (await at.now())["latest_invoice"]
    assert (renewal["status"], renewal["total"], renewal["amount_due"]) == ("paid", 5_000, 0)
    assert (await road.api.get(f"customers/{now['customer']}"))["balance"] == -5_000


async def test_an_unpaid_change_waits_and_is_applied_when_it_is_paid(road: Road) -> None:
    at = await Changing.begun(road)
    road.sandbox.stripe.next_charges.decline()
    waiting = await at.change(**NOW, metadata={"a": "b"})
    assert (waiting["status"], waiting["items"]["data"][0]["price"]["id"]) == ("active", at.item["price"]["id"])
    assert waiting["pending_update"]["subscription_items"][0]["price"]["id"] == at.higher["id"]
    assert waiting["pending_update"]["expires_at"] == road.sandbox.clock.timestamp() + 23 * HOUR
    assert "a" not in waiting["metadata"]
    invoice = waiting["latest_invoice"]
    assert (invoice["status"], invoice["next_payment_attempt"]) == ("open", None)
    await road.api.post(f"invoices/{invoice['id']}/pay")
    now = await at.now()
    assert (now["pending_update"], now["items"]["data"][0]["price"]["id"]) == (None, at.higher["id"])
    assert now["metadata"]["a"] == "b"
    assert road.types[-1] == "customer.subscription.pending_update_applied"


async def test_a_change_that_the_bank_wants_confirmed_waits_and_is_paid_on_the_invoices_page(road: Road) -> None:
    at = await Changing.begun(road)
    road.sandbox.stripe.next_charges.require_confirming()
    invoice = (await at.change(**NOW))["latest_invoice"]
    assert "invoice.payment_action_required" in road.types
    status, _, _ = await road.submit(invoice["hosted_invoice_url"])
    now = await at.now()
    assert (status, now["pending_update"], now["latest_invoice"]["status"]) == (200, None, "paid")


@pytest.mark.parametrize("trial", [None, 7])
async def test_a_change_that_nobody_pays_is_forgotten_after_23_hours(road: Road, trial: int | None) -> None:
    at = await Changing.begun(road, trial)
    await road.pass_time(DAY + (WEEK + HOUR if trial else 0))
    road.sandbox.stripe.next_charges.decline()
    waiting = await at.change(**NOW)
    await road.pass_time(23 * HOUR - 60)
    assert (await at.now())["pending_update"] is not None
    await road.pass_time(120)
    now = await at.now()
    assert (now["pending_update"], now["items"]["data"][0]["price"]["id"]) == (None, at.item["price"]["id"])
    assert road.sandbox.stripe.get(waiting["latest_invoice"]["id"])["status"] == "void"
    assert road.types[-1] == "customer.subscription.pending_update_expired"


async def test_a_change_never_waits_beyond_its_period(road: Road) -> None:
    at = await Changing.begun(road)
    await road.pass_time(WEEK - HOUR)
    road.sandbox.stripe.next_charges.decline()
    waiting = await at.change(**NOW)
    assert waiting["pending_update"]["expires_at"] == at.item["current_period_end"]
    await road.pass_time(2 * HOUR)
    renewal = (await at.now())["latest_invoice"]
    assert (renewal["billing_reason"], renewal["total"]) == ("subscription_cycle", 15_000)


async def test_a_second_change_takes_the_place_of_one_that_waits(road: Road) -> None:
    at = await Changing.begun(road)
    road.sandbox.stripe.next_charges.decline(2)
    first = (await at.change(**NOW))["latest_invoice"]
    at.higher = await road.price(60_000)
    second = await at.change(**NOW)
    assert road.sandbox.stripe.get(first["id"])["status"] == "void"
    assert second["pending_update"]["subscription_items"][0]["price"]["id"] == at.higher["id"]
    assert amounts(second["latest_invoice"])[0] <= 0


async def test_voiding_its_invoice_takes_a_waiting_change_back(road: Road) -> None:
    at = await Changing.begun(road)
    road.sandbox.stripe.next_charges.decline()
    invoice = (await at.change(**NOW))["latest_invoice"]
    await road.api.post(f"invoices/{invoice['id']}/void")
    now = await at.now()
    assert (now["pending_update"], now["latest_invoice"]["status"]) == (None, "void")
    assert (await road.api.ask("POST", f"invoices/{invoice['id']}/pay")).status == 400


async def test_a_change_that_must_be_paid_or_refused_leaves_nothing_behind(road: Road) -> None:
    at = await Changing.begun(road)
    road.sandbox.stripe.next_charges.decline()
    refused = await at.ask(proration_behavior="always_invoice", payment_behavior="error_if_incomplete")
    assert (refused.status, refused.error["decline_code"]) == (402, "insufficient_funds")
    now = await at.now()
    assert (now["items"]["data"][0]["price"]["id"], now["latest_invoice"]["id"]) == (
        at.item["price"]["id"],
        at.subscription["latest_invoice"]["id"],
    )


async def test_without_a_payment_behavior_an_unpaid_change_is_made_and_owed(road: Road) -> None:
    at = await Changing.begun(road)
    road.sandbox.stripe.next_charges.decline()
    now = await at.change(proration_behavior="always_invoice")
    assert (now["status"], now["items"]["data"][0]["price"]["id"]) == ("past_due", at.higher["id"])


async def test_a_planned_change_begins_with_the_next_period_and_then_the_schedule_lets_go(road: Road) -> None:
    at = await Changing.begun(road)
    cheaper = await road.price(5_000)
    schedule = await at.plan(cheaper["id"], metadata={"planned": "yes"})
    assert ((await at.now())["schedule"], at.money) == (schedule["id"], 15_000)
    preview = await road.api.post("invoices/create_preview", {"schedule": schedule["id"]})
    assert amounts(preview) == [5_000]
    await road.pass_time(WEEK + HOUR)
    now = await at.now()
    [item] = now["items"]["data"]
    assert (item["price"]["id"], now["metadata"]["planned"]) == (cheaper["id"], "yes")
    assert amounts(now["latest_invoice"]) == [5_000]
    assert now["latest_invoice"]["billing_reason"] == "subscription_cycle"
    await road.pass_time(DAY)
    released = road.sandbox.stripe.get(schedule["id"])
    assert ((await at.now())["schedule"], released["status"]) == (None, "released")
    assert released["released_subscription"] == at.subscription["id"]
    await road.pass_time(WEEK)
    assert amounts((await at.now())["latest_invoice"]) == [5_000]


async def test_a_planned_interval_may_begin_anew_with_its_phase(road: Road) -> None:
    at = await Changing.begun(road)
    monthly = await road.price(50_000, recurring={"interval": "month"})
    await at.plan(monthly["id"], billing_cycle_anchor="phase_start")
    await road.pass_time(WEEK + HOUR)
    now = await at.now()
    [item] = now["items"]["data"]
    assert (item["current_period_start"], now["billing_cycle_anchor"]) == (at.item["current_period_end"],) * 2
    assert item["current_period_end"] - item["current_period_start"] >= 28 * DAY


async def test_a_released_plan_leaves_everything_as_it_was(road: Road) -> None:
    at = await Changing.begun(road)
    schedule = await at.plan((await road.price(5_000))["id"])
    await road.api.post(f"subscription_schedules/{schedule['id']}/release")
    assert (await at.now())["schedule"] is None
    await road.pass_time(WEEK + HOUR)
    assert amounts((await at.now())["latest_invoice"]) == [15_000]


@pytest.mark.parametrize(("reason", "event"), [("by hand", "canceled"), ("unpaid", "aborted")])
async def test_a_plan_ends_with_its_subscription(road: Road, reason: str, event: str) -> None:
    at = await Changing.begun(road)
    schedule = await at.plan((await road.price(5_000))["id"], duration={"interval": "month"})
    if reason == "by hand":
        await road.api.ask("DELETE", at.path)
    else:
        road.sandbox.stripe.next_charges.decline(4)
        await road.pass_time(2 * WEEK)
    assert road.sandbox.stripe.get(schedule["id"])["status"] == "canceled"
    assert f"subscription_schedule.{event}" in road.types


async def test_the_portal_can_not_cancel_what_a_schedule_manages(road: Road) -> None:
    at = await Changing.begun(road)
    features = {
        "subscription_cancel": {"enabled": True},
        "invoice_history": {"enabled": True},
        "payment_method_update": {"enabled": True},
    }
    configuration = await road.api.post("billing_portal/configurations", {"features": features})
    given = {"customer": at.subscription["customer"], "configuration": configuration["id"], "return_url": "https://x.y"}
    page = (await road.api.post("billing_portal/sessions", given))["url"]
    await at.plan((await road.price(5_000))["id"])
    async with road.http.get(page) as answer:
        assert "cancel-subscription" not in await answer.text()
    await road.submit(page, action="cancel", subscription=at.subscription["id"])
    assert (await at.now())["cancel_at"] is None
