"""/manage_subscription: Stripe's portal, and the page of an open invoice. Links are fetched at the tap and never before."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from billing.find_bill import find_bill
from billing.open_portal import open_portal
from billing.read_plan import read_plan
from bot.callbacks import OpenPortal, PayBill
from bot.conversations.plan import show_plan
from bot.screens.talk import bill_ready, portal_prompt, portal_ready
from bot.visit import Visit


def router() -> Router:
    made = Router(name="manage_subscription")
    made.message.register(manage_subscription, Command("manage_subscription"))
    made.callback_query.register(make_link, OpenPortal.filter(), flags={"toast": "toast-opening"})
    made.callback_query.register(find_link, PayBill.filter(), flags={"toast": "toast-opening"})
    return made


async def manage_subscription(_: Message, visit: Visit) -> None:
    """What can be done with the plan; without one, the link to what there was."""
    if (await read_plan(visit.ctx, visit.subscriber)).subscription is not None:
        await show_plan(visit)
    else:
        await visit.show(portal_prompt(visit.t))


async def make_link(_: CallbackQuery, visit: Visit) -> None:
    """Make it; `NothingToManage` for somebody whom Stripe does not know."""
    await visit.show(portal_ready(visit.t, await open_portal(visit.ctx, visit.subscriber)))


async def find_link(_: CallbackQuery, visit: Visit) -> None:
    """The open invoice's own page; `NothingOwed` where it was paid meanwhile."""
    await visit.show(bill_ready(visit.t, await find_bill(visit.ctx, visit.subscriber)))
