"""The second call of a planned change is owed only for the schedule that the first one made, and only while it is still wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from billing.call_now import call_now
from billing.cancel_subscription import cancel_subscription
from billing.change_plan import Agreed, change_plan
from billing.keep_subscription import keep_subscription
from billing.perform_calls import perform_calls
from billing.undo_change import undo_change
from domain.call import Aim
from domain.error import StillAsking
from domain.plan_call import manage
from storage.operations import Operation
from tests.billing.lane import another_worker
from tests.billing.test_change_plan import agree, look, preview, subscribed
from tests.billing.test_dunning import HOUR, WEEK, calls, pass_time
from tests.billing.test_wishes import plan_something

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from domain.subscriber import Known
    from tests.support.shop import Shop

    Act = Callable[[Shop, Known], Awaitable[None]]


async def _undoes(shop: Shop, who: Known) -> None:
    await undo_change(shop.ctx, who)


async def _cancels_and_keeps(shop: Shop, who: Known) -> None:
    await cancel_subscription(shop.ctx, who, wish="1")
    await keep_subscription(shop.ctx, who, wish="2")


async def _is_released_in_the_dashboard(shop: Shop, who: Known) -> None:
    schedule = (await look(shop, who)).schedule
    await shop.ctx.work.post(f"/v1/subscription_schedules/{schedule}/release", {}, key="by hand")


async def _makes_the_first_call(shop: Shop, who: Known) -> None:
    """And is killed before the second."""
    shown = await preview(shop, who, "basic")
    await call_now(shop.ctx, who.id, manage(shown.row, shown.choice, shown.price, date=shown.date))


async def _loses_the_answer_of_the_first_call(shop: Shop, who: Known) -> None:
    agreed = Agreed.to(await preview(shop, who, "basic"))
    shop.sandbox.stripe.faults.drop_next(5, applied=True, match="POST /v1/subscription_schedules")
    with pytest.raises(StillAsking):
        await change_plan(shop.ctx, who, agreed)
    shop.sandbox.stripe.faults.clear()
    worker, _ = another_worker(shop, ahead_ms=10_000)
    try:
        assert await perform_calls(worker) == 1
    finally:
        await worker.work.close()
    heard_of = await Operation.get(kind=Aim.MANAGE)
    assert (heard_of.state, heard_of.result_ref) == ("succeeded", "subscription_schedules")


async def _plan_of_the_operator_is_left_alone(shop: Shop, who: Known) -> None:
    """Somebody makes a schedule in the Dashboard that changes no price; whatever is looked at and called then, it stays so."""
    assert (await look(shop, who)).schedule is None
    schedule = await plan_something(shop, who)
    for _ in range(2):
        await pass_time(shop, who, 60)
    row = await look(shop, who)
    assert (row.schedule, row.coming) == (schedule, None)
    assert calls(shop, f"/{schedule}") == []
    await pass_time(shop, who, WEEK + 2 * HOUR)
    assert (await look(shop, who)).tier == "premium"


@pytest.mark.parametrize("takes_back", [_undoes, _cancels_and_keeps, _is_released_in_the_dashboard])
async def test_a_smaller_plan_that_was_taken_back_is_not_written_into_a_schedule_of_the_operator_d6(
    shop_without_trials: Shop, takes_back: Act
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await agree(shop, who, "basic")
    await takes_back(shop, who)
    await _plan_of_the_operator_is_left_alone(shop, who)


@pytest.mark.parametrize("takes_back", [_undoes, _cancels_and_keeps, _is_released_in_the_dashboard])
async def test_nor_is_one_whose_first_answer_was_lost_d6(shop_without_trials: Shop, takes_back: Act) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await _loses_the_answer_of_the_first_call(shop, who)
    await pass_time(shop, who, 60)
    assert (await look(shop, who)).coming is not None
    await takes_back(shop, who)
    await _plan_of_the_operator_is_left_alone(shop, who)


async def test_nor_is_one_that_was_released_in_the_dashboard_before_it_was_whole_d6(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await _makes_the_first_call(shop, who)
    await _is_released_in_the_dashboard(shop, who)
    await _plan_of_the_operator_is_left_alone(shop, who)


@pytest.mark.parametrize("cut", [_makes_the_first_call, _loses_the_answer_of_the_first_call])
async def test_a_smaller_plan_that_is_still_wanted_is_finished_where_its_person_was_cut_off(
    shop_without_trials: Shop, cut: Act
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await cut(shop, who)
    for _ in range(2):
        await pass_time(shop, who, 60)
    row = await look(shop, who)
    assert row.coming is not None
    assert row.coming.tier == "basic"
    assert len(shop.sandbox.stripe.objects("subscription_schedule")) == 1
