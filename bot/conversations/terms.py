"""/terms: what is agreed."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.callbacks import ShowTerm, ShowTiers
from bot.journey_callbacks import ShowTerms, ShowTermsThere
from bot.screens.talk import terms_page
from bot.visit import Visit


def router() -> Router:
    made = Router(name="terms")
    made.message.register(asked, Command("terms"))
    made.callback_query.register(tapped, ShowTerms.filter())
    made.callback_query.register(on_the_way, ShowTermsThere.filter())
    return made


async def asked(_: Message, visit: Visit) -> None:
    await visit.show(terms_page(visit.t, visit.ctx.catalogue))


async def tapped(_: CallbackQuery, visit: Visit) -> None:
    await visit.show(terms_page(visit.t, visit.ctx.catalogue))


async def on_the_way(_: CallbackQuery, callback_data: ShowTermsThere, visit: Visit) -> None:
    """With the way back to where they were choosing."""
    there = callback_data
    chosen = ShowTerm(slug=there.slug, term=there.term, currency=there.currency, quantity=there.quantity)
    await visit.show(terms_page(visit.t, visit.ctx.catalogue, back=chosen if there.slug else ShowTiers()))
