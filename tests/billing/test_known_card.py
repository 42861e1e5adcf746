"""A second trial with somebody else's card is shown to the admins once, and changes nothing by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from billing.answer_trial import answer_trial
from billing.perform_calls import perform_calls
from billing.read_offers import read_offer
from billing.sync import sync_now
from domain.access import Level
from domain.error import MovedOn, StillAsking
from storage.access_decisions import AccessDecision
from storage.operations import Operation
from storage.outbox import OutboxNotice
from storage.trials import Trial
from tests.billing.lane import another_worker, pay
from tests.support.shop import Shop

if TYPE_CHECKING:
    from domain.subscriber import Known


async def test_free_days_with_a_card_that_somebody_else_used_are_shown_to_the_admins_once_c15(shop: Shop) -> None:
    for telegram_id in (1001, 1002):
        who = await pay(shop, telegram_id)
        await sync_now(shop.ctx, who.id, reason="test")
        await sync_now(shop.ctx, who.id, reason="test")
    [told] = await OutboxNotice.filter(kind="admin_known_card")
    assert told.details == {"telegram_id": 1002, "others": "1001"}
    assert {row.level for row in await AccessDecision.all()} == {Level.FULL}
    assert [row.seen_with for row in await Trial.all().order_by("id")] == [None, "1001"]
    assert await OutboxNotice.filter(kind="known_card").count() == 0, "the file says: tell an admin"


async def test_whoever_pays_with_a_shared_card_is_nobodys_business(shop_without_trials: Shop) -> None:
    for telegram_id in (1001, 1002):
        who = await pay(shop_without_trials, telegram_id)
        await sync_now(shop_without_trials.ctx, who.id, reason="test")
    assert await OutboxNotice.filter(kind="admin_known_card").count() == 0


async def test_the_same_person_is_offered_free_days_once_whatever_became_of_them_c15(shop: Shop) -> None:
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    [row] = shop.sandbox.stripe.objects("subscription")
    await shop.ctx.work.delete(f"/v1/subscriptions/{row['id']}")
    await sync_now(shop.ctx, who.id, reason="test")
    assert (await read_offer(shop.ctx, who, "premium")).trial_days == 0
    assert [(trial.subscription_ref, trial.answer) for trial in await Trial.all()] == [(row["id"], None)]


async def asked(shop: Shop) -> tuple[Shop, Known, int]:
    """Two people begin free days with one card where the file says that the second is asked."""
    policy = replace(shop.ctx.catalogue.policy, known_card="end_trial")
    shop = replace(shop, ctx=replace(shop.ctx, catalogue=replace(shop.ctx.catalogue, policy=policy)))
    who = None
    for telegram_id in (1001, 1002):
        who = await pay(shop, telegram_id)
        await sync_now(shop.ctx, who.id, reason="test")
    [question] = await OutboxNotice.filter(kind="known_card")
    assert who is not None
    assert (question.chat_id, question.details["price"]["amount"]) == (1002, 15_000)
    return shop, who, int(question.details["trial"])


def charged(shop: Shop) -> list[int]:
    return [row["amount"] for row in shop.sandbox.stripe.objects("charge") if row["paid"]]


async def test_whoever_is_asked_and_says_nothing_keeps_the_free_days_and_what_was_agreed_c15(shop: Shop) -> None:
    shop, who, _ = await asked(shop)
    rows = shop.sandbox.stripe.objects("subscription")
    assert {(row["status"], row["cancel_at"]) for row in rows} == {("trialing", None)}
    assert charged(shop) == []
    shop.sandbox.clock.move(7 * 86_400 + 3_601)
    await shop.sandbox.stripe.run_due()
    await sync_now(shop.ctx, who.id, reason="test")
    assert charged(shop) == [15_000, 15_000]
    assert [row.answer for row in await Trial.all()] == [None, None]


async def test_whoever_agrees_is_charged_once_and_goes_on_c15(shop: Shop) -> None:
    shop, who, trial = await asked(shop)
    row = await answer_trial(shop.ctx, who, trial, pay=True)
    assert (row.status, charged(shop)) == ("active", [15_000])
    for again in (True, False):
        with pytest.raises(MovedOn):
            await answer_trial(shop.ctx, who, trial, pay=again)
    assert charged(shop) == [15_000]
    answered = await Trial.get(id=trial)
    assert (answered.answer, answered.seen_with) == ("pay", "1001")


async def test_whoever_ends_it_is_charged_nothing_c15(shop: Shop) -> None:
    shop, who, trial = await asked(shop)
    row = await answer_trial(shop.ctx, who, trial, pay=False)
    assert (row.status, charged(shop), (await Trial.get(id=trial)).answer) == ("canceled", [], "end")


async def test_nobody_answers_for_somebody_else_or_twice_differently(shop: Shop) -> None:
    shop, who, trial = await asked(shop)
    other = await pay(shop, 1003)
    with pytest.raises(MovedOn):
        await answer_trial(shop.ctx, other, trial, pay=True)
    await Trial.filter(id=trial).update(answer="end")
    with pytest.raises(MovedOn):
        await answer_trial(shop.ctx, who, trial, pay=True)
    assert charged(shop) == []


@pytest.mark.parametrize("applied", [True, False])
async def test_an_agreement_whose_answer_from_stripe_is_lost_charges_once_c15(*, applied: bool, shop: Shop) -> None:
    shop, who, trial = await asked(shop)
    worker, clock = another_worker(shop, patience=2)
    shop.sandbox.stripe.faults.drop_next(1, applied=applied, match="POST /v1/subscriptions")
    with pytest.raises(StillAsking):
        await answer_trial(worker, who, trial, pay=True)
    for _ in range(3):
        clock.ahead_ms += 60_000
        await perform_calls(worker)
    await worker.work.close()
    assert charged(shop) == [15_000]
    assert [row.state for row in await Operation.filter(kind="subscription.move_trial")] == ["succeeded"]
