"""/why: the reasons for what a person may do now, and what comes next. An admin sees the same about anybody."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from billing.explain_access import explain_access, explain_access_of
from bot.filters import FromAdmin
from bot.journey_callbacks import ShowReasons, ShowReasonsOf
from bot.screens.why import reasons_of_person, reasons_page
from bot.visit import Visit


def router() -> Router:
    made = Router(name="why")
    made.message.register(asked, Command("why"))
    made.callback_query.register(tapped, ShowReasons.filter())
    made.callback_query.register(of_person, ShowReasonsOf.filter(), FromAdmin())
    return made


async def asked(_: Message, visit: Visit) -> None:
    await _show(visit)


async def tapped(_: CallbackQuery, visit: Visit) -> None:
    await _show(visit)


async def of_person(_: CallbackQuery, callback_data: ShowReasonsOf, visit: Visit) -> None:
    """For admins only; for others there is no such button."""
    await visit.show(reasons_of_person(visit.t, await explain_access_of(visit.ctx, callback_data.person)))


async def _show(visit: Visit) -> None:
    await visit.show(reasons_page(visit.t, await explain_access(visit.ctx, visit.subscriber)))
