"""/manage_subscription: Stripe's portal. Its link works for minutes, so it is made at the tap and never before."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from billing.open_portal import open_portal
from bot.callbacks import OpenPortal
from bot.screens.talk import portal_prompt, portal_ready
from bot.visit import Visit


def router() -> Router:
    made = Router(name="manage_subscription")
    made.message.register(manage_subscription, Command("manage_subscription"))
    made.callback_query.register(make_link, OpenPortal.filter(), flags={"toast": "toast-opening"})
    return made


async def manage_subscription(_: Message, visit: Visit) -> None:
    """Offer the link."""
    await visit.show(portal_prompt(visit.t))


async def make_link(_: CallbackQuery, visit: Visit) -> None:
    """Make it; `NothingToManage` for somebody whom Stripe does not know."""
    await visit.show(portal_ready(visit.t, await open_portal(visit.ctx, visit.subscriber)))
