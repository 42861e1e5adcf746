"""A renewal that is not paid: tried again by our timetable, never beside Stripe's, settled by a new card, ended when time is over."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from billing.open_portal import open_portal
from billing.perform_calls import perform_calls
from billing.publish_catalogue import publish_catalogue
from billing.sync import sync_due, sync_now
from domain.access import Level
from domain.call import Aim
from storage.access_decisions import AccessDecision
from storage.dunning_cases import DunningCase
from storage.operations import Operation
from storage.outbox import OutboxNotice
from tests.billing.lane import another_worker, pay
from tests.support.shop import Shop

if TYPE_CHECKING:
    from domain.subscriber import Known

HOUR, DAY, WEEK = 3_600, 86_400, 7 * 86_400
MASTERCARD = "5555555555554444"


async def look(shop: Shop, who: Known) -> None:
    await sync_now(shop.ctx, who.id, reason="test")


async def pass_time(shop: Shop, who: Known, seconds: float) -> None:
    """Time goes by for both sides; what falls due is made, and what it changed is seen."""
    shop.sandbox.clock.move(seconds)
    await shop.sandbox.stripe.run_due()
    await look(shop, who)
    while await perform_calls(shop.ctx):
        await shop.settle()


async def in_debt(shop: Shop, *, declines: int = 99, code: str = "insufficient_funds") -> Known:
    """Ada paid a week, and an hour ago her renewal was refused. Stripe itself does not try again."""
    shop.sandbox.stripe.dashboard.retry_days = ()
    shop.sandbox.stripe.dashboard.after_retries = "past_due"
    who = await pay(shop)
    await shop.settle()
    shop.sandbox.stripe.next_charges.decline(declines, code)
    await pass_time(shop, who, WEEK + HOUR)
    assert (await AccessDecision.get()).level == Level.GRACE
    return who


def calls(shop: Shop, ending: str) -> list[Any]:
    return [
        call for call in shop.sandbox.stripe.calls if call.method in {"POST", "DELETE"} and call.path.endswith(ending)
    ]


def charges(shop: Shop) -> list[str]:
    """How the charges went, oldest first."""
    return [row["status"] for row in sorted(shop.sandbox.stripe.objects("charge"), key=lambda row: row["created"])]


def the_subscription(shop: Shop) -> dict[str, Any]:
    (row,) = shop.sandbox.stripe.objects("subscription")
    return row


async def change_card(shop: Shop, who: Known, card: str) -> None:
    """Ada opens the portal and puts another card in."""
    await publish_catalogue(
        shop.ctx.work, shop.ctx.catalogue, public_url="http://127.0.0.1:9", apply=True, out=lambda _: None
    )
    page = await shop.browser.change_card(await open_portal(shop.ctx, who), card=card)
    assert "The new card is saved" in page.text
    shop.sandbox.stripe.next_charges.clear()


async def test_a_renewal_that_failed_is_tried_after_one_three_and_six_days_and_told_each_time_e1_e2(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    assert len(calls(shop, "/pay")) == 0
    tries: list[int] = []
    for hours in range(1, 156):
        await pass_time(shop, who, HOUR)
        if len(calls(shop, "/pay")) > len(tries):
            tries.append(hours)
    assert tries == [24, 72, 144]
    assert await OutboxNotice.filter(kind="payment_failed").count() == 4
    assert charges(shop) == ["succeeded", "failed", "failed", "failed", "failed"]
    assert {row.state for row in await Operation.filter(kind=Aim.RETRY)} == {"failed"}


async def test_a_try_that_succeeds_recovers_everything_and_the_rest_is_taken_back(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await in_debt(shop, declines=1)
    assert (await DunningCase.get()).decline == "money"
    await pass_time(shop, who, 24 * HOUR)
    assert (await AccessDecision.get()).level == Level.FULL
    assert (await DunningCase.get()).state == "recovered"
    assert charges(shop) == ["succeeded", "failed", "succeeded"]
    left = await Operation.filter(kind__in=[Aim.RETRY, Aim.END]).order_by("id")
    assert [(row.kind, row.state) for row in left] == [
        (Aim.RETRY, "succeeded"),
        (Aim.RETRY, "failed"),
        (Aim.RETRY, "failed"),
        (Aim.END, "failed"),
    ]
    await pass_time(shop, who, 5 * DAY)
    assert len(calls(shop, "/pay")) == 1


@pytest.mark.parametrize("code", ["expired_card", "lost_card", "incorrect_cvc"])
async def test_a_card_that_can_not_work_is_not_tried_again_e6(code: str, shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await in_debt(shop, code=code)
    for _ in range(6):
        await pass_time(shop, who, DAY)
    assert calls(shop, "/pay") == []
    notice = await OutboxNotice.get(kind="payment_failed")
    assert notice.details["decline"] == ("bank" if code == "lost_card" else "card")


async def test_where_stripe_has_a_try_planned_ours_is_not_made_beside_it(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    shop.sandbox.stripe.dashboard.retry_days = (1, 3, 6)
    who = await pay(shop)
    await shop.settle()
    shop.sandbox.stripe.next_charges.decline(99)
    await pass_time(shop, who, WEEK + HOUR)
    for _ in range(8 * 24):
        await pass_time(shop, who, HOUR)
    assert calls(shop, "/pay") == []
    assert charges(shop) == ["succeeded", *["failed"] * 4]


async def test_a_new_card_pays_what_is_open_and_is_charged_from_then_on_e9(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    await change_card(shop, who, MASTERCARD)
    await pass_time(shop, who, 60)
    assert (await AccessDecision.get()).level == Level.FULL
    assert await OutboxNotice.filter(kind="access_restored").count() == 0, "it never closed"
    row = the_subscription(shop)
    (customer,) = shop.sandbox.stripe.objects("customer")
    assert row["default_payment_method"] == customer["invoice_settings"]["default_payment_method"]
    assert row["status"] == "active"
    assert charges(shop) == ["succeeded", "failed", "succeeded"]
    await pass_time(shop, who, 60)
    assert len(calls(shop, "/pay")) == 1


async def test_a_new_card_of_somebody_who_owes_nothing_is_charged_next_time_e9(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await shop.settle()
    await change_card(shop, who, MASTERCARD)
    await pass_time(shop, who, 60)
    await pass_time(shop, who, WEEK + 2 * HOUR)
    newest = max(shop.sandbox.stripe.objects("charge"), key=lambda row: row["created"])
    assert newest["payment_method_details"]["card"]["brand"] == "mastercard"
    assert calls(shop, "/pay") == []


async def test_after_the_whole_timetable_the_subscription_ends_before_a_second_bill_e4_e11(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    for _ in range(16):
        await pass_time(shop, who, 12 * HOUR)
    assert the_subscription(shop)["status"] == "canceled"
    assert (await AccessDecision.get()).level == Level.NONE
    assert (await DunningCase.get()).state == "ended"
    assert len(calls(shop, the_subscription(shop)["id"])) == 1
    assert await OutboxNotice.filter(kind="access_closed").count() == 1
    assert await OutboxNotice.filter(kind="win_back").count() == 1
    assert sum(row["status"] == "open" for row in shop.sandbox.stripe.objects("invoice")) == 1


async def test_an_end_that_stripe_refuses_is_asked_for_each_day_until_it_is_made_e4(shop_without_trials: Shop) -> None:
    """A key that lacks a right, say: nobody stays in for ever because of it, and nobody is charged meanwhile."""
    shop = shop_without_trials
    who = await in_debt(shop)
    shop.sandbox.stripe.faults.fail_next(2, 403, match="DELETE /v1/subscriptions")
    for _ in range(13):
        await pass_time(shop, who, 12 * HOUR)
    assert [row.state for row in await Operation.filter(kind=Aim.END).order_by("id")] == ["failed", "open"]
    for _ in range(3):
        await pass_time(shop, who, 12 * HOUR)
    assert [row.state for row in await Operation.filter(kind=Aim.END).order_by("id")] == ["failed", "failed", "open"]
    assert the_subscription(shop)["status"] == "past_due"
    for _ in range(2):
        await pass_time(shop, who, 12 * HOUR)
    assert [row.state for row in await Operation.filter(kind=Aim.END).order_by("id")] == [
        "failed",
        "failed",
        "succeeded",
    ]
    assert the_subscription(shop)["status"] == "canceled"
    assert await OutboxNotice.filter(kind="admin_call_refused").count() == 2


async def test_whoever_pays_in_the_last_moment_keeps_everything_e3(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    for _ in range(6):
        await pass_time(shop, who, DAY)
    shop.sandbox.stripe.next_charges.clear()
    (bill,) = [row for row in shop.sandbox.stripe.objects("invoice") if row["status"] == "open"]
    shop.sandbox.clock.move(12 * HOUR)
    await shop.ctx.work.post(f"/v1/invoices/{bill['id']}/pay")
    await perform_calls(shop.ctx)
    assert the_subscription(shop)["status"] == "active"
    assert (await Operation.get(kind=Aim.END)).error == "nothing is owed any more"
    await look(shop, who)
    assert (await AccessDecision.get()).level == Level.FULL


@pytest.mark.parametrize("applied", [True, False])
async def test_a_try_whose_answer_is_lost_charges_once(applied: bool, shop_without_trials: Shop) -> None:  # noqa: FBT001  # two cases
    shop = shop_without_trials
    await in_debt(shop, declines=1)
    shop.sandbox.clock.move(DAY)
    worker, clock = another_worker(shop, patience=2)
    shop.sandbox.stripe.faults.drop_next(1, applied=applied, match="POST /v1/invoices")
    await perform_calls(worker)
    assert (await Operation.filter(kind=Aim.RETRY).order_by("id").first()).state == "open"  # type: ignore[union-attr]
    clock.ahead_ms = 60_000
    await perform_calls(worker)
    await sync_due(worker, limit=5)
    await worker.work.close()
    assert charges(shop) == ["succeeded", "failed", "succeeded"]
    assert (await Operation.filter(kind=Aim.RETRY).order_by("id").first()).state == "succeeded"  # type: ignore[union-attr]
    assert (await AccessDecision.get()).level == Level.FULL


async def test_a_program_that_was_away_tries_once_and_leaves_a_day_before_the_end(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    shop.sandbox.stripe.dashboard.retry_days = ()
    shop.sandbox.stripe.dashboard.after_retries = "past_due"
    who = await pay(shop)
    await shop.settle()
    shop.sandbox.stripe.next_charges.decline(99)
    shop.sandbox.clock.move(WEEK + HOUR)
    await shop.sandbox.stripe.run_due()
    await pass_time(shop, who, 6 * DAY + 13 * HOUR)
    assert len(calls(shop, "/pay")) == 1
    assert the_subscription(shop)["status"] == "past_due"
    await pass_time(shop, who, DAY + HOUR)
    assert the_subscription(shop)["status"] == "canceled"


async def test_while_stripe_is_away_nothing_is_given_up_e14(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    await in_debt(shop, declines=1)
    shop.sandbox.clock.move(DAY)
    worker, clock = another_worker(shop, patience=1)
    shop.sandbox.stripe.faults.down = True
    assert await perform_calls(worker) == 1
    shop.sandbox.stripe.faults.down = False
    clock.ahead_ms = timedelta(minutes=11) // timedelta(milliseconds=1)
    await perform_calls(worker)
    await sync_due(worker, limit=5)
    await worker.work.close()
    assert (await AccessDecision.get()).level == Level.FULL


async def test_an_end_whose_answer_is_lost_is_one_end(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    for _ in range(6):
        await pass_time(shop, who, DAY)
    shop.sandbox.clock.move(13 * HOUR)
    worker, clock = another_worker(shop, patience=2)
    shop.sandbox.stripe.faults.drop_next(1, applied=True, match="DELETE /v1/subscriptions")
    await perform_calls(worker)
    clock.ahead_ms = 60_000
    await perform_calls(worker)
    await worker.work.close()
    end = await Operation.get(kind=Aim.END)
    assert end.state == "succeeded"
    assert not end.error
    assert the_subscription(shop)["status"] == "canceled"


async def test_an_end_that_stripes_long_outage_held_up_is_made_when_it_is_over(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    for _ in range(6):
        await pass_time(shop, who, DAY)
    shop.sandbox.clock.move(13 * HOUR)
    worker, clock = another_worker(shop, patience=2)
    shop.sandbox.stripe.faults.down = True
    await perform_calls(worker)
    shop.sandbox.clock.move(30 * HOUR)
    shop.sandbox.stripe.faults.down = False
    clock.ahead_ms = 3_600_000
    await perform_calls(worker)
    await worker.work.close()
    assert the_subscription(shop)["status"] == "canceled"


async def test_an_end_that_was_never_answered_for_a_day_is_asked_for_anew_though_nothing_else_happens_e4(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    for _ in range(6):
        await pass_time(shop, who, DAY)
    shop.sandbox.clock.move(13 * HOUR)
    await sync_due(shop.ctx, limit=5)
    worker, clock = another_worker(shop, patience=1)
    shop.sandbox.stripe.faults.drop_next(99, applied=False, match="DELETE /v1/subscriptions")
    await perform_calls(worker)
    shop.sandbox.stripe.faults.clear()
    shop.sandbox.clock.move(24 * HOUR)
    clock.ahead_ms = 3_600_000
    await perform_calls(worker)
    assert [row.state for row in await Operation.filter(kind=Aim.END)] == ["failed"]
    assert the_subscription(shop)["status"] == "past_due"
    await sync_due(worker, limit=5)
    assert [row.state for row in await Operation.filter(kind=Aim.END).order_by("id")] == ["failed", "open"]
    shop.sandbox.clock.move(25 * HOUR)
    await perform_calls(worker)
    await worker.work.close()
    assert the_subscription(shop)["status"] == "canceled"
