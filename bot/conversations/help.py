"""/help: every command with what it is for."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.journey_callbacks import ShowHelp
from bot.screens.talk import help_page
from bot.visit import Visit


def router() -> Router:
    made = Router(name="help")
    made.message.register(asked, Command("help"))
    made.callback_query.register(tapped, ShowHelp.filter())
    return made


async def asked(_: Message, visit: Visit) -> None:
    await visit.show(help_page(visit.t, visit.ctx.catalogue))


async def tapped(_: CallbackQuery, visit: Visit) -> None:
    await visit.show(help_page(visit.t, visit.ctx.catalogue))
