"""Several of one tier from the first payment on: the number is chosen in the chat, and stands in Stripe's page as it was chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from billing.greet_subscriber import greet_subscriber
from billing.read_offers import read_offer
from billing.read_status import read_status
from billing.start_checkout import start_checkout
from billing.sync import sync_now
from domain.choice import Wish
from domain.error import TierNotSold
from domain.money import Money
from storage.checkouts import Checkout
from storage.snapshots import read_snapshot
from tests.support.shop import person

if TYPE_CHECKING:
    from domain.checkout import OpenCheckout
    from domain.subscriber import Known
    from tests.support.shop import Shop

WEEK = Money(15_000, "usd")


@pytest.fixture
def shop(shop_without_trials: Shop) -> Shop:
    """One in which one person may have three of each tier."""
    catalogue = shop_without_trials.ctx.catalogue
    many = replace(catalogue, tiers=tuple(replace(tier, quantity_most=3) for tier in catalogue.tiers))
    return replace(shop_without_trials, ctx=replace(shop_without_trials.ctx, catalogue=many))


async def tap(shop: Shop, who: Known, quantity: int) -> OpenCheckout:
    return await start_checkout(
        shop.ctx, who, tier="basic", wish=Wish(quantity=quantity), chat_id=who.telegram_id, message_id=5
    )


async def test_three_are_paid_as_three_and_run_as_three(shop: Shop) -> None:
    who = await greet_subscriber(shop.ctx, person(1001))
    link = await tap(shop, who, 3)
    assert (link.whole.money, link.price.money) == (Money(45_000, "usd"), WEEK)
    page = await shop.browser.pay(link.url)
    assert page.status == 303, page.text
    await sync_now(shop.ctx, who.id, reason="test")
    snapshot = await read_snapshot(who.id)
    assert snapshot is not None
    [row], [bill] = snapshot.subscriptions, snapshot.invoices
    assert (row.quantity, row.amount.amount, bill.total.amount) == (3, 45_000, 45_000)
    assert len(shop.sandbox.stripe.objects("subscription")) == 1


async def test_another_number_takes_the_old_link_back_and_the_same_number_gives_the_same(shop: Shop) -> None:
    who = await greet_subscriber(shop.ctx, person(1001))
    first, again, other = await tap(shop, who, 2), await tap(shop, who, 2), await tap(shop, who, 3)
    assert first.url == again.url != other.url
    rows = await Checkout.all().order_by("id")
    assert [(row.quantity, row.status) for row in rows] == [(2, "expired"), (3, "open")]
    status = await read_status(shop.ctx, who)
    assert status.checkout is not None
    assert (status.checkout.quantity, status.checkout.whole.money.amount) == (3, 45_000)


@pytest.mark.parametrize("quantity", [-1, 0, 4, 10_000])
async def test_a_number_that_the_file_does_not_allow_opens_no_page(shop: Shop, quantity: int) -> None:
    who = await greet_subscriber(shop.ctx, person(1001))
    with pytest.raises(TierNotSold):
        await tap(shop, who, quantity)
    assert await Checkout.all().count() == 0


async def test_a_code_takes_its_share_of_all_of_them(shop: Shop) -> None:
    who = await greet_subscriber(shop.ctx, person(1001))
    offer = await read_offer(shop.ctx, who, "basic", Wish(quantity=2))
    assert (offer.quantity, offer.first_payment.amount) == (2, 30_000)
