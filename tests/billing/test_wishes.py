"""What people and admins wish of a subscription: cancel, keep, pause, resume, a trial moved; each once, and shown as Stripe has it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from billing.cancel_subscription import cancel_subscription
from billing.end_grant import end_grant
from billing.give_grant import give_grant
from billing.greet_subscriber import greet_subscriber
from billing.keep_subscription import keep_subscription
from billing.move_trial import move_trial
from billing.pause_subscription import pause_subscription
from billing.perform_calls import perform_calls
from billing.resume_subscription import resume_subscription
from billing.tell_why import tell_why
from domain.access import Level
from domain.error import MovedOn, PaymentOwed, StillAsking
from storage.access_decisions import AccessDecision
from storage.audit_log import AuditEntry
from storage.outbox import OutboxNotice
from tests.billing.lane import another_worker, pay
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
from tests.support.shop import ADMIN, Shop, person

if TYPE_CHECKING:
    from domain.subscriber import Known


async def settled(shop: Shop) -> Known:
    """Ada paid, and was looked at."""
    who = await pay(shop)
    await look(shop, who)
    return who


async def told(kind: str) -> list[dict[str, Any]]:
    return [row.details for row in await OutboxNotice.filter(kind=kind).order_by("id")]


async def access() -> tuple[str, str]:
    row = await AccessDecision.get()
    return row.level, row.reason


async def test_a_cancelled_plan_stays_open_to_its_end_and_then_closes_d1(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    row = await cancel_subscription(shop.ctx, who, wish="1")
    assert row.cancel_at == row.period_end
    assert the_subscription(shop)["cancel_at_period_end"] is True
    assert await access() == (Level.FULL, "subscription.paid")
    assert [one["at"] for one in await told("cancel_scheduled")] == [row.period_end.isoformat()]
    await tell_why(shop.ctx, who, "too_expensive")
    assert the_subscription(shop)["cancellation_details"]["feedback"] == "too_expensive"
    await pass_time(shop, who, WEEK + HOUR)
    assert await access() == (Level.NONE, "subscription.ended")
    assert charges(shop) == ["succeeded"]
    assert len(await told("access_closed")) == 1


async def test_cancelling_and_taking_it_back_at_once_is_one_pair_of_messages_at_most_d2(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await an_hour_begins(shop)
    for round_ in range(3):
        await cancel_subscription(shop.ctx, who, wish=f"{round_}")
        row = await keep_subscription(shop.ctx, who, wish=f"{round_}")
        assert row.cancel_at is None
    assert len(await told("cancel_scheduled")) <= 1
    assert len(await told("cancel_undone")) <= 1
    await pass_time(shop, who, WEEK + 2 * HOUR)
    assert await access() == (Level.FULL, "subscription.paid")
    assert charges(shop) == ["succeeded", "succeeded"]


async def an_hour_begins(shop: Shop) -> None:
    """What is wished within an hour is one wish."""
    now = shop.ctx.clock.now()
    shop.sandbox.clock.move(HOUR - now.timestamp() % HOUR + 60)


async def test_who_cancels_again_hours_after_they_kept_it_hears_that_it_is_cancelled_again(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    for round_ in range(2):
        await cancel_subscription(shop.ctx, who, wish=f"{round_}")
        assert len(await told("cancel_scheduled")) == round_ + 1
        await pass_time(shop, who, 2 * HOUR)
        await keep_subscription(shop.ctx, who, wish=f"{round_}")
        assert len(await told("cancel_undone")) == round_ + 1
    assert len({one["at"] for one in await told("cancel_scheduled")}) == 1


async def test_what_the_portal_cancelled_by_a_date_is_kept_by_the_bot(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    ends = the_subscription(shop)["items"]["data"][0]["current_period_end"]
    await shop.ctx.work.post(f"/v1/subscriptions/{the_subscription(shop)['id']}", {"cancel_at": ends}, key="portal")
    await look(shop, who)
    await keep_subscription(shop.ctx, who, wish="1")
    assert the_subscription(shop)["cancel_at"] is None


async def test_what_was_kept_and_cancelled_anew_in_the_portal_before_anybody_looked_is_kept_all_the_same_d25(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await cancel_subscription(shop.ctx, who, wish="1")
    path = f"/v1/subscriptions/{the_subscription(shop)['id']}"
    await shop.ctx.work.post(path, {"cancel_at_period_end": False}, key="portal keeps")
    ends = the_subscription(shop)["items"]["data"][0]["current_period_end"]
    await shop.ctx.work.post(path, {"cancel_at": ends}, key="portal cancels")
    for _ in range(2):  # a double tap
        row = await keep_subscription(shop.ctx, who, wish="2")
        assert (row.cancel_at, the_subscription(shop)["cancel_at"]) == (None, None)
    await shop.ctx.work.post(path, {"cancel_at": ends}, key="portal cancels again")
    await look(shop, who)
    await shop.ctx.work.post(path, {"cancel_at": ""}, key="portal keeps again")
    await shop.ctx.work.post(path, {"cancel_at_period_end": True}, key="an operator cancels")
    assert (await keep_subscription(shop.ctx, who, wish="3")).cancel_at is None
    assert the_subscription(shop)["cancel_at_period_end"] is False


async def test_cancelling_while_a_payment_is_owed_ends_it_at_once_and_dunning_stops_d3(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    row = await cancel_subscription(shop.ctx, who, wish="1")
    assert (row.living, the_subscription(shop)["status"]) == (False, "canceled")
    assert (await access())[0] == Level.NONE
    tried = charges(shop)
    await pass_time(shop, who, 8 * DAY)
    assert charges(shop) == tried
    (bill,) = [one for one in shop.sandbox.stripe.objects("invoice") if one["status"] == "open"]
    assert bill["auto_advance"] is False


async def test_a_cancellation_taken_back_in_the_free_days_leaves_a_trial_d4(shop: Shop) -> None:
    who = await settled(shop)
    row = await cancel_subscription(shop.ctx, who, wish="1")
    assert (row.status, row.cancel_at) == ("trialing", row.trial_end)
    row = await keep_subscription(shop.ctx, who, wish="2")
    assert (row.status, row.cancel_at) == ("trialing", None)
    assert charges(shop) == []
    with pytest.raises(MovedOn):
        await keep_subscription(shop.ctx, who, wish="3")


async def test_a_pause_delivers_and_bills_nothing_and_ends_by_itself_with_credit(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    row, until = await pause_subscription(shop.ctx, who, days=14, wish="1")
    assert row.status == "paused"
    assert until is not None
    assert await access() == (Level.NONE, "subscription.paused")
    assert [one["resumes_at"] for one in await told("paused")] == [until.isoformat()]
    assert await told("access_closed") == []
    await pass_time(shop, who, 13 * DAY)
    assert (await access())[1] == "subscription.paused"
    assert charges(shop) == ["succeeded"]
    await pass_time(shop, who, DAY + HOUR)
    assert await access() == (Level.FULL, "subscription.paid")
    assert len(await told("resumed")) == 1
    assert await told("access_restored") == []
    assert len(calls(shop, "/resume")) == 1


async def test_a_pause_ended_early_is_resumed_once_and_charged_once(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pass_time(shop, who, 3 * DAY)
    await pause_subscription(shop.ctx, who, days=14, wish="1")
    rows = await asyncio.gather(
        *(resume_subscription(shop.ctx, who, wish="2") for _ in range(3)), return_exceptions=True
    )
    assert any(getattr(row, "status", None) == "active" for row in rows)
    assert len(calls(shop, "/resume")) == 1
    assert charges(shop) == ["succeeded", "succeeded"]
    await pass_time(shop, who, 15 * DAY)
    assert len(calls(shop, "/resume")) == 1


async def test_a_resumption_that_is_refused_stays_paused_until_its_bill_is_paid(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pass_time(shop, who, 3 * DAY)
    await pause_subscription(shop.ctx, who, days=14, wish="1")
    shop.sandbox.stripe.next_charges.decline(1)
    row = await resume_subscription(shop.ctx, who, wish="2")
    assert row.status == "paused"
    assert await access() == (Level.NONE, "subscription.paused_unpaid")
    with pytest.raises(PaymentOwed):
        await resume_subscription(shop.ctx, who, wish="3")
    await change_card(shop, who, "5555555555554444")
    await look(shop, who)
    while await perform_calls(shop.ctx):
        await shop.settle()
    assert await access() == (Level.FULL, "subscription.paid")
    assert charges(shop).count("succeeded") == 2


@pytest.mark.parametrize("applied", [True, False], ids=["acted", "not-acted"])
async def test_a_resumption_whose_answer_is_lost_is_made_once(shop_without_trials: Shop, *, applied: bool) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pass_time(shop, who, 3 * DAY)
    row, _ = await pause_subscription(shop.ctx, who, days=14, wish="1")
    shop.sandbox.stripe.faults.drop_next(5, applied=applied, match=f"POST /v1/subscriptions/{row.ref}/resume")
    with pytest.raises(StillAsking):
        await resume_subscription(shop.ctx, who, wish="2")
    shop.sandbox.stripe.faults.clear()
    later, _ = another_worker(shop, ahead_ms=10_000)
    try:
        await perform_calls(later)
    finally:
        await later.work.close()
    await look(shop, who)
    assert await access() == (Level.FULL, "subscription.paid")
    assert charges(shop) == ["succeeded", "succeeded"]


async def test_nobody_pauses_longer_than_the_operator_lets_them(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    for days in (29, 56, 0):
        with pytest.raises(MovedOn):
            await pause_subscription(shop.ctx, who, days=days, wish="1")
    assert calls(shop, "/pause") == []


async def test_an_admin_moves_free_days_and_words_and_deadlines_follow_d14(shop: Shop) -> None:
    who = await settled(shop)
    before = the_subscription(shop)["trial_end"]
    row = await move_trial(shop.ctx, who.telegram_id, by=timedelta(days=7), wish="1", admin=ADMIN)
    assert the_subscription(shop)["trial_end"] == before + WEEK
    assert row.trial_end is not None
    assert (await AccessDecision.get()).until == row.trial_end
    assert [one["until"] for one in await told("trial_moved")] == [row.trial_end.isoformat()]
    assert {one["until"] for one in await told("trial_ending")} >= {row.trial_end.isoformat()}
    line = await AuditEntry.get(action="subscription.move_trial")
    assert line.actor == f"admin:{ADMIN}"
    await pass_time(shop, who, 10 * DAY)
    assert await access() == (Level.FULL, "subscription.trialing")
    assert charges(shop) == []


async def test_free_days_that_are_ended_now_are_charged_once_d14(shop: Shop) -> None:
    who = await settled(shop)
    rows = await asyncio.gather(
        *(move_trial(shop.ctx, who.telegram_id, by=None, wish="1", admin=ADMIN) for _ in range(2)),
        return_exceptions=True,
    )
    assert any(getattr(row, "status", None) == "active" for row in rows)
    assert charges(shop) == ["succeeded"]
    assert await access() == (Level.FULL, "subscription.paid")
    with pytest.raises(MovedOn):
        await move_trial(shop.ctx, who.telegram_id, by=timedelta(days=7), wish="2", admin=ADMIN)


@pytest.mark.parametrize(
    ("wish", "status", "reason", "notice"),
    [
        ("cancel", "canceled", "subscription.ended", "access_closed"),
        ("pause", "paused", "subscription.paused_after_trial", "paused"),
        ("create_invoice", "past_due", "payment.failed", "payment_failed"),
    ],
)
async def test_free_days_without_a_card_end_as_stripe_is_told_d15(
    shop: Shop, wish: str, status: str, reason: str, notice: str
) -> None:
    shop.sandbox.stripe.dashboard.retry_days, shop.sandbox.stripe.dashboard.after_retries = (), "past_due"
    who = await settled(shop)
    row = the_subscription(shop)
    settings = {"end_behavior": {"missing_payment_method": wish}}
    await shop.ctx.work.post(f"/v1/subscriptions/{row['id']}", {"trial_settings": settings}, key="settings")
    row["default_payment_method"] = None
    await pass_time(shop, who, WEEK + HOUR + 60)
    assert the_subscription(shop)["status"] == status
    assert (await access())[1] == reason
    assert len(await told(notice)) == 1
    assert charges(shop) == []


async def test_what_an_admin_gave_survives_whatever_stripe_tells_d23(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    for _ in range(2):
        await give_grant(shop.ctx, who.telegram_id, tier="premium", lasts=timedelta(days=30), wish="1", admin=ADMIN)
    assert (await AccessDecision.get()).tier == "premium"
    await cancel_subscription(shop.ctx, who, wish="1")
    await pass_time(shop, who, 2 * WEEK)
    assert the_subscription(shop)["status"] == "canceled"
    row = await AccessDecision.get()
    assert (row.level, row.tier, row.reason) == (Level.FULL, "premium", "grant.given")
    await pass_time(shop, who, 17 * DAY)
    assert (await access())[0] == Level.NONE
    assert len(await AuditEntry.filter(action="grant.given")) == 1


async def test_a_gift_opens_for_somebody_whom_stripe_does_not_know_and_is_taken_back(shop: Shop) -> None:
    who = await greet_subscriber(shop.ctx, person())
    await give_grant(shop.ctx, who.telegram_id, tier="basic", lasts=None, wish="1", admin=ADMIN)
    assert await access() == (Level.FULL, "grant.given")
    assert await end_grant(shop.ctx, who.telegram_id, admin=ADMIN) == 1
    assert await access() == (Level.NONE, "nothing.bought")
    assert await end_grant(shop.ctx, who.telegram_id, admin=ADMIN) == 0


def with_policy(shop: Shop, **said: Any) -> Shop:  # noqa: ANN401  # as the file may say it
    """The same shop under other decisions of its operator."""
    sold = replace(shop.ctx.catalogue, policy=replace(shop.ctx.catalogue.policy, **said))
    return replace(shop, ctx=replace(shop.ctx, catalogue=sold))


@pytest.mark.parametrize(("said", "left"), [("void", "void"), ("keep", "open")])
async def test_the_open_bill_of_who_cancels_in_debt_follows_the_policy_d3(
    shop_without_trials: Shop, said: str, left: str
) -> None:
    shop = with_policy(shop_without_trials, bill_after_cancel=said)
    who = await in_debt(shop)
    await cancel_subscription(shop.ctx, who, wish="1")
    await pass_time(shop, who, 60)
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")] == ["paid", left]
    await pass_time(shop, who, 60)
    assert len(calls(shop, "/void")) == (left == "void")


async def test_nobody_pauses_where_the_operator_does_not_let_them(shop_without_trials: Shop) -> None:
    shop = with_policy(shop_without_trials, longest_pause=timedelta(0))
    who = await settled(shop)
    with pytest.raises(MovedOn):
        await pause_subscription(shop.ctx, who, days=7, wish="1")


@pytest.mark.parametrize(("credit", "taken"), [(True, 0), (False, 15_000)])
async def test_unused_time_is_credited_or_kept_as_the_operator_says(
    shop_without_trials: Shop,
    credit: bool,  # noqa: FBT001  # a table
    taken: int,
) -> None:
    shop = with_policy(shop_without_trials, credit_unused=credit)
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    await resume_subscription(shop.ctx, who, wish="2")
    bill = shop.sandbox.stripe.objects("invoice")[-1]
    assert bill["total"] == pytest.approx(taken, abs=30)


async def test_an_unpaid_plan_is_paused_at_the_end_and_goes_on_when_its_debt_is_paid_without_another_bill_e11(
    shop_without_trials: Shop,
) -> None:
    shop = with_policy(shop_without_trials, at_the_end="pause")
    who = await in_debt(shop)
    for _ in range(13):
        await pass_time(shop, who, 12 * HOUR + 60)
    row = the_subscription(shop)
    assert (row["status"], row["status_details"]["paused"]["subscription"]["type"]) == ("paused", "pause_requested")
    assert await access() == (Level.NONE, "subscription.paused_unpaid")
    assert len(await told("access_closed")) == 1
    assert await told("paused") == []
    assert shop.sandbox.stripe.objects("invoiceitem") == [], "time that was never paid is not credited"
    await pass_time(shop, who, 3 * WEEK)
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")] == ["paid", "open"]
    shop.sandbox.stripe.next_charges.clear()
    await change_card(shop, who, "5555555555554444")
    await look(shop, who)
    for _ in range(3):
        await pass_time(shop, who, 60)
    assert the_subscription(shop)["status"] == "active"
    assert await access() == (Level.FULL, "subscription.paid")
    assert [one["status"] for one in shop.sandbox.stripe.objects("invoice")] == ["paid", "paid"]
    assert charges(shop).count("succeeded") == 2
    assert len(await told("resumed")) == 1
    assert await told("win_back") == []


async def test_what_stripe_will_not_pause_ends_a_day_later_e11(shop_without_trials: Shop) -> None:
    shop = with_policy(shop_without_trials, at_the_end="pause")
    who = await in_debt(shop)
    the_subscription(shop)["billing_mode"] = {"type": "classic"}
    for _ in range(13):
        await pass_time(shop, who, 12 * HOUR + 60)
    assert the_subscription(shop)["status"] == "past_due"
    await pass_time(shop, who, DAY)
    assert the_subscription(shop)["status"] == "canceled"


@pytest.mark.parametrize(
    ("after", "status", "reason"),
    [
        ("cancel", "canceled", "subscription.ended"),
        ("unpaid", "unpaid", "payment.given_up"),
        ("pause", "paused", "subscription.paused_unpaid"),
    ],
)
async def test_however_stripe_ends_a_debt_access_closes_once_and_it_is_said_once_e11(
    shop_without_trials: Shop, after: str, status: str, reason: str
) -> None:
    shop = with_policy(shop_without_trials, retries="stripe", at_the_end="leave")
    who = await settled(shop)
    shop.sandbox.stripe.dashboard.after_retries = after
    shop.sandbox.stripe.next_charges.decline(99)
    for _ in range(16):
        await pass_time(shop, who, DAY)
    assert the_subscription(shop)["status"] == status
    assert await access() == (Level.NONE, reason)
    assert len(await told("access_closed")) == 1
    assert len(await told("win_back")) == (after == "cancel")


async def test_grace_that_is_longer_than_the_retries_closes_once_e18(shop_without_trials: Shop) -> None:
    hour = timedelta(hours=1)
    shop = with_policy(shop_without_trials, retry_after=(hour,), grace=5 * 24 * hour, restricted=6 * 24 * hour)
    who = await in_debt(shop)
    for _ in range(6):
        await pass_time(shop, who, DAY)
    assert (await access())[0] == Level.NONE
    assert len(await told("access_closed")) == 1
    levels = [line.details["level"] for line in await AuditEntry.filter(action="access.closed").order_by("id")]
    assert levels == ["restricted", "none"], "each step is made once"


@pytest.mark.parametrize(
    ("behavior", "level"), [("keep_as_draft", Level.FULL), ("mark_uncollectible", Level.FULL), ("void", Level.NONE)]
)
async def test_while_collection_rests_access_follows_its_behaviour_d10(
    shop_without_trials: Shop, behavior: str, level: Level
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    until = the_subscription(shop)["items"]["data"][0]["current_period_end"] + 3 * DAY
    rest = {"pause_collection": {"behavior": behavior, "resumes_at": until}}
    await shop.ctx.work.post(f"/v1/subscriptions/{the_subscription(shop)['id']}", rest, key="rest")
    await look(shop, who)
    assert await access() == (Level.FULL, "subscription.collection_paused")
    await pass_time(shop, who, WEEK + HOUR)
    assert await access() == (level, "subscription.collection_paused")
    assert charges(shop) == ["succeeded"]
    assert await told("payment_failed") == []
    await pass_time(shop, who, WEEK)
    assert charges(shop) == ["succeeded", "succeeded"]
    assert await access() == (Level.FULL, "subscription.paid")


async def test_a_renewal_that_is_a_draft_closes_nothing_and_warns_nobody_d18(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    said = await OutboxNotice.all().count()
    await pass_time(shop, who, WEEK + 60)
    assert shop.sandbox.stripe.objects("invoice")[-1]["status"] == "draft"
    assert await access() == (Level.FULL, "subscription.renewing")
    assert await OutboxNotice.all().count() == said
    await pass_time(shop, who, HOUR)
    assert await access() == (Level.FULL, "subscription.paid")
    assert await told("access_closed") == []


async def test_a_status_that_nobody_knows_keeps_the_last_decision_and_tells_the_admins_d11(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    the_subscription(shop)["status"] = "hibernating"
    await pass_time(shop, who, 60)
    assert await access() == (Level.FULL, "subscription.unknown_status")
    assert len(await told("admin_unknown_value")) == 1


async def plan_something(shop: Shop, who: Known) -> str:
    """A schedule manages Ada's subscription."""
    made = await shop.ctx.work.post(
        "/v1/subscription_schedules", {"from_subscription": the_subscription(shop)["id"]}, key="schedule"
    )
    await look(shop, who)
    return str(made["id"])


