"""The billing page that opens is the one of what its person pays for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.confirm_payment import confirm_payment
from billing.greet_subscriber import greet_subscriber
from billing.open_portal import open_portal
from billing.start_checkout import start_checkout
from domain.choice import Wish
from domain.portal import plan_portal
from tests.support.shop import many_terms, open_shop, person

if TYPE_CHECKING:
    from pathlib import Path


async def test_who_only_looked_at_another_currency_opens_the_page_of_what_they_pay(tmp_path: Path) -> None:
    async with open_shop(tmp_path, sold=many_terms(trials=False)) as shop:
        (step,) = plan_portal(shop.ctx.catalogue, public_url=shop.ctx.public_url, present=()).steps
        await shop.ctx.work.post(step.path, step.params)
        who = await greet_subscriber(shop.ctx, person())
        links = [
            await start_checkout(
                shop.ctx, who, tier="basic", wish=Wish("week", currency), chat_id=who.telegram_id, message_id=5
            )
            for currency in ("usd", "eur", "usd")
        ]
        await shop.browser.pay(links[-1].url)
        await confirm_payment(shop.ctx, who)
        await open_portal(shop.ctx, who)
        stripe = shop.sandbox.stripe
        assert len(stripe.objects("customer")) == 2
        (paid,) = stripe.objects("subscription")
        assert stripe.objects("billing_portal.session")[-1]["customer"] == paid["customer"]
