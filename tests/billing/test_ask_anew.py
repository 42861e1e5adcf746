"""A call of which Stripe never told within 23 hours: a look says whether it was made, and what was not is asked anew, never twice."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from billing.cancel_subscription import cancel_subscription
from billing.close_unmade import ask_anew
from billing.forgive_bill import forgive_bill
from billing.give_back import give_back
from billing.give_credit import give_credit
from billing.keep_subscription import keep_subscription
from billing.perform_calls import perform_calls
from billing.sync import sync_due, sync_now
from billing.undo_second import undo_second
from domain.call import Aim
from domain.error import StillAsking
from sandbox.stripe.triggers import dispute, fail_refund
from storage.audit_log import AuditEntry
from storage.operations import Operation
from storage.outbox import OutboxNotice
from tests.billing.call_stories import STORIES
from tests.billing.lane import LaterClock, another_worker
from tests.billing.test_debits import CLOSED, debit, with_debits
from tests.billing.test_dunning import in_debt, pass_time
from tests.billing.test_fraud import by_policy
from tests.billing.test_give_back import paid, put_tax
from tests.billing.test_second import given_back, pay_twice, statuses
from tests.billing.test_wishes import settled
from tests.support.shop import ADMIN

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from billing.context import Context
    from tests.support.shop import Shop

MINUTE, HOUR, DAY = 60, 3_600, 86_400
FORGOTTEN = 23 * HOUR + 5 * MINUTE  # so long after it was asked first, Stripe may have forgotten its key
LONGER_THAN_ANY_PAUSE_MS = 700_000
REFUNDS, ENDS = "POST /v1/refunds", "DELETE /v1/subscriptions"
Lane = tuple["Context", LaterClock]


@pytest.fixture(name="lane")
async def _lane(shop_without_trials: Shop) -> AsyncIterator[Lane]:
    worker, clock = another_worker(shop_without_trials, patience=3)
    yield worker, clock
    await worker.work.close()


async def work_off(lane: Lane) -> None:
    """Real time goes on until nothing that is due is left to be made or looked at."""
    worker, clock = lane
    for _ in range(12):
        made, looked = await perform_calls(worker), await sync_due(worker, limit=50)
        if not made and not looked and not await Operation.filter(state="open", lease_ms__gt=clock.real_ms()).exists():
            return
        clock.ahead_ms += LONGER_THAN_ANY_PAUSE_MS
    raise AssertionError("it never came to rest")


def stumble(shop: Shop, match: str, *, applied: bool = False) -> None:
    """Stripe answers its own error to it, and to every repeat."""
    shop.sandbox.stripe.faults.fail_next(10_000, 500, applied=applied, match=match)


async def a_day_later(shop: Shop, lane: Lane, *, after: int = FORGOTTEN) -> None:
    """It is tried in vain; then the time is over in which it may be repeated, and Stripe is well again."""
    for _ in range(3):
        await perform_calls(lane[0])
        lane[1].ahead_ms += LONGER_THAN_ANY_PAUSE_MS
    shop.sandbox.clock.move(after)
    shop.sandbox.stripe.faults.clear()
    await work_off(lane)


async def states(aim: Aim) -> list[str]:
    return [row.state for row in await Operation.filter(kind=aim).order_by("id")]


async def test_a_refund_of_which_stripe_never_told_goes_back_once_all_the_same_f3(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    stumble(shop, REFUNDS)
    await a_day_later(shop, lane)
    assert (statuses(shop), given_back(shop)) == (["active", "canceled"], [25_000])
    assert await states(Aim.REFUND) == ["failed", "succeeded"]
    said = [line.sentence for line in await AuditEntry.filter(action=Aim.REFUND).order_by("id")]
    assert [sentence.split(": ")[1].split(",")[0] for sentence in said] == ["not made", "done."]
    await work_off(lane)
    assert given_back(shop) == [25_000]


async def test_where_its_refund_had_tax_in_it_the_same_credit_note_is_asked_anew_f7(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    put_tax(shop, rate=19)
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    stumble(shop, "POST /v1/credit_notes")
    await a_day_later(shop, lane)
    assert [note["total"] for note in shop.sandbox.stripe.objects("credit_note")] == [29_750]


@pytest.mark.parametrize("applied", [True, False])
async def test_a_part_that_an_admin_gives_back_goes_once_whatever_stripe_says_of_it_f3_h12(
    *, applied: bool, shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    stumble(shop, REFUNDS, applied=applied)
    with pytest.raises(StillAsking):
        await give_back(lane[0], charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    await a_day_later(shop, lane)
    assert given_back(shop) == [4_000]


async def test_a_tap_on_the_same_button_a_day_later_goes_on_asking_and_gives_back_once_f3_h12(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    stumble(shop, REFUNDS)
    with pytest.raises(StillAsking):
        await give_back(lane[0], charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    shop.sandbox.clock.move(FORGOTTEN)
    lane[1].ahead_ms += LONGER_THAN_ANY_PAUSE_MS
    shop.sandbox.stripe.faults.clear()
    with pytest.raises(StillAsking):
        await give_back(lane[0], charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    await work_off(lane)
    assert given_back(shop) == [4_000]


async def test_money_that_went_and_came_back_from_the_bank_is_not_sent_a_second_time_unasked_f2(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    stumble(shop, REFUNDS, applied=True)
    with pytest.raises(StillAsking):
        await give_back(lane[0], charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    fail_refund(shop.sandbox.stripe.books, shop.sandbox.stripe.objects("refund")[0])
    await a_day_later(shop, lane)
    assert (given_back(shop), await states(Aim.GIVE_BACK)) == ([4_000], ["succeeded"])


async def test_what_went_back_by_another_hand_meanwhile_is_not_given_back_on_top_f3(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    stumble(shop, REFUNDS)
    with pytest.raises(StillAsking):
        await give_back(lane[0], charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    shop.sandbox.stripe.faults.clear()
    await shop.ctx.work.post("/v1/refunds", {"payment_intent": charge["payment_intent"], "amount": 1_000})
    stumble(shop, REFUNDS)
    await a_day_later(shop, lane)
    assert (given_back(shop), await states(Aim.GIVE_BACK)) == ([1_000], ["failed"])
    line = await AuditEntry.filter(action=Aim.GIVE_BACK).order_by("-id").first()
    assert line is not None
    assert "not made" in line.sentence


@pytest.mark.parametrize("applied", [True, False])
async def test_credit_of_which_stripe_never_told_is_given_once_h12(
    *, applied: bool, shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    stumble(shop, "POST /v1/customers", applied=applied)
    with pytest.raises(StillAsking):
        await give_credit(lane[0], who.telegram_id, amount=2_500, wish="a", by=ADMIN)
    await a_day_later(shop, lane)
    given = shop.sandbox.stripe.objects("customer_balance_transaction")
    assert [row["amount"] for row in given] == [-2_500]
    assert await OutboxNotice.filter(kind="credited").count() == 1


async def test_a_debt_that_an_admin_takes_back_is_taken_back_a_day_later_h12(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    await in_debt(shop)
    (bill,) = [row for row in shop.sandbox.stripe.objects("invoice") if row["status"] == "open"]
    stumble(shop, f"POST /v1/invoices/{bill['id']}/void")
    with pytest.raises(StillAsking):
        await forgive_bill(lane[0], bill["id"], way="void", by=ADMIN)
    await a_day_later(shop, lane)
    assert (bill["status"], await states(Aim.VOID)) == ("void", ["failed", "succeeded"])


async def test_a_dispute_ends_its_subscription_though_stripe_stumbled_for_a_day_f4(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = by_policy(shop_without_trials, dispute_ends="opened")
    who, charge = await paid(shop)
    dispute(shop.sandbox.stripe.books, charge)
    await sync_now(shop.ctx, who.id, reason="test")
    stumble(shop, ENDS)
    await a_day_later(shop, lane)
    assert (statuses(shop), await states(Aim.STOP)) == (["canceled"], ["failed", "succeeded"])


async def test_a_start_that_failed_is_ended_though_stripe_stumbled_for_a_day(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    with_debits(shop)
    who = await debit(shop, CLOSED)
    shop.sandbox.clock.move(6 * DAY)
    await shop.sandbox.stripe.run_due()
    await sync_now(shop.ctx, who.id, reason="test")
    stumble(shop, ENDS)
    await a_day_later(shop, lane)
    assert (statuses(shop), await states(Aim.UNDO_START)) == (["canceled"], ["failed", "succeeded"])


async def test_the_money_of_a_second_one_waits_for_its_end_that_is_asked_anew_c2(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    who = await pay_twice(shop, shop.ctx)
    await undo_second(shop.ctx, who.telegram_id, by=ADMIN)
    stumble(shop, ENDS)
    await a_day_later(shop, lane)
    shop.sandbox.clock.move(HOUR)
    await work_off(lane)
    assert (statuses(shop), given_back(shop)) == (["active", "canceled"], [25_000])


async def test_two_workers_that_give_it_up_at_once_owe_it_once_f3(shop_without_trials: Shop, lane: Lane) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    stumble(shop, REFUNDS)
    with pytest.raises(StillAsking):
        await give_back(lane[0], charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    operation = await Operation.get(kind=Aim.GIVE_BACK)
    for _ in range(2):
        await ask_anew(shop.ctx, operation)
    assert await states(Aim.GIVE_BACK) == ["failed", "open"]


async def test_nothing_is_asked_anew_while_the_last_repeat_may_still_be_on_its_way_f3(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    _, charge = await paid(shop)
    stumble(shop, REFUNDS)
    with pytest.raises(StillAsking):
        await give_back(lane[0], charge["payment_intent"], amount=4_000, was=0, by=ADMIN)
    shop.sandbox.clock.move(23 * HOUR + MINUTE)
    shop.sandbox.stripe.faults.clear()
    for _ in range(3):
        lane[1].ahead_ms += LONGER_THAN_ANY_PAUSE_MS
        await perform_calls(lane[0])
    assert (given_back(shop), await states(Aim.GIVE_BACK)) == ([], ["open"])


async def test_a_cancellation_of_which_stripe_never_told_is_made_unless_its_person_kept_the_plan_since(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    [row] = shop.sandbox.stripe.objects("subscription")
    stumble(shop, "POST /v1/subscriptions")
    with pytest.raises(StillAsking):
        await cancel_subscription(lane[0], who, wish="a")
    await a_day_later(shop, lane)
    assert row["cancel_at_period_end"]

    await keep_subscription(lane[0], who, wish="b")
    await work_off(lane)
    stumble(shop, "POST /v1/subscriptions")
    with pytest.raises(StillAsking):
        await cancel_subscription(lane[0], who, wish="c")
    shop.sandbox.stripe.faults.clear()
    await shop.ctx.work.post(f"/v1/subscriptions/{row['id']}", {"cancel_at_period_end": True})
    await sync_now(shop.ctx, who.id, reason="test")
    await keep_subscription(lane[0], who, wish="d")
    shop.sandbox.clock.move(FORGOTTEN)
    await work_off(lane)
    assert not row["cancel_at_period_end"]


async def test_what_would_charge_a_card_is_not_asked_anew_and_stands_in_the_audit(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    ask = await STORIES[Aim.RESUME].until(shop)
    [row] = shop.sandbox.stripe.objects("subscription")
    stumble(shop, f"POST /v1/subscriptions/{row['id']}/resume")
    with suppress(StillAsking):
        await ask(lane[0])
    await a_day_later(shop, lane)
    assert (row["status"], await states(Aim.RESUME)) == ("paused", ["failed"])
    line = await AuditEntry.filter(action=Aim.RESUME).order_by("-id").first()
    assert line is not None
    assert "Stripe never told what became of it" in line.sentence


async def test_an_end_of_which_stripe_never_told_is_planned_anew_and_the_admins_hear_of_it(
    shop_without_trials: Shop, lane: Lane
) -> None:
    shop = shop_without_trials
    who = await in_debt(shop)
    for _ in range(6):
        await pass_time(shop, who, DAY)
    shop.sandbox.clock.move(13 * HOUR)
    stumble(shop, ENDS)
    await a_day_later(shop, lane)
    assert await OutboxNotice.filter(kind="admin_call_refused").count() == 1
    shop.sandbox.clock.move(DAY + HOUR)
    await sync_now(shop.ctx, who.id, reason="test")
    await work_off(lane)
    assert statuses(shop) == ["canceled"]
