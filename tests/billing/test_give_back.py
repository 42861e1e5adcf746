"""An admin gives money back: once however often it is tapped, with its tax, and after having seen what it does."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from billing.give_back import give_back
from billing.perform_calls import perform_calls
from billing.plan_repayment import plan_repayment
from billing.sync import sync_now
from domain.access import Level
from domain.error import MovedOn, StillAsking, UnknownPayment
from sandbox.stripe.triggers import dispute, fail_refund, refund
from storage.audit_log import AuditEntry
from storage.credit_notes import CreditNoteRow
from storage.refunds import PaymentRefund
from tests.billing.lane import pay
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from domain.subscriber import Known
    from tests.support.shop import Shop


async def paid(shop: Shop) -> tuple[Known, dict[str, Any]]:
    who = await pay(shop)
    await shop.settle()
    await sync_now(shop.ctx, who.id, reason="test")
    return who, shop.sandbox.stripe.objects("charge")[-1]


async def test_two_taps_and_two_admins_at_once_are_one_refund_f3_h12(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    taps = [
        give_back(shop.ctx, charge["payment_intent"], amount=5_000, was=0, by=by) for by in (ADMIN, ADMIN, ADMIN + 1)
    ]
    done = await asyncio.gather(*taps, return_exceptions=True)
    assert all(not isinstance(one, BaseException) or isinstance(one, MovedOn | StillAsking) for one in done)
    assert [one["amount"] for one in shop.sandbox.stripe.objects("refund")] == [5_000]
    with pytest.raises(MovedOn):
        await give_back(shop.ctx, charge["payment_intent"], amount=5_000, was=0, by=ADMIN)
    assert len(shop.sandbox.stripe.objects("refund")) == 1


async def test_what_is_given_back_stands_in_the_audit_with_who_did_it_h12(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    await give_back(shop.ctx, charge["payment_intent"], amount=None, was=0, by=ADMIN)
    (line,) = await AuditEntry.filter(action="payment.give_back")
    assert line.actor == f"admin:{ADMIN}"
    assert (await PaymentRefund.get()).amount == 15_000


async def test_a_refund_that_failed_at_the_bank_is_given_anew_by_the_next_tap_once_f2(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    await give_back(shop.ctx, charge["payment_intent"], amount=None, was=0, by=ADMIN)
    fail_refund(shop.sandbox.stripe.books, shop.sandbox.stripe.objects("refund")[0])
    await sync_now(shop.ctx, who.id, reason="test")
    await give_back(shop.ctx, charge["payment_intent"], amount=None, was=0, by=ADMIN)
    with pytest.raises(MovedOn):
        await give_back(shop.ctx, charge["payment_intent"], amount=None, was=0, by=ADMIN)
    assert sorted(one["status"] for one in shop.sandbox.stripe.objects("refund")) == ["failed", "succeeded"]


@pytest.mark.parametrize(
    ("amount", "obstacle"), [(15_001, "too_much"), (0, "too_much"), (15_000, None), (1, None), (None, None)]
)
async def test_more_than_is_left_is_refused_with_what_is_left_before_stripe_is_asked_f3(
    shop_without_trials: Shop, amount: int | None, obstacle: str | None
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    plan = await plan_repayment(shop.ctx, charge["payment_intent"], amount)
    assert (plan.wish.obstacle, plan.wish.left.amount) == (obstacle, 15_000)


async def test_what_went_back_elsewhere_meanwhile_is_not_given_back_on_top_f3(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    refund(shop.sandbox.stripe.books, charge, amount=1_000)
    with pytest.raises(MovedOn):
        await give_back(shop.ctx, charge["payment_intent"], amount=14_000, was=0, by=ADMIN)
    assert charge["amount_refunded"] == 1_000


async def test_what_is_disputed_can_not_go_back_but_what_is_only_asked_about_can_f5(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    made = dispute(shop.sandbox.stripe.books, charge, status="warning_needs_response")
    assert (await plan_repayment(shop.ctx, charge["payment_intent"])).wish.obstacle is None
    shop.sandbox.stripe.books.change(made, "charge.dispute.updated", status="needs_response")
    assert (await plan_repayment(shop.ctx, charge["payment_intent"])).wish.obstacle == "disputed"


async def test_an_admin_sees_beforehand_what_a_refund_does_to_access_f1(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    part = await plan_repayment(shop.ctx, charge["payment_intent"], 5_000)
    whole = await plan_repayment(shop.ctx, charge["payment_intent"])
    assert (part.seen.now.level, part.seen.then.level, whole.seen.then.level) == (Level.FULL, Level.FULL, Level.NONE)
    assert whole.seen.then.reason == "payment.refunded"
    await give_back(shop.ctx, charge["payment_intent"], amount=None, was=0, by=ADMIN)
    now = await sync_now(shop.ctx, who.id, reason="test")
    assert now is not None
    assert (now.level, now.reason) == (whole.seen.then.level, whole.seen.then.reason)


async def test_a_payment_that_nobody_here_made_is_unknown(shop: Shop) -> None:
    with pytest.raises(UnknownPayment):
        await plan_repayment(shop.ctx, "pi_nobody")


def put_tax(shop: Shop, *, rate: int) -> dict[str, Any]:
    """Make the newest invoice one with tax on top, as Stripe would have written it."""
    invoice = shop.sandbox.stripe.objects("invoice")[-1]
    line = invoice["lines"]["data"][0]
    tax = line["amount"] * rate // 100
    shown = {
        "amount": tax,
        "tax_behavior": "exclusive",
        "tax_rate_details": None,
        "taxability_reason": "standard_rated",
        "taxable_amount": line["amount"],
        "type": "tax_rate_details",
    }
    line["taxes"] = invoice["total_taxes"] = [shown]
    total = line["amount"] + tax
    invoice |= {"total": total, "amount_due": total, "amount_paid": total}
    charge = shop.sandbox.stripe.objects("charge")[-1]
    charge |= {"amount": total, "amount_captured": total}
    shop.sandbox.stripe.objects("payment_intent")[-1] |= {"amount": total, "amount_received": total}
    return charge


@pytest.mark.parametrize("rate", [19, 7, 21])
@pytest.mark.parametrize("amount", [None, 5_000, 3_333, 1])
async def test_a_refund_with_tax_is_a_credit_note_that_takes_its_share_of_the_tax_back_f7(
    shop_without_trials: Shop, rate: int, amount: int | None
) -> None:
    shop = shop_without_trials
    who, _ = await paid(shop)
    charge = put_tax(shop, rate=rate)
    await sync_now(shop.ctx, who.id, reason="test")
    plan = await plan_repayment(shop.ctx, charge["payment_intent"], amount)
    wished = charge["amount"] if amount is None else amount
    assert wished - 1 <= plan.wish.amount.amount <= wished
    await give_back(shop.ctx, charge["payment_intent"], amount=amount, was=0, by=ADMIN)
    [note] = shop.sandbox.stripe.objects("credit_note")
    assert note["total"] == charge["amount_refunded"] == plan.wish.amount.amount
    row = await CreditNoteRow.get()
    assert plan.tax is not None
    assert (row.total, row.tax) == (note["total"], plan.tax.amount)
    assert abs(row.tax - round(note["total"] * rate / (100 + rate))) <= 1
    assert (await PaymentRefund.get()).amount == note["total"]


@pytest.mark.parametrize("status", [500, None], ids=["a failure", "a cut"])
async def test_a_refund_whose_answer_is_lost_is_found_done_and_never_made_twice_f3(
    shop_without_trials: Shop, status: int | None
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    faults = shop.sandbox.stripe.faults
    if status is None:
        faults.drop_next(1, applied=True, match="POST /v1/refunds")
    else:
        faults.fail_next(1, status, applied=True, match="POST /v1/refunds")
    with suppress(StillAsking):
        await give_back(shop.ctx, charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    for _ in range(3):
        shop.sandbox.clock.move(60)
        await perform_calls(shop.ctx)
    assert [one["amount"] for one in shop.sandbox.stripe.objects("refund")] == [4_000]
