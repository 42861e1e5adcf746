"""A visit: one update of one person in their private chat, with everything that a conversation needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiogram.types import Message

from bot.show import say, turn

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from billing.context import Context
    from bot.screens.screen import Screen
    from bot.words import Speaker
    from domain.subscriber import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """`t` speaks the person's language; `state` is their dialogue; `callback` is there for a tap."""

    ctx: Context
    bot: Bot
    chat_id: int
    subscriber: Known
    t: Speaker
    state: FSMContext
    callback: CallbackQuery | None = None

    @property
    def tapped(self) -> int | None:
        """The tapped message's id where it can still be edited: Telegram shows old ones as inaccessible."""
        message = self.callback.message if self.callback else None
        return message.message_id if isinstance(message, Message) else None

    @property
    def is_admin(self) -> bool:
        return self.subscriber.telegram_id in self.ctx.admin_ids

    async def show(self, screen: Screen) -> int:
        """Turn the tapped message into a screen, or send it as a new one; give the message's id."""
        return await self.show_at(self.tapped, screen)

    async def ends_with(self, screen: Screen) -> None:
        """Show the last screen of a dialogue, and only then leave it: where that does not get through, the update is handled again
        and must find its dialogue.
        """
        await self.show(screen)
        await self.state.clear()

    async def show_at(self, message_id: int | None, screen: Screen) -> int:
        """The same for any message of ours in this chat."""
        if message_id is not None and await turn(self.bot, self.chat_id, message_id, screen):
            return message_id
        return await say(self.bot, self.chat_id, screen)
