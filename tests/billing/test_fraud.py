"""A warning of fraud and a dispute do what the operator's policy says, and an admin's one tap does it all, once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from billing.bar_person import bar_person, unbar_person
from billing.greet_subscriber import greet_subscriber
from billing.perform_calls import perform_calls
from billing.read_offers import read_offer
from billing.resolve_events import resolve_due
from billing.start_checkout import start_checkout
from billing.stop_fraud import stop_fraud
from billing.sync import sync_now
from domain.error import AlreadySubscribed, Barred
from sandbox.stripe.triggers import close_dispute, dispute, warn_of_fraud
from storage.operations import Operation
from storage.subscribers import Subscriber
from tests.billing.lane import open_intake, pay
from tests.billing.test_give_back import put_tax
from tests.support.shop import ADMIN, Shop, person

if TYPE_CHECKING:
    from domain.checkout import OpenCheckout
    from domain.subscriber import Known


async def paid(shop: Shop) -> tuple[Known, dict[str, Any]]:
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    return who, shop.sandbox.stripe.objects("charge")[-1]


def by_policy(shop: Shop, **decisions: str) -> Shop:
    """The same shop under another policy."""
    policy = replace(shop.ctx.catalogue.policy, **decisions)  # type: ignore[arg-type]  # words only
    return replace(shop, ctx=replace(shop.ctx, catalogue=replace(shop.ctx.catalogue, policy=policy)))


async def warned(shop: Shop, charge: dict[str, Any]) -> None:
    """A bank warns, and its event arrives."""
    warn_of_fraud(shop.sandbox.stripe.books, charge)
    async with open_intake(shop) as bring:
        await bring(shop.sandbox.stripe.events[-1:])
    await resolve_due(shop.ctx)
    await shop.settle()


async def buys(shop: Shop, who: Known) -> OpenCheckout:
    return await start_checkout(shop.ctx, who, tier="basic", chat_id=who.telegram_id, message_id=9)


async def test_one_tap_gives_back_ends_and_bars_and_a_second_finds_it_done_h12(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    first = await stop_fraud(shop.ctx, charge["payment_intent"], by=ADMIN)
    second = await stop_fraud(shop.ctx, charge["payment_intent"], by=ADMIN)
    assert ((first.refunded, first.ended), (second.refunded, second.ended)) == ((True, True), (False, True))
    [row] = shop.sandbox.stripe.objects("subscription")
    [back] = shop.sandbox.stripe.objects("refund")
    assert (row["status"], back["amount"], back["reason"]) == ("canceled", 15_000, "fraudulent")
    with pytest.raises(Barred):
        await buys(shop, who)
    await unbar_person(shop.ctx, who.id, actor=f"admin:{ADMIN}")
    await buys(shop, who)


async def test_a_warning_is_only_told_unless_the_policy_says_more(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who, charge = await paid(shop)
    await warned(shop, charge)
    assert await perform_calls(shop.ctx) == 0
    assert shop.sandbox.stripe.objects("refund") == []
    with pytest.raises(AlreadySubscribed):
        await buys(shop, who)


async def test_by_policy_a_warning_gives_back_ends_and_bars(shop_without_trials: Shop) -> None:
    shop = by_policy(shop_without_trials, fraud_warning="refund")
    who, charge = await paid(shop)
    await warned(shop, charge)
    while await perform_calls(shop.ctx):
        pass
    [row] = shop.sandbox.stripe.objects("subscription")
    [back] = shop.sandbox.stripe.objects("refund")
    assert (row["status"], back["amount"], back["reason"]) == ("canceled", 15_000, "fraudulent")
    assert (await Subscriber.get(id=who.id)).barred_at is not None
    assert {one.state for one in await Operation.filter(kind__in=["payment.give_back", "subscription.stop"])} == {
        "succeeded"
    }


@pytest.mark.parametrize(
    ("ends", "after_opening", "after_losing"),
    [("no", "active", "active"), ("lost", "active", "canceled"), ("opened", "canceled", "canceled")],
)
async def test_a_dispute_ends_its_subscription_when_the_policy_says_so_f4_f5(
    shop_without_trials: Shop, ends: str, after_opening: str, after_losing: str
) -> None:
    shop = by_policy(shop_without_trials, dispute_ends=ends)
    who, charge = await paid(shop)
    made = dispute(shop.sandbox.stripe.books, charge)
    statuses = []
    for step in range(2):
        if step:
            close_dispute(shop.sandbox.stripe.books, made, won=False)
        await sync_now(shop.ctx, who.id, reason="test")
        while await perform_calls(shop.ctx):
            pass
        statuses.append(shop.sandbox.stripe.objects("subscription")[-1]["status"])
    assert statuses == [after_opening, after_losing]


async def test_a_dispute_that_is_won_before_the_call_ends_nothing_f5(shop_without_trials: Shop) -> None:
    shop = by_policy(shop_without_trials, dispute_ends="opened")
    who, charge = await paid(shop)
    made = dispute(shop.sandbox.stripe.books, charge)
    await sync_now(shop.ctx, who.id, reason="test")
    close_dispute(shop.sandbox.stripe.books, made, won=True)
    while await perform_calls(shop.ctx):
        pass
    assert shop.sandbox.stripe.objects("subscription")[-1]["status"] == "active"


@pytest.mark.parametrize(("won", "days"), [(True, 7), (False, 0)])
async def test_who_lost_us_a_dispute_gets_no_free_days_any_more_f5(*, shop: Shop, won: bool, days: int) -> None:
    who = await pay(shop)
    await sync_now(shop.ctx, who.id, reason="test")
    shop.sandbox.clock.move(8 * 86_400)
    await shop.sandbox.stripe.run_due()
    await sync_now(shop.ctx, who.id, reason="test")
    made = dispute(shop.sandbox.stripe.books, shop.sandbox.stripe.objects("charge")[-1])
    close_dispute(shop.sandbox.stripe.books, made, won=won)
    await sync_now(shop.ctx, who.id, reason="test")
    await Subscriber.filter(id=who.id).update(trial_started_at=None)  # as if they had begun by paying
    assert (await read_offer(shop.ctx, who, "basic")).trial_days == days


async def test_by_policy_a_payment_with_tax_goes_back_by_a_credit_note_f7(shop_without_trials: Shop) -> None:
    shop = by_policy(shop_without_trials, fraud_warning="refund")
    who, _ = await paid(shop)
    charge = put_tax(shop, rate=19)
    await sync_now(shop.ctx, who.id, reason="test")
    await warned(shop, charge)
    while await perform_calls(shop.ctx):
        pass
    [row] = shop.sandbox.stripe.objects("subscription")
    [note] = shop.sandbox.stripe.objects("credit_note")
    assert (row["status"], note["reason"]) == ("canceled", "fraudulent")
    assert note["total"] == charge["amount_refunded"] == charge["amount"]
    assert note["total_taxes"][0]["amount"] == 2_850
    assert (await stop_fraud(shop.ctx, charge["payment_intent"], by=ADMIN)).refunded is False


@pytest.mark.parametrize("late", [False, True], ids=["open-when-barred", "opened-meanwhile"])
async def test_who_is_barred_can_not_pay_by_a_link_that_is_still_open(*, shop_without_trials: Shop, late: bool) -> None:
    shop = shop_without_trials
    who = await greet_subscriber(shop.ctx, person())
    link = await buys(shop, who)
    if late:  # as if the link had come while they were being barred
        await Subscriber.filter(id=who.id).update(barred_at=shop.ctx.clock.now())
        await sync_now(shop.ctx, who.id, reason="test")
    else:
        await bar_person(shop.ctx, who.id, actor=f"admin:{ADMIN}")
    while await perform_calls(shop.ctx):
        pass
    page = await shop.browser.open(link.url)
    assert "expired" in page.text
    assert [row["status"] for row in shop.sandbox.stripe.objects("checkout.session")] == ["expired"]
    assert shop.sandbox.stripe.objects("charge") == []
