"""Money that goes back, is asked back, or comes too late: told once, to whoever can do something, and access follows the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from billing.resolve_events import resolve_due
from billing.sync import sync_now
from domain.access import Level
from sandbox.stripe.triggers import close_dispute, dispute, fail_refund, refund
from storage.access_decisions import AccessDecision
from storage.outbox import OutboxNotice
from tests.billing.lane import open_intake, pay
from tests.support.shop import Shop

if TYPE_CHECKING:
    from domain.subscriber import Known

WEEK, HOUR = 7 * 86_400, 3_600


async def paid(shop: Shop) -> tuple[Known, dict[str, Any]]:
    """Ada paid her first week; give her and the charge."""
    who = await pay(shop)
    await shop.settle()
    [charge] = shop.sandbox.stripe.objects("charge")
    return who, charge


async def look(shop: Shop, who: Known) -> Level:
    await sync_now(shop.ctx, who.id, reason="test")
    return Level((await AccessDecision.get()).level)


async def told(kind: str) -> list[dict[str, Any]]:
    return [row.details for row in await OutboxNotice.filter(kind=kind).order_by("id")]


async def test_each_part_that_goes_back_is_told_once_and_all_of_it_closes_f1_f2(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    levels = []
    for amount in (5_000, 4_000, None):
        refund(shop.sandbox.stripe.books, charge, amount=amount)
        levels.append(await look(shop, who))
        assert await look(shop, who) == levels[-1]
    assert levels == [Level.FULL, Level.FULL, Level.NONE]
    assert [(row["back"]["amount"], row["whole"]) for row in await told("refunded")] == [
        (5_000, False),
        (4_000, False),
        (6_000, True),
    ]


async def test_a_refund_that_fails_later_is_the_admins_and_opens_again(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    made = refund(shop.sandbox.stripe.books, charge)
    assert await look(shop, who) == Level.NONE
    fail_refund(shop.sandbox.stripe.books, made)
    assert await look(shop, who) == Level.FULL
    assert [row["payment"] for row in await told("admin_refund_failed")] == [charge["payment_intent"]]


@pytest.mark.parametrize(("won", "ends"), [(True, Level.FULL), (False, Level.NONE)])
async def test_a_dispute_is_the_admins_with_its_last_day_and_access_follows_its_end_f4_f5(
    *, won: bool, ends: Level, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    made = dispute(shop.sandbox.stripe.books, charge)
    assert await look(shop, who) == Level.NONE
    close_dispute(shop.sandbox.stripe.books, made, won=won)
    assert await look(shop, who) == ends
    assert [row["status"] for row in await told("admin_dispute")] == ["needs_response", "won" if won else "lost"]
    due = (await told("admin_dispute"))[0]["answer_by"]
    assert due.startswith(shop.ctx.clock.now().replace(microsecond=0).isoformat()[:4])


async def test_the_event_of_a_failed_refund_finds_its_person(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    made = refund(shop.sandbox.stripe.books, charge)
    fail_refund(shop.sandbox.stripe.books, made)
    news = [event for event in shop.sandbox.stripe.events if event["type"].startswith("refund.")]
    async with open_intake(shop) as bring:
        receipts = await bring(news)
    assert {receipt.state for receipt in receipts} == {"unresolved"}
    await resolve_due(shop.ctx)
    await shop.settle()
    assert len(await told("refunded")) + len(await told("admin_refund_failed")) == 0, (
        "it went and came back between two looks"
    )


async def test_what_is_paid_after_the_end_is_the_admins_and_opens_nothing_d22(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    shop.sandbox.stripe.dashboard.retry_days = ()
    shop.sandbox.stripe.dashboard.after_retries = "past_due"
    who, _ = await paid(shop)
    shop.sandbox.stripe.next_charges.decline(1)
    shop.sandbox.clock.move(WEEK + 2 * HOUR)
    await shop.sandbox.stripe.run_due()
    await look(shop, who)
    [row] = shop.sandbox.stripe.objects("subscription")
    await shop.ctx.work.delete(f"/v1/subscriptions/{row['id']}")
    await look(shop, who)
    shop.sandbox.clock.move(WEEK)
    [bill] = [one for one in shop.sandbox.stripe.objects("invoice") if one["status"] == "open"]
    await shop.ctx.work.post(f"/v1/invoices/{bill['id']}/pay")
    assert await look(shop, who) == Level.NONE
    assert [one["invoice"] for one in await told("admin_paid_late")] == [bill["id"]]
