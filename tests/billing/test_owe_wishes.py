"""What was refused once is not refused for ever: the next wish asks Stripe anew, a look by policy once a day."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from billing.change_plan import Agreed, change_plan
from billing.forgive_bill import forgive_bill
from billing.give_back import give_back
from billing.preview_change import preview_change
from billing.stop_fraud import stop_fraud
from billing.sync import sync_now
from billing.undo_change import undo_change
from billing.undo_second import undo_second
from domain.error import MovedOn, RetainerError
from storage.operations import Operation
from storage.outbox import OutboxNotice
from tests.billing.test_change_plan import subscribed
from tests.billing.test_forgive_bill import owing
from tests.billing.test_give_back import paid
from tests.billing.test_second import given_back, pay_twice, statuses, work_off
from tests.billing.test_wishes import with_policy
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from tests.support.shop import Shop

DAY = 86_400


def refuse(shop: Shop, match: str) -> None:
    """Stripe refuses the next such request: the operator's key lacked a right just then."""
    shop.sandbox.stripe.faults.fail_next(1, 403, match=match)


async def test_a_refund_that_was_refused_is_asked_for_anew_by_the_next_tap_and_made_once_f3(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    ref = charge["payment_intent"]
    for _ in range(2):
        refuse(shop, "POST /v1/refunds")
        with pytest.raises(RetainerError):
            await give_back(shop.ctx, ref, amount=None, was=0, by=ADMIN)
    taps = [give_back(shop.ctx, ref, amount=None, was=0, by=ADMIN) for _ in range(3)]
    await asyncio.gather(*taps, return_exceptions=True)
    assert given_back(shop) == [15_000]
    rows = await Operation.filter(kind="payment.give_back").order_by("id")
    assert [row.state for row in rows] == ["failed", "failed", "succeeded"]
    assert rows[-1].params["body"]["metadata"] == {"operation": rows[-1].key}


async def test_a_bill_that_could_not_be_forgiven_is_forgiven_by_the_next_tap_e15(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, bill = await owing(shop)
    refuse(shop, f"POST /v1/invoices/{bill['id']}/void")
    with pytest.raises(RetainerError):
        await forgive_bill(shop.ctx, bill["id"], way="void", by=ADMIN)
    await forgive_bill(shop.ctx, bill["id"], way="void", by=ADMIN)
    assert bill["status"] == "void"


async def test_what_was_not_owed_once_is_judged_anew_by_the_next_tap(shop_without_trials: Shop) -> None:
    """Another admin forgave it a moment ago, as it seemed: the row says so for ever, the bill does not."""
    shop = shop_without_trials
    who, bill = await owing(shop)
    await Operation.create(
        subscriber_id=who.id,
        kind="invoice.void",
        key=f"invoice.void-{shop.ctx.installation}-{bill['id']}",
        params={},
        state="failed",
        tries=1,
        created_at=shop.ctx.clock.now(),
    )
    await forgive_bill(shop.ctx, bill["id"], way="void", by=ADMIN)
    assert bill["status"] == "void"


async def test_fraud_whose_end_was_refused_is_stopped_by_the_next_tap_h12(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    refuse(shop, "DELETE /v1/subscriptions")
    with pytest.raises(RetainerError):
        await stop_fraud(shop.ctx, charge["payment_intent"], by=ADMIN)
    done = await stop_fraud(shop.ctx, charge["payment_intent"], by=ADMIN)
    assert (done.ended, done.refunded, statuses(shop), given_back(shop)) == (True, True, ["canceled"], [15_000])


async def test_a_planned_change_whose_release_was_refused_is_taken_back_by_the_next_tap(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, tier="premium")
    shown = await preview_change(shop.ctx, who, tier="basic", term="week", quantity=1)
    assert await change_plan(shop.ctx, who, Agreed.to(shown)) is None
    [schedule] = shop.sandbox.stripe.objects("subscription_schedule")
    refuse(shop, f"POST /v1/subscription_schedules/{schedule['id']}/release")
    with pytest.raises(RetainerError):
        await undo_change(shop.ctx, who)
    await undo_change(shop.ctx, who)
    with pytest.raises(MovedOn):
        await undo_change(shop.ctx, who)


async def test_a_second_one_whose_end_was_refused_is_ended_by_the_next_tap_and_its_money_goes_back_c2(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    refuse(shop, "DELETE /v1/subscriptions")
    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 1
    await work_off(shop, shop.ctx)
    assert (statuses(shop), given_back(shop)) == (["active", "active"], [])
    told = await OutboxNotice.get(kind="admin_call_refused")
    assert told.details["telegram_id"] == str(who.telegram_id)
    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 1
    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 1
    await work_off(shop, shop.ctx)
    assert (statuses(shop), given_back(shop)) == (["active", "canceled"], [25_000])
    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 0


async def test_by_policy_a_refused_end_is_tried_again_once_a_day_and_an_admin_hears_of_it_c2(
    shop_without_trials: Shop,
) -> None:
    shop = with_policy(shop_without_trials, second_subscription="cancel")
    refuse(shop, "DELETE /v1/subscriptions")
    who = await pay_twice(shop, shop.ctx)
    await work_off(shop, shop.ctx)
    for _ in range(3):
        await sync_now(shop.ctx, who.id, reason="test")
        await work_off(shop, shop.ctx)
    assert (statuses(shop), given_back(shop)) == (["active", "active"], [])
    assert await OutboxNotice.filter(kind="admin_call_refused").count() == 1
    shop.sandbox.clock.move(DAY + 60)
    await sync_now(shop.ctx, who.id, reason="test")
    await work_off(shop, shop.ctx)
    assert (statuses(shop), given_back(shop)) == (["active", "canceled"], [25_000])
