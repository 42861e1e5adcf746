"""/terms: what is agreed."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.journey_callbacks import ShowTerms
from bot.screens.talk import terms_page
from bot.visit import Visit


def router() -> Router:
    made = Router(name="terms")
    made.message.register(asked, Command("terms"))
    made.callback_query.register(tapped, ShowTerms.filter())
    return made


async def asked(_: Message, visit: Visit) -> None:
    await visit.show(terms_page(visit.t, visit.ctx.catalogue))


async def tapped(_: CallbackQuery, visit: Visit) -> None:
    await visit.show(terms_page(visit.t, visit.ctx.catalogue))
