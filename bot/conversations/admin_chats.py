"""What an admin decides about private chats: that it is right that so many are taken out of one."""

from __future__ import annotations

from datetime import UTC, datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from billing.release_brake import release_brake
from bot.callbacks import ReleaseBrake
from bot.filters import FromAdmin
from bot.screens.admin_chats import brake_released
from bot.visit import Visit


def router() -> Router:
    made = Router(name="admin_chats")
    made.callback_query.filter(FromAdmin())
    made.callback_query.register(release, ReleaseBrake.filter())
    return made


async def release(_: CallbackQuery, callback_data: ReleaseBrake, visit: Visit) -> None:
    """A second tap, or another admin's, says the same again."""
    asked_at = datetime.fromtimestamp(callback_data.at, tz=UTC)
    title, until = await release_brake(
        visit.ctx, callback_data.chat, asked_at=asked_at, admin=visit.subscriber.telegram_id
    )
    await visit.show(brake_released(visit.t, title, until))
