"""/start: the greeting, the status of who is in already, or one tier where a link named it."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import Message

from billing.read_status import read_status
from bot.conversations.subscribe import open_details
from bot.menus import set_admin_menu
from bot.screens.status import billing_status
from bot.screens.talk import greeting
from bot.visit import Visit

TIER_LINK = "tier_"


def router() -> Router:
    made = Router(name="start")
    made.message.register(start, CommandStart())
    return made


async def start(_: Message, command: CommandObject, visit: Visit) -> None:
    """A link's payload is public, so it only says what to show first."""
    await visit.state.clear()
    if visit.is_admin:
        await set_admin_menu(visit.bot, visit.t, visit.chat_id)
    slug = (command.args or "").removeprefix(TIER_LINK)
    if command.args and command.args.startswith(TIER_LINK) and visit.ctx.catalogue.tier(slug) is not None:
        await open_details(visit, slug)
        return
    status = await read_status(visit.ctx, visit.subscriber)
    if status.access.level.open or status.living:
        await visit.show(billing_status(visit.t, status))
    else:
        await visit.show(greeting(visit.t, visit.subscriber.first_name, visit.ctx.catalogue))
