"""Whose a pause is, what it credits, and what ends it: an old wish of somebody never moves money in what was done later."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from billing.answer_trial import answer_trial
from billing.cancel_subscription import cancel_subscription
from billing.pause_subscription import pause_subscription
from billing.perform_calls import perform_calls
from billing.resume_subscription import resume_subscription
from domain.error import MovedOn, PaymentOwed, StillPaying
from storage import trials
from storage.snapshots import read_snapshot
from storage.wishes import own_pauses
from tests.billing.test_dunning import (
    DAY,
    HOUR,
    WEEK,
    calls,
    change_card,
    charges,
    in_debt,
    look,
    pass_time,
    the_subscription,
)
from tests.billing.test_wishes import settled, told, with_policy

if TYPE_CHECKING:
    from domain.subscriber import Known
    from tests.support.shop import Shop


async def in_the_dashboard(shop: Shop, done: str) -> None:
    """The operator pauses or resumes Ada's subscription there; nobody tells us of it."""
    body = {"type": "subscription", "bill_for": {"unused_time_from": {"type": "none"}}} if done == "pause" else {}
    path = f"/v1/subscriptions/{the_subscription(shop)['id']}/{done}"
    await shop.ctx.work.post(path, body, key=f"dashboard-{done}-{shop.ctx.clock.now().timestamp()}")


async def stays_paused(shop: Shop, who: Known, *, days: int) -> None:
    before = charges(shop)
    for _ in range(days):
        await pass_time(shop, who, DAY)
    assert the_subscription(shop)["status"] == "paused"
    assert charges(shop) == before


