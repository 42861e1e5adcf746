"""/start: the greeting, the status of who is in already, one tier where a link named it, or a promotion code."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import Message

from billing.keep_promo import keep_promo
from billing.read_status import read_status
from bot.conversations.subscribe import open_details, open_list
from bot.menus import set_own_menu
from bot.screens.status import billing_status
from bot.screens.talk import greeting
from bot.visit import Visit
from storage.subscribers import chosen_language

TIER_LINK = "tier_"
PROMO_LINK = "promo_"


def router() -> Router:
    made = Router(name="start")
    made.message.register(start, CommandStart())
    return made


async def start(_: Message, command: CommandObject, visit: Visit) -> None:
    """A link's payload is public, so it only says what to show first."""
    await visit.state.clear()
    chosen = await chosen_language(visit.subscriber.id) is not None
    if visit.is_admin or chosen:
        await set_own_menu(visit.bot, visit.t, visit.chat_id, admin=visit.is_admin, chosen=chosen)
    if command.args and command.args.startswith(PROMO_LINK):
        await with_promo(visit, command.args.removeprefix(PROMO_LINK))
        return
    slug = (command.args or "").removeprefix(TIER_LINK)
    if command.args and command.args.startswith(TIER_LINK) and visit.ctx.catalogue.tier(slug) is not None:
        await open_details(visit, slug)
        return
    await _greet(visit)


async def with_promo(visit: Visit, rest: str) -> None:
    """`promo_CODE`, or `promo_CODE_TIER`: no code has an underscore. What it takes off stands in the offer."""
    code, _, slug = rest.partition("_")
    await keep_promo(visit.ctx, visit.subscriber, code)
    if visit.ctx.catalogue.tier(slug) is not None:
        await open_details(visit, slug)
    else:
        await open_list(visit)


async def _greet(visit: Visit) -> None:
    status = await read_status(visit.ctx, visit.subscriber)
    if status.access.level.open or status.living or status.subscription is not None:
        await visit.show(billing_status(visit.t, status))
    else:
        await visit.show(greeting(visit.t, visit.subscriber.first_name, visit.ctx.catalogue))
