"""/paysupport: the next text reaches the people behind the bot, and their answer comes back here. Telegram's terms (6.2.1) ask for it.

An admin answers by replying to the question, or by the button under it; the person asks on by replying to the answer (`replies`).
"""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from billing.answer_support import answer_support
from billing.ask_support import ask_support
from bot.callbacks import AskSupport
from bot.filters import FromAdmin, Words
from bot.journey_callbacks import AnswerPerson, AskOn
from bot.screens.support import answer_prompt, answer_sent, support_prompt, support_sent
from bot.screens.talk import asked_again
from bot.states import Support
from bot.visit import Visit
from domain.error import UnknownPerson

_PERSON = "answering"


def router() -> Router:
    made = Router(name="paysupport")
    made.message.register(asked, Command("paysupport"))
    made.callback_query.register(tapped, AskSupport.filter())
    made.callback_query.register(ask_on, AskOn.filter())
    made.callback_query.register(ask_answer, AnswerPerson.filter(), FromAdmin())
    made.message.register(answered, Support.answering, FromAdmin(), Words())
    made.message.register(written, Support.writing, Words())
    made.message.register(not_written, Support.writing, ~Words(commands=True))
    made.message.register(not_written, Support.answering, ~Words(commands=True))
    return made


async def asked(message: Message, command: CommandObject, visit: Visit) -> None:
    """With words behind it the question is asked already."""
    if command.args:
        await ask(visit, command.args, message.message_id)
    else:
        await _prompt(visit)


async def tapped(_: CallbackQuery, visit: Visit) -> None:
    await _prompt(visit)


async def ask_on(_: CallbackQuery, visit: Visit) -> None:
    """As a new message: the answer above is worth keeping."""
    await visit.state.set_state(Support.writing)
    await visit.show_at(None, support_prompt(visit.t))


async def ask_answer(_: CallbackQuery, callback_data: AnswerPerson, visit: Visit) -> None:
    """The next text is the answer; the question stays where it is."""
    await visit.state.set_state(Support.answering)
    await visit.state.update_data({_PERSON: callback_data.person})
    await visit.show_at(None, answer_prompt(visit.t, callback_data.person))


async def answered(message: Message, visit: Visit) -> None:
    """After the button."""
    await answer(visit, message, int((await visit.state.get_data()).get(_PERSON) or 0))


async def written(message: Message, visit: Visit) -> None:
    await ask(visit, message.text or "", message.message_id)


async def not_written(_: Message, visit: Visit) -> None:
    await visit.show(asked_again(visit.t, "support-only-text"))


async def _prompt(visit: Visit) -> None:
    await visit.state.set_state(Support.writing)
    await visit.show(support_prompt(visit.t))


async def ask(visit: Visit, text: str, message_id: int) -> None:
    """Pass a question on."""
    await ask_support(visit.ctx, visit.subscriber, text, message_id=message_id)
    await visit.ends_with(support_sent(visit.t))


async def answer(visit: Visit, message: Message, person: int) -> None:
    """Pass an admin's answer on to whoever asked, by their Telegram number."""
    if person <= 0:
        raise UnknownPerson
    name, reached = await answer_support(
        visit.ctx, person, message.text or "", admin=visit.subscriber.telegram_id, message_id=message.message_id
    )
    await visit.ends_with(answer_sent(visit.t, name, person, reached=reached))
