"""A checkout is one link per person, whatever is tapped, lost or refused on the way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from billing.confirm_payment import confirm_payment
from billing.expire_checkouts import expire_checkouts
from billing.greet_subscriber import greet_subscriber
from billing.open_portal import open_portal
from billing.publish_catalogue import publish_catalogue
from billing.read_offers import read_offers
from billing.settle_operations import settle_operations
from billing.start_checkout import start_checkout
from domain.error import AlreadySubscribed, PriceNotPublished, StripeRefused, StripeUnavailable, TierNotSold
from storage.checkouts import Checkout
from storage.customers import StripeCustomer
from storage.operations import Operation
from storage.outbox import OutboxNotice
from tests.billing.lane import mark_of
from tests.support.browser_form import DECLINED, NEEDS_BANK
from tests.support.shop import Shop, person

if TYPE_CHECKING:
    from domain.checkout import OpenCheckout
    from domain.subscriber import Known

HOUR = 3_600
SESSIONS, CUSTOMERS = "POST /v1/checkout/sessions", "POST /v1/customers"


async def ada(shop: Shop) -> Known:
    return await greet_subscriber(shop.ctx, person())


async def tap(shop: Shop, who: Known, tier: str = "basic") -> OpenCheckout:
    return await start_checkout(shop.ctx, who, tier=tier, chat_id=who.telegram_id, message_id=5)


def sessions(shop: Shop, status: str) -> int:
    return sum(row["status"] == status for row in shop.sandbox.stripe.objects("checkout.session"))


async def test_two_taps_at_once_make_one_session_c1(shop: Shop) -> None:
    who = await ada(shop)
    first, second = await asyncio.gather(tap(shop, who), tap(shop, who))
    assert first.url == second.url
    assert sessions(shop, "open") == 1


async def test_a_parallel_first_purchase_makes_one_customer_c17(shop: Shop) -> None:
    who = await ada(shop)
    await asyncio.gather(tap(shop, who, "basic"), tap(shop, who, "premium"), return_exceptions=True)
    assert await StripeCustomer.all().count() == 1
    assert len(shop.sandbox.stripe.objects("customer")) == 1


async def test_another_tier_takes_the_first_link_back_c5(shop: Shop) -> None:
    who = await ada(shop)
    first = await tap(shop, who, "basic")
    second = await tap(shop, who, "premium")
    assert first.url != second.url
    assert (sessions(shop, "open"), sessions(shop, "expired")) == (1, 1)


async def test_a_link_paid_in_the_moment_it_is_replaced_counts_as_paid_c3(shop: Shop) -> None:
    who = await ada(shop)
    first = await tap(shop, who, "basic")
    await shop.browser.pay(first.url)
    with pytest.raises(AlreadySubscribed):
        await tap(shop, who, "premium")
    await shop.settle()
    assert len(shop.sandbox.stripe.objects("subscription")) == 1
    assert sessions(shop, "open") == 0


async def test_an_answer_that_was_cut_off_is_found_by_the_next_tap_c8(shop: Shop) -> None:
    who = await ada(shop)
    first = await tap(shop, who, "basic")
    await Checkout.all().update(status="expired")
    shop.sandbox.stripe.faults.drop_next(4, applied=True, match="POST /v1/checkout/sessions")
    with pytest.raises(StripeUnavailable):
        await tap(shop, who, "premium")
    shop.sandbox.stripe.faults.clear()
    again = await tap(shop, who, "premium")
    assert again.url != first.url
    assert sum(row["metadata"]["tier"] == "premium" for row in shop.sandbox.stripe.objects("checkout.session")) == 1


async def test_an_error_that_its_key_repeats_keeps_nobody_from_paying_for_longer_than_half_a_minute(shop: Shop) -> None:
    who = await ada(shop)
    shop.sandbox.stripe.faults.fail_next(6, 500, match=SESSIONS)  # each call is made twice
    for _ in range(2):
        with pytest.raises(StripeUnavailable):
            await tap(shop, who)
    shop.sandbox.clock.move(31)
    assert (await tap(shop, who)).url
    assert sessions(shop, "open") == 1
    assert await Operation.filter(state="open").count() == 0


@pytest.mark.parametrize("applied", [False, True])
async def test_an_error_over_the_customer_passes_as_soon_and_leaves_one_customer_c17(
    *, applied: bool, shop: Shop
) -> None:
    who = await ada(shop)
    shop.sandbox.stripe.faults.fail_next(1, 500, match=CUSTOMERS)
    shop.sandbox.stripe.faults.fail_next(3, 500, applied=applied, match=CUSTOMERS)
    with pytest.raises(StripeUnavailable):
        await tap(shop, who)
    shop.sandbox.clock.move(31)
    if not applied:
        with pytest.raises(StripeUnavailable):
            await tap(shop, who)
    assert (await tap(shop, who)).url
    assert await StripeCustomer.all().count() == len(shop.sandbox.stripe.objects("customer")) == 1


async def test_what_an_error_has_made_all_the_same_is_found_by_the_next_tap(shop: Shop) -> None:
    who = await ada(shop)
    shop.sandbox.stripe.faults.fail_next(1, 500, match=SESSIONS)
    shop.sandbox.stripe.faults.fail_next(1, 500, applied=True, match=SESSIONS)
    with pytest.raises(StripeUnavailable):
        await tap(shop, who)
    assert (await tap(shop, who)).url
    assert sessions(shop, "open") == len(shop.sandbox.stripe.objects("checkout.session")) == 1


async def test_a_reservation_that_stripe_refuses_by_now_makes_room_for_a_new_one(shop: Shop) -> None:
    who = await ada(shop)
    shop.sandbox.stripe.faults.drop_next(10, match=SESSIONS)
    with pytest.raises(StripeUnavailable):
        await tap(shop, who)
    shop.sandbox.stripe.faults.clear()
    shop.sandbox.clock.move(HOUR + 45 * 60)  # a session must live for half an hour more
    assert (await tap(shop, who)).url
    assert sorted(row.status for row in await Checkout.all()) == ["failed", "open"]


async def test_a_link_that_can_not_be_taken_back_is_not_joined_by_a_second(shop: Shop) -> None:
    who = await ada(shop)
    await tap(shop, who, "basic")
    shop.sandbox.stripe.faults.fail_next(1, 400, match=lambda _, path: path.endswith("/expire"))
    with pytest.raises(StripeRefused):
        await tap(shop, who, "premium")
    assert sessions(shop, "open") == 1
    assert (await Checkout.get()).status == "open"


async def test_what_stripe_refuses_leads_to_a_look_since_it_may_know_what_we_do_not_c18(shop: Shop) -> None:
    who = await ada(shop)
    shop.sandbox.stripe.faults.fail_next(1, 400, match=SESSIONS)
    with pytest.raises(StripeRefused):
        await tap(shop, who)
    mark = await mark_of(who)
    assert mark.raised > mark.seen


async def test_an_open_operation_is_settled_without_the_person(shop: Shop) -> None:
    who = await ada(shop)
    await tap(shop, who, "basic")
    await Operation.all().update(state="open")
    await Checkout.all().update(status="opening", stripe_id=None, url=None)
    shop.sandbox.clock.move(5 * 60)
    assert await settle_operations(shop.ctx) == 2
    assert (await Checkout.get()).status == "open"
    assert sessions(shop, "open") == 1


async def test_an_old_operation_is_resolved_by_looking_never_by_repeating(shop: Shop) -> None:
    who = await ada(shop)
    offer = await tap(shop, who, "basic")
    await Operation.filter(kind="checkout.create").update(state="open")
    await Checkout.all().update(status="opening", stripe_id=None, url=None)
    shop.sandbox.clock.move(24 * HOUR)
    before = len(shop.sandbox.stripe.calls)
    assert await settle_operations(shop.ctx) == 1
    posted = [call for call in shop.sandbox.stripe.calls[before:] if call.method == "POST"]
    assert posted == []
    assert (await Checkout.get()).token == offer.token


async def test_an_abandoned_checkout_expires_and_never_blocks_the_next_c4(shop: Shop) -> None:
    who = await ada(shop)
    first = await tap(shop, who)
    shop.sandbox.clock.move(3 * HOUR)
    await shop.sandbox.stripe.run_due()
    assert await expire_checkouts(shop.ctx) == 1
    await shop.settle()
    assert (await Checkout.get(token=first.token)).status == "expired"
    assert (await OutboxNotice.get(kind="checkout_expired")).edit_message_id == 5
    assert (await tap(shop, who)).url != first.url


async def test_a_declined_card_leaves_the_session_open_and_grants_nothing(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await ada(shop)
    offer = await tap(shop, who)
    page = await shop.browser.pay(offer.url, card=DECLINED)
    await shop.settle()
    assert page.status == 402
    assert sessions(shop, "open") == 1
    assert shop.sandbox.stripe.objects("subscription") == []


async def test_three_d_secure_that_is_confirmed_lets_in_and_abandoned_does_not(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await ada(shop)
    offer = await tap(shop, who)
    bank = await shop.browser.pay(offer.url, card=NEEDS_BANK)
    await shop.settle()
    assert await OutboxNotice.filter(kind="welcome").count() == 0
    await shop.browser.answer_bank(bank.url, confirm=True)
    assert (await confirm_payment(shop.ctx, who)).level.open


async def test_whoever_is_in_gets_no_second_checkout_c11(shop: Shop) -> None:
    who = await ada(shop)
    await shop.browser.pay((await tap(shop, who)).url)
    await shop.settle()
    await confirm_payment(shop.ctx, who)
    with pytest.raises(AlreadySubscribed):
        await tap(shop, who)


async def test_a_trial_is_offered_once_per_person(shop: Shop) -> None:
    who = await ada(shop)
    assert [offer.trial_days for offer in await read_offers(shop.ctx, who)] == [7, 10, 14]
    await shop.browser.pay((await tap(shop, who)).url)
    await confirm_payment(shop.ctx, who)
    assert [offer.trial_days for offer in await read_offers(shop.ctx, who)] == [0, 0, 0]


async def test_a_tier_that_does_not_exist_is_refused(shop: Shop) -> None:
    with pytest.raises(TierNotSold):
        await tap(shop, await ada(shop), "gold")


async def test_an_archived_price_is_a_clear_defect_and_leaves_nothing_c16(shop: Shop) -> None:
    who = await ada(shop)
    price = next(row for row in shop.sandbox.stripe.objects("price") if row["lookup_key"] == "basic.week.usd")
    await shop.ctx.work.post(f"/v1/prices/{price['id']}", {"active": False})
    with pytest.raises(PriceNotPublished):
        await tap(shop, who)
    assert await Checkout.all().count() == 0


async def test_stripe_down_leaves_the_person_where_they_were(shop: Shop) -> None:
    who = await ada(shop)
    shop.sandbox.stripe.faults.down = True
    with pytest.raises(StripeUnavailable):
        await tap(shop, who)
    shop.sandbox.stripe.faults.down = False
    assert (await tap(shop, who)).url
    assert len(shop.sandbox.stripe.objects("customer")) == 1


@pytest.mark.parametrize(
    ("language", "page", "portal"), [("pt-br", "pt-BR", "pt-BR"), ("hi", "hi-IN", "auto"), ("ar", "auto", "auto")]
)
async def test_stripes_pages_speak_the_persons_language_where_stripe_has_it(
    shop: Shop, language: str, page: str, portal: str
) -> None:
    who = await greet_subscriber(shop.ctx, replace(person(), language=language))
    await start_checkout(shop.ctx, who, tier="basic", chat_id=1001, message_id=5)
    await publish_catalogue(
        shop.ctx.work, shop.ctx.catalogue, public_url=shop.ctx.public_url, apply=True, out=lambda _: None
    )
    await open_portal(shop.ctx, who)
    [session] = shop.sandbox.stripe.objects("checkout.session")
    [billing] = shop.sandbox.stripe.objects("billing_portal.session")
    assert (session["locale"], billing["locale"]) == (page, portal)
