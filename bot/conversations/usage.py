"""/usage: how much of each limit is used, and when there is more."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from billing.read_usage import read_usage
from bot.screens.usage import usage_page
from bot.visit import Visit


def router() -> Router:
    made = Router(name="usage")
    made.message.register(asked, Command("usage"))
    return made


async def asked(_: Message, visit: Visit) -> None:
    await visit.show(usage_page(visit.t, await read_usage(visit.ctx, visit.subscriber.id)))
