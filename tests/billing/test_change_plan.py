"""Another plan: previewed in Stripe's words, at once when paid, or planned for the next period; safe against taps, cuts and kills."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from billing.cancel_subscription import cancel_subscription
from billing.change_plan import Agreed, change_plan
from billing.check_notice import still_true
from billing.pause_subscription import pause_subscription
from billing.perform_calls import perform_calls
from billing.preview_change import Preview, preview_change
from billing.read_changes import read_changes
from billing.read_status import read_status
from billing.sync import sync_now
from billing.undo_change import undo_change
from domain.access import Level
from domain.error import CannotChange, MovedOn, StillAsking, StripeUnavailable
from domain.money import Money
from domain.plan_change import When
from storage.operations import Operation
from storage.outbox import OutboxNotice
from storage.snapshots import read_snapshot
from tests.billing.lane import another_worker, open_intake, pay
from tests.support.shop import Shop

if TYPE_CHECKING:
    from domain.subscriber import Known
    from domain.subscription import Subscription

HOUR, DAY = 3_600, 86_400
WEEK = 7 * DAY


async def subscribed(shop: Shop, tier: str = "basic", telegram_id: int = 1001) -> Known:
    """Somebody who has paid a week, half of which is over."""
    who = await pay(shop, telegram_id, tier=tier)
    await shop.settle()
    await later(shop, WEEK // 2)
    return who


async def later(shop: Shop, seconds: int) -> None:
    shop.sandbox.clock.move(seconds)
    await shop.sandbox.stripe.run_due()


async def look(shop: Shop, who: Known) -> Subscription:
    """The subscription as a fresh look has it."""
    await sync_now(shop.ctx, who.id, reason="test")
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    return snapshot.subscriptions[0]


async def preview(shop: Shop, who: Known, tier: str, quantity: int = 1, term: str = "week") -> Preview:
    return await preview_change(shop.ctx, who, tier=tier, term=term, quantity=quantity)


async def agree(shop: Shop, who: Known, tier: str, quantity: int = 1) -> Preview | None:
    """Yes to what was just shown."""
    return await change_plan(shop.ctx, who, Agreed.to(await preview(shop, who, tier, quantity)))


def invoices(shop: Shop, reason: str = "subscription_update") -> list[dict[str, Any]]:
    return [one for one in shop.sandbox.stripe.objects("invoice") if one["billing_reason"] == reason]


def taken(shop: Shop) -> int:
    """All money that was taken, in minor units."""
    return sum(one["amount"] for one in shop.sandbox.stripe.objects("charge") if one["paid"])


async def notices() -> list[str]:
    return [row.kind for row in await OutboxNotice.all().order_by("id") if not row.kind.startswith("admin")]


async def test_a_higher_tier_is_shown_paid_and_had_at_once_for_exactly_what_was_shown(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    shown = await preview(shop, who, "premium")
    assert (shown.choice.when, shown.due, shown.regular) == (When.NOW, Money(5_000, "usd"), Money(25_000, "usd"))
    await later(shop, 120)
    assert await change_plan(shop.ctx, who, Agreed.to(shown)) is None
    row = await look(shop, who)
    assert (row.tier, row.waiting, row.period_end) == ("premium", None, shown.row.period_end)
    assert (taken(shop), [one["total"] for one in invoices(shop)]) == (15_000 + 5_000, [5_000])
    assert "tier_changed" in await notices()


async def test_two_taps_on_the_same_yes_change_and_charge_once(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    agreed = Agreed.to(await preview(shop, who, "premium"))
    await asyncio.gather(*(change_plan(shop.ctx, who, agreed) for _ in range(3)))
    assert await change_plan(shop.ctx, who, agreed) is None
    assert (len(invoices(shop)), taken(shop)) == (1, 20_000)


@pytest.mark.parametrize("applied", [True, False], ids=["acted", "not-acted"])
async def test_where_the_answer_is_lost_the_worker_finishes_and_one_bill_is_made(
    shop_without_trials: Shop, *, applied: bool
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    agreed = Agreed.to(await preview(shop, who, "premium"))
    shop.sandbox.stripe.faults.drop_next(
        5, applied=applied, match=f"POST /v1/subscriptions/{(await look(shop, who)).ref}"
    )
    with pytest.raises(StillAsking):
        await change_plan(shop.ctx, who, agreed)
    shop.sandbox.stripe.faults.clear()
    worker, _ = another_worker(shop, ahead_ms=10_000)
    try:
        assert await perform_calls(worker) == 1
    finally:
        await worker.work.close()
    assert (await look(shop, who)).tier == "premium"
    assert (len(invoices(shop)), taken(shop)) == (1, 20_000)


async def test_while_stripe_is_away_nothing_is_changed_behind_the_persons_back(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    agreed = Agreed.to(await preview(shop, who, "premium"))
    shop.sandbox.stripe.faults.down = True
    with pytest.raises(StripeUnavailable):
        await change_plan(shop.ctx, who, agreed)
    shop.sandbox.stripe.faults.clear()
    assert not await perform_calls(shop.ctx)
    assert (await look(shop, who)).tier == "basic"


async def test_an_upgrade_that_is_not_paid_leaves_the_old_plan_open_and_is_had_when_it_is_paid_d5(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    shop.sandbox.stripe.next_charges.decline()
    assert await agree(shop, who, "premium") is None
    row = await look(shop, who)
    assert row.waiting is not None
    assert (row.tier, row.waiting.tier, row.status) == ("basic", "premium", "active")
    status = await read_status(shop.ctx, who)
    assert (status.access.level, status.access.tier, status.invoice_open) == (Level.FULL, "basic", False)
    assert [change.tier for change, _ in status.planned] == ["premium"]
    assert "change_unpaid" in await notices()
    assert "payment_failed" not in await notices()
    with pytest.raises(CannotChange, match="waiting"):
        await read_changes(shop.ctx, who)
    await shop.ctx.work.post(f"/v1/invoices/{row.waiting.invoice}/pay")
    row = await look(shop, who)
    assert (row.tier, row.waiting, taken(shop)) == ("premium", None, 20_000)


async def test_an_upgrade_that_nobody_pays_is_forgotten_and_said_so_d5(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    shop.sandbox.stripe.next_charges.require_confirming()
    await agree(shop, who, "premium")
    await look(shop, who)
    assert "change_confirm" in await notices()
    await later(shop, 23 * HOUR + 60)
    row = await look(shop, who)
    assert (row.tier, row.waiting, taken(shop)) == ("basic", None, 15_000)
    assert (await notices())[-1] == "change_expired"
    assert (await read_status(shop.ctx, who)).access.level is Level.FULL


async def test_a_change_that_waits_can_be_taken_back_once(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    shop.sandbox.stripe.next_charges.decline()
    await agree(shop, who, "premium")
    await undo_change(shop.ctx, who)
    row = await look(shop, who)
    assert (row.tier, row.waiting, [one["status"] for one in invoices(shop)]) == ("basic", None, ["void"])
    assert (await notices())[-1] == "change_undone"
    with pytest.raises(MovedOn):
        await undo_change(shop.ctx, who)
    assert (await read_status(shop.ctx, who)).access.level is Level.FULL


async def test_a_lower_tier_is_planned_for_the_next_period_and_comes_with_it_d6(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    shown = await preview(shop, who, "basic")
    assert (shown.choice.when, shown.due.amount, shown.regular.amount) == (When.LATER, 0, 15_000)
    assert await change_plan(shop.ctx, who, Agreed.to(shown)) is None
    row = await look(shop, who)
    assert row.coming is not None
    assert (row.tier, row.coming.tier, row.coming.at) == ("premium", "basic", row.period_end)
    status = await read_status(shop.ctx, who)
    assert status.next_charge == Money(15_000, "usd")
    assert await notices() == ["welcome", "change_planned"]
    await later(shop, WEEK // 2 + 2 * HOUR)
    row = await look(shop, who)
    assert (row.tier, row.coming, taken(shop)) == ("basic", None, 25_000 + 15_000)
    assert "tier_changed" in await notices()
    assert "change_undone" not in await notices()
    await later(shop, DAY)
    assert (await look(shop, who)).schedule is None


async def test_a_planned_change_is_taken_back_planned_anew_and_changed_again_as_one_plan_d6(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "enterprise")
    await agree(shop, who, "basic")
    await undo_change(shop.ctx, who)
    assert (await look(shop, who)).schedule is None
    await later(shop, 60)
    await agree(shop, who, "basic")
    first = (await look(shop, who)).schedule
    await later(shop, 60)
    await agree(shop, who, "premium")
    await later(shop, 60)
    await agree(shop, who, "basic")
    await later(shop, 60)
    await agree(shop, who, "premium")
    row = await look(shop, who)
    assert row.coming is not None
    assert (row.schedule, row.coming.tier) == (first, "premium")
    running = [one for one in shop.sandbox.stripe.objects("subscription_schedule") if one["status"] == "active"]
    assert len(running) == 1
    await later(shop, WEEK // 2 + 2 * HOUR)
    assert ((await look(shop, who)).tier, taken(shop)) == ("premium", 50_000 + 25_000)


async def test_a_higher_tier_takes_the_place_of_a_planned_lower_one_d6(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await agree(shop, who, "basic")
    assert await agree(shop, who, "enterprise") is None
    row = await look(shop, who)
    assert (row.tier, row.schedule, row.coming) == ("enterprise", None, None)


@pytest.mark.parametrize("cut", ["first", "second"])
@pytest.mark.parametrize("applied", [True, False], ids=["acted", "not-acted"])
async def test_a_planned_change_that_is_cut_after_either_call_is_finished_by_the_worker(
    shop_without_trials: Shop, cut: str, *, applied: bool
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    agreed = Agreed.to(await preview(shop, who, "basic"))
    path = "POST /v1/subscription_schedules" if cut == "first" else _plans_only
    shop.sandbox.stripe.faults.drop_next(5, applied=applied, match=path)
    with pytest.raises(StillAsking):
        await change_plan(shop.ctx, who, agreed)
    shop.sandbox.stripe.faults.clear()
    worker, _ = another_worker(shop, ahead_ms=10_000)
    try:
        for _ in range(4):
            await perform_calls(worker)
            await look(shop, who)
    finally:
        await worker.work.close()
    row = await look(shop, who)
    assert row.coming is not None
    assert row.coming.tier == "basic"
    assert len(shop.sandbox.stripe.objects("subscription_schedule")) == 1
    assert not await Operation.filter(state="open", due_ms__isnull=False).exists()


def _plans_only(method: str, path: str) -> bool:
    return method == "POST" and path.startswith("/v1/subscription_schedules/")


async def test_free_days_go_on_and_cost_nothing_whatever_they_are_changed_to(shop: Shop) -> None:
    who = await pay(shop, tier="premium")
    await shop.settle()
    ends = (await look(shop, who)).trial_end
    for tier in ("enterprise", "basic"):
        shown = await preview(shop, who, tier)
        assert (shown.choice.when, shown.due.amount) == (When.NOW, 0)
        await change_plan(shop.ctx, who, Agreed.to(shown))
        row = await look(shop, who)
        assert (row.tier, row.status, row.trial_end, taken(shop)) == (tier, "trialing", ends, 0)
        await later(shop, 60)


async def test_what_the_portal_changed_meanwhile_stops_the_yes_d25(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    agreed = Agreed.to(await preview(shop, who, "premium"))
    row = await look(shop, who)
    await shop.ctx.work.post(f"/v1/subscriptions/{row.ref}", {"cancel_at_period_end": True})
    with pytest.raises(CannotChange, match="ending"):
        await change_plan(shop.ctx, who, agreed)
    await shop.ctx.work.post(f"/v1/subscriptions/{row.ref}", {"cancel_at_period_end": False})
    item = {"id": row.item, "price": row.price, "quantity": 2}
    await shop.ctx.work.post(f"/v1/subscriptions/{row.ref}", {"items": [item], "proration_behavior": "none"})
    anew = await change_plan(shop.ctx, who, agreed)
    assert anew is not None
    assert anew.choice.when is When.LATER  # of two, one is less
    assert (len(invoices(shop)), taken(shop)) == (0, 15_000)


async def test_a_preview_that_is_old_or_of_another_period_is_made_anew_and_not_acted_on_d25(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    agreed = Agreed.to(await preview(shop, who, "premium"))
    await later(shop, 301)
    anew = await change_plan(shop.ctx, who, agreed)
    assert anew is not None
    assert anew.date > agreed.date
    await later(shop, WEEK // 2 + 2 * HOUR)
    again = await change_plan(shop.ctx, who, Agreed.to(anew))
    assert again is not None
    assert again.row.period_start > anew.row.period_start
    assert len(invoices(shop)) == 0
    assert await change_plan(shop.ctx, who, Agreed.to(again)) is None
    assert (await look(shop, who)).tier == "premium"


async def test_news_of_a_change_are_not_said_when_they_are_not_true_any_more(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await agree(shop, who, "basic")
    owed = await OutboxNotice.get(kind="change_planned")
    assert await still_true(shop.ctx, kind=owed.kind, details=owed.details, subscriber_id=who.id)
    await undo_change(shop.ctx, who)
    assert not await still_true(shop.ctx, kind=owed.kind, details=owed.details, subscriber_id=who.id)


async def test_who_cancels_takes_a_planned_change_back_with_it_d6(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await agree(shop, who, "basic")
    await cancel_subscription(shop.ctx, who, wish="1")
    row = await look(shop, who)
    assert (row.schedule, row.coming, row.cancel_at) == (None, None, row.period_end)
    with pytest.raises(CannotChange, match="ending"):
        await preview(shop, who, "basic")


async def test_who_pauses_takes_back_what_waits_and_what_is_planned(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop, "premium")
    await agree(shop, who, "basic")
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    row = await look(shop, who)
    assert (row.status, row.schedule) == ("paused", None)
    with pytest.raises(CannotChange, match="paused"):
        await preview(shop, who, "basic")


async def test_several_of_one_tier_are_had_where_the_operator_allows_it(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    with pytest.raises(CannotChange, match="unknown"):
        await preview(shop, who, "basic", 2)
    tiers = tuple(replace(tier, quantity_most=3) for tier in shop.ctx.catalogue.tiers)
    shop.ctx = replace(shop.ctx, catalogue=replace(shop.ctx.catalogue, tiers=tiers))
    await agree(shop, who, "basic", 2)
    row = await look(shop, who)
    assert (row.quantity, row.amount, taken(shop)) == (2, Money(30_000, "usd"), 15_000 + 7_500)
    assert "plan_changed" in await notices()
    shown = await preview(shop, who, "basic")
    assert (shown.choice.when, shown.regular) == (When.LATER, Money(15_000, "usd"))


@pytest.mark.parametrize("order", [1, -1], ids=["as it was", "backwards"])
async def test_the_events_of_a_change_in_any_order_and_twice_tell_it_once_b1(
    shop_without_trials: Shop, order: int
) -> None:
    shop = shop_without_trials
    who = await subscribed(shop)
    shop.sandbox.stripe.next_charges.decline()
    await agree(shop, who, "premium")
    row = await look(shop, who)
    assert row.waiting is not None
    await shop.ctx.work.post(f"/v1/invoices/{row.waiting.invoice}/pay")
    async with open_intake(shop) as bring:
        for event in [one for one in shop.sandbox.stripe.events[::order] for _ in range(2)]:
            await bring([event])
            await shop.settle()
    said = await notices()
    assert (said.count("change_unpaid"), said.count("tier_changed"), said.count("change_undone")) == (1, 1, 0)
    assert "customer.subscription.pending_update_applied" in {one["type"] for one in shop.sandbox.stripe.events}
    assert ((await look(shop, who)).tier, taken(shop)) == ("premium", 20_000)
