"""/language: in which language this person is spoken to, by them or by their client."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from billing.choose_language import choose_language
from bot.callbacks import ChooseLanguage, ShowLanguages
from bot.menus import set_own_menu
from bot.screens.language import language_page
from bot.visit import Visit
from bot.words import Words
from storage.subscribers import chosen_language


def router() -> Router:
    made = Router(name="language")
    made.message.register(asked, Command("language"))
    made.callback_query.register(tapped, ShowLanguages.filter())
    made.callback_query.register(chosen, ChooseLanguage.filter())
    return made


async def asked(_: Message, visit: Visit, words: Words) -> None:
    await _show(visit, words)


async def tapped(_: CallbackQuery, visit: Visit, words: Words) -> None:
    await _show(visit, words)


async def chosen(_: CallbackQuery, callback_data: ChooseLanguage, visit: Visit, words: Words) -> None:
    """The page turns into the new language; a language that is not there any more changes nothing."""
    code = callback_data.code or None
    if code is not None and code not in words.languages:
        await _show(visit, words)
        return
    t = words.speak((await choose_language(visit.ctx, visit.subscriber, code)).language)
    await visit.show(language_page(t, words.languages, code))
    await set_own_menu(visit.bot, t, visit.chat_id, admin=visit.is_admin, chosen=code is not None)


async def _show(visit: Visit, words: Words) -> None:
    await visit.show(language_page(visit.t, words.languages, await chosen_language(visit.subscriber.id)))
