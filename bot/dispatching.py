"""Which handler gets an update: the order of the routers, and what happens around them. aiogram routes; it never fetches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Dispatcher, Router
from aiogram.filters import Command
from aiogram.types import Message

from billing.context import Context
from bot.chats import joining, places
from bot.commands import SHOWN
from bot.conversations import (
    admin,
    billing_status,
    card_number,
    help,  # noqa: A004  # named like the command
    manage_subscription,
    paysupport,
    settings,
    start,
    subscribe,
    terms,
    unknown,
)
from bot.filters import InPrivate
from bot.fsm import ConversationStorage
from bot.middlewares.answering import AnswerFirst
from bot.middlewares.errors import Errors
from bot.middlewares.greeting import Greeting
from bot.middlewares.leaving import Leaving
from bot.middlewares.throttle import Throttle
from bot.screens.talk import group_pointer
from bot.show import say
from bot.words import Words

if TYPE_CHECKING:
    from aiogram.dispatcher.event.telegram import TelegramEventObserver

# The first that fits takes it: card numbers before all else, and last what nobody else knows.
_ORDER = (
    card_number,
    start,
    subscribe,
    billing_status,
    manage_subscription,
    help,
    settings,
    paysupport,
    terms,
    admin,
    unknown,
)


def dispatcher(ctx: Context, words: Words) -> Dispatcher:
    """Everything wired, nothing running."""
    made = Dispatcher(storage=ConversationStorage(ctx.clock), ctx=ctx, words=words)
    made.include_routers(places.router(), joining.router(), _groups(), _private(ctx))
    return made


def _private(ctx: Context) -> Router:
    made = Router(name="private")
    throttle = Throttle(ctx.clock)
    for observer in (made.message, made.edited_message):
        observer.filter(InPrivate())
        _surround(observer, throttle)
    made.callback_query.filter(InPrivate())
    _surround(made.callback_query, throttle)
    made.include_routers(*(conversation.router() for conversation in _ORDER))
    return made


def _surround(observer: TelegramEventObserver, throttle: Throttle) -> None:
    for layer in (throttle, Greeting(), Errors(), Leaving(), AnswerFirst()):
        observer.middleware(layer)


def _groups() -> Router:
    """In groups nobody hears anything about anybody's plan."""
    made = Router(name="groups")
    made.message.filter(InPrivate(private=False))
    made.message.register(_point_to_private, Command(*(command.name for command in SHOWN)))
    return made


async def _point_to_private(message: Message, ctx: Context, words: Words) -> None:
    user = message.from_user
    t = words.speak((user.language_code if user else None) or "en")
    if message.bot is not None:
        await say(message.bot, message.chat.id, group_pointer(t, ctx.bot_link))
