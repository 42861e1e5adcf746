"""A call whose outcome nobody wrote down is settled: repeated while its key lives, looked for after that, never made twice."""

from __future__ import annotations

import asyncio

import pytest

from billing.greet_subscriber import greet_subscriber
from billing.settle_operations import settle_operations
from billing.start_checkout import start_checkout
from domain.checkout import OpenCheckout
from domain.error import StripeUnavailable
from domain.subscriber import Known
from storage.audit_log import AuditEntry
from storage.checkouts import Checkout
from storage.customers import StripeCustomer
from storage.operations import Operation
from tests.support.shop import Shop, person

MINUTE, HOUR = 60, 3_600
SESSIONS = "POST /v1/checkout/sessions"


async def ada(shop: Shop) -> Known:
    return await greet_subscriber(shop.ctx, person())


async def tap(shop: Shop, who: Known) -> OpenCheckout:
    return await start_checkout(shop.ctx, who, tier="basic", chat_id=who.telegram_id, message_id=5)


async def cut_off(shop: Shop, who: Known, *, match: str, applied: bool) -> None:
    """A tap whose answer never came."""
    shop.sandbox.stripe.faults.drop_next(10, applied=applied, match=match)
    with pytest.raises(StripeUnavailable):
        await tap(shop, who)
    shop.sandbox.stripe.faults.clear()


def sessions(shop: Shop) -> list[str]:
    return [row["id"] for row in shop.sandbox.stripe.objects("checkout.session")]


async def test_a_session_that_was_made_before_the_answer_was_cut_is_what_the_next_tap_gives_c8(shop: Shop) -> None:
    who = await ada(shop)
    await cut_off(shop, who, match=SESSIONS, applied=True)
    assert (await Operation.get(kind="checkout.create")).state == "open"
    shop.sandbox.clock.move(5 * MINUTE)
    assert await settle_operations(shop.ctx) == 1
    operation, checkout = await Operation.get(kind="checkout.create"), await Checkout.get()
    assert (operation.state, operation.result_ref, checkout.stripe_id) == ("succeeded", *sessions(shop) * 2)
    assert (await tap(shop, who)).url == checkout.url
    assert len(sessions(shop)) == 1


async def test_a_customer_that_was_made_before_the_answer_was_cut_is_made_once_c17(shop: Shop) -> None:
    who = await ada(shop)
    await cut_off(shop, who, match="POST /v1/customers", applied=True)
    shop.sandbox.clock.move(5 * MINUTE)
    assert await settle_operations(shop.ctx) == 1
    (made,) = shop.sandbox.stripe.objects("customer")
    assert (await StripeCustomer.get()).stripe_id == made["id"]
    await tap(shop, who)
    assert len(shop.sandbox.stripe.objects("customer")) == 1


async def test_what_was_begun_a_moment_ago_is_left_to_whoever_began_it(shop: Shop) -> None:
    await cut_off(shop, await ada(shop), match=SESSIONS, applied=True)
    assert await settle_operations(shop.ctx) == 0
    assert (await Operation.get(kind="checkout.create")).state == "open"


@pytest.mark.parametrize(
    ("match", "kind", "action"),
    [
        (SESSIONS, "checkout.create", "checkout.opened"),
        ("POST /v1/customers", "customer.create", "customer.linked"),
    ],
)
async def test_what_two_find_at_once_is_written_into_the_log_once(
    shop: Shop, match: str, kind: str, action: str
) -> None:
    who = await ada(shop)
    await cut_off(shop, who, match=match, applied=True)
    shop.sandbox.clock.move(5 * MINUTE)
    await asyncio.gather(settle_operations(shop.ctx), tap(shop, who))
    assert await AuditEntry.filter(action=action).count() == 1
    assert (await Operation.get(kind=kind)).state == "succeeded"


async def test_an_old_call_that_made_something_is_found_by_its_key_and_not_repeated(shop: Shop) -> None:
    await cut_off(shop, await ada(shop), match=SESSIONS, applied=True)
    shop.sandbox.clock.move(24 * HOUR)
    before = len(shop.sandbox.stripe.calls)
    assert await settle_operations(shop.ctx) == 1
    assert [call for call in shop.sandbox.stripe.calls[before:] if call.method == "POST"] == []
    assert (await Checkout.get()).stripe_id == sessions(shop)[0]


@pytest.mark.parametrize("match", [SESSIONS, "POST /v1/customers"])
async def test_an_old_call_that_made_nothing_is_closed_and_the_next_tap_starts_anew(match: str, shop: Shop) -> None:
    who = await ada(shop)
    await cut_off(shop, who, match=match, applied=False)
    shop.sandbox.clock.move(24 * HOUR)
    assert await settle_operations(shop.ctx) == 1
    assert await Operation.filter(state="open").count() == 0
    assert (await tap(shop, who)).url
    assert len(sessions(shop)) == 1
    assert await settle_operations(shop.ctx) == 0


async def test_an_error_of_stripes_own_that_its_key_repeats_blocks_nobody_for_a_day(shop: Shop) -> None:
    who = await ada(shop)
    shop.sandbox.stripe.faults.fail_next(1, 500, match=SESSIONS)
    shop.sandbox.stripe.faults.fail_next(1, 500, applied=True, match=SESSIONS)
    with pytest.raises(StripeUnavailable):
        await tap(shop, who)
    shop.sandbox.clock.move(5 * MINUTE)
    assert await settle_operations(shop.ctx) == 0, "it may still be on its way"
    shop.sandbox.clock.move(6 * MINUTE)
    assert await settle_operations(shop.ctx) == 1
    assert (await tap(shop, who)).url
    assert sum(row["status"] == "open" for row in shop.sandbox.stripe.objects("checkout.session")) == 1


async def test_a_key_that_stripe_knows_under_other_parameters_is_looked_up_c9(shop: Shop) -> None:
    who = await ada(shop)
    await cut_off(shop, who, match=SESSIONS, applied=True)
    operation = await Operation.get(kind="checkout.create")
    operation.params["body"]["client_reference_id"] = "another"
    await operation.save()
    shop.sandbox.clock.move(5 * MINUTE)
    assert await settle_operations(shop.ctx) == 1
    assert (await Checkout.get()).stripe_id == sessions(shop)[0]
    assert (await Operation.get(kind="checkout.create")).state == "succeeded"


async def test_while_stripe_is_away_an_operation_stays_open(shop: Shop) -> None:
    await cut_off(shop, await ada(shop), match=SESSIONS, applied=True)
    shop.sandbox.clock.move(5 * MINUTE)
    shop.sandbox.stripe.faults.down = True
    assert await settle_operations(shop.ctx) == 0
    shop.sandbox.clock.move(24 * HOUR)
    assert await settle_operations(shop.ctx) == 0
    assert (await Operation.get(kind="checkout.create")).state == "open"
