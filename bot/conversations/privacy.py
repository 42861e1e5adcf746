"""/privacy: what is kept and why; everything as a file; being forgotten, asked twice."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from billing.erase_subscriber import erase_subscriber, plan_erasure
from billing.export_person import export_person
from billing.read_plan import read_plan
from bot.journey_callbacks import AskForgetMe, ExportMe, ForgetMe, ShowPrivacy
from bot.screens import privacy as screens
from bot.visit import Visit
from domain.question import is_fresh

_FILE = "what-we-keep.json"


def router() -> Router:
    made = Router(name="privacy")
    made.message.register(asked, Command("privacy"))
    made.callback_query.register(tapped, ShowPrivacy.filter())
    made.callback_query.register(send_file, ExportMe.filter(), flags={"toast": "toast-opening"})
    made.callback_query.register(ask_forget, AskForgetMe.filter(), flags={"toast": "toast-looking"})
    made.callback_query.register(forget, ForgetMe.filter(), flags={"toast": "toast-looking"})
    return made


async def asked(_: Message, visit: Visit) -> None:
    await visit.show(screens.privacy_page(visit.t))


async def tapped(_: CallbackQuery, visit: Visit) -> None:
    await visit.show(screens.privacy_page(visit.t))


async def send_file(_: CallbackQuery, visit: Visit) -> None:
    """As a file below; the page says that it is there."""
    document = BufferedInputFile(await export_person(visit.ctx, visit.subscriber), filename=_FILE)
    await visit.bot.send_document(visit.chat_id, document)
    await visit.show(screens.exported(visit.t))


async def ask_forget(_: CallbackQuery, callback_data: AskForgetMe, visit: Visit) -> None:
    """What it would do, looked up now; then once more whether they are sure."""
    if callback_data.sure:
        await visit.show(screens.forget_sure(visit.t, visit.ctx.clock.now()))
    else:
        await _ask(visit)


async def _ask(visit: Visit) -> None:
    erasure = await plan_erasure(visit.ctx, visit.subscriber.telegram_id)
    plan = await read_plan(visit.ctx, visit.subscriber)
    await visit.show(screens.forget_question(visit.t, erasure, plan.title))


async def forget(_: CallbackQuery, callback_data: ForgetMe, visit: Visit) -> None:
    """Done in one transaction; what is owed to Stripe for it is finished by the workers. A second tap comes from somebody new, whom an
    old yes only asks again.
    """
    if not is_fresh(callback_data.at, now=visit.ctx.clock.now()):
        await _ask(visit)
        return
    erasure = await erase_subscriber(visit.ctx, visit.subscriber.telegram_id, by="subscriber")
    await visit.show(screens.forgotten_yourself(visit.t, erasure))
