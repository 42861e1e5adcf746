"""A bill that Stripe can not write out pays for nothing: access closes, the plan ends, and an address pays for no old week."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from billing.check_invariants import find_breaches
from billing.explain_access import explain_access
from billing.read_status import read_status
from sandbox.stripe.tax_account import register
from storage import access_decisions
from storage.operations import Operation
from storage.outbox import OutboxNotice
from tests.billing.test_tax import BERLIN, HOUR, WEEK, look, pass_time, subscribed, switched, told

if TYPE_CHECKING:
    from domain.subscriber import Known
    from sandbox.stripe.store import Obj
    from tests.support.shop import Shop


async def test_who_has_no_address_for_weeks_is_not_let_in_anew_by_each_weeks_bill(shop_without_trials: Shop) -> None:
    shop = await switched(shop_without_trials, automatic_tax=True)
    register(shop.sandbox.stripe.books, "DE")
    who = await subscribed(shop, **BERLIN)
    [customer] = shop.sandbox.stripe.objects("customer")
    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"address": ""})
    await pass_time(shop, WEEK + HOUR)
    levels: list[str] = []
    for _ in range(28):
        await look(shop, who)
        last = await access_decisions.last(who.id)
        assert last is not None
        if not levels or levels[-1] != last.level:
            levels.append(last.level)
        await pass_time(shop, 12 * HOUR)
    assert levels == ["grace", "restricted", "none"]
    closed = await OutboxNotice.get(subscriber_id=who.id, kind="access_closed")
    assert closed.details["placeless"]
    assert [fact.name for fact in (await explain_access(shop.ctx, who)).reasons][-2:] == ["no-address", "ended"]


async def test_a_plan_whose_bill_nobody_can_write_out_ends_before_the_next_and_a_late_address_costs_nothing(
    shop_without_trials: Shop,
) -> None:
    """What ended unpaid is not charged when its person comes back, weeks later, with an address."""
    shop = await switched(shop_without_trials, automatic_tax=True)
    who, customer = await _nowhere(shop)
    for _ in range(6):
        await _later(shop, who, 24)
        assert [one for one in await find_breaches(shop.ctx) if one.name == "case-without-debt"] == []
    [row] = shop.sandbox.stripe.objects("subscription")
    assert row["status"] == "active"
    assert not await told("plan_given_up")
    await _later(shop, who, 13)
    assert row["status"] == "canceled"
    assert [row["status"] for row in shop.sandbox.stripe.objects("invoice")] == ["paid", "draft"]
    assert [one["placeless"] for one in await told("access_closed") + await told("plan_given_up")] == [True, True]
    assert not await told("payment_failed")
    assert not (await read_status(shop.ctx, who)).bill_stuck
    assert await Operation.filter(kind="dunning.retry").count() == 0

    await pass_time(shop, 3 * WEEK)
    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"address": {"country": "US", "postal_code": "10001"}})
    await look(shop, who)
    assert await Operation.filter(kind="invoice.write_out").count() == 0
    assert [row["status"] for row in shop.sandbox.stripe.objects("invoice")] == ["paid", "draft"]


async def test_where_plans_are_left_an_address_pays_the_week_that_runs_and_no_week_that_was_closed(
    shop_without_trials: Shop,
) -> None:
    shop = await _taxed(shop_without_trials, at_the_end="leave")
    who, customer = await _nowhere(shop)
    for _ in range(22):
        await _later(shop, who, 24)
    assert [row["status"] for row in shop.sandbox.stripe.objects("invoice")] == ["paid", *4 * ["draft"]]
    assert await access_of(who) == "none"

    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"address": {"country": "US", "postal_code": "10001"}})
    await look(shop, who)
    assert [row["status"] for row in shop.sandbox.stripe.objects("invoice")] == ["paid", *3 * ["draft"], "paid"]
    assert await access_of(who) == "full"
    assert not (await read_status(shop.ctx, who)).bill_stuck


async def test_a_plan_that_rests_for_want_of_an_address_goes_on_with_it(shop_without_trials: Shop) -> None:
    shop = await _taxed(shop_without_trials, at_the_end="pause")
    who, customer = await _nowhere(shop)
    for _ in range(4):
        await _later(shop, who, 39)
    [row] = shop.sandbox.stripe.objects("subscription")
    assert row["status"] == "paused"
    assert [one["placeless"] for one in await told("access_closed") + await told("plan_given_up")] == [True, True]

    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"address": {"country": "US", "postal_code": "10001"}})
    await look(shop, who)
    assert [row["status"] for row in shop.sandbox.stripe.objects("invoice")][:2] == ["paid", "paid"]
    assert row["status"] == "active"
    assert await access_of(who) == "full"


async def _taxed(shop: Shop, *, at_the_end: Literal["pause", "leave"]) -> Shop:
    """The same shop, which leaves or pauses what is not paid."""
    shop = await switched(shop, automatic_tax=True)
    sold = shop.ctx.catalogue
    kept = replace(sold, policy=replace(sold.policy, at_the_end=at_the_end))
    return replace(shop, ctx=replace(shop.ctx, catalogue=kept))


async def _nowhere(shop: Shop) -> tuple[Known, Obj]:
    """A subscriber whose second week's bill waits for an address."""
    who = await subscribed(shop, **BERLIN)
    [customer] = shop.sandbox.stripe.objects("customer")
    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"address": ""})
    await pass_time(shop, WEEK + HOUR)
    await look(shop, who)
    return who, customer


async def _later(shop: Shop, who: Known, hours: int) -> None:
    await pass_time(shop, hours * HOUR)
    await look(shop, who)


async def access_of(who: Known) -> str:
    last = await access_decisions.last(who.id)
    return last.level.value if last else "none"


async def test_a_plan_that_rests_after_several_such_bills_goes_on_when_the_newest_is_paid(
    shop_without_trials: Shop,
) -> None:
    shop = await _taxed(shop_without_trials, at_the_end="pause")
    policy = shop.ctx.catalogue.policy
    longer = replace(shop.ctx.catalogue, policy=replace(policy, restricted=timedelta(days=9)))
    shop = replace(shop, ctx=replace(shop.ctx, catalogue=longer))
    who, customer = await _nowhere(shop)
    for _ in range(10):
        await _later(shop, who, 24)
    [row] = shop.sandbox.stripe.objects("subscription")
    assert row["status"] == "paused"
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")] == ["paid", "draft", "draft"]
    await shop.ctx.work.post(f"/v1/customers/{customer['id']}", {"address": {"country": "US", "postal_code": "10001"}})
    await look(shop, who)
    assert row["status"] == "active"
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")][:3] == ["paid", "draft", "paid"]
    assert await access_of(who) == "full"
