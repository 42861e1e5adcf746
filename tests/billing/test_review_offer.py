"""What changes at Stripe without naming a person: the offer is looked at again, and admins hear of what nobody can buy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from billing.greet_subscriber import greet_subscriber
from billing.keep_promo import keep_promo
from billing.resolve_events import resolve_due
from sandbox.stripe.dashboard_records import archive_price
from storage.inbox import StripeWebhookEvent
from storage.outbox import OutboxNotice
from storage.subscribers import Subscriber
from tests.billing.lane import open_intake
from tests.support.shop import person

if TYPE_CHECKING:
    from typing import Any

    from tests.support.shop import Shop


def price(shop: Shop, key: str) -> dict[str, Any]:
    return next(row for row in shop.sandbox.stripe.objects("price") if row["lookup_key"] == key)


def newest(shop: Shop, kind: str) -> dict[str, Any]:
    return next(event for event in reversed(shop.sandbox.stripe.events) if event["type"] == kind)


async def bring(shop: Shop, *kinds: str) -> int:
    """Deliver the newest event of each type, and let the resolver work."""
    async with open_intake(shop) as deliver:
        await deliver(tuple(newest(shop, kind) for kind in kinds))
    return await resolve_due(shop.ctx)


async def told() -> list[str]:
    return [row.details["what"] for row in await OutboxNotice.filter(kind="admin_offer")]


async def test_a_price_that_is_archived_in_the_dashboard_is_told_to_the_admins_once_c16(shop: Shop) -> None:
    archive_price(shop.sandbox.stripe.books, price(shop, "premium.week.usd"))
    assert await bring(shop, "price.updated") == 1
    [said] = await told()
    assert "premium.week.usd" in said
    assert "python main.py setup" in said
    await shop.ctx.work.post(f"/v1/prices/{price(shop, 'basic.week.usd')['id']}", {"nickname": "weekly"})
    assert await bring(shop, "price.updated") == 1
    assert len(await told()) == 1
    assert await StripeWebhookEvent.exclude(state="done").count() == 0


async def test_what_the_event_says_is_not_believed_and_the_present_offer_decides(shop: Shop) -> None:
    archive_price(shop.sandbox.stripe.books, price(shop, "premium.week.usd"))
    archive_price(shop.sandbox.stripe.books, price(shop, "premium.week.usd"), active=True)
    archived = next(
        event
        for event in shop.sandbox.stripe.events
        if event["type"] == "price.updated" and event["data"]["object"]["active"] is False
    )
    async with open_intake(shop) as deliver:
        await deliver((archived,))
    assert await resolve_due(shop.ctx) == 1
    assert await told() == []


async def test_a_product_that_is_archived_is_told_too_c16(shop: Shop) -> None:
    await shop.ctx.work.post("/v1/products/retainer_premium", {"active": False})
    await bring(shop, "product.updated")
    [said] = await told()
    assert "retainer_premium" in said


async def test_while_stripe_is_down_the_news_waits_and_is_not_given_up(shop: Shop) -> None:
    archive_price(shop.sandbox.stripe.books, price(shop, "premium.week.usd"))
    shop.sandbox.stripe.faults.down = True
    assert await bring(shop, "price.updated") == 0
    [event] = await StripeWebhookEvent.all()
    assert (event.state, event.attempts) == ("unresolved", 0)
    assert event.due_ms > shop.ctx.clock.real_ms()


@pytest.mark.parametrize("active", [False, True])
async def test_a_code_that_was_switched_off_is_forgotten_for_whoever_came_with_it(shop: Shop, *, active: bool) -> None:
    who = await greet_subscriber(shop.ctx, person())
    coupon = await shop.ctx.work.post("/v1/coupons", {"percent_off": 20, "duration": "once"})
    given = {"promotion": {"type": "coupon", "coupon": coupon["id"]}, "code": "SPRING"}
    code = await shop.ctx.work.post("/v1/promotion_codes", given)
    await keep_promo(shop.ctx, who, "SPRING")
    await shop.ctx.work.post(f"/v1/promotion_codes/{code['id']}", {"active": active, "metadata": {"seen": "yes"}})
    await bring(shop, "promotion_code.updated")
    assert (await Subscriber.get(id=who.id)).promo_code == ("SPRING" if active else None)
