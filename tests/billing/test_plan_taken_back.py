"""What is done instead of a planned change, and is refused or cut: its person hears that the plan was taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from billing.cancel_subscription import cancel_subscription
from billing.pause_subscription import pause_subscription
from billing.perform_calls import perform_calls
from domain.error import PlanTakenBack, StillTakingBack, StripeRefused
from tests.billing.lane import another_worker
from tests.billing.test_change_plan import agree, look, notices, subscribed, taken

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from domain.subscriber import Known
    from tests.support.shop import Shop

    Act = Callable[[Shop, Known], Awaitable[object]]


async def _goes_up(shop: Shop, who: Known) -> object:
    return await agree(shop, who, "enterprise")


async def _cancels(shop: Shop, who: Known) -> object:
    return await cancel_subscription(shop.ctx, who, wish="1")


async def _pauses(shop: Shop, who: Known) -> object:
    return await pause_subscription(shop.ctx, who, days=7, wish="1")


ACTS = pytest.mark.parametrize("act", [_goes_up, _cancels, _pauses])


def _to_the_subscription(method: str, path: str) -> bool:
    return method == "POST" and path.startswith("/v1/subscriptions/")


def _after(seen: list[str], method: str, path: str) -> bool:
    """Everything from the release of the schedule on."""
    if seen:
        return True
    if path.endswith("/release"):
        seen.append(path)
    return False


async def _planning(shop: Shop) -> Known:
    who = await subscribed(shop, "premium")
    await agree(shop, who, "basic")
    assert (await look(shop, who)).coming is not None
    return who


@ACTS
async def test_where_what_comes_instead_of_a_plan_is_refused_its_person_hears_that_the_plan_is_gone(
    shop_without_trials: Shop, act: Act
) -> None:
    shop = shop_without_trials
    who = await _planning(shop)
    paid = taken(shop)
    shop.sandbox.stripe.faults.fail_next(1, 400, match=_to_the_subscription)
    with pytest.raises(PlanTakenBack):
        await act(shop, who)
    row = await look(shop, who)
    assert (row.tier, row.schedule, row.cancel_at, row.status) == ("premium", None, None, "active")
    assert (taken(shop), (await notices())[-1]) == (paid, "change_undone")


@ACTS
async def test_where_stripe_goes_away_after_a_plan_was_taken_back_its_person_hears_that_it_is_gone(
    shop_without_trials: Shop, act: Act
) -> None:
    shop = shop_without_trials
    who = await _planning(shop)
    shop.sandbox.stripe.faults.fail_next(90, 500, match=partial(_after, []))
    with pytest.raises(PlanTakenBack):
        await act(shop, who)
    shop.sandbox.stripe.faults.clear()
    assert not await perform_calls(shop.ctx), "nothing is owed behind their back"
    row = await look(shop, who)
    assert (row.tier, row.schedule, row.cancel_at, row.status) == ("premium", None, None, "active")


@ACTS
async def test_where_nobody_knows_yet_whether_a_plan_is_taken_back_its_person_hears_that_nothing_else_was_begun(
    shop_without_trials: Shop, act: Act
) -> None:
    shop = shop_without_trials
    who = await _planning(shop)
    shop.sandbox.stripe.faults.drop_next(9, match=lambda _, path: path.endswith("/release"))
    with pytest.raises(StillTakingBack):
        await act(shop, who)
    shop.sandbox.stripe.faults.clear()
    worker, _ = another_worker(shop, ahead_ms=10_000)
    try:
        assert await perform_calls(worker) == 1
    finally:
        await worker.work.close()
    row = await look(shop, who)
    assert (row.tier, row.schedule, row.cancel_at, row.status) == ("premium", None, None, "active")


async def test_where_nothing_was_planned_a_refusal_is_said_as_it_is(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await look(shop, who)
    shop.sandbox.stripe.faults.fail_next(1, 400, match=_to_the_subscription)
    with pytest.raises(StripeRefused):
        await _cancels(shop, who)
