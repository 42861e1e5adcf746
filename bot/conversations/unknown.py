"""What nobody else took: a short pointer, the same for everything that does not exist."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.filters import Slashed
from bot.screens.talk import short
from bot.visit import Visit


def router() -> Router:
    """This router must be the last one."""
    made = Router(name="unknown")
    made.message.register(command, Slashed())
    made.message.register(text)
    made.callback_query.register(button)
    return made


async def command(_: Message, visit: Visit) -> None:
    await visit.show(short(visit.t, "unknown-command"))


async def text(_: Message, visit: Visit) -> None:
    await visit.show(short(visit.t, "unknown-text"))


async def button(_: CallbackQuery, visit: Visit) -> None:
    """As a new message: whatever the old one says may still be of use."""
    await visit.show_at(None, short(visit.t, "unknown-button"))
