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
    admin_care,
    admin_chats,
    admin_money,
    admin_work,
    billing_status,
    card_number,
    change_plan,
    help,  # noqa: A004  # named like the command
    invoices,
    language,
    leaving,
    manage_subscription,
    paysupport,
    plan,
    privacy,
    replies,
    request,
    settings,
    start,
    subscribe,
    terms,
    unknown,
    usage,
    why,
)
from bot.filters import InPrivate
from bot.fsm import ConversationStorage
from bot.middlewares.allowing import Allowing
from bot.middlewares.answering import AnswerFirst
from bot.middlewares.errors import Errors
from bot.middlewares.greeting import Greeting
from bot.middlewares.leaving import Leaving
from bot.middlewares.progress import Progress
from bot.middlewares.throttle import Throttle
from bot.pace import Pace
from bot.screens.talk import group_pointer
from bot.show import whisper
from bot.voice import voice
from bot.words import Words

if TYPE_CHECKING:
    from aiogram.dispatcher.event.telegram import TelegramEventObserver

# The first that fits takes it: card numbers before all else, then what names its talk itself, and last what nobody else knows.
_ORDER = (
    card_number,
    replies,
    start,
    subscribe,
    billing_status,
    usage,
    invoices,
    why,
    request,
    manage_subscription,
    plan,
    leaving,
    change_plan,
    help,
    language,
    settings,
    paysupport,
    privacy,
    terms,
    admin_work,
    admin,
    admin_care,
    admin_chats,
    admin_money,
    unknown,
)


def dispatcher(ctx: Context, words: Words, pace: Pace) -> Dispatcher:
    """Everything wired, nothing running. `pace` is the one that the bot's session keeps."""
    throttle = Throttle(ctx.clock)
    made = Dispatcher(storage=ConversationStorage(ctx.clock), ctx=ctx, words=words, pace=pace, throttle=throttle)
    made.include_routers(places.router(), joining.router(), _groups(throttle), _private(throttle))
    return made


def _private(throttle: Throttle) -> Router:
    made = Router(name="private")
    for observer in (made.message, made.edited_message):
        observer.filter(InPrivate())
        _surround(observer, throttle)
    made.callback_query.filter(InPrivate())
    _surround(made.callback_query, throttle)
    made.include_routers(*(conversation.router() for conversation in _ORDER))
    return made


def _surround(observer: TelegramEventObserver, throttle: Throttle) -> None:
    for layer in (throttle, Greeting(), Progress(), Errors(), Leaving(), AnswerFirst(), Allowing()):
        observer.middleware(layer)


def _groups(throttle: Throttle) -> Router:
    """In groups nobody hears anything about anybody's plan."""
    made = Router(name="groups")
    made.message.filter(InPrivate(private=False))
    made.message.middleware(throttle)
    made.message.register(_point_to_private, Command(*(command.name for command in SHOWN)))
    return made


async def _point_to_private(message: Message, ctx: Context, words: Words, pace: Pace) -> None:
    """Said late it would only be noise: where the group has heard enough for now, nothing is said."""
    user = message.from_user
    if user is None or message.bot is None or not pace.room(message.chat.id):
        return
    t = await voice(words, user)
    await whisper(message.bot, message.chat.id, user.id, group_pointer(t, ctx.bot_link))
