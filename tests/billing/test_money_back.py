"""Money that goes back, is asked back, or comes too late: told once, to whoever can do something, and access follows the policy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from billing.resolve_events import resolve_due
from billing.sync import sync_now
from domain.access import Level
from sandbox.stripe.triggers import close_dispute, dispute, fail_refund, refund, warn_of_fraud
from storage.access_decisions import AccessDecision
from storage.attempts import ChargeAttempt
from storage.credit_notes import CreditNoteRow
from storage.disputes import PaymentDispute
from storage.fraud_warnings import FraudWarningRow
from storage.outbox import OutboxNotice
from storage.refunds import PaymentRefund
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
    assert await told("refunded") == await told("refund_failed") == []  # it went and came back between two looks
    assert [row["refund"] for row in await told("admin_refund_failed")] == [made["id"]]  # and is owed all the same


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


def asked(shop: Shop) -> list[str]:
    """What was asked of Stripe since the last time, without the ids."""
    calls = [call.path.removeprefix("/v1/") for call in shop.sandbox.stripe.calls]
    shop.sandbox.stripe._endpoint.calls.clear()  # what came before is of no interest
    return [re.sub(r"(cus|pi|in|issfr)_\w+", r"\1", path) for path in calls]


ORDINARY = [
    "customers/cus",
    "invoices",
    "customers/cus/payment_methods",
    "charges",
    "payment_intents/pi",
    "subscriptions",
]


async def test_an_ordinary_look_costs_six_requests_whatever_happened_to_the_payment(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    for amount in (1_000, 2_000):
        refund(shop.sandbox.stripe.books, charge, amount=amount)
    invoice = shop.sandbox.stripe.objects("invoice")[-1]["id"]
    await shop.ctx.work.post("/v1/credit_notes", {"invoice": invoice, "amount": 500, "credit_amount": 500})
    await look(shop, who)
    asked(shop)
    await look(shop, who)
    assert asked(shop) == ORDINARY


async def test_credit_notes_are_read_when_an_invoice_says_that_there_are_others(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, _ = await paid(shop)
    await look(shop, who)
    invoice = shop.sandbox.stripe.objects("invoice")[-1]["id"]
    await shop.ctx.work.post("/v1/credit_notes", {"invoice": invoice, "amount": 500, "credit_amount": 500})
    asked(shop)
    assert await look(shop, who) == Level.FULL
    assert asked(shop) == [*ORDINARY[:3], "credit_notes", *ORDINARY[3:]]
    note = await CreditNoteRow.get()
    assert (note.total, note.tax, note.credited, note.status) == (500, 0, 500, "issued")
    assert [row["credit"]["amount"] for row in await told("credited")] == [500]


async def test_more_refunds_of_one_payment_than_stripe_shows_at_once_are_all_read_and_told_f2(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    await look(shop, who)
    for number in range(12):
        refund(shop.sandbox.stripe.books, charge, amount=100 + number)
    await look(shop, who)
    assert await PaymentRefund.all().count() == 12
    assert sorted(row["back"]["amount"] for row in await told("refunded")) == list(range(100, 112))


async def test_every_try_is_a_row_with_its_time_and_what_the_bank_said(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, _ = await paid(shop)
    shop.sandbox.stripe.dashboard.retry_days = (1, 2)
    for hours, code in ((7 * 24 + 2, "insufficient_funds"), (24, "generic_decline")):
        shop.sandbox.stripe.next_charges.decline(1, code)
        shop.sandbox.clock.move(hours * HOUR)
        await shop.sandbox.stripe.run_due()
    await look(shop, who)
    rows = await ChargeAttempt.all().order_by("created_at")
    charges = shop.sandbox.stripe.objects("charge")
    assert [(row.stripe_id, row.outcome) for row in rows] == [(one["id"], one["status"]) for one in charges]
    assert [row.decline_code for row in rows] == [None, "insufficient_funds", "generic_decline"]
    assert [int(row.created_at.timestamp()) for row in rows] == [one["created"] for one in charges]


async def test_a_pending_refund_that_arrives_and_one_that_waits_for_the_person_are_rows(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    shop.sandbox.stripe.books.next_refunds += ["pending", "requires_action"]
    for amount in (1_000, 2_000):
        refund(shop.sandbox.stripe.books, charge, amount=amount)
    await look(shop, who)
    shop.sandbox.clock.move(5 * 24 * HOUR + 1)
    await shop.sandbox.stripe.run_due()
    await look(shop, who)
    rows = await PaymentRefund.all().order_by("amount")
    assert [(row.amount, row.status) for row in rows] == [(1_000, "succeeded"), (2_000, "requires_action")]
    assert [row["back"]["amount"] for row in await told("refunded")] == [1_000]
    assert [row["back"]["amount"] for row in await told("refund_waits")] == [2_000]


async def test_a_dispute_is_a_row_with_its_reason_and_last_day_also_when_its_end_came_first_b11(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    made = dispute(shop.sandbox.stripe.books, charge, reason="product_not_received")
    close_dispute(shop.sandbox.stripe.books, made, won=False)
    news = [event for event in shop.sandbox.stripe.events if event["type"].startswith("charge.dispute.")]
    async with open_intake(shop) as bring:
        for event in reversed(news):
            await bring([event])
            await resolve_due(shop.ctx)
            await shop.settle()
    row = await PaymentDispute.get()
    assert (row.status, row.reason, row.amount, row.refundable) == ("lost", "product_not_received", 15_000, False)
    assert row.due_by is not None
    assert int(row.due_by.timestamp()) == made["evidence_details"]["due_by"]
    assert [notice["status"] for notice in await told("admin_dispute")] == ["lost"]


async def test_an_appeal_after_a_lost_dispute_is_seen_by_its_event(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    made = dispute(shop.sandbox.stripe.books, charge)
    close_dispute(shop.sandbox.stripe.books, made, won=False)
    await look(shop, who)
    shop.sandbox.stripe.books.change(made, "charge.dispute.updated", status="appeal_under_review")
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events[-1:])
    await resolve_due(shop.ctx)
    await shop.settle()
    assert (await PaymentDispute.get()).status == "appeal_under_review"


async def test_a_warning_of_fraud_is_found_by_its_event_and_told_to_the_admins_once(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    made = warn_of_fraud(shop.sandbox.stripe.books, charge)
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events[-1:])
        await bring(shop.sandbox.stripe.events[-1:])
    await resolve_due(shop.ctx)
    await shop.settle()
    await look(shop, who)
    row = await FraudWarningRow.get()
    assert (row.stripe_id, row.kind, row.actionable) == (made["id"], "unauthorized_use_of_card", True)
    assert [one["payment"] for one in await told("admin_fraud_warning")] == [charge["payment_intent"]]
    refund(shop.sandbox.stripe.books, charge)
    await look(shop, who)
    assert not (await FraudWarningRow.get()).actionable
