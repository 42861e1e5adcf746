"""Whatever moves the doors is told, also where the same bill moves them once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.check_notice import still_true
from billing.end_grant import end_grant
from billing.give_grant import give_grant
from billing.sync import sync_now
from domain.access import Level
from sandbox.stripe import dashboard_records as records
from sandbox.stripe.triggers import close_dispute, dispute, fail_refund
from storage.outbox import OutboxNotice
from tests.billing.lane import pay
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from tests.support.shop import Shop

OF_DOORS = ("welcome", "access_closed", "access_restored")


async def test_a_refund_that_closes_and_fails_and_is_made_again_is_told_each_time(shop_without_trials: Shop) -> None:
    shop, books = shop_without_trials, shop_without_trials.sandbox.stripe.books
    who = await pay(shop)
    levels = []
    for turn in range(5):
        access = await sync_now(shop.ctx, who.id, reason="test")
        levels.append(access.level if access else None)
        if turn % 2:
            fail_refund(books, books.store.all("refund")[-1])
        else:
            records.give_back(books, books.store.all("charge")[0])
    assert levels == [Level.FULL, Level.NONE, Level.FULL, Level.NONE, Level.FULL]
    told = await OutboxNotice.filter(subscriber_id=who.id, kind__in=OF_DOORS).order_by("id")
    assert [row.kind for row in told] == [
        "welcome",
        "access_closed",
        "access_restored",
        "access_closed",
        "access_restored",
    ]


async def test_a_dispute_that_closes_the_doors_is_one_message_f4(shop_without_trials: Shop) -> None:
    shop, books = shop_without_trials, shop_without_trials.sandbox.stripe.books
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    dispute(books, books.store.all("charge")[-1])
    access = await sync_now(shop.ctx, who.id, reason="test")
    assert access is not None
    assert access.level == Level.NONE
    told = await OutboxNotice.filter(subscriber_id=who.id, kind__in=("disputed", "access_closed"))
    assert [(row.kind, row.details.get("stays")) for row in told] == [("disputed", False)]


async def test_doors_that_a_told_dispute_closes_once_more_are_told_f4(shop_without_trials: Shop) -> None:
    shop, books = shop_without_trials, shop_without_trials.sandbox.stripe.books
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    made = dispute(books, books.store.all("charge")[-1])
    await sync_now(shop.ctx, who.id, reason="test")
    await give_grant(shop.ctx, who.telegram_id, tier="basic", lasts=None, wish="1", admin=ADMIN)
    books.change(made, "charge.dispute.updated", status="under_review")
    await end_grant(shop.ctx, who.telegram_id, admin=ADMIN)
    told = await OutboxNotice.filter(subscriber_id=who.id, kind__in=("disputed", "access_closed")).order_by("id")
    assert [row.kind for row in told] == ["disputed", "access_closed"]


async def test_a_dispute_that_was_won_before_it_was_told_does_not_say_that_it_is_closed_f5(
    shop_without_trials: Shop,
) -> None:
    shop, books = shop_without_trials, shop_without_trials.sandbox.stripe.books
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    made = dispute(books, books.store.all("charge")[-1])
    await sync_now(shop.ctx, who.id, reason="test")
    close_dispute(books, made, won=True)
    await sync_now(shop.ctx, who.id, reason="test")
    told = await OutboxNotice.filter(subscriber_id=who.id, kind="disputed").order_by("id")
    true = [await still_true(shop.ctx, kind=row.kind, details=row.details, subscriber_id=who.id) for row in told]
    assert [(row.details["outcome"], so) for row, so in zip(told, true, strict=True)] == [
        ("open", False),
        ("won", True),
    ]
