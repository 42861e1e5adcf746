"""What somebody has set is asked when a charge is foretold, changes nothing else, and goes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from billing.choose_topic import choose_topic
from billing.choose_zone import choose_zone
from billing.confirm_payment import confirm_payment
from billing.erase_subscriber import erase_subscriber
from billing.greet_subscriber import greet_subscriber
from billing.read_personal_settings import read_personal_settings
from billing.start_checkout import start_checkout
from billing.sync import sync_now
from domain.choice import Wish
from domain.error import MovedOn
from storage.outbox import OutboxNotice
from storage.subscribers import Subscriber
from tests.support.shop import many_terms, open_shop, person

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from domain.subscriber import Known
    from tests.support.shop import Shop

DAY_MS = 86_400_000


@pytest_asyncio.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with open_shop(tmp_path, sold=many_terms(trials=False)) as opened:
        yield opened


async def paying_by(shop: Shop, term: str) -> Known:
    who = await greet_subscriber(shop.ctx, person())
    opened = await start_checkout(
        shop.ctx, who, tier="basic", wish=Wish(term=term), chat_id=who.telegram_id, message_id=5
    )
    await shop.browser.pay(opened.url)
    await confirm_payment(shop.ctx, who)
    await look(shop, who)
    return who


async def look(shop: Shop, who: Known) -> None:
    await sync_now(shop.ctx, who.id, reason="test")


async def foretold() -> list[OutboxNotice]:
    return await OutboxNotice.filter(kind="upcoming_charge").order_by("id")


async def test_a_months_charge_is_owed_for_a_week_before_and_once_however_often_we_look(shop: Shop) -> None:
    who = await paying_by(shop, "month")
    await look(shop, who)
    (owed,) = await foretold()
    (row,) = shop.sandbox.stripe.objects("subscription")
    ends = row["items"]["data"][0]["current_period_end"]
    assert owed.due_ms == ends * 1000 - 7 * DAY_MS
    assert owed.details["price"] == {"amount": 54_000, "currency": "usd"}


async def test_a_weeks_charge_is_owed_to_whoever_asks_for_it_at_once(shop: Shop) -> None:
    who = await paying_by(shop, "week")
    assert await foretold() == []
    await choose_topic(shop.ctx, who.id, "upcoming_week", wanted=True)
    await shop.settle()
    assert [owed.details["interval"] for owed in await foretold()] == ["week"]


async def test_a_zone_or_topic_that_there_is_not_is_refused_and_changes_nothing(shop: Shop) -> None:
    who = await greet_subscriber(shop.ctx, person())
    with pytest.raises(MovedOn):
        await choose_zone(shop.ctx, who.id, "Europe/Atlantis")
    with pytest.raises(MovedOn):
        await choose_topic(shop.ctx, who.id, "payment_failed", wanted=False)
    own = await read_personal_settings(shop.ctx, who.id)
    assert (own.zone, own.source) == ("UTC", "default")
    assert own.topics["receipts"]


async def test_what_somebody_set_goes_when_they_are_forgotten(shop: Shop) -> None:
    who = await greet_subscriber(shop.ctx, person())
    await choose_zone(shop.ctx, who.id, "Asia/Tokyo")
    await choose_topic(shop.ctx, who.id, "receipts", wanted=False)
    await erase_subscriber(shop.ctx, who.telegram_id, by="test")
    row = await Subscriber.get(id=who.id)
    assert (row.zone, row.topics) == (None, None)
