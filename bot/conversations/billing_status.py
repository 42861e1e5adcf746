"""/billing_status: what this person has, from our own rows."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from billing.read_status import read_status
from bot.callbacks import ShowStatus
from bot.screens.status import billing_status
from bot.visit import Visit


def router() -> Router:
    made = Router(name="billing_status")
    made.message.register(asked, Command("billing_status"))
    made.callback_query.register(tapped, ShowStatus.filter())
    return made


async def asked(_: Message, visit: Visit) -> None:
    await _show(visit)


async def tapped(_: CallbackQuery, visit: Visit) -> None:
    await _show(visit)


async def _show(visit: Visit) -> None:
    await visit.show(billing_status(visit.t, await read_status(visit.ctx, visit.subscriber)))
