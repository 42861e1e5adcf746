"""/settings: what is set for this person."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.screens.talk import settings_page
from bot.visit import Visit


def router() -> Router:
    made = Router(name="settings")
    made.message.register(asked, Command("settings"))
    return made


async def asked(_: Message, visit: Visit) -> None:
    await visit.show(settings_page(visit.t, admin=visit.is_admin))
