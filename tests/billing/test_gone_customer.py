"""A customer is deleted at Stripe, and their payments live on: what banks do to them weeks later is seen, told, and can be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from billing.erase_subscriber import erase_subscriber
from billing.give_back import give_back
from billing.page_events import page_events
from billing.perform_calls import perform_calls
from billing.rebuild_state import rebuild_state
from billing.resolve_events import resolve_due
from billing.sync import sync_now
from domain.error import StillAsking
from sandbox.stripe.triggers import close_dispute, dispute, fail_refund, refund, warn_of_fraud
from storage.disputes import PaymentDispute
from storage.inbox import StripeWebhookEvent
from storage.marks import SyncMark
from storage.outbox import OutboxNotice
from storage.payments import PaymentAttempt
from storage.refunds import PaymentRefund
from tests.billing.lane import another_worker, open_intake
from tests.billing.test_erase_subscriber import finish
from tests.billing.test_give_back import paid, put_tax
from tests.billing.test_reconcile import sweep
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from domain.subscriber import Known
    from tests.support.shop import Shop

WEEK, DAY = 7 * 86_400, 86_400


async def gone(shop: Shop, *, forgotten: bool = False, tax: int = 0) -> tuple[Known, dict[str, Any]]:
    """Somebody who paid a week, and whose customer was deleted in the Dashboard, or since they wished to be forgotten."""
    who, charge = await paid(shop)
    if tax:
        charge = put_tax(shop, rate=tax)
        await sync_now(shop.ctx, who.id, reason="test")
    if forgotten:
        await erase_subscriber(shop.ctx, who.telegram_id, by="subscriber")
        await finish(shop)
    else:
        await shop.ctx.work.delete(f"/v1/customers/{charge['customer']}")
    await page_events(shop.ctx)
    await resolve_due(shop.ctx)
    await shop.settle()
    shop.sandbox.clock.move(3 * WEEK)
    return who, charge


async def news_comes(shop: Shop, since: int) -> None:
    """What Stripe has told from the event of that number on comes in and leads to looks."""
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events[since:])
    await resolve_due(shop.ctx)
    await shop.settle()


async def missed(shop: Shop) -> list[str]:
    """What a rebuild would mend in bills."""
    said: list[str] = []
    await rebuild_state(shop.ctx, apply=False, out=said.append)
    return [line for line in said if line.startswith("  in_")]


async def told(kind: str) -> int:
    return await OutboxNotice.filter(kind=kind).count()


@pytest.mark.parametrize("forgotten", [False, True])
async def test_a_dispute_of_what_a_gone_customer_paid_is_told_the_admins_and_so_is_its_end_f4_f5(
    *, forgotten: bool, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    _, charge = await gone(shop, forgotten=forgotten)
    since = len(shop.sandbox.stripe.events)
    made = dispute(shop.sandbox.stripe.books, charge)
    await news_comes(shop, since)
    assert await told("admin_dispute") == 1
    assert (await PaymentAttempt.get()).dispute == "needs_response"
    assert await told("disputed") == (0 if forgotten else 1)

    since = len(shop.sandbox.stripe.events)
    close_dispute(shop.sandbox.stripe.books, made, won=False)
    await news_comes(shop, since)
    assert await told("admin_dispute") == 2
    assert ((await PaymentAttempt.get()).dispute, (await PaymentDispute.get()).status) == ("lost", "lost")
    assert not await StripeWebhookEvent.filter(state__in=["marked", "unresolved", "dead"]).exists()


async def test_a_dispute_that_comes_with_the_news_of_the_deletion_is_told_f4(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    since = len(shop.sandbox.stripe.events)
    await shop.ctx.work.delete(f"/v1/customers/{charge['customer']}")
    dispute(shop.sandbox.stripe.books, charge)
    await news_comes(shop, since)
    assert await told("admin_dispute") == 1


async def test_a_warning_of_fraud_about_a_gone_customer_is_told(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await gone(shop)
    since = len(shop.sandbox.stripe.events)
    warn_of_fraud(shop.sandbox.stripe.books, charge)
    await news_comes(shop, since)
    assert await told("admin_fraud_warning") == 1


async def test_a_refund_to_a_gone_customer_that_fails_is_told_the_admins_f2(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await gone(shop)
    since = len(shop.sandbox.stripe.events)
    back = refund(shop.sandbox.stripe.books, charge)
    await news_comes(shop, since)
    assert (await PaymentAttempt.get()).refunded == 15_000
    since = len(shop.sandbox.stripe.events)
    fail_refund(shop.sandbox.stripe.books, back)
    await news_comes(shop, since)
    assert await told("admin_refund_failed") == 1
    assert ((await PaymentAttempt.get()).refunded, (await PaymentRefund.get()).status) == (0, "failed")


@pytest.mark.parametrize("forgotten", [False, True])
async def test_two_equal_parts_for_a_gone_customer_are_two_refunds_and_two_taps_are_one_f2_h12(
    *, forgotten: bool, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    _, charge = await gone(shop, forgotten=forgotten)
    for was in (0, 4_000):
        await give_back(shop.ctx, charge["payment_intent"], amount=4_000, was=was, by=ADMIN)
    assert [row["amount"] for row in shop.sandbox.stripe.objects("refund")] == [4_000, 4_000]
    assert (await PaymentAttempt.get()).refunded == 8_000


async def test_the_look_that_finds_the_customer_gone_sees_what_went_back_before_it_gives_more_f3(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    worker, clock = another_worker(shop, patience=2)
    shop.sandbox.stripe.faults.drop_next(1, match="POST /v1/refunds")
    with pytest.raises(StillAsking):
        await give_back(worker, charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    refund(shop.sandbox.stripe.books, charge, amount=1_000)
    await shop.ctx.work.delete(f"/v1/customers/{charge['customer']}")
    clock.ahead_ms += 60_000
    await perform_calls(worker)
    await worker.work.close()
    assert [row["amount"] for row in shop.sandbox.stripe.objects("refund")] == [1_000]
    assert (await PaymentAttempt.get(invoice__customer__subscriber_id=who.id)).refunded == 1_000


@pytest.mark.parametrize("undo", ["dispute", "refund", "note"])
async def test_what_no_event_told_of_a_gone_customer_is_found_by_one_comparison_and_not_again_a28(
    undo: str, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    _, charge = await gone(shop, tax=19)
    await sweep(shop)
    if undo == "dispute":
        dispute(shop.sandbox.stripe.books, charge)
    elif undo == "refund":
        refund(shop.sandbox.stripe.books, charge, amount=1_000)
    else:
        line = (await shop.ctx.work.get(f"/v1/invoices/{shop.sandbox.stripe.objects('invoice')[-1]['id']}/lines"))[
            "data"
        ]
        body = {"type": "invoice_line_item", "invoice_line_item": line[0]["id"], "amount": 1_000}
        invoice = shop.sandbox.stripe.objects("invoice")[-1]["id"]
        note = {"invoice": invoice, "lines": [body], "refund_amount": 1_190}
        await shop.ctx.work.post("/v1/credit_notes", note)
    assert (await sweep(shop)).marked == 1
    assert (await sweep(shop)).marked == 0
    assert await missed(shop) == []


async def test_a_dispute_that_was_open_when_half_a_year_was_over_is_followed_to_its_end_f5(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    _, charge = await gone(shop)
    shop.sandbox.clock.move(100 * DAY)
    since = len(shop.sandbox.stripe.events)
    made = dispute(shop.sandbox.stripe.books, charge)
    await news_comes(shop, since)
    shop.sandbox.clock.move(80 * DAY)
    close_dispute(shop.sandbox.stripe.books, made, won=True)
    assert (await sweep(shop)).marked == 1
    assert (await PaymentAttempt.get()).dispute == "won"
    assert (await sweep(shop)).marked == 0


async def test_a_rebuild_shows_what_was_missed_of_a_gone_customer(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await gone(shop)
    dispute(shop.sandbox.stripe.books, charge)
    assert len(await missed(shop)) == 1
    await rebuild_state(shop.ctx, apply=True, out=print)
    assert await missed(shop) == []
    assert (await PaymentAttempt.get()).dispute == "needs_response"


async def test_a_look_for_another_reason_asks_nothing_about_what_a_gone_customer_paid(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who, _ = await gone(shop)
    count = len(shop.sandbox.stripe.calls)
    await sync_now(shop.ctx, who.id, reason="test")
    asked = [call.path for call in shop.sandbox.stripe.calls[count:]]
    assert not [path for path in asked if path.startswith(("/v1/payment_intents", "/v1/invoices", "/v1/charges"))]


async def test_what_stripe_does_not_know_any_more_of_a_gone_customer_stays_in_the_books_b13(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who, charge = await gone(shop)
    since = len(shop.sandbox.stripe.events)
    dispute(shop.sandbox.stripe.books, charge)
    shop.sandbox.stripe.books.store.remove(shop.sandbox.stripe.get(charge["payment_intent"]))
    await news_comes(shop, since)
    assert (await SyncMark.get(subscriber_id=who.id)).last_error is None
    assert (await PaymentAttempt.get()).refunded == 0
