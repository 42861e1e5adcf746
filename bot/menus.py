"""What Telegram shows of the bot before anybody writes: menus of commands by scope, and the descriptions."""

from __future__ import annotations

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
from bot.words import FALLBACK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiogram import Bot

    from bot.commands import Command
    from bot.words import Speaker, Words


async def set_menus(bot: Bot, words: Words, admin_ids: Iterable[int]) -> None:
    """Set everything, in every language there is; English is what Telegram falls back to."""
    for language in words.languages:
        t, code = words.speak(language), None if language == FALLBACK else language
        for scope in (BotCommandScopeDefault(), BotCommandScopeAllPrivateChats()):
            await bot.set_my_commands(_menu(t, SHOWN), scope=scope, language_code=code)
        await bot.set_my_description(t.plain("bot-description"), language_code=code)
        await bot.set_my_short_description(t.plain("bot-short-description"), language_code=code)
    for admin_id in sorted(admin_ids):
        await set_admin_menu(bot, words.speak(FALLBACK), admin_id)


async def set_admin_menu(bot: Bot, t: Speaker, admin_id: int) -> None:
    """The menu with /admin, which Telegram can only take once the admin has a chat with the bot."""
    try:
        await bot.set_my_commands(_menu(t, COMMANDS), scope=BotCommandScopeChat(chat_id=admin_id))
    except TelegramBadRequest as error:
        # An admin who never wrote to the bot has no chat with it yet; /admin works anyway once they do.
        logger.bind(admin=admin_id).info("no menu for this admin yet: {}", error.message)


def _menu(t: Speaker, commands: Iterable[Command]) -> list[BotCommand]:
    return [BotCommand(command=command.name, description=t.plain(command.key)) for command in commands]
