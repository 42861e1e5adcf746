"""Two living subscriptions of one person: an admin decides by a tap, or the file of tiers has; nobody is charged twice for long."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from billing.credit_by_note import take_tax_along
from billing.give_credit import give_credit
from billing.greet_subscriber import greet_subscriber
from billing.perform_calls import perform_calls
from billing.read_status import read_status
from billing.start_checkout import start_checkout
from billing.sync import sync_now
from billing.undo_second import undo_second
from domain.access import Level
from domain.error import UnknownPerson
from sandbox.stripe import dashboard_records as records
from sandbox.stripe import dashboard_subscriptions as by_hand
from storage.access_decisions import AccessDecision
from storage.audit_log import AuditEntry
from storage.operations import Operation
from storage.outbox import OutboxNotice
from storage.snapshots import read_snapshot
from tests.billing.lane import another_worker, pay
from tests.billing.test_debits import WORKS, with_debits
from tests.billing.test_give_back import put_tax
from tests.support.browser_form import VISA
from tests.support.shop import ADMIN, Shop, person

if TYPE_CHECKING:
    from billing.context import Context
    from domain.subscriber import Known


async def pay_twice(shop: Shop, ctx: Context, *, by_debit: bool = False, free_days: int = 0, credit: int = 0) -> Known:
    """Ada pays for Basic, and then for Premium by a link that somebody made in the Dashboard."""
    who = await pay(shop)
    await sync_now(ctx, who.id, reason="test")
    shop.sandbox.clock.move(60)
    [customer] = shop.sandbox.stripe.objects("customer")
    [price] = (await shop.ctx.work.get("/v1/prices", lookup_keys=["premium.week.usd"]))["data"]
    body = {
        "mode": "subscription",
        "customer": customer["id"],
        "line_items": [{"price": price["id"], "quantity": 1}],
        "success_url": "http://127.0.0.1:9",
    }
    if free_days:
        body["subscription_data"] = {"trial_period_days": free_days}
    session = await shop.ctx.work.post("/v1/checkout/sessions", body)
    await (shop.browser.debit(session["url"], account=WORKS) if by_debit else shop.browser.pay(session["url"]))
    await sync_now(ctx, who.id, reason="test")
    return who


async def work_off(shop: Shop, ctx: Context) -> None:
    while await perform_calls(ctx):
        await shop.settle()


def statuses(shop: Shop) -> list[str]:
    rows = sorted(shop.sandbox.stripe.objects("subscription"), key=lambda row: (row["created"], row["id"]))
    return [row["status"] for row in rows]


def given_back(shop: Shop) -> list[int]:
    return [row["amount"] for row in shop.sandbox.stripe.objects("refund")]


async def details(kind: str) -> list[dict[str, Any]]:
    return [row.details for row in await OutboxNotice.filter(kind=kind)]


async def test_an_admin_is_told_of_two_and_undoes_the_newer_by_one_tap_c2_h12(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    await work_off(shop, shop.ctx)
    assert statuses(shop) == ["active", "active"]
    assert len(await details("admin_second_subscription")) == 1

    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 1
    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 1, (
        "a second tap before the worker owes the same calls"
    )
    await work_off(shop, shop.ctx)

    assert statuses(shop) == ["active", "canceled"]
    assert given_back(shop) == [25_000]
    assert [row["back"]["amount"] for row in await details("refunded")] == [25_000]
    assert ((await AccessDecision.get()).level, (await AccessDecision.get()).tier) == (Level.FULL, "basic")
    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 0
    assert await AuditEntry.filter(actor=f"admin:{ADMIN}").count() == 2
    with pytest.raises(UnknownPerson):
        await undo_second(shop.ctx, 4, by=ADMIN)


async def test_where_the_file_says_so_the_newer_is_undone_by_itself_c2(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    policy = replace(shop.ctx.catalogue.policy, second_subscription="cancel")
    ctx = replace(shop.ctx, catalogue=replace(shop.ctx.catalogue, policy=policy))
    await pay_twice(shop, ctx)
    await work_off(shop, ctx)
    assert (statuses(shop), given_back(shop)) == (["active", "canceled"], [25_000])
    await work_off(shop, ctx)
    assert given_back(shop) == [25_000]


@pytest.mark.parametrize("applied", [True, False])
async def test_a_refund_whose_answer_is_lost_gives_back_once_f3(*, applied: bool, shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    worker, clock = another_worker(shop, patience=2)
    shop.sandbox.stripe.faults.drop_next(1, applied=applied, match="POST /v1/refunds")
    for _ in range(3):
        await perform_calls(worker)
        clock.ahead_ms += 60_000
    await worker.work.close()
    assert (statuses(shop), given_back(shop)) == (["active", "canceled"], [25_000])


@pytest.mark.parametrize("lost", [None, True, False], ids=["heard", "lost-and-done", "lost-and-not-done"])
@pytest.mark.parametrize("before", [0, 5_000], ids=["all-of-it", "the-rest"])
async def test_where_there_was_tax_its_money_goes_back_by_one_credit_note_f3_f7(
    *, lost: bool | None, before: int, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    charge = put_tax(shop, rate=19)
    if before:
        await shop.ctx.work.post("/v1/refunds", {"payment_intent": charge["payment_intent"], "amount": before})
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    worker, clock = another_worker(shop, patience=2)
    if lost is not None:
        shop.sandbox.stripe.faults.drop_next(1, applied=lost, match="POST /v1/credit_notes")
    for _ in range(4):
        await perform_calls(worker)
        clock.ahead_ms += 60_000
    await worker.work.close()
    assert statuses(shop) == ["active", "canceled"]
    [note] = shop.sandbox.stripe.objects("credit_note")
    assert (note["total"], note["reason"], charge["amount_refunded"]) == (29_750 - before, "duplicate", 29_750)
    assert sum(tax["amount"] for tax in note["total_taxes"]) == pytest.approx(note["total"] * 19 / 119, abs=1)
    assert {row.state for row in await Operation.filter(kind="payment.refund")} == {"succeeded"}


@pytest.mark.parametrize("credit", [10_000, 30_000], ids=["part-of-it", "all-of-it"])
async def test_what_it_took_of_their_credit_comes_back_with_the_money_or_its_time_stays_c2(
    shop_without_trials: Shop, credit: int
) -> None:
    """What credit alone has paid for stays open instead: no refund says that it is not paid any more."""
    shop = shop_without_trials
    who, stripe = await pay(shop), shop.sandbox.stripe
    await sync_now(shop.ctx, who.id, reason="test")
    await give_credit(shop.ctx, who.telegram_id, amount=credit, wish="1", by=ADMIN)
    (customer,) = stripe.objects("customer")
    shop.sandbox.clock.move(60)
    price = next(row for row in stripe.objects("price") if row["lookup_key"] == "premium.week.usd")
    by_hand.start(stripe.books, customer, price, method=records.put_card(stripe.books, customer, VISA))
    await sync_now(shop.ctx, who.id, reason="test")
    assert customer["balance"] == -max(credit - 25_000, 0)
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    await work_off(shop, shop.ctx)
    assert statuses(shop) == ["active", "canceled"]
    partly = credit < 25_000
    assert (given_back(shop), customer["balance"]) == (([15_000], -10_000) if partly else ([], -5_000))
    assert [row["back"] for row in await details("second_ended")] == [partly]
    assert (await AccessDecision.get()).tier == ("basic" if partly else "premium")


async def test_free_days_that_are_one_too_many_end_with_a_word_c2(shop: Shop) -> None:
    who = await pay_twice(shop, shop.ctx, free_days=7)
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    await work_off(shop, shop.ctx)
    await work_off(shop, shop.ctx)
    assert await details("second_ended") == [{"tier": "premium", "stays": "basic", "back": False}]


async def test_a_debit_that_arrives_for_a_second_one_after_its_end_goes_back_c2_c10(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    with_debits(shop)
    who = await pay_twice(shop, shop.ctx, by_debit=True)
    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 1
    await work_off(shop, shop.ctx)
    assert (statuses(shop), given_back(shop)) == (["active", "canceled"], [])
    for _ in range(6):
        shop.sandbox.clock.move(86_400)
        await shop.sandbox.stripe.run_due()
        await sync_now(shop.ctx, who.id, reason="test")
        await work_off(shop, shop.ctx)
    assert given_back(shop) == [25_000]
    assert await details("admin_paid_late") == []


async def test_another_product_of_the_operator_is_left_alone_d7(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    policy = replace(shop.ctx.catalogue.policy, second_subscription="cancel")
    ctx = replace(shop.ctx, catalogue=replace(shop.ctx.catalogue, policy=policy))
    who = await pay(shop)
    stripe = shop.sandbox.stripe
    (customer,) = stripe.objects("customer")
    hosting = await ctx.work.post(
        "/v1/prices",
        {
            "currency": "usd",
            "unit_amount": 900,
            "recurring": {"interval": "week"},
            "product_data": {"name": "Hosting"},
        },
    )
    price = stripe.books.store.must("price", hosting["id"])
    by_hand.start(stripe.books, customer, price, method=records.put_card(stripe.books, customer, VISA))
    await sync_now(ctx, who.id, reason="test")
    await work_off(shop, ctx)
    assert (statuses(shop), given_back(shop)) == (["active", "active"], [])
    assert await undo_second(ctx, who.telegram_id, by=ADMIN) == 0


async def test_what_the_person_ended_meanwhile_is_not_ended_or_paid_back(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    first = min(shop.sandbox.stripe.objects("subscription"), key=lambda row: (row["created"], row["id"]))
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    await shop.ctx.work.delete(f"/v1/subscriptions/{first['id']}")
    await work_off(shop, shop.ctx)
    assert (statuses(shop), given_back(shop)) == (["canceled", "active"], [])


async def test_an_older_one_that_nobody_pays_is_ended_and_its_paid_weeks_are_not_given_back(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    shop.sandbox.stripe.dashboard.retry_days, shop.sandbox.stripe.dashboard.after_retries = (), "past_due"
    who = await pay_twice(shop, shop.ctx)
    [first, _] = sorted(shop.sandbox.stripe.objects("subscription"), key=lambda row: (row["created"], row["id"]))
    shop.sandbox.stripe.books.change(
        shop.sandbox.stripe.books.store.must("subscription", first["id"]),
        "customer.subscription.updated",
        status="past_due",
    )
    assert await undo_second(shop.ctx, who.telegram_id, by=ADMIN) == 1
    await work_off(shop, shop.ctx)
    assert (statuses(shop), given_back(shop)) == (["canceled", "active"], [])


async def test_a_link_is_taken_back_once_the_operator_began_a_subscription_by_hand_c2(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await greet_subscriber(shop.ctx, person())
    offer = await start_checkout(shop.ctx, who, tier="basic", chat_id=1001, message_id=5)
    stripe = shop.sandbox.stripe
    (customer,) = stripe.objects("customer")
    price = next(row for row in stripe.objects("price") if row["lookup_key"] == "basic.week.usd")
    by_hand.start(stripe.books, customer, price, method=records.put_card(stripe.books, customer, VISA))
    await sync_now(shop.ctx, who.id, reason="test")
    await work_off(shop, shop.ctx)
    await sync_now(shop.ctx, who.id, reason="test")
    page = await shop.browser.open(offer.url)
    assert "expired" in page.text
    assert [row["status"] for row in stripe.objects("checkout.session")] == ["expired"]
    assert (await read_status(shop.ctx, who)).checkout is None
    assert await OutboxNotice.filter(kind="admin_second_subscription").count() == 0


async def test_a_note_that_was_written_down_by_a_worker_that_died_is_made_once_f3_f7(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    put_tax(shop, rate=19)
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    await take_tax_along(shop.ctx.work, await Operation.get(kind="payment.refund"), snapshot)
    await work_off(shop, shop.ctx)
    await work_off(shop, shop.ctx)
    assert [note["total"] for note in shop.sandbox.stripe.objects("credit_note")] == [29_750]
    assert (await Operation.get(kind="payment.refund")).state == "succeeded"