async def test_cancelling_gives_up_the_change_that_was_planned(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    schedule = await plan_something(shop, who)
    row = await cancel_subscription(shop.ctx, who, wish="1")
    assert row.cancel_at == row.period_end
    assert len(calls(shop, f"/{schedule}/release")) == 1
    assert the_subscription(shop)["schedule"] is None


@pytest.mark.parametrize("by", ["flag", "date"])
async def test_keeping_gives_up_the_schedule_that_was_made_for_what_was_to_end(
    shop_without_trials: Shop, by: str
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    if by == "flag":
        await cancel_subscription(shop.ctx, who, wish="1")
    else:
        ends = the_subscription(shop)["items"]["data"][0]["current_period_end"]
        await shop.ctx.work.post(f"/v1/subscriptions/{the_subscription(shop)['id']}", {"cancel_at": ends}, key="portal")
    schedule = await plan_something(shop, who)
    for _ in range(2):  # a double tap
        row = await keep_subscription(shop.ctx, who, wish="2")
        assert (row.cancel_at, row.schedule) == (None, None)
    assert (the_subscription(shop)["cancel_at"], len(calls(shop, f"/{schedule}/release"))) == (None, 1)
    await pass_time(shop, who, WEEK + 2 * HOUR)
    assert await access() == (Level.FULL, "subscription.paid")


async def test_an_end_that_goes_with_its_schedule_is_kept_all_the_same(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await cancel_subscription(shop.ctx, who, wish="1")
    schedule = await plan_something(shop, who)

    def takes_the_end_along(method: str, path: str) -> bool:
        if (method, path) == ("POST", f"/v1/subscription_schedules/{schedule}/release"):
            the_subscription(shop).update(cancel_at=None, cancel_at_period_end=False)
        return False

    shop.sandbox.stripe.faults.fail_next(1, 500, match=takes_the_end_along)
    row = await keep_subscription(shop.ctx, who, wish="2")
    assert (row.cancel_at, row.schedule) == (None, None)
    assert len(calls(shop, f"/subscriptions/{row.ref}")) == 1, "only the cancellation"


async def test_a_schedule_that_came_after_a_plan_was_kept_is_not_given_up_by_a_second_tap(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await cancel_subscription(shop.ctx, who, wish="1")
    await keep_subscription(shop.ctx, who, wish="2")
    schedule = await plan_something(shop, who)
    assert (await keep_subscription(shop.ctx, who, wish="2")).schedule == schedule


async def test_pausing_gives_up_the_change_that_was_planned(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    schedule = await plan_something(shop, who)
    row, until = await pause_subscription(shop.ctx, who, days=7, wish="1")
    assert (row.status, until is not None) == ("paused", True)
    assert len(calls(shop, f"/{schedule}/release")) == 1


async def test_a_wish_that_comes_twice_has_its_outcome_twice_and_is_done_once(shop: Shop) -> None:
    who = await settled(shop)
    before = the_subscription(shop)["trial_end"]
    for _ in range(2):
        row = await move_trial(shop.ctx, who.telegram_id, by=timedelta(days=7), wish="1", admin=ADMIN)
    assert the_subscription(shop)["trial_end"] == before + WEEK
    for _ in range(2):
        row = await cancel_subscription(shop.ctx, who, wish="2")
        assert row.cancel_at is not None
    kept = [await keep_subscription(shop.ctx, who, wish="3") for _ in range(2)]
    assert [row.cancel_at for row in kept] == [None, None]
    assert len(calls(shop, f"/subscriptions/{kept[0].ref}")) == 3
