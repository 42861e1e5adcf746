"""Whoever is to be forgotten is forgotten in the end: whatever they wished before, and what Stripe refuses or they pay meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from billing.cancel_subscription import cancel_subscription
from billing.change_plan import Agreed, change_plan
from billing.erase_subscriber import erase_subscriber
from billing.forget_old import forget_old
from billing.greet_subscriber import greet_subscriber
from billing.notify_admins import notify_admins
from billing.pause_subscription import pause_subscription
from billing.perform_calls import perform_calls
from billing.preview_change import preview_change
from billing.start_checkout import start_checkout
from storage import conversations
from storage.conversations import Conversation
from storage.operations import Operation
from storage.outbox import OutboxNotice
from tests.billing.test_change_plan import subscribed
from tests.billing.test_dunning import DAY, in_debt, look, the_subscription
from tests.billing.test_wishes import settled, with_policy
from tests.support.shop import person

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from billing.erase_subscriber import Erasure
    from domain.subscriber import Known
    from tests.support.shop import Shop


async def _paused(shop: Shop) -> Known:
    who = await settled(shop)
    await pause_subscription(shop.ctx, who, days=14, wish="1")
    return who


async def _cancelled_in_debt(shop: Shop) -> Known:
    """While bills were kept; the operator lets them go since then."""
    shop.ctx = with_policy(shop, bill_after_cancel="keep").ctx
    who = await in_debt(shop)
    await cancel_subscription(shop.ctx, who, wish="1")
    await shop.settle()
    shop.ctx = with_policy(shop, bill_after_cancel="void").ctx
    return who


async def _changes_later(shop: Shop) -> Known:
    who = await subscribed(shop, tier="premium")
    shown = await preview_change(shop.ctx, who, tier="basic", term="week", quantity=1)
    await change_plan(shop.ctx, who, Agreed.to(shown))
    return who


async def forgotten(shop: Shop, who: Known) -> Erasure:
    done = await erase_subscriber(shop.ctx, who.telegram_id, by="system")
    await forget_old(shop.ctx)
    while await perform_calls(shop.ctx):
        await shop.settle()
    return done


@pytest.mark.parametrize("story", [_paused, _cancelled_in_debt, _changes_later])
async def test_whatever_somebody_wished_before_they_are_forgotten_h11(
    story: Callable[[Shop], Awaitable[Known]], shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    done = await forgotten(shop, await story(shop))
    assert shop.sandbox.stripe.get(done.customers[0]).get("deleted") is True
    assert not await Operation.filter(state="open").exists()


async def test_whose_wish_was_taken_out_whole_by_an_older_version_is_forgotten_as_well(
    shop_without_trials: Shop,
) -> None:
    shop = shop_without_trials
    who = await _paused(shop)
    done = await erase_subscriber(shop.ctx, who.telegram_id, by="system")
    await Operation.exclude(state="open").update(params={})
    while await perform_calls(shop.ctx):
        await shop.settle()
    assert shop.sandbox.stripe.get(done.customers[0]).get("deleted") is True


async def test_nothing_is_lost_that_is_about_somebody_whose_number_only_begins_like_theirs(shop: Shop) -> None:
    number, other = 77_001, 977_001_5
    for one in (number, other):
        await greet_subscriber(shop.ctx, person(one))
    said = [
        {"name": "B", "telegram_id": other, "text": "help me"},
        {"name": "B", "telegram_id": other, "text": f"I know {number}, not {number}5", "cents": number},
        {"name": "A", "telegram_id": number, "text": "help me, too"},
    ]
    for at, details in enumerate(said):
        await notify_admins(shop.ctx, "admin_support", fact=str(at), details=details)
    keys = [f"1:{number}:{number}:0", f"1:{number}5:{number}5:0", f"1:{other}:{other}:0"]
    for key in keys:
        await conversations.write_memory(key, {}, at=shop.ctx.clock.now())

    await erase_subscriber(shop.ctx, number, by="system")

    told = [(row.state, row.details) for row in await OutboxNotice.filter(kind="admin_support").order_by("id")]
    assert told == [
        ("owed", said[0]),
        ("owed", {**said[1], "text": f"I know (erased), not {number}5"}),
        ("lapsed", {}),
    ]
    assert [row.key for row in await Conversation.all().order_by("id")] == keys[1:]


async def days_go_by(shop: Shop, who: Known) -> None:
    for _ in range(4):
        shop.sandbox.clock.move(DAY)
        await shop.sandbox.stripe.run_due()
        await look(shop, who)
        while await perform_calls(shop.ctx):
            await shop.settle()


@pytest.mark.parametrize("path", ["DELETE /v1/subscriptions", "DELETE /v1/customers"])
async def test_what_stripe_refuses_once_is_asked_again_until_they_are_forgotten_h11(
    path: str, shop_without_trials: Shop
) -> None:
    shop = shop_without_trials
    who = await settled(shop)
    shop.sandbox.stripe.faults.fail_next(1, 403, match=path)
    done = await forgotten(shop, who)
    assert not shop.sandbox.stripe.get(done.customers[0]).get("deleted")
    await days_go_by(shop, who)
    assert shop.sandbox.stripe.get(done.customers[0]).get("deleted") is True
    assert not await Operation.filter(state="open").exists()


async def test_a_link_of_whoever_is_forgotten_is_taken_back_h11(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await greet_subscriber(shop.ctx, person())
    await start_checkout(shop.ctx, who, tier="basic", chat_id=1, message_id=1)
    await look(shop, who)
    await forgotten(shop, who)
    (session,) = shop.sandbox.stripe.objects("checkout.session")
    assert session["status"] == "expired"


async def test_a_link_that_is_paid_while_its_person_is_forgotten_is_ended_h11(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    who = await greet_subscriber(shop.ctx, person())
    link = await start_checkout(shop.ctx, who, tier="basic", chat_id=1, message_id=1)
    await look(shop, who)
    done = await erase_subscriber(shop.ctx, who.telegram_id, by="system")
    await shop.browser.pay(link.url)
    await days_go_by(shop, who)
    assert the_subscription(shop)["status"] == "canceled"
    assert shop.sandbox.stripe.get(done.customers[0]).get("deleted") is True
