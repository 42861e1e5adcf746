"""Whoever asked for something that failed in a way that nobody foresaw is told so, once, instead of being left without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.exceptions import AiogramError
from loguru import logger

from bot.screens.trouble import given_up
from bot.show import say
from bot.voice import language_of

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.words import Words


async def regret(bot: Bot, words: Words, update: dict[str, Any]) -> None:
    """Say it to who wrote or tapped in private; others asked for nothing. Whether it arrives changes nothing."""
    body = update.get("message") or update.get("callback_query") or {}
    chat = (body.get("message") or body).get("chat", {})
    if chat.get("type") != "private":
        return
    t = words.speak(await language_of(chat["id"], hint=body.get("from", {}).get("language_code")))
    try:
        await say(bot, chat["id"], given_up(t))
    except AiogramError as error:
        logger.bind(chat=chat["id"], error=type(error).__name__).info("that it failed could not be said")
