"""The road through the core, walked over real sockets."""

from __future__ import annotations

from billing.confirm_payment import confirm_payment
from billing.greet_subscriber import greet_subscriber
from billing.read_status import read_status
from billing.start_checkout import start_checkout
from domain.access import Level
from storage.outbox import OutboxNotice
from tests.support.shop import Shop, person


async def test_a_person_who_starts_a_trial_is_in_and_is_told_once(shop: Shop) -> None:
    ada = await greet_subscriber(shop.ctx, person())
    offer = await start_checkout(shop.ctx, ada, tier="basic", chat_id=ada.telegram_id, message_id=5)
    await shop.browser.pay(offer.url)
    access = await confirm_payment(shop.ctx, ada)
    await shop.settle()
    assert (access.level, access.tier, access.reason) == (Level.FULL, "basic", "subscription.trialing")
    welcome = await OutboxNotice.get(kind="welcome")
    assert (welcome.chat_id, welcome.edit_message_id) == (ada.telegram_id, 5)
    status = await read_status(shop.ctx, ada)
    assert status.next_charge is not None
    assert status.next_charge.amount == 15_000
    assert status.payment_method is not None
    assert status.payment_method.last4 == "4242"


async def test_a_person_who_pays_at_once_is_in(shop_without_trials: Shop) -> None:
    shop = shop_without_trials
    ada = await greet_subscriber(shop.ctx, person())
    offer = await start_checkout(shop.ctx, ada, tier="enterprise", chat_id=ada.telegram_id, message_id=5)
    await shop.browser.pay(offer.url)
    access = await confirm_payment(shop.ctx, ada)
    assert (access.level, access.tier, access.reason) == (Level.FULL, "enterprise", "subscription.paid")
    welcome = await OutboxNotice.get(kind="welcome")
    assert welcome.details["paid"] == {"amount": 50_000, "currency": "usd"}
