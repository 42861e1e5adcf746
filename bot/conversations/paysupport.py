"""/paysupport: the next text reaches the people behind the bot. Telegram's terms (6.2.1) ask for this command."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from billing.ask_support import ask_support
from bot.callbacks import AskSupport
from bot.filters import Words
from bot.screens.talk import short, support_prompt, support_sent
from bot.states import Support
from bot.visit import Visit


def router() -> Router:
    made = Router(name="paysupport")
    made.message.register(asked, Command("paysupport"))
    made.callback_query.register(tapped, AskSupport.filter())
    made.message.register(written, Support.writing, Words())
    made.message.register(not_written, Support.writing, ~Words(commands=True))
    return made


async def asked(message: Message, command: CommandObject, visit: Visit) -> None:
    """With words behind it the question is asked already."""
    if command.args:
        await _send(visit, command.args, message.message_id)
    else:
        await _prompt(visit)


async def tapped(_: CallbackQuery, visit: Visit) -> None:
    await _prompt(visit)


async def written(message: Message, visit: Visit) -> None:
    await _send(visit, message.text or "", message.message_id)


async def not_written(_: Message, visit: Visit) -> None:
    await visit.show(short(visit.t, "support-only-text"))


async def _prompt(visit: Visit) -> None:
    await visit.state.set_state(Support.writing)
    await visit.show(support_prompt(visit.t))


async def _send(visit: Visit, text: str, message_id: int) -> None:
    await ask_support(visit.ctx, visit.subscriber, text, message_id=message_id)
    await visit.state.clear()
    await visit.show(support_sent(visit.t))
