"""A question reaches the people behind the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from billing.ask_support import ask_support
from billing.greet_subscriber import greet_subscriber
from storage.outbox import OutboxNotice
from tests.support.shop import person

if TYPE_CHECKING:
    from tests.support.shop import Shop


async def test_a_question_whose_message_is_handled_twice_is_asked_once(shop: Shop) -> None:
    who = await greet_subscriber(shop.ctx, person())
    for message_id in (7, 7, 8):
        await ask_support(shop.ctx, who, "Where is my invoice?", message_id=message_id)
    assert await OutboxNotice.filter(kind="admin_support").count() == 2
