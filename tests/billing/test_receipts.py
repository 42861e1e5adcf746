"""A charge that nobody tapped for is told by a receipt, once: free days that are ended at once, and a pause that goes on by itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from billing.change_plan import Agreed, change_plan
from billing.move_trial import move_trial
from billing.pause_subscription import pause_subscription
from sandbox.stripe import dashboard_records as records
from storage.outbox import OutboxNotice
from tests.billing.test_change_plan import agree, preview, subscribed
from tests.billing.test_dunning import (
    DAY,
    HOUR,
    MASTERCARD,
    WEEK,
    change_card,
    charges,
    look,
    pass_time,
    the_subscription,
)
from tests.billing.test_wishes import settled, told
from tests.support.shop import ADMIN, many_terms, open_shop

if TYPE_CHECKING:
    from pathlib import Path

    from domain.subscriber import Known
    from tests.support.shop import Shop


def usd(amount: int) -> dict[str, object]:
    return {"amount": amount, "currency": "usd"}


async def receipts() -> list[object]:
    """What each names as paid."""
    return [one["paid"] for one in await told("receipt")]


async def end_trial(shop: Shop, who: Known, by: str) -> None:
    if by == "admin":
        await move_trial(shop.ctx, who.telegram_id, by=None, wish="1", admin=ADMIN)
    else:
        await shop.ctx.work.post(
            f"/v1/subscriptions/{the_subscription(shop)['id']}", {"trial_end": "now"}, key="dashboard"
        )


@pytest.mark.parametrize("by", ["admin", "dashboard"])
async def test_free_days_that_are_ended_at_once_have_a_receipt_d14(shop: Shop, by: str) -> None:
    who = await settled(shop)
    await end_trial(shop, who, by)
    for _ in range(3):
        await pass_time(shop, who, HOUR)
    assert charges(shop) == ["succeeded"]
    (said,) = await told("receipt")
    until = datetime.fromtimestamp(the_subscription(shop)["items"]["data"][0]["current_period_end"], UTC)
    assert (said["tier"], said["paid"], said["uncharged"]) == ("basic", usd(15_000), False)
    assert said["period_end"] == until.isoformat()
    await pass_time(shop, who, WEEK)
    assert await receipts() == [usd(15_000)] * 2, "and the renewal has its own"


async def test_it_is_had_by_who_pays_only_after_their_card_was_refused_once_d14(shop: Shop) -> None:
    who = await settled(shop)
    shop.sandbox.stripe.next_charges.decline(1)
    await end_trial(shop, who, "dashboard")
    await look(shop, who)
    assert (len(await told("payment_failed")), await receipts()) == (1, [])
    await change_card(shop, who, MASTERCARD)
    await pass_time(shop, who, 60)
    assert charges(shop) == ["failed", "succeeded"]
    assert await receipts() == [usd(15_000)]


@pytest.mark.parametrize("late", [False, True], ids=["paid at once", "paid later"])
async def test_a_pause_that_goes_on_by_itself_has_a_receipt(shop_without_trials: Shop, *, late: bool) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pass_time(shop, who, WEEK // 2)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    if late:
        shop.sandbox.stripe.next_charges.decline(1)
    await pass_time(shop, who, WEEK + 60)
    if late:
        assert await receipts() == []
        await change_card(shop, who, MASTERCARD)
        await pass_time(shop, who, 60)
    (charge,) = [one for one in shop.sandbox.stripe.objects("charge") if one["paid"]][1:]
    assert charge["amount"] < 15_000, "less what was credited"
    for _ in range(2):
        await pass_time(shop, who, HOUR)
    assert await receipts() == [usd(charge["amount"])]
    assert len(await told("resumed")) == 1


async def test_a_week_that_credit_alone_has_paid_is_called_uncharged_or_not_at_all(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    await pass_time(shop, who, WEEK + 60)
    assert the_subscription(shop)["status"] == "active"
    assert charges(shop) == ["succeeded"]
    assert all(one["uncharged"] for one in await told("receipt"))


async def test_a_change_that_was_agreed_to_is_told_by_itself_and_has_no_receipt(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    await look(shop, who)
    await agree(shop, who, "premium")
    await pass_time(shop, who, HOUR)
    assert charges(shop) == ["succeeded", "succeeded"]
    assert (len(await told("tier_changed")), await receipts()) == (1, [])


@pytest.mark.parametrize("late", [False, True], ids=["paid at once", "paid later"])
async def test_another_interval_that_was_agreed_to_begins_a_period_and_has_no_receipt(
    tmp_path: Path, *, late: bool
) -> None:
    async with open_shop(tmp_path, sold=many_terms(trials=False)) as shop:
        await goes_by_the_month(shop, late=late)


async def goes_by_the_month(shop: Shop, *, late: bool) -> None:
    who = await subscribed(shop)
    await look(shop, who)
    if late:
        shop.sandbox.stripe.next_charges.decline(1)
    await change_plan(shop.ctx, who, Agreed.to(await preview(shop, who, "basic", term="month")))
    await look(shop, who)
    if late:
        (bill,) = [one for one in shop.sandbox.stripe.objects("invoice") if one["status"] == "open"]
        await shop.ctx.work.post(f"/v1/invoices/{bill['id']}/pay", {}, key="hosted")
    await pass_time(shop, who, HOUR)
    assert the_subscription(shop)["items"]["data"][0]["price"]["recurring"]["interval"] == "month"
    assert charges(shop).count("succeeded") == 2
    assert (len(await told("plan_changed")), await receipts()) == (1, [])


async def test_news_that_comes_late_again_or_in_another_order_makes_no_second_receipt_d14(shop: Shop) -> None:
    who = await settled(shop)
    await end_trial(shop, who, "dashboard")
    records.change_email(shop.sandbox.stripe.books, shop.sandbox.stripe.objects("customer")[0], "ada@new.example")
    shop.sandbox.clock.move(5 * DAY)
    await shop.sandbox.stripe.run_due()
    for _ in range(3):
        await look(shop, who)
    assert await receipts() == [usd(15_000)]
    assert await OutboxNotice.filter(kind="welcome").count() == 1