async def test_a_pause_from_the_dashboard_after_one_that_ended_by_itself_is_not_ours_to_end(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    await pass_time(shop, who, WEEK + 2 * HOUR)
    await pass_time(shop, who, DAY)
    assert the_subscription(shop)["status"] == "active"
    await in_the_dashboard(shop, "pause")
    await stays_paused(shop, who, days=3)
    assert (await told("paused"))[-1]["resumes_at"] is None


async def test_a_pause_from_the_dashboard_after_one_that_was_ended_early_is_not_ours_to_end(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=14, wish="1")
    await pass_time(shop, who, DAY)
    await resume_subscription(shop.ctx, who, wish="2")
    await pass_time(shop, who, 60)
    await in_the_dashboard(shop, "pause")
    await stays_paused(shop, who, days=15)


async def test_a_pause_from_the_dashboard_within_a_minute_of_our_own_pause_and_resumption_is_not_ours(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=14, wish="1")
    await pass_time(shop, who, 20)
    await resume_subscription(shop.ctx, who, wish="2")
    await pass_time(shop, who, 20)
    await in_the_dashboard(shop, "pause")
    await stays_paused(shop, who, days=15)


async def test_a_pause_that_nobody_told_us_of_is_not_ended_by_the_call_that_was_planned_for_ours(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    shop.sandbox.clock.move(2 * DAY)
    await in_the_dashboard(shop, "resume")
    shop.sandbox.clock.move(DAY)
    await in_the_dashboard(shop, "pause")
    before = charges(shop)
    shop.sandbox.clock.move(WEEK)
    while await perform_calls(shop.ctx):
        await shop.settle()
    assert the_subscription(shop)["status"] == "paused"
    assert charges(shop) == before


async def test_a_pause_from_the_dashboard_after_a_debt_that_was_paid_is_not_ours_to_end_e11(
    shop_without_trials: Shop,
) -> None:
    shop = with_policy(shop_without_trials, at_the_end="pause")
    who = await in_debt(shop)
    for _ in range(13):
        await pass_time(shop, who, 12 * HOUR + 60)
    assert the_subscription(shop)["status"] == "paused"
    await change_card(shop, who, "5555555555554444")
    for _ in range(3):
        await pass_time(shop, who, HOUR)
    assert the_subscription(shop)["status"] == "active"
    await in_the_dashboard(shop, "pause")
    await stays_paused(shop, who, days=3)


async def test_a_second_pause_of_their_own_ends_at_its_own_time(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    await resume_subscription(shop.ctx, who, wish="2")
    await pass_time(shop, who, 5)
    row, until = await pause_subscription(shop.ctx, who, days=14, wish="3")
    assert row.paused_at is not None
    assert until is not None
    assert round((until - row.paused_at) / timedelta(days=1)) == 14
    assert (await told("paused"))[-1]["resumes_at"] == until.isoformat()
    await stays_paused(shop, who, days=13)
    await pass_time(shop, who, DAY + HOUR)
    assert the_subscription(shop)["status"] == "active"


async def test_a_pause_whose_early_resumption_was_refused_is_still_theirs(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pass_time(shop, who, 3 * DAY)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    await pass_time(shop, who, DAY)
    shop.sandbox.stripe.next_charges.decline(1)
    row = await resume_subscription(shop.ctx, who, wish="2")
    assert list(await own_pauses(who.id, await read_snapshot(who.id))) == [row.ref]
    await look(shop, who)


async def test_a_plan_that_was_paid_just_before_its_end_was_wished_is_not_ended(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    shop.sandbox.stripe.next_charges.clear()
    (bill,) = [one for one in shop.sandbox.stripe.objects("invoice") if one["status"] == "open"]
    await shop.ctx.work.post(f"/v1/invoices/{bill['id']}/pay", {}, key="hosted")
    with pytest.raises(MovedOn):
        await cancel_subscription(shop.ctx, who, wish="1")
    assert the_subscription(shop)["status"] == "active"
    row = await cancel_subscription(shop.ctx, who, wish="2")
    assert (row.status, row.cancel_at) == ("active", row.period_end)


async def test_free_days_that_were_charged_before_somebody_ended_them_are_a_paid_plan_that_stays(shop: Shop) -> None:
    who = await settled(shop)
    (trial,) = await trials.of(who.id)
    await trials.mark_seen(trial.subscription_ref, others=[5])
    shop.sandbox.clock.move(8 * DAY)
    await shop.sandbox.stripe.run_due()
    assert charges(shop) == ["succeeded"]
    with pytest.raises(MovedOn):
        await answer_trial(shop.ctx, who, trial.id, pay=False)
    assert the_subscription(shop)["status"] == "active"


async def renewing(shop: Shop, *, seconds: int, declines: int = 0) -> Known:
    """Ada paid a week, and the next began so many seconds ago; Stripe does not try its bill again. Our rows have not seen it."""
    shop.sandbox.stripe.dashboard.retry_days = ()
    shop.sandbox.stripe.dashboard.after_retries = "past_due"
    who = await settled(shop)
    shop.sandbox.stripe.next_charges.decline(declines, "insufficient_funds")
    shop.sandbox.clock.move(WEEK + seconds)
    await shop.sandbox.stripe.run_due()
    return who


@pytest.mark.parametrize("seen", [True, False], ids=["seen", "not-seen"])
@pytest.mark.parametrize(
    ("seconds", "declines", "error"), [(HOUR, 9, PaymentOwed), (600, 0, StillPaying)], ids=["past-due", "draft"]
)
async def test_time_that_nobody_has_paid_for_yet_is_not_paused_and_not_credited(
    shop_without_trials: Shop,
    seconds: int,
    declines: int,
    error: type[Exception],
    *,
    seen: bool,
) -> None:
    shop = shop_without_trials
    who = await renewing(shop, seconds=seconds, declines=declines)
    if seen:
        await look(shop, who)
    with pytest.raises(error):
        await pause_subscription(shop.ctx, who, days=7, wish="1")
    assert the_subscription(shop)["status"] != "paused"
    assert shop.sandbox.stripe.objects("invoiceitem") == []


async def test_a_renewal_that_is_paid_can_be_paused_again(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await renewing(shop, seconds=600)
    with pytest.raises(StillPaying):
        await pause_subscription(shop.ctx, who, days=7, wish="1")
    await pass_time(shop, who, 2 * HOUR)
    row, _ = await pause_subscription(shop.ctx, who, days=7, wish="2")
    assert row.status == "paused"


async def test_a_pause_does_not_end_by_itself_beside_an_open_bill_and_does_when_that_is_gone(
    shop_without_trials: Shop,
) -> None:
    shop = with_policy(shop_without_trials, at_the_end="leave")
    who = await settled(shop)
    await pass_time(shop, who, 3 * DAY)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    shop.sandbox.stripe.next_charges.decline(99)
    await resume_subscription(shop.ctx, who, wish="2")
    for _ in range(9):
        await pass_time(shop, who, DAY)
    assert len(calls(shop, "/resume")) == 1
    (bill,) = [one for one in shop.sandbox.stripe.objects("invoice") if one["status"] == "open"]
    await shop.ctx.work.post(f"/v1/invoices/{bill['id']}/void", {}, key="dashboard-void")
    shop.sandbox.stripe.next_charges.clear()
    for _ in range(2):
        await pass_time(shop, who, HOUR)
    assert the_subscription(shop)["status"] == "active"
    assert len(calls(shop, "/resume")) == 2
