"""What Telegram shows of the bot before anybody writes: menus of commands by scope, and the descriptions."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from loguru import logger

from bot.commands import COMMANDS, SHOWN
from bot.voice import language_of
from bot.words import FALLBACK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiogram import Bot

    from bot.commands import Command
    from bot.words import Speaker, Words


async def set_menus(bot: Bot, words: Words, admin_ids: Iterable[int]) -> None:
    """Set everything, in every language there is; English is what Telegram falls back to."""
    for language in words.languages:
        # Reading a language takes a moment, in which people are answered.
        t = await asyncio.to_thread(words.speak, language)
        code = None if language == FALLBACK else _two_letters(language)
        for scope in (BotCommandScopeDefault(), BotCommandScopeAllPrivateChats()):
            await bot.set_my_commands(_menu(t, SHOWN), scope=scope, language_code=code)
        await bot.set_my_description(t.plain("bot-description"), language_code=code)
        await bot.set_my_short_description(t.plain("bot-short-description"), language_code=code)
    for admin_id in sorted(admin_ids):
        await set_own_menu(bot, words.speak(await language_of(admin_id)), admin_id, admin=True)


async def set_own_menu(bot: Bot, t: Speaker, chat_id: int, *, admin: bool, chosen: bool = True) -> None:
    """The menu of one chat: with /admin for admins, in the language that somebody has chosen. Who has neither gets everybody's.

    Telegram can only take it once this person has a chat with the bot.
    """
    scope = BotCommandScopeChat(chat_id=chat_id)
    try:
        if admin or chosen:
            await bot.set_my_commands(_menu(t, COMMANDS if admin else SHOWN), scope=scope)
        else:
            await bot.delete_my_commands(scope=scope)
    except TelegramBadRequest as error:
        # An admin who never wrote to the bot has no chat with it yet; /admin works anyway once they do.
        logger.bind(person=chat_id).info("no menu of their own yet: {}", error.message)


def _two_letters(language: str) -> str:
    """Telegram takes two letters (ISO 639-1) for a menu, and shows it to every client whose language begins so."""
    return language[:2]


def _menu(t: Speaker, commands: Iterable[Command]) -> list[BotCommand]:
    return [BotCommand(command=command.name, description=t.plain(command.key)) for command in commands]
