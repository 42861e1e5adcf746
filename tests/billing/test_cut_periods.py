"""A pause and a change cut a period off: what paid for it speaks for nothing after that, and what went back is credited nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from billing.cancel_subscription import cancel_subscription
from billing.pause_subscription import pause_subscription
from billing.read_plan import read_plan
from billing.resume_subscription import resume_subscription
from billing.sync import sync_now
from billing.undo_change import undo_change
from domain.error import CannotChange, MovedOn
from sandbox.stripe.refunding import refund
from sandbox.stripe.triggers import close_dispute, dispute
from storage.access_decisions import AccessDecision
from storage.outbox import OutboxNotice
from tests.billing.test_change_plan import agree, preview
from tests.billing.test_dunning import MASTERCARD, change_card, in_debt, pass_time
from tests.billing.test_wishes import settled, with_policy
from tests.support.shop import Shop

if TYPE_CHECKING:
    from domain.subscriber import Known
    from sandbox.stripe.store import Obj

HOUR, DAY, WEEK = 3_600, 86_400, 7 * 86_400


async def look(shop: Shop, who: Known) -> None:
    await sync_now(shop.ctx, who.id, reason="test")


async def access() -> tuple[str, str]:
    decided = await AccessDecision.get()
    return decided.level, decided.reason


def newest_charge(shop: Shop) -> Obj:
    return max(shop.sandbox.stripe.objects("charge"), key=lambda row: row["created"])


async def test_a_lost_dispute_about_what_began_the_period_is_not_made_up_by_the_week_before_f5(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pass_time(shop, who, 3.5 * DAY)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    await pass_time(shop, who, DAY)
    await resume_subscription(shop.ctx, who, wish="2")
    await look(shop, who)
    assert (newest_charge(shop)["amount"], await access()) == (7_500, ("full", "subscription.paid"))
    made = dispute(shop.sandbox.stripe.books, newest_charge(shop))
    close_dispute(shop.sandbox.stripe.books, made, won=False)
    await look(shop, who)
    assert await access() == ("none", "payment.dispute_lost")


async def test_who_has_paid_their_debt_keeps_access_when_an_upgrade_is_given_up_d5(shop_without_trials: Shop) -> None:
    shop = with_policy(shop_without_trials, at_the_end="pause")
    who = await in_debt(shop)
    for _ in range(13):
        await pass_time(shop, who, 12 * HOUR + 60)
    await pass_time(shop, who, 3 * WEEK)
    shop.sandbox.stripe.next_charges.clear()
    await change_card(shop, who, MASTERCARD)
    await look(shop, who)
    for _ in range(3):
        await pass_time(shop, who, 60)
    assert await access() == ("full", "subscription.paid")
    shop.sandbox.stripe.next_charges.decline(1)
    await agree(shop, who, "premium")
    await look(shop, who)
    closed = await OutboxNotice.filter(kind="access_closed").count()
    await undo_change(shop.ctx, who)
    await look(shop, who)
    assert await access() == ("full", "subscription.paid")
    assert await OutboxNotice.filter(kind="access_closed").count() == closed


async def test_who_cancels_in_a_pause_is_out_as_they_were_told_d10(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=7, wish="1")
    await look(shop, who)
    await cancel_subscription(shop.ctx, who, wish="2")
    await look(shop, who)
    assert await access() == ("none", "subscription.ended")
    assert await OutboxNotice.filter(kind="access_restored").count() == 0


@pytest.mark.parametrize("went", ["refunded", "disputed"])
async def test_what_went_back_is_credited_neither_by_a_pause_nor_by_a_change_f1_f4(
    shop_without_trials: Shop, went: str
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    books, charge = shop.sandbox.stripe.books, newest_charge(shop)
    if went == "refunded":
        refund(books, charge)
    else:
        dispute(books, charge)
    await look(shop, who)
    assert (await read_plan(shop.ctx, who)).pauses == ()
    with pytest.raises(MovedOn):
        await pause_subscription(shop.ctx, who, days=7, wish="1")
    with pytest.raises(CannotChange, match="unknown"):
        await preview(shop, who, "premium")
    assert [row["status"] for row in shop.sandbox.stripe.objects("subscription")] == ["active"]
