"""A debt is given up, or credit is given: once, as it was shown beforehand, and access follows what Stripe then says."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from billing.forgive_bill import forgive_bill, plan_forgiving
from billing.give_credit import credit_currency, give_credit
from billing.perform_calls import perform_calls
from billing.sync import sync_now
from domain.access import Level
from domain.error import NothingOwed, NothingToManage, StillAsking
from domain.money import Money
from storage.audit_log import AuditEntry
from storage.dunning_cases import DunningCase
from storage.outbox import OutboxNotice
from tests.billing.lane import another_worker, pay
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from domain.repayment import Way
    from domain.subscriber import Known
    from tests.support.shop import Shop

WEEK, HOUR = 7 * 86_400, 3_600
WAYS = pytest.mark.parametrize("way", ["void", "write_off"])


async def owing(shop: Shop) -> tuple[Known, dict[str, Any]]:
    """Ada paid once; the renewal was refused, and stays open."""
    shop.sandbox.stripe.dashboard.retry_days = ()
    shop.sandbox.stripe.dashboard.after_retries = "past_due"
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    shop.sandbox.stripe.next_charges.decline(1)
    shop.sandbox.clock.move(WEEK + 2 * HOUR)
    await shop.sandbox.stripe.run_due()
    await sync_now(shop.ctx, who.id, reason="test")
    [bill] = [one for one in shop.sandbox.stripe.objects("invoice") if one["status"] == "open"]
    return who, bill


@WAYS
async def test_what_forgiving_does_is_shown_before_and_is_so_afterwards_e15(
    shop_without_trials: Shop, way: Way
) -> None:
    shop = shop_without_trials
    who, bill = await owing(shop)
    plan = await plan_forgiving(shop.ctx, bill["id"])
    await forgive_bill(shop.ctx, bill["id"], way=way, by=ADMIN)
    [row] = shop.sandbox.stripe.objects("subscription")
    assert plan.status[way] == row["status"] == "active"
    access = await sync_now(shop.ctx, who.id, reason="test")
    assert access is not None
    assert (plan.seen[way].then.level, plan.seen[way].then.reason) == (access.level, access.reason)
    assert plan.seen[way].now.level is Level.GRACE
    assert bill["status"] == ("void" if way == "void" else "uncollectible")
    assert (await DunningCase.get()).state == "forgiven"
    (line,) = await AuditEntry.filter(action=f"invoice.{way}")
    assert line.actor == f"admin:{ADMIN}"


@WAYS
async def test_a_debt_is_given_up_once_however_often_it_is_tapped_h12(shop_without_trials: Shop, way: Way) -> None:
    shop = shop_without_trials
    _, bill = await owing(shop)
    taps = [forgive_bill(shop.ctx, bill["id"], way=way, by=ADMIN) for _ in range(3)]
    await asyncio.gather(*taps, return_exceptions=True)
    asked = [call for call in shop.sandbox.stripe.calls if call.path.endswith(("/void", "/mark_uncollectible"))]
    assert len([call for call in asked if call.status == 200 and not call.replayed]) == 1
    with pytest.raises(NothingOwed):
        await forgive_bill(shop.ctx, bill["id"], way=way, by=ADMIN)


async def test_what_an_operator_forgives_in_the_dashboard_is_followed_too_e15(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, bill = await owing(shop)
    await shop.ctx.work.post(f"/v1/invoices/{bill['id']}/mark_uncollectible")
    access = await sync_now(shop.ctx, who.id, reason="test")
    assert access is not None
    assert (access.level, access.reason) == (Level.NONE, "payment.written_off")
    assert (await DunningCase.get()).state == "forgiven"


async def test_what_was_paid_outside_of_stripe_is_paid_e19(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, bill = await owing(shop)
    await shop.ctx.work.post(f"/v1/invoices/{bill['id']}/pay", {"paid_out_of_band": True})
    access = await sync_now(shop.ctx, who.id, reason="test")
    assert access is not None
    assert (access.level, access.reason) == (Level.FULL, "subscription.paid")
    assert (await DunningCase.get()).state == "recovered"
    assert await OutboxNotice.filter(kind="receipt").count() == 1


async def test_credit_lowers_the_next_payment_is_given_once_per_wish_and_told_h12(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    assert await credit_currency(who.telegram_id) == "usd"
    for wish in ("1", "1", "2"):
        given = await give_credit(shop.ctx, who.telegram_id, amount=2_000, wish=wish, by=ADMIN)
        assert given == Money(2_000, "usd")
    moves = shop.sandbox.stripe.objects("customer_balance_transaction")
    assert [one["amount"] for one in moves] == [-2_000, -2_000]
    assert await OutboxNotice.filter(kind="credited").count() == 2
    shop.sandbox.clock.move(WEEK + 2 * HOUR)
    await shop.sandbox.stripe.run_due()
    bill = shop.sandbox.stripe.objects("invoice")[-1]
    assert (bill["amount_paid"], bill["status"]) == (11_000, "paid")
    access = await sync_now(shop.ctx, who.id, reason="test")
    assert access is not None
    assert access.level is Level.FULL


async def test_credit_whose_answer_was_lost_is_told_once_the_worker_has_found_it_h12(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    shop.sandbox.stripe.faults.drop_next(5, applied=True, match=lambda _, path: path.endswith("/balance_transactions"))
    with pytest.raises(StillAsking):
        await give_credit(shop.ctx, who.telegram_id, amount=2_000, wish="1", by=ADMIN)
    shop.sandbox.stripe.faults.clear()
    later, _ = another_worker(shop, ahead_ms=10_000)
    try:
        while await perform_calls(later):
            pass
    finally:
        await later.work.close()
    assert len(shop.sandbox.stripe.objects("customer_balance_transaction")) == 1
    told = await OutboxNotice.get(kind="credited")
    assert told.details["credit"] == {"amount": 2_000, "currency": "usd"}


async def test_two_admins_whose_messages_have_one_number_give_credit_each(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    for by in (ADMIN, ADMIN + 1):
        await give_credit(shop.ctx, who.telegram_id, amount=2_000, wish="1", by=by)
    assert len(shop.sandbox.stripe.objects("customer_balance_transaction")) == 2
    assert await OutboxNotice.filter(kind="credited").count() == 2


async def test_who_pays_nothing_can_be_given_no_credit(shop: Shop) -> None:
    who = await pay(shop)
    with pytest.raises(NothingToManage):
        await credit_currency(who.telegram_id)
