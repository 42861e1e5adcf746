"""Dialogues live in the database: aiogram's own questions get the same answers after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.fsm.storage.base import StorageKey

from bot.fsm import ConversationStorage
from bot.states import Subscribe
from storage.conversations import Conversation

if TYPE_CHECKING:
    from tests.support.shop import Shop

ADA = StorageKey(bot_id=1, chat_id=5_000_000_001, user_id=5_000_000_001)
BOB = StorageKey(bot_id=1, chat_id=5_000_000_002, user_id=5_000_000_002)


async def test_nothing_is_known_of_a_new_person(shop: Shop) -> None:
    storage = ConversationStorage(shop.ctx.clock)
    assert await storage.get_state(ADA) is None
    assert await storage.get_data(ADA) == {}


async def test_state_and_memory_survive_and_do_not_touch_each_other(shop: Shop) -> None:
    storage = ConversationStorage(shop.ctx.clock)
    await storage.set_state(ADA, Subscribe.paying)
    await storage.update_data(ADA, {"tier": "basic"})
    await storage.set_state(ADA, Subscribe.details)
    await storage.update_data(ADA, {"seen": [1, 2]})
    after_restart = ConversationStorage(shop.ctx.clock)
    assert await after_restart.get_state(ADA) == "Subscribe:details"
    assert await after_restart.get_data(ADA) == {"tier": "basic", "seen": [1, 2]}
    assert await after_restart.get_state(BOB) is None
    assert await Conversation.all().count() == 1


async def test_leaving_forgets_both(shop: Shop) -> None:
    storage = ConversationStorage(shop.ctx.clock)
    await storage.set_state(ADA, Subscribe.paying)
    await storage.set_data(ADA, {"tier": "basic"})
    await storage.set_state(ADA, None)
    await storage.set_data(ADA, {})
    assert (await storage.get_state(ADA), await storage.get_data(ADA)) == (None, {})
