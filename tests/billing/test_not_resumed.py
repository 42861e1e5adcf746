"""A pause that was to end and was refused: asked for once a day and at once with a new card, and its person hears why once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from billing.check_notice import still_true
from billing.pause_subscription import pause_subscription
from billing.perform_calls import perform_calls
from domain.access import Level
from sandbox.stripe import dashboard_records as records
from storage.operations import Operation
from tests.billing.lane import another_worker
from tests.billing.test_dunning import (
    DAY,
    HOUR,
    MASTERCARD,
    WEEK,
    calls,
    change_card,
    charges,
    in_debt,
    look,
    pass_time,
    the_subscription,
)
from tests.billing.test_wishes import access, settled, told, with_policy

if TYPE_CHECKING:
    from domain.subscriber import Known
    from tests.support.shop import Shop


def take_the_card(shop: Shop) -> None:
    """The operator removes it in the Dashboard."""
    (customer,) = shop.sandbox.stripe.objects("customer")
    records.take_cards(shop.sandbox.stripe.books, customer)


async def paused(shop: Shop) -> Known:
    """Ada used half of her week, so that the credit for the rest pays no other one, and paused for a week."""
    who = await settled(shop)
    await pass_time(shop, who, 3 * DAY)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    return who


async def refused_without_a_card(shop: Shop) -> Known:
    """Her card was removed meanwhile, and the week is over."""
    who = await paused(shop)
    take_the_card(shop)
    await pass_time(shop, who, WEEK + 60)
    assert the_subscription(shop)["status"] == "paused"
    return who


async def work_off(shop: Shop, who: Known) -> None:
    await look(shop, who)
    while await perform_calls(shop.ctx):
        await shop.settle()


async def resumptions() -> list[tuple[str, bool]]:
    """Each generation of the call: how it ended, and whether Stripe was asked."""
    rows = await Operation.filter(kind="subscription.go_on").order_by("id")
    return [(row.state, row.begun_at is not None) for row in rows]


async def test_a_pause_that_can_not_end_without_a_card_is_told_once_and_asked_for_once_a_day(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await refused_without_a_card(shop)
    for _ in range(3):
        await pass_time(shop, who, 6 * HOUR)
    assert len(calls(shop, "/resume")) == 1
    for _ in range(4):
        await pass_time(shop, who, DAY)
    assert 4 <= len(calls(shop, "/resume")) <= 5
    assert (await access())[1] == "subscription.paused"
    assert charges(shop) == ["succeeded"]
    row = the_subscription(shop)
    assert await told("not_resumed") == [{"tier": "basic", "subscription": row["id"]}]
    (said,) = await told("admin_call_refused")
    assert (said["aim"], said["about"]) == ("subscription.go_on", row["id"])
    assert "no attached payment source" in said["error"]


async def test_a_new_card_ends_a_pause_at_once_that_was_refused_without_one(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await refused_without_a_card(shop)
    await pass_time(shop, who, HOUR)
    (details,) = await told("not_resumed")
    assert await still_true(shop.ctx, kind="not_resumed", details=details, subscriber_id=who.id)
    await change_card(shop, who, MASTERCARD)
    await work_off(shop, who)
    assert the_subscription(shop)["status"] == "active"
    assert await access() == (Level.FULL, "subscription.paid")
    assert charges(shop) == ["succeeded", "succeeded"]
    assert len(await told("resumed")) == 1
    assert not await still_true(shop.ctx, kind="not_resumed", details=details, subscriber_id=who.id)
    await pass_time(shop, who, 2 * DAY)
    assert len(calls(shop, "/resume")) == 2


async def test_a_new_card_ends_no_pause_before_its_time(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await paused(shop)
    await pass_time(shop, who, DAY)
    await change_card(shop, who, MASTERCARD)
    await work_off(shop, who)
    await pass_time(shop, who, 5 * DAY)
    assert calls(shop, "/resume") == []
    await pass_time(shop, who, DAY + HOUR)
    assert the_subscription(shop)["status"] == "active"


async def test_a_card_that_is_taken_again_in_the_next_pause_is_told_again(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await refused_without_a_card(shop)
    await change_card(shop, who, MASTERCARD)
    await work_off(shop, who)
    await pause_subscription(shop.ctx, who, days=7, wish="2")
    take_the_card(shop)
    await pass_time(shop, who, WEEK + 60)
    assert len(await told("not_resumed")) == 2
    assert len(await told("admin_call_refused")) == 2


async def test_who_paid_their_debt_is_let_in_a_day_after_stripe_refused_to_e11(shop_without_trials: Shop) -> None:
    shop = with_policy(shop_without_trials, at_the_end="pause")
    who = await in_debt(shop)
    for _ in range(13):
        await pass_time(shop, who, 12 * HOUR + 60)
    assert await access() == (Level.NONE, "subscription.paused_unpaid")
    (bill,) = [one for one in shop.sandbox.stripe.objects("invoice") if one["status"] == "open"]
    shop.sandbox.stripe.next_charges.clear()
    shop.sandbox.stripe.faults.fail_next(1, 403, match=_resuming(shop))
    await shop.ctx.work.post(f"/v1/invoices/{bill['id']}/pay", {}, key="hosted")
    for _ in range(2):
        await pass_time(shop, who, HOUR)
    assert the_subscription(shop)["status"] == "paused"
    assert [one["aim"] for one in await told("admin_call_refused")] == ["subscription.go_on"]
    assert await told("not_resumed") == [], "there is a card"
    await pass_time(shop, who, DAY)
    assert await access() == (Level.FULL, "subscription.paid")
    assert charges(shop).count("succeeded") == 2
    assert len(await told("resumed")) == 1


async def test_a_pause_ends_a_day_after_stripe_was_away_for_longer_than_it_remembers(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await paused(shop)
    shop.sandbox.stripe.faults.drop_next(9, match=_resuming(shop))
    shop.sandbox.clock.move(WEEK + 60)
    await perform_calls(shop.ctx)
    shop.sandbox.stripe.faults.clear()
    assert await resumptions() == [("open", True)]
    shop.sandbox.clock.move(DAY)
    later, _ = another_worker(shop, ahead_ms=10_000)
    try:
        await perform_calls(later)
    finally:
        await later.work.close()
    assert the_subscription(shop)["status"] == "paused"
    await pass_time(shop, who, 60)
    await pass_time(shop, who, DAY)
    assert await resumptions() == [("failed", True), ("succeeded", True)]
    assert await access() == (Level.FULL, "subscription.paid")
    assert charges(shop) == ["succeeded", "succeeded"]


async def test_a_pause_that_is_ended_by_hand_after_a_refusal_is_asked_for_no_more(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await paused(shop)
    shop.sandbox.stripe.faults.fail_next(1, 403, match=_resuming(shop))
    await pass_time(shop, who, WEEK + 60)
    body: dict[str, Any] = {"payment_behavior": "resume_on_payment_success"}
    await shop.ctx.work.post(f"/v1/subscriptions/{the_subscription(shop)['id']}/resume", body, key="dashboard")
    await pass_time(shop, who, 60)
    for _ in range(3):
        await pass_time(shop, who, DAY)
    assert charges(shop) == ["succeeded", "succeeded"]
    assert len(calls(shop, "/resume")) == 2


def _resuming(shop: Shop) -> str:
    return f"POST /v1/subscriptions/{the_subscription(shop)['id']}/resume"


async def test_what_was_refused_long_ago_and_not_asked_for_since_is_left_until_a_card_comes(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await refused_without_a_card(shop)
    await Operation.filter(kind="subscription.go_on", state="open").delete()  # an earlier release asked once
    shop.sandbox.clock.move(60 * DAY)
    await work_off(shop, who)
    await pass_time(shop, who, 2 * DAY)
    assert len(calls(shop, "/resume")) == 1
    await change_card(shop, who, MASTERCARD)
    await work_off(shop, who)
    assert the_subscription(shop)["status"] == "active"
